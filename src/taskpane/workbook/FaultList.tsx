import type { Language } from "../../data/language";
import type { CellCause } from "../../excel/read/cellCauses";
import { selectRange } from "../../excel/read/selection";
import { unknownName } from "../../formulas/customFunctionFormula";
import { cellAddress, sheetAddress, type CellPosition } from "../../grid/address";
import { namesMessages } from "../messages/names";
import type { WorkbookMessages } from "../messages/workbook";
import { nameFaultText } from "../nameFaultText";
import { CellList } from "./CellList";
import { listedBlocks } from "./listedBlocks";

/** A cell and why it shows #NAME?. */
export interface CausedCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cause: CellCause;
}

interface Props {
  cells: readonly CausedCell[];
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

const mostReasons = 6;

/** Why cells show #NAME?, each reason once with its cells; these, and the cell an error comes from, can be gone to. */
export function FaultList({ cells, language, locale, messages }: Props) {
  const reasons = [...byReason(cells)];
  const more = reasons.length - mostReasons;
  const detail = (count: number) => messages.cells(count.toLocaleString(locale));
  return (
    <>
      {reasons.slice(0, mostReasons).map(([key, found]) => (
        <div key={key} class="reason">
          <Reason cause={found[0].cause} language={language} />
          <CellList cells={listedBlocks(found, detail)} locale={locale} messages={messages} />
        </div>
      ))}
      {more > 0 && <p class="reason">{messages.moreReasons(more.toLocaleString(locale))}</p>}
    </>
  );
}

function Reason({ cause, language }: { cause: CellCause; language: Language }) {
  const messages = namesMessages[language];
  const { at } = cause;
  return (
    <>
      {at && (
        <p>
          {messages.comesFrom(unknownName)}{" "}
          <button type="button" class="ref" onClick={() => void selectRange(at.sheetId, cellAddress(at))}>
            {sheetAddress(at.sheet, cellAddress(at))}
          </button>
        </p>
      )}
      <p>{nameFaultText(cause, messages)}</p>
    </>
  );
}

/** The cells by what is wrong and where it comes from, in their order. */
function byReason(cells: readonly CausedCell[]): ReadonlyMap<string, [CausedCell, ...CausedCell[]]> {
  const reasons = new Map<string, [CausedCell, ...CausedCell[]]>();
  for (const cell of cells) {
    const { fault, at } = cell.cause;
    const key = JSON.stringify([fault, at && [at.sheetId, at.row, at.column]]);
    const known = reasons.get(key);
    if (known) known.push(cell);
    else reasons.set(key, [cell]);
  }
  return reasons;
}
