import type { CellPosition } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import { tellsMergedCells } from "../host/requirements";
import type { Target } from "../host/target";
import { loadCellFormats } from "../read/cellFormats";
import { freeNames, freeSheetName } from "./freeName";
import type { Found, Obstacle } from "./obstacle";
import { occupiedCells } from "./occupiedCells";

type CellTarget = Extract<Target, { kind: "cell" }>;

/** Looks, in one request, at the cells from a target on that a table would take. */
export async function surveyCells(
  context: Excel.RequestContext,
  { sheetId, first, room }: CellTarget,
  [table]: readonly TableDescription[],
  withFormats: boolean,
): Promise<Found> {
  const size = table ? placeSize(table) : { rows: 1, columns: 1 };
  const fits = size.rows <= room.rows && size.columns <= room.columns;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const { protection, names, charts } = sheet;
  sheet.load("name");
  protection.load("protected");
  names.load("items/name");
  charts.load("items/name");
  const inside =
    fits && tellsMergedCells()
      ? loadCells(sheet.getRangeByIndexes(first.row, first.column, size.rows, size.columns), size.columns)
      : undefined;
  const formats = withFormats && inside ? loadCellFormats(inside.range) : undefined;
  await context.sync();
  if (sheet.isNullObject) {
    return { places: [], obstacle: { kind: "sheetGone" }, columnWidths: [], namesOfSheet: [], others: [] };
  }
  const obstacle: Obstacle | undefined = protection.protected
    ? { kind: "protectedSheet" }
    : !tellsMergedCells()
      ? { kind: "oldExcel" }
      : inside
        ? (occupiedCells(first, inside.range.values, inside.range.formulas) ?? otherObstacle(inside))
        : { kind: "sheetEdge" };
  return {
    places: table ? [{ table, sheetName: sheet.name, first }] : [],
    obstacle,
    columnWidths: inside?.columns.map(({ columnWidth }) => columnWidth) ?? [],
    namesOfSheet: names.items.map(({ name }) => name),
    others: charts.items.map(({ name }) => name),
    formats,
  };
}

interface LoadedCells {
  range: Excel.Range;
  tables: Excel.TableScopedCollection;
  merged: Excel.RangeAreas;
  conditionalFormats: OfficeExtension.ClientResult<number>;
  columns: Excel.RangeFormat[];
}

function loadCells(range: Excel.Range, columnCount: number): LoadedCells {
  range.load("values,formulas,hasSpill");
  const tables = range.getTables(false);
  tables.load("items/name");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  const columns = Array.from({ length: columnCount }, (_, index) => range.getColumn(index).format);
  columns.forEach((format) => format.load("columnWidth"));
  const conditionalFormats = range.conditionalFormats.getCount();
  return { range, tables, merged, conditionalFormats, columns };
}

/** What is in the way although every cell is empty. */
function otherObstacle({ range, tables, merged, conditionalFormats }: LoadedCells): Obstacle | undefined {
  const [table] = tables.items;
  if (table) return { kind: "table", name: table.name };
  if (!merged.isNullObject) return { kind: "merged", address: merged.address };
  if (range.hasSpill !== false) return { kind: "spill" };
  return conditionalFormats.value > 0 ? { kind: "conditionalFormats" } : undefined;
}

/** A table on a sheet of its own leaves a margin of one row and one column. */
const firstOnNewSheet: CellPosition = { row: 1, column: 1 };

/** Looks, in one request, at the names that sheets for tables would get, and whether there can be new ones. */
export async function surveyNewSheets(
  context: Excel.RequestContext,
  tables: readonly TableDescription[],
): Promise<Found> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheetNames = freeNames(
    tables.map(({ title }) => title),
    worksheets.items.map(({ name }) => name),
    freeSheetName,
  );
  return {
    places: tables.map((table, index) => ({
      table,
      sheetName: sheetNames[index] ?? table.title,
      first: firstOnNewSheet,
    })),
    ...(protection.protected && { obstacle: { kind: "protectedWorkbook" } }),
    columnWidths: [],
    namesOfSheet: [],
    others: worksheets.items.map(({ id }) => id),
  };
}
