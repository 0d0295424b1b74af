import { rangeAddress } from "../../grid/address";
import type { Mode } from "../../tables/description";
import { blockAddress, placedCells, placeSize, recordsAddress, tableSize } from "../../tables/placement";
import { namedCells, recordsName, type Layout, type PlacedTable } from "../../tables/reference";
import { applyCellStyles } from "../write/cellStyles";
import { addChart, placeChart } from "../write/chart";
import { applyColoring } from "../write/coloring";
import { pointsPerPixel } from "../write/columnWidth";
import { addLinks } from "../write/links";
import { setUpPages } from "../write/pageSetup";
import { blockName, queueBlockName } from "./blockNames";
import { loadFoundCells, type FoundCells } from "./foundCells";
import { freeNames, freeWorkbookName } from "./freeName";
import type { InsertedTableRecord } from "./insertedTables";
import type { TargetInspection } from "./targetInspection";

/** The sheet column of the empty margin left of a table on a sheet of its own. */
const marginWidthPoints = 12;

/** Excel's plainest style of tables, so that the cells keep their own styles. */
const tableStyle = "TableStyleLight1";

/** A table whose writing is queued, with what the next request loads of it. */
export interface QueuedTable {
  /** What is known of it before the request. */
  readonly record: Omit<InsertedTableRecord, "sheetId" | "chartNames" | "isComplete">;
  readonly sheet: Excel.Worksheet;
  /** All its cells, those below its chart included. */
  readonly range: Excel.Range;
  /** Those that the cells overlap. */
  readonly excelTables: Excel.TableScopedCollection;
  /** None on a new sheet. */
  readonly found: FoundCells | undefined;
  readonly chartName: string;
  readonly chart: Excel.Chart | undefined;
}

/** Queues the writing of all tables of an inspected target; the pages of new sheets are set up unless Excel has refused that. */
export function queueTables(
  context: Excel.RequestContext,
  inspection: TargetInspection,
  mode: Mode,
  { setsUpPages = true } = {},
): QueuedTable[] {
  const { target, layout } = inspection;
  const { worksheets } = context.workbook;
  const isNew = target.kind === "newSheets";
  const sheets = layout.tables.map((placed) => {
    const { table, sheetName, first } = placed;
    const sheet = isNew ? worksheets.add(sheetName) : worksheets.getItem(target.sheetId);
    // Loaded first, so that the id of a new sheet is known although what follows fails.
    sheet.load("id");
    const found = isNew ? undefined : loadFoundCells(sheet, { first, size: placeSize(table) });
    return { placed, sheet, found };
  });
  // Formulas may refer to any sheet or name, so these come first.
  for (const { sheet, placed } of sheets) queueNames(context, sheet, placed, layout);
  const queued = sheets.map(({ sheet, placed, found }) => {
    if (isNew) arrangeSheet(sheet, placed);
    const name = blockName(placed, inspection, mode);
    if (name) queueBlockName(sheet, name);
    return { ...queueTable(sheet, placed, inspection, mode, isNew), found };
  });
  if (isNew && setsUpPages) for (const { sheet, placed } of sheets) setUpPages(sheet, placed);
  if (isNew) sheets[0]?.sheet.activate();
  return queued;
}

/** Names cells and turns records into an Excel Table. */
function queueNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  layout: Layout,
): void {
  const { table, first } = placed;
  for (const { name, reference } of namedCells(placed, layout)) context.workbook.names.add(name, reference);
  const address = recordsAddress(table, first);
  if (address === undefined || !table.records) return;
  const range = sheet.getRange(address);
  const headings = table.rows[table.records.rows[0]] ?? [];
  range.getRow(0).values = [headings.map(({ value }) => value)];
  const excelTable = sheet.tables.add(range, true);
  excelTable.name = recordsName(table, layout);
  excelTable.style = tableStyle;
  excelTable.showBandedRows = false;
  // The buttons would cover the headings, and come back with Ctrl+Shift+L.
  excelTable.showFilterButton = false;
}

function arrangeSheet(sheet: Excel.Worksheet, { table, first }: PlacedTable): void {
  sheet.getRange("A:A").setColumnProperties([{ format: { columnWidth: marginWidthPoints } }]);
  sheet.freezePanes.freezeRows(first.row + table.headingRows);
  sheet.showGridlines = false;
}

/** Queues a table's chart, cells and styles. Columns are widened to fit, never narrowed; the rows of a new sheet fit too. */
function queueTable(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  { layout, columnWidths, existingChartNames }: TargetInspection,
  mode: Mode,
  isNew: boolean,
): Omit<QueuedTable, "found"> {
  const { table, first } = placed;
  const cells = sheet.getRange(rangeAddress(first, tableSize(table)));
  const [chartName = ""] = freeNames([table.chart?.title ?? ""], existingChartNames, freeWorkbookName);
  const chart = addChart(sheet, placed, chartName);
  const formulas = placedCells(placed, layout, mode);
  cells.formulas = formulas;
  applyCellStyles(cells, table);
  addLinks(cells, placed, layout);
  for (const coloring of table.colorings ?? []) {
    applyColoring(sheet.getRange(blockAddress(table, coloring.cells, first)), coloring);
  }
  cells.setColumnProperties(
    table.columnWidths.map((pixels, index) => {
      const points = pixels * pointsPerPixel;
      return points > (columnWidths[index] ?? 0) ? { format: { columnWidth: points } } : {};
    }),
  );
  if (isNew) cells.format.autofitRows();
  if (chart) placeChart(chart, placed);
  const address = rangeAddress(first, placeSize(table));
  const range = chart ? sheet.getRange(address) : cells;
  const excelTables = range.getTables(false);
  range.load("formulas");
  excelTables.load("items/name");
  const isSpilled = (row: number, column: number) =>
    mode === "live" && table.rows[row]?.[column]?.spilled === true;
  const record = { ...placed, address, isSpilled, formulas };
  return { record, sheet, range, excelTables, chartName, chart };
}
