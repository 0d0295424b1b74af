import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { Obstacle } from "../../excel/survey";
import type { CatalogueTable } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import type { Host } from "../host";
import type { Strings } from "../strings/enUS";
import { ActionBar } from "./ActionBar";
import type { Choices } from "./choices";
import { offeredModes } from "./offeredModes";
import { Outcome } from "./Outcome";
import { Preview } from "./Preview";
import { TableOptions } from "./TableOptions";
import { TitleRow } from "./TitleRow";
import { useEscape } from "./useEscape";
import { isJustInserted, useInsertion } from "./useInsertion";
import { useSurvey } from "./useSurvey";

interface Props {
  table: CatalogueTable;
  onBack: () => void;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  /** Grows with each change of the selection. */
  selectionChanges: number;
  host: Host;
  /** Whose separators numbers are shown with. */
  locale: string;
  words: Strings;
}

/** Where a table is shown before anything is known of the selection: B2, as on a new sheet. */
const firstBeforeSurvey = { row: 1, column: 1 };

/** One table: what will be inserted, where, and the button that does it. */
export function TableDetail(props: Props) {
  const { table, onBack, choices, language, onLanguage, host, locale, words } = props;
  const { place, weights } = choices;
  const description = useMemo(() => table.describe({ language, weights }), [table, language, weights]);
  const offered = offeredModes(description);
  const mode = offered.find((each) => each === choices.mode) ?? offered[0] ?? "values";
  const { surveyed, lookAgain } = useSurvey(description, place, props.selectionChanges, host === "excel");
  const { outcome, insert, undo, dismiss } = useInsertion(description, mode, lookAgain);
  const size = placeSize(description);
  const found = surveyed.kind === "found" ? surveyed.survey : undefined;
  const inUse = found !== undefined && isJustInserted(found, outcome);
  useEscape(onBack);
  const choose = (change: Partial<Choices>) => {
    if (change.place) dismiss();
    props.onChoose(change);
  };
  const insertOnNewSheet = () => {
    props.onChoose({ place: "newSheet" });
    void insert({ kind: "newSheet", title: description.title });
  };
  return (
    <>
      <main>
        <TitleRow title={description.title} onBack={onBack} words={words} />
        <Preview
          table={description}
          first={found?.first ?? firstBeforeSurvey}
          occupied={inUse ? [] : cellsInTheWay(found?.obstacle)}
          language={language}
          locale={locale}
          words={words}
        />
        <TableOptions
          table={table}
          offered={offered}
          choices={{ ...choices, mode }}
          onChoose={choose}
          found={found}
          language={language}
          onLanguage={onLanguage}
          words={words}
        />
      </main>
      <footer>
        <Outcome outcome={outcome} size={size} onUndo={undo} words={words} />
        <ActionBar
          host={host}
          size={size}
          surveyed={surveyed}
          outcome={outcome}
          inUse={inUse}
          onInsert={insert}
          onNewSheet={insertOnNewSheet}
          onSelection={() => choose({ place: "selection" })}
          words={words}
        />
      </footer>
    </>
  );
}

function cellsInTheWay(obstacle: Obstacle | undefined) {
  return obstacle?.kind === "occupied" ? obstacle.cells : [];
}
