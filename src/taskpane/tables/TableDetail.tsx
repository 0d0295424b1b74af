import { useState } from "preact/hooks";
import type { Obstacle } from "../../excel/survey";
import type { TableDescription } from "../../tables/description";
import { tableSize } from "../../tables/placement";
import type { Host } from "../host";
import type { Strings } from "../strings/enUS";
import { ActionBar } from "./ActionBar";
import { Outcome } from "./Outcome";
import { PlaceOption, type Place } from "./PlaceOption";
import { Preview } from "./Preview";
import { isJustInserted, useInsertion } from "./useInsertion";
import { useSurvey } from "./useSurvey";

interface Props {
  table: TableDescription;
  host: Host;
  /** Whose separators numbers are shown with. */
  locale: string;
  words: Strings;
}

/** Where a table is shown before anything is known of the selection: B2, as on a new sheet. */
const firstBeforeSurvey = { row: 1, column: 1 };

/** One table: what will be inserted, where, and the button that does it. */
export function TableDetail({ table, host, locale, words }: Props) {
  const [place, setPlace] = useState<Place>("selection");
  const { surveyed, lookAgain } = useSurvey(table, place, host === "excel");
  const { outcome, insert, dismiss } = useInsertion(table, lookAgain);
  const size = tableSize(table);
  const found = surveyed.kind === "found" ? surveyed.survey : undefined;
  const inUse = found !== undefined && isJustInserted(found, outcome);
  const choose = (chosen: Place) => {
    dismiss();
    setPlace(chosen);
  };
  const insertOnNewSheet = () => {
    setPlace("newSheet");
    void insert({ kind: "newSheet", title: table.title });
  };
  return (
    <>
      <main>
        <h1>{table.title}</h1>
        <Preview
          table={table}
          first={found?.first ?? firstBeforeSurvey}
          occupied={inUse ? [] : cellsInTheWay(found?.obstacle)}
          locale={locale}
          words={words}
        />
        <PlaceOption place={place} selected={found} onChoose={choose} words={words} />
      </main>
      <footer>
        <Outcome outcome={outcome} size={size} words={words} />
        <ActionBar
          host={host}
          size={size}
          surveyed={surveyed}
          outcome={outcome}
          inUse={inUse}
          onInsert={insert}
          onNewSheet={insertOnNewSheet}
          onSelection={() => choose("selection")}
          words={words}
        />
      </footer>
    </>
  );
}

function cellsInTheWay(obstacle: Obstacle | undefined) {
  return obstacle?.kind === "occupied" ? obstacle.cells : [];
}
