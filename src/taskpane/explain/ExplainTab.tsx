import { useEffect, useState } from "preact/hooks";
import type { CellPlace, CellReading } from "../../excel/read/readCell";
import { selectRange } from "../../excel/read/selection";
import "../fluent";
import { explainMessages } from "../messages/explain";
import { paneMessages } from "../messages/pane";
import { useSlow } from "../useSlow";
import type { ViewProps } from "../viewProps";
import { BackButton } from "./BackButton";
import { CellExplanation } from "./CellExplanation";
import { CellHeader } from "./CellHeader";
import "./explain.css";
import { ProvenanceLegend } from "./ProvenanceLegend";
import { placeBefore, withStep, type Step } from "./trail";
import { useCalculations } from "./useCalculations";
import { useDocs } from "./useDocs";
import { useReading } from "./useReading";

/** What the selected cell's formula computed, and from which figures; a pinned cell stays. */
export function ExplainTab({ language, locale, host, selectionChanges }: ViewProps) {
  const messages = explainMessages[language];
  const [pinned, setPinned] = useState<CellPlace>();
  const [trail, setTrail] = useState<readonly Step[]>([]);
  /** Of selections made here, which Excel may not report. */
  const [selections, setSelections] = useState(0);
  const inExcel = host === "excel";
  const calculations = useCalculations(inExcel);
  const reading = useReading(pinned, selectionChanges + calculations + selections, inExcel);
  const isSlow = useSlow(inExcel && reading.kind === "pending");
  const { docs, failed, tryAgain } = useDocs(language);
  useEffect(() => {
    // A pinned cell is gone where its sheet is deleted; the selected one takes its place.
    if (reading.kind === "failed") setPinned(undefined);
  }, [reading]);
  if (failed) {
    return (
      <main class="explain">
        <h1 class="unseen">{paneMessages[language].explainTab}</h1>
        <p class="line" role="alert">
          {messages.docsNotLoaded}
        </p>
        <fluent-button class="link" appearance="transparent" onClick={tryAgain}>
          {messages.tryAgain}
        </fluent-button>
      </main>
    );
  }
  if (reading.kind !== "read" || !docs) {
    return (
      <main class="explain" aria-busy={host !== "none" && reading.kind === "pending"}>
        <h1 class="unseen">{paneMessages[language].explainTab}</h1>
        <p class="line">{waitingLine()}</p>
        <ProvenanceLegend language={language} messages={messages} />
      </main>
    );
  }
  const { cell, tables, nameCause } = reading;
  const before = pinned ? undefined : placeBefore(trail, cell);
  return (
    <main class="explain">
      {before && <BackButton to={before} onBack={() => void goBack(before)} messages={messages} />}
      <CellHeader cell={cell} isPinned={pinned !== undefined} onPin={pin} messages={messages} />
      <CellExplanation
        key={`${cell.sheet}!${cell.address}`}
        cell={cell}
        tables={tables}
        nameCause={nameCause}
        docs={docs}
        onFollow={(to) => void follow(cell, to)}
        language={language}
        locale={locale}
        messages={messages}
      />
      <ProvenanceLegend language={language} messages={messages} />
    </main>
  );

  function pin(isPinned: boolean): void {
    setPinned(isPinned && reading.kind === "read" ? placeOf(reading.cell) : undefined);
  }

  /** A pinned cell stays; else the one that is gone to is explained. */
  async function follow(from: CellReading, to: CellPlace): Promise<void> {
    if (!pinned) setTrail(withStep(trail, placeOf(from), to));
    await select(to);
  }

  async function goBack(to: CellPlace): Promise<void> {
    setTrail(trail.slice(0, -1));
    await select(to);
  }

  /** A cell that cannot be selected, such as one of a hidden sheet, is not explained either. */
  async function select({ sheet, address }: CellPlace): Promise<void> {
    await selectRange(sheet, address).catch(() => undefined);
    setSelections((before) => before + 1);
  }

  function waitingLine(): string {
    if (host === "none") return messages.whatAndWhy(messages.noExcel, messages.openInExcel);
    if (isSlow) return messages.waitingForExcel;
    if (reading.kind !== "failed") return messages.loading;
    return messages.whatAndWhy(messages.failed, messages.failedCode(reading.code));
  }
}

function placeOf({ sheet, address }: CellReading): CellPlace {
  return { sheet, address };
}
