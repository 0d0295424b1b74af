import type { Language } from "../../data/language";
import type { Scan } from "../../excel/read/scan";
import { brokenSheets, repair, type Repair } from "../../excel/repair/repair";
import { unknownName } from "../../formulas/customFunctionFormula";
import type { Insertions } from "../insertions/useInsertions";
import { namesMessages } from "../messages/names";
import { workbookMessages, type WorkbookMessages } from "../messages/workbook";
import { CellList } from "./CellList";
import { Finding } from "./Finding";
import { listedBlocks } from "./listedBlocks";
import { TaskFailure } from "./TaskFailure";
import { TaskProgress } from "./TaskProgress";
import { useLongTask } from "./useLongTask";

interface Props {
  insertions: Insertions;
  language: Language;
  scan: Scan;
  onRepaired: () => void;
  locale: string;
  messages: WorkbookMessages;
}

type RepairWatch = NonNullable<Parameters<typeof repair>[1]>;

/** Lists the cells whose functions are broken, enters them again on demand, and shows how many were repaired. */
export function RepairCard({ insertions, language, scan, onRepaired, locale, messages }: Props) {
  const task = {
    name: "repair",
    title: (shown: Language) => workbookMessages[shown].repairTitle(unknownName),
  };
  const { state, start, stop } = useLongTask(insertions, task, (watch: RepairWatch) => repair(scan, watch));
  const shown = (count: number) => count.toLocaleString(locale);
  if (scan.broken === 0 && state.kind !== "done") return null;
  return (
    <section class="card" aria-labelledby="repair-title">
      <h2 id="repair-title">{messages.repairTitle(unknownName)}</h2>
      {scan.broken > 0 && (
        <>
          <p>{messages.repairLine}</p>
          <CellList
            cells={listedBlocks(brokenCells(scan), (count) => messages.cells(shown(count)))}
            locale={locale}
            messages={messages}
          />
          <div class="act">
            <div>
              <TaskProgress
                state={state}
                onStop={stop}
                say={(phase) => messages[phase]}
                messages={messages}
              />
              {state.kind !== "running" && messages.cellsFound(shown(scan.broken))}
            </div>
            <fluent-button
              appearance="primary"
              disabled-focusable={insertions.isBusy}
              onClick={() => void start().then(onRepaired)}
            >
              {messages.repair}
            </fluent-button>
          </div>
        </>
      )}
      {state.kind === "done" && (
        <Finding
          mood={isWhole(state.result) ? "good" : "bad"}
          what={
            state.result.healed > 0 ? messages.repaired(shown(state.result.healed)) : messages.notRepaired
          }
        >
          {state.result.stillBroken > 0 && (
            <>
              <p>{messages.stillShow(shown(state.result.stillBroken), unknownName)}</p>
              <p>{whyStillBroken(scan, language, messages)}</p>
            </>
          )}
          {state.result.changed > 0 && <p>{messages.changedSince(shown(state.result.changed))}</p>}
          {state.result.protectedSheets.length > 0 && (
            <p>{messages.leftProtected(state.result.protectedSheets.join(messages.listSeparator))}</p>
          )}
        </Finding>
      )}
      {state.kind === "stopped" && <Finding mood="none" what={messages.repairStopped} />}
      {state.kind === "failed" && <TaskFailure failed={state} language={language} />}
    </section>
  );
}

function isWhole({ stillBroken, changed, protectedSheets }: Repair): boolean {
  return stillBroken + changed + protectedSheets.length === 0;
}

/** What may keep cells from being repaired, and the cure. */
function whyStillBroken(scan: Scan, language: Language, messages: WorkbookMessages): string {
  if (!scan.responds) return messages.functionsDoNotRespond;
  const lacking = brokenCells(scan).flatMap(({ cause }) =>
    cause?.fault.kind === "functions" ? (cause.fault.mayLack ?? []) : [],
  );
  if (lacking.length === 0) return messages.openAgain;
  return namesMessages[language].excelTooOld([...new Set(lacking)].join(messages.listSeparator));
}

function brokenCells(scan: Scan) {
  return brokenSheets(scan).flatMap(({ sheet: { id, name }, cells }) =>
    cells.map((cell) => ({ ...cell, sheetId: id, sheetName: name })),
  );
}
