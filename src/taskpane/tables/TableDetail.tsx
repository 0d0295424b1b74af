import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { Target } from "../../excel/host/target";
import type { Obstacle } from "../../excel/insertion/obstacle";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { withWantedChart } from "../../tables/chartLook";
import type { ListedTable } from "../../tables/description";
import { sheetsOf } from "../../tables/sheetsOf";
import { catalogueItem, type CatalogueItem } from "../catalogue";
import "../fluent";
import type { Inserted } from "../insertions/activity";
import { tablesMessages } from "../messages/tables";
import { Waiting } from "../Waiting";
import { ActionBar } from "./ActionBar";
import { insertWhereShown } from "./insertWhereShown";
import type { Choices } from "./choices";
import { offeredModes } from "./offeredModes";
import { SheetsPreview } from "./SheetsPreview";
import { TableOptions } from "./TableOptions";
import { TitleRow } from "./TitleRow";
import { useEscape } from "../useEscape";
import type { ViewProps } from "../viewProps";
import { useTargetInspection } from "./useTargetInspection";

interface Props extends ViewProps {
  /** What the list showed of the table. */
  listed: ListedTable;
  onBack: () => void;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  onLanguage: (language: Language) => void;
}

/** Where a table is shown before anything is known of the selection: B2, as on a new sheet. */
const firstBeforeInspection = { row: 1, column: 1 };

/** One table, or the sheets of a model: what will be inserted, where, and the button that does it. */
export function TableDetail(props: Props) {
  const { listed, onBack, choices, onChoose, language, onLanguage, host, locale, insertions } = props;
  const messages = tablesMessages[language];
  const table = catalogueItem(listed.id);
  const { described, hasChart, withChart } = useDescribed(table, choices, language);
  const offered = offeredModes(described);
  const mode = offered.find((each) => each === choices.mode) ?? offered[0] ?? "values";
  const place = "describe" in table ? choices.place : "newSheet";
  const inspected = useTargetInspection(described, place, props.selectionChanges, host === "excel");
  const found = inspected.kind === "found" ? inspected.inspection : undefined;
  const inUse = found !== undefined && isFilled(found, insertions.recent);
  const title = (shown: Language) => table.title[shown];
  const insert = (target: Target) =>
    void insertions.insert(title, (signal) =>
      insertWhereShown({ title, tables: described, mode, target }, signal),
    );
  const insertOnNewSheet = () => {
    onChoose({ place: "newSheet" });
    insert({ kind: "newSheets" });
  };
  useEscape(onBack);
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
          onChoose={onChoose}
          found={found}
          inExcel={host === "excel"}
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
        {props.activityLine}
        <ActionBar
          host={host}
          inspected={inspected}
          isBusy={insertions.isBusy}
          inUse={inUse}
          unread={unreadLabels(table, choices, language)}
          onInsert={insert}
          onNewSheet={insertOnNewSheet}
          onSelection={() => onChoose({ place: "selection" })}
          messages={messages}
        />
      </footer>
    </>
  );
}

/** The tables to insert by the choices; the same objects until a choice changes. */
function useDescribed(table: CatalogueItem, choices: Choices, language: Language) {
  const { weights, capexGrowth, company, fadeTo, ownGrowth, chart } = choices;
  return useMemo(() => {
    const sheets = sheetsOf(table, { language, weights, capexGrowth, company, fadeTo, ownGrowth });
    const described = sheets.map((sheet) => withWantedChart(sheet, chart));
    return {
      described,
      hasChart: sheets.some((sheet) => sheet.chart),
      withChart: described.some((sheet) => sheet.chart),
    };
  }, [table, language, weights, capexGrowth, company, fadeTo, ownGrowth, chart]);
}

/** Whether the place is one that the pane has filled, and can undo. */
function isFilled({ target, address }: TargetInspection, recent: readonly Inserted[]): boolean {
  return (
    target.kind === "cell" &&
    recent.some(({ cells }) => cells.sheetId === target.sheetId && cells.address === address)
  );
}

/** The rates to correct before anything is inserted, by their labels. */
function unreadLabels(table: CatalogueItem, { unread }: Choices, language: Language): readonly string[] {
  if (!table.options?.includes("growths")) return [];
  const { fadeTo, ownGrowth } = tablesMessages[language];
  return [unread.fadeTo !== undefined && fadeTo, unread.ownGrowth !== undefined && ownGrowth].filter(
    (label) => label !== false,
  );
}

function cellsInTheWay(obstacle: Obstacle | undefined) {
  return obstacle?.kind === "occupied" ? obstacle.cells : [];
}
