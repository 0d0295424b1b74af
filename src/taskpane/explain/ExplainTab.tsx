import { useEffect, useState } from "preact/hooks";
import type { CellPlace, CellReading } from "../../excel/read/readCell";
import "../fluent";
import { strings } from "../strings/inLanguage";
import type { ViewProps } from "../viewProps";
import { CellExplanation } from "./CellExplanation";
import { CellHeader } from "./CellHeader";
import "./explain.css";
import { ProvenanceLegend } from "./ProvenanceLegend";
import { useCalculations } from "./useCalculations";
import { useDocs } from "./useDocs";
import { useReading } from "./useReading";
import { words as wordsOf } from "./words";

/** What the selected cell's formula computed, and from which figures; a pinned cell stays. */
export function ExplainTab({ language, locale, host, selectionChanges }: ViewProps) {
  const words = wordsOf[language];
  const [pinned, setPinned] = useState<CellPlace>();
  const inExcel = host === "excel";
  const calculations = useCalculations(inExcel);
  const reading = useReading(pinned, selectionChanges + calculations, inExcel);
  const { docs, failed, tryAgain } = useDocs(language);
  useEffect(() => {
    // A pinned cell is gone where its sheet is deleted; the selected one takes its place.
    if (reading.kind === "failed") setPinned(undefined);
  }, [reading]);
  if (failed) {
    return (
      <main class="explain">
        <h1 class="unseen">{strings[language].explainTab}</h1>
        <p class="line" role="alert">
          {words.docsMissing}
        </p>
        <fluent-button class="link" appearance="transparent" onClick={tryAgain}>
          {words.tryAgain}
        </fluent-button>
      </main>
    );
  }
  if (reading.kind !== "read" || !docs) {
    return (
      <main class="explain" aria-busy={host !== "none" && reading.kind === "pending"}>
        <h1 class="unseen">{strings[language].explainTab}</h1>
        <p class="line">{waitingLine()}</p>
        <ProvenanceLegend language={language} words={words} />
      </main>
    );
  }
  const { cell } = reading;
  return (
    <main class="explain">
      <CellHeader cell={cell} isPinned={pinned !== undefined} onPin={pin} words={words} />
      <CellExplanation
        key={`${cell.sheet}!${cell.address}`}
        cell={cell}
        docs={docs}
        onLeave={() => setPinned(placeOf(cell))}
        language={language}
        locale={locale}
        words={words}
      />
      <ProvenanceLegend language={language} words={words} />
    </main>
  );

  function pin(isPinned: boolean): void {
    setPinned(isPinned && reading.kind === "read" ? placeOf(reading.cell) : undefined);
  }

  function waitingLine(): string {
    if (host === "none") return `${strings[language].noExcel}. ${strings[language].openInExcel}`;
    if (reading.kind !== "failed") return words.loading;
    return `${strings[language].failed} ${strings[language].failedCode(reading.code)}`;
  }
}

function placeOf({ sheet, address }: CellReading): CellPlace {
  return { sheet, address };
}
