import { rangeAddress } from "../../grid/address";
import type { Mode, TableDescription } from "../../tables/description";
import { blockAddress, placedCells, placeSize, recordsAddress, tableSize } from "../../tables/placement";
import { type Layout, namedCells, type Place } from "../../tables/reference";
import { isRefused, refuseFilled, refuseSheet } from "../host/guards";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { orTakeBack } from "../rollback/rollback";
import { applyLooks } from "../write/cellStyles";
import { addChart } from "../write/chart";
import { applyColoring } from "../write/coloring";
import { freeNames, freeWorkbookName } from "./freeName";
import { insertedParts, type InsertedTable, type InsertedTables, type PlacedTable } from "./insertedTables";
import { survey, type Survey, surveyTarget } from "./inspectTarget";
import { undoInsertion } from "./undoInsertion";

/** Pixels to points, Excel's unit of column widths: 96 pixels and 72 points make an inch. */
const pointsPerPixel = 0.75;

/** The sheet column of the empty margin left of a table on a sheet of its own. */
const marginWidthPoints = 12;

/** Excel's plainest style of tables, so that the looks of the cells stand as they are. */
const tableStyle = "TableStyleLight1";

/** What became of an insertion; a refused or cancelled one has left nothing. */
export type Insertion =
  InsertedTables | { readonly kind: "refused"; readonly survey: Survey } | { readonly kind: "cancelled" };

/**
 * Writes tables where nothing is in their way: one request looks, one writes. A cancelled one is taken out again; so is
 * what was written of one that fails, before the error is thrown on.
 */
export async function insertTables(
  tables: readonly TableDescription[],
  mode: Mode,
  target: Target,
  signal?: AbortSignal,
): Promise<Insertion> {
  const insertion = await lookAndWrite(tables, mode, target, signal).catch(async (thrown: unknown) => {
    const now = await obstacleAfter(thrown, target, tables);
    if (!now) throw thrown;
    return { kind: "refused", survey: now } as const;
  });
  if (insertion.kind !== "inserted" || !signal?.aborted) return insertion;
  const { kind } = await undoInsertion(insertion);
  return kind === "changed" ? insertion : { kind: "cancelled" };
}

function lookAndWrite(
  tables: readonly TableDescription[],
  mode: Mode,
  target: Target,
  signal?: AbortSignal,
): Promise<Insertion> {
  return run(async (context) => {
    const found = await survey(context, target, tables, { withFormats: true });
    if (found.obstacle) return { kind: "refused", survey: found };
    if (signal?.aborted) return { kind: "cancelled" };
    const written = write(context, found, mode);
    await orTakeBack(
      async () => {
        await context.sync();
        if (written.some((each) => cutsOther(each, found)))
          throw new Overtaken("Another table is in the way.");
      },
      (thrown) =>
        isRefused(thrown)
          ? []
          : insertedParts(
              found,
              written.map((each) => attemptedTable(each, mode)),
            ),
    );
    return { kind: "inserted", survey: found, tables: written.map((each) => insertedTable(each, mode)) };
  });
}

/** Something has come into the way between look and writing that only the written cells tell. */
class Overtaken extends Error {}

/** Whether an Excel Table of others reaches into the cells: with an empty part it does not refuse them. */
function cutsOther({ tables, place: { table } }: WrittenTable, { layout: { names } }: Survey): boolean {
  const own = table.records && (names.get(table.records.workbookName) ?? table.records.workbookName);
  return tables.items.some(({ name }) => name !== own);
}

/** What has come into the way since the look, if that is why the writing failed; nothing is left of it then. */
async function obstacleAfter(
  thrown: unknown,
  target: Target,
  tables: readonly TableDescription[],
): Promise<Survey | undefined> {
  if (!(thrown instanceof OfficeExtension.Error || thrown instanceof Overtaken)) return undefined;
  const now = await surveyTarget(target, tables).catch(() => undefined);
  return now?.obstacle ? now : undefined;
}

/** A table whose writing is queued, to be read after the next request. */
interface WrittenTable {
  place: Place;
  address: string;
  formulas: readonly (readonly unknown[])[];
  sheet: Excel.Worksheet;
  range: Excel.Range;
  tables: Excel.TableScopedCollection;
  chartName: string;
  chart: Excel.Chart | undefined;
}

/** Queues the writing of all tables; what stands in them is known after the next request. */
function write(context: Excel.RequestContext, survey: Survey, mode: Mode): WrittenTable[] {
  const { target, layout, columnWidths, others } = survey;
  const { worksheets } = context.workbook;
  const isNew = target.kind === "newSheets";
  if (isNew) layout.places.forEach(({ sheetName }) => refuseSheet(worksheets, sheetName));
  const placed = layout.places.map((place) => {
    const sheet = isNew ? worksheets.add(place.sheetName) : worksheets.getItem(target.sheetId);
    // Asked for at once, so that it is known of a new sheet though what follows fails.
    sheet.load("id");
    if (!isNew) refuseFilled(sheet.getRange(rangeAddress(place.first, placeSize(place.table))));
    return { place, sheet };
  });
  // Formulas may refer to any sheet or name, so these come first.
  for (const { sheet, place } of placed) addNames(context, sheet, place, layout);
  const inserted = placed.map(({ sheet, place }) => {
    if (isNew) arrangeSheet(sheet, place);
    const [chartName = ""] = freeNames(
      [place.table.chart?.title ?? ""],
      isNew ? [] : others,
      freeWorkbookName,
    );
    return writeTable(sheet, place, layout, mode, columnWidths, chartName);
  });
  if (isNew) placed[0]?.sheet.activate();
  return inserted;
}

/** Names cells and turns records into an Excel Table. */
function addNames(context: Excel.RequestContext, sheet: Excel.Worksheet, place: Place, layout: Layout) {
  const { table, first } = place;
  for (const { name, reference } of namedCells(place, layout)) context.workbook.names.add(name, reference);
  const address = recordsAddress(table, first);
  if (address === undefined || !table.records) return;
  const range = sheet.getRange(address);
  const headings = table.rows[table.records.rows[0]] ?? [];
  range.getRow(0).values = [headings.map(({ value }) => value)];
  const excelTable = sheet.tables.add(range, true);
  excelTable.name = layout.names.get(table.records.workbookName) ?? table.records.workbookName;
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
  chartName: string,
): WrittenTable {
  const { table, first } = place;
  const range = sheet.getRange(rangeAddress(first, tableSize(table)));
  const formulas = placedCells(place, layout, mode);
  range.formulas = formulas;
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
  const chart = addChart(sheet, place, chartName);
  const address = rangeAddress(first, placeSize(table));
  const written = chart ? sheet.getRange(address) : range;
  const tables = written.getTables(false);
  written.load("formulas");
  tables.load("items/name");
  return { place, address, formulas, sheet, range: written, tables, chartName, chart };
}

/** What is known of a table whose writing has failed. */
function attemptedTable(
  { place, address, formulas, sheet, chartName, chart }: WrittenTable,
  mode: Mode,
): PlacedTable {
  // Loaded before the writing failed, or not at all.
  const { id } = sheet.toJSON();
  const { name } = chart?.toJSON() ?? {};
  return {
    ...place,
    address,
    sheetId: id,
    formulas,
    isSpilled: spilledIn(place, mode),
    chartNames: chart ? [chartName, ...(name ? [name] : [])] : [],
    isComplete: false,
  };
}

/** What is known of a table once it is written. */
function insertedTable(
  { place, address, sheet, range, chartName, chart }: WrittenTable,
  mode: Mode,
): InsertedTable {
  return {
    ...place,
    address,
    sheetId: sheet.id,
    formulas: range.formulas,
    isSpilled: spilledIn(place, mode),
    chartNames: chart ? [chartName] : [],
    isComplete: true,
  };
}

function spilledIn({ table: { rows } }: Place, mode: Mode): PlacedTable["isSpilled"] {
  return (row, column) => mode === "live" && rows[row]?.[column]?.spilled === true;
}
