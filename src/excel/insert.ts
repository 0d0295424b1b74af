import { absoluteAddress, cellAddress, rangeAddress, sheetAddress } from "../tables/address";
import type { Mode, TableDescription } from "../tables/description";
import { blockAddress, placedCells, placeSize, recordsAddress, tableSize } from "../tables/placement";
import type { Layout, Place } from "../tables/reference";
import { addChart } from "./chart";
import { applyColoring } from "./coloring";
import { applyLooks } from "./look";
import { whenNotEditing } from "./runOptions";
import { survey, type Survey } from "./survey";
import type { Target } from "./target";
import { undoInsertion } from "./undo";

/** Pixels to points, Excel's unit of column widths: 96 pixels and 72 points make an inch. */
const pointsPerPixel = 0.75;

/** The sheet column of the empty margin left of a table on a sheet of its own. */
const marginWidthPoints = 12;

/** Excel's plainest style of tables, so that the looks of the cells stand as they are. */
const tableStyle = "TableStyleLight1";

/** A table that was inserted, and what stood in its cells right after, by which a later change is told. */
export interface InsertedTable extends Place {
  readonly sheetId: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  /** Cells that a formula of the table spills into, whose contents follow from others. */
  readonly isSpilled: (row: number, column: number) => boolean;
  readonly chartName?: string | undefined;
}

export interface InsertedTables {
  readonly kind: "inserted";
  readonly survey: Survey;
  readonly tables: readonly InsertedTable[];
}

/** What became of an insertion; a refused or cancelled one has left nothing. */
export type Insertion =
  InsertedTables | { readonly kind: "refused"; readonly survey: Survey } | { readonly kind: "cancelled" };

/** Writes tables where nothing is in their way: one request looks, one writes. A cancelled one is taken out again. */
export async function insertTables(
  tables: readonly TableDescription[],
  mode: Mode,
  target: Target,
  signal?: AbortSignal,
): Promise<Insertion> {
  const insertion = await Excel.run(whenNotEditing, async (context): Promise<Insertion> => {
    const found = await survey(context, target, tables, { withFormats: true });
    if (found.obstacle) return { kind: "refused", survey: found };
    if (signal?.aborted) return { kind: "cancelled" };
    const written = write(context, found, mode);
    await context.sync();
    return { kind: "inserted", survey: found, tables: written.map((each) => insertedTable(each, mode)) };
  });
  if (insertion.kind !== "inserted" || !signal?.aborted) return insertion;
  const undone = await undoInsertion(insertion);
  return undone === "changed" ? insertion : { kind: "cancelled" };
}

/** A table whose writing is queued, to be read after the next request. */
interface WrittenTable {
  place: Place;
  address: string;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  chart: Excel.Chart | undefined;
}

/** Queues the writing of all tables; what stands in them is known after the next request. */
function write(context: Excel.RequestContext, { target, layout, columnWidths }: Survey, mode: Mode) {
  const { worksheets } = context.workbook;
  const placed = layout.places.map((place) => ({
    place,
    sheet: target.kind === "newSheets" ? worksheets.add(place.sheetName) : worksheets.getItem(target.sheetId),
  }));
  // Formulas may refer to any sheet or name, so these come first.
  for (const { sheet, place } of placed) addNames(context, sheet, place, layout);
  const inserted = placed.map(({ sheet, place }) => {
    if (target.kind === "newSheets") arrangeSheet(sheet, place);
    return writeTable(sheet, place, layout, mode, columnWidths);
  });
  if (target.kind === "newSheets") placed[0]?.sheet.activate();
  return inserted;
}

/** Names cells and turns records into an Excel Table. */
function addNames(context: Excel.RequestContext, sheet: Excel.Worksheet, place: Place, { names }: Layout) {
  const { table, first, sheetName } = place;
  table.rows.forEach((cells, row) =>
    cells.forEach(({ workbookName }, column) => {
      if (workbookName === undefined) return;
      const cell = cellAddress({ row: first.row + row, column: first.column + column });
      const reference = `=${sheetAddress(sheetName, absoluteAddress(cell))}`;
      context.workbook.names.add(names.get(workbookName) ?? workbookName, reference);
    }),
  );
  const address = recordsAddress(table, first);
  if (address === undefined || !table.records) return;
  const range = sheet.getRange(address);
  const headings = table.rows[table.records.rows[0]] ?? [];
  range.getRow(0).values = [headings.map(({ value }) => value)];
  const excelTable = sheet.tables.add(range, true);
  excelTable.name = names.get(table.records.workbookName) ?? table.records.workbookName;
  excelTable.style = tableStyle;
  excelTable.showBandedRows = false;
  // The buttons would cover the headings, and come back with Ctrl+Shift+L.
  excelTable.showFilterButton = false;
}

function arrangeSheet(sheet: Excel.Worksheet, { table, first }: Place): void {
  sheet.getRange("A:A").setColumnProperties([{ format: { columnWidth: marginWidthPoints } }]);
  sheet.freezePanes.freezeRows(first.row + table.headingRows);
}

/** Writes a table's cells, looks and chart. Columns are widened to fit, never narrowed. */
function writeTable(
  sheet: Excel.Worksheet,
  place: Place,
  layout: Layout,
  mode: Mode,
  columnWidths: readonly number[],
): WrittenTable {
  const { table, first } = place;
  const range = sheet.getRange(rangeAddress(first, tableSize(table)));
  range.formulas = placedCells(place, layout, mode);
  applyLooks(range, table);
  for (const coloring of table.colorings ?? []) {
    applyColoring(sheet.getRange(blockAddress(table, coloring.cells, first)), coloring);
  }
  range.setColumnProperties(
    table.columnWidths.map((pixels, index) => {
      const points = pixels * pointsPerPixel;
      return points > (columnWidths[index] ?? 0) ? { format: { columnWidth: points } } : {};
    }),
  );
  const chart = addChart(sheet, table, first);
  const address = rangeAddress(first, placeSize(table));
  const written = chart ? sheet.getRange(address) : range;
  written.load("formulas");
  sheet.load("id");
  chart?.load("name");
  return { place, address, sheet, range: written, chart };
}

/** What is known of a table once it is written. */
function insertedTable({ place, address, sheet, range, chart }: WrittenTable, mode: Mode): InsertedTable {
  const { rows } = place.table;
  return {
    ...place,
    address,
    sheetId: sheet.id,
    formulas: range.formulas,
    isSpilled: (row, column) => mode === "live" && rows[row]?.[column]?.spilled === true,
    chartName: chart?.name,
  };
}
