import { useEffect, useState } from "preact/hooks";
import type { CellPlace, CellReading } from "../../excel/read/readCell";
import "../fluent";
import { explainMessages } from "../messages/explain";
import { paneMessages } from "../messages/pane";
import { useSlow } from "../useSlow";
import type { ViewProps } from "../viewProps";
import { CellExplanation } from "./CellExplanation";
import { CellHeader } from "./CellHeader";
import "./explain.css";
import { ProvenanceLegend } from "./ProvenanceLegend";
import { useCalculations } from "./useCalculations";
import { useDocs } from "./useDocs";
import { useReading } from "./useReading";

/** What the selected cell's formula computed, and from which figures; a pinned cell stays. */
export function ExplainTab({ language, locale, host, selectionChanges }: ViewProps) {
  const messages = explainMessages[language];
  const [pinned, setPinned] = useState<CellPlace>();
  const inExcel = host === "excel";
  const calculations = useCalculations(inExcel);
  const reading = useReading(pinned, selectionChanges + calculations, inExcel);
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
  const { cell } = reading;
  return (
    <main class="explain">
      <CellHeader cell={cell} isPinned={pinned !== undefined} onPin={pin} messages={messages} />
      <CellExplanation
        key={`${cell.sheet}!${cell.address}`}
        cell={cell}
        docs={docs}
        onLeave={() => setPinned(placeOf(cell))}
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
