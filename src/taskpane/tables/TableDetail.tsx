import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { Obstacle } from "../../excel/insertion/obstacle";
import { withWantedChart } from "../../tables/chartLook";
import type { ListedTable } from "../../tables/description";
import { sheetsOf } from "../../tables/sheetsOf";
import { catalogueItem, type CatalogueItem } from "../catalogue";
import "../fluent";
import type { Host } from "../host";
import { tablesMessages } from "../messages/tables";
import { Waiting } from "../Waiting";
import { ActionBar } from "./ActionBar";
import type { Choices } from "./choices";
import { offeredModes } from "./offeredModes";
import { Outcome } from "./Outcome";
import { SheetsPreview } from "./SheetsPreview";
import { TableOptions } from "./TableOptions";
import { TitleRow } from "./TitleRow";
import { useEscape } from "../useEscape";
import { isJustInserted, useInsertion } from "./useInsertion";
import { useTargetInspection } from "./useTargetInspection";

interface Props {
  /** What the list showed of the table. */
  listed: ListedTable;
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
}

/** Where a table is shown before anything is known of the selection: B2, as on a new sheet. */
const firstBeforeInspection = { row: 1, column: 1 };

/** One table, or the sheets of a model: what will be inserted, where, and the button that does it. */
export function TableDetail(props: Props) {
  const { listed, onBack, choices, language, onLanguage, host, locale } = props;
  const messages = tablesMessages[language];
  const table = catalogueItem(listed.id);
  const { described, hasChart, withChart } = useDescribed(table, choices, language);
  const offered = offeredModes(described);
  const mode = offered.find((each) => each === choices.mode) ?? offered[0] ?? "values";
  const place = "describe" in table ? choices.place : "newSheet";
  const { inspected, inspectAgain } = useTargetInspection(
    described,
    place,
    props.selectionChanges,
    host === "excel",
  );
  const { outcome, isUndoing, insert, undo, cancel, dismiss } = useInsertion(described, mode, inspectAgain);
  const found = inspected.kind === "found" ? inspected.inspection : undefined;
  const inUse = found !== undefined && isJustInserted(found, outcome);
  useEscape(onBack);
  const choose = (change: Partial<Choices>) => {
    if (change.place) dismiss();
    props.onChoose(change);
  };
  const insertOnNewSheet = () => {
    props.onChoose({ place: "newSheet" });
    void insert({ kind: "newSheets" });
  };
  return (
    <>
      <main>
        <TitleRow title={table.title[language]} onBack={onBack} messages={messages} />
        <SheetsPreview
          tables={described}
          first={found?.tables[0]?.first ?? firstBeforeInspection}
          occupied={inUse ? [] : cellsInTheWay(found?.obstacle)}
          language={language}
          locale={locale}
          messages={messages}
        />
        <TableOptions
          table={table}
          hasChart={hasChart}
          withChart={withChart}
          offered={offered}
          choices={{ ...choices, mode }}
          onChoose={choose}
          found={found}
          language={language}
          onLanguage={onLanguage}
          locale={locale}
          messages={messages}
        />
      </main>
      <footer>
        {host === "excel" && inspected.kind === "pending" && (
          <Waiting what={messages.connecting} messages={messages} />
        )}
        <Outcome
          outcome={outcome}
          isUndoing={isUndoing}
          onUndo={(insertion) => void undo(insertion)}
          onCancel={cancel}
          messages={messages}
        />
        <ActionBar
          host={host}
          inspected={inspected}
          outcome={outcome}
          inUse={inUse}
          onInsert={(target) => void insert(target)}
          onNewSheet={insertOnNewSheet}
          onSelection={() => choose({ place: "selection" })}
          messages={messages}
        />
      </footer>
    </>
  );
}

/** The tables to insert by the choices; the same objects until a choice changes. */
function useDescribed(table: CatalogueItem, choices: Choices, language: Language) {
  const { weights, capexGrowth, fadeTo, ownGrowth, chart } = choices;
  return useMemo(() => {
    const sheets = sheetsOf(table, { language, weights, capexGrowth, fadeTo, ownGrowth });
    const described = sheets.map((sheet) => withWantedChart(sheet, chart));
    return {
      described,
      hasChart: sheets.some((sheet) => sheet.chart),
      withChart: described.some((sheet) => sheet.chart),
    };
  }, [table, language, weights, capexGrowth, fadeTo, ownGrowth, chart]);
}

function cellsInTheWay(obstacle: Obstacle | undefined) {
  return obstacle?.kind === "occupied" ? obstacle.cells : [];
}
