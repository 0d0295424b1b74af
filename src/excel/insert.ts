import type { TableDescription } from "../tables/description";
import { lookAreas } from "../tables/lookAreas";
import { placedCells, tableSize } from "../tables/placement";
import { applyLook } from "./look";
import { survey, type Survey } from "./survey";
import type { Target } from "./target";

/** Pixels to points, Excel's unit of column widths: 96 pixels and 72 points make an inch. */
const pointsPerPixel = 0.75;

/** The sheet columns of the empty margin left of a table on a sheet of its own. */
const marginWidthPoints = 12;

/** What became of an insertion: refused with nothing written, or done, on the sheet of that id. */
export type Insertion =
  | { readonly kind: "refused"; readonly survey: Survey }
  | { readonly kind: "inserted"; readonly survey: Survey; readonly sheetId: string };

/** Writes a table where nothing is in its way: one request looks, one writes. */
export function insertTable(table: TableDescription, target: Target): Promise<Insertion> {
  // Without delayForCellEdit Excel refuses while the user has a cell open for editing.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await survey(context, target, tableSize(table));
    if (found.obstacle) return { kind: "refused", survey: found };
    const sheet = write(context, table, found);
    sheet.load("id");
    await context.sync();
    return { kind: "inserted", survey: found, sheetId: sheet.id };
  });
}

/** Queues the writing of a table. Columns are widened to fit, never narrowed. */
function write(context: Excel.RequestContext, table: TableDescription, place: Survey): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet =
    place.target.kind === "newSheet"
      ? worksheets.add(place.sheetName)
      : worksheets.getItem(place.target.sheetId);
  const range = sheet.getRange(place.address);
  range.formulas = placedCells(table, place.first);
  for (const { first, size, look } of lookAreas(table)) {
    const row = place.first.row + first.row;
    const column = place.first.column + first.column;
    applyLook(sheet.getRangeByIndexes(row, column, size.rows, size.columns), look);
  }
  table.columnWidths.forEach((pixels, index) => {
    const points = pixels * pointsPerPixel;
    if (points > (place.columnWidths[index] ?? 0)) range.getColumn(index).format.columnWidth = points;
  });
  if (place.target.kind === "newSheet") {
    sheet.getRange("A:A").format.columnWidth = marginWidthPoints;
    sheet.activate();
  }
  return sheet;
}
