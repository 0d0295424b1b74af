import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import { supportsMergedCells } from "../host/requirements";
import type { CellTarget } from "../host/target";
import { loadCellFormats } from "../read/cellFormats";
import { loadMergedCells, mergedInto, type Place } from "../read/mergedCells";
import type { Obstacle } from "./obstacle";
import { occupiedCells } from "./occupiedCells";
import type { UnnamedInspection } from "./targetInspection";

/** Inspects, in one request, the cells that a table would take from the target on. */
export async function inspectCells(
  context: Excel.RequestContext,
  { sheetId, first, room }: CellTarget,
  [table]: readonly TableDescription[],
  withFormats: boolean,
): Promise<UnnamedInspection> {
  const size = table ? placeSize(table) : { rows: 1, columns: 1 };
  const place = { first, size };
  const fits = size.rows <= room.rows && size.columns <= room.columns;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { protection, names, charts } = sheet;
  sheet.load("name");
  protection.load("protected");
  names.load("items/name");
  charts.load("items/name");
  const inside =
    fits && supportsMergedCells()
      ? loadCells(
          sheet.getRangeByIndexes(first.row, first.column, size.rows, size.columns),
          loadMergedCells(sheet, place),
          size.columns,
        )
      : undefined;
  const formats = withFormats && inside ? loadCellFormats(inside.range) : undefined;
  await context.sync();
  const obstacle: Obstacle | undefined = protection.protected
    ? { kind: "protectedSheet" }
    : !supportsMergedCells()
      ? { kind: "oldExcel" }
      : inside
        ? (occupiedCells(first, inside.range.values, inside.range.formulas) ?? otherObstacle(inside, place))
        : { kind: "sheetEdge" };
  return {
    tables: table ? [{ table, sheetName: sheet.name, first }] : [],
    obstacle,
    columnWidths: inside?.columns.map(({ columnWidth }) => columnWidth) ?? [],
    sheetScopedNames: names.items.map(({ name }) => name),
    existingChartNames: charts.items.map(({ name }) => name),
    existingSheetIds: [],
    formats,
  };
}

interface LoadedCells {
  range: Excel.Range;
  excelTables: Excel.TableScopedCollection;
  merged: Excel.RangeAreas;
  conditionalFormats: OfficeExtension.ClientResult<number>;
  columns: Excel.RangeFormat[];
}

function loadCells(range: Excel.Range, merged: Excel.RangeAreas, columnCount: number): LoadedCells {
  range.load("values,formulas,hasSpill");
  const excelTables = range.getTables(false);
  excelTables.load("items/name");
  const columns = Array.from({ length: columnCount }, (_, index) => range.getColumn(index).format);
  columns.forEach((format) => format.load("columnWidth"));
  const conditionalFormats = range.conditionalFormats.getCount();
  return { range, excelTables, merged, conditionalFormats, columns };
}

/** What is in the way although every cell is empty. */
function otherObstacle(
  { range, excelTables, merged, conditionalFormats }: LoadedCells,
  place: Place,
): Obstacle | undefined {
  const [excelTable] = excelTables.items;
  if (excelTable) return { kind: "table", name: excelTable.name };
  const [address] = mergedInto(merged, place);
  if (address !== undefined) return { kind: "merged", address };
  if (range.hasSpill !== false) return { kind: "spill" };
  return conditionalFormats.value > 0 ? { kind: "conditionalFormats" } : undefined;
}
