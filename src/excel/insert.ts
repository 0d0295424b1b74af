import { rangeAddress } from "../tables/address";
import type { Mode, TableDescription } from "../tables/description";
import { lookAreas } from "../tables/lookAreas";
import { blockAddress, placedCells, placeSize, tableSize } from "../tables/placement";
import { addChart } from "./chart";
import { applyColoring } from "./coloring";
import { applyLook } from "./look";
import { survey, type Survey } from "./survey";
import type { Target } from "./target";

/** Pixels to points, Excel's unit of column widths: 96 pixels and 72 points make an inch. */
const pointsPerPixel = 0.75;

/** The sheet columns of the empty margin left of a table on a sheet of its own. */
const marginWidthPoints = 12;

/** A table that was inserted, and what stood in its cells right after, by which a later change is told. */
export interface InsertedTable {
  readonly kind: "inserted";
  readonly survey: Survey;
  readonly sheetId: string;
  readonly formulas: readonly (readonly unknown[])[];
  /** Cells that a formula of the table spills into, whose contents follow from others. */
  readonly isSpilled: (row: number, column: number) => boolean;
  readonly chartName?: string | undefined;
}

/** What became of an insertion; a refused one has written nothing. */
export type Insertion = InsertedTable | { readonly kind: "refused"; readonly survey: Survey };

/** Writes a table where nothing is in its way: one request looks, one writes. */
export function insertTable(table: TableDescription, mode: Mode, target: Target): Promise<Insertion> {
  // Without delayForCellEdit Excel refuses while the user has a cell open for editing.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await survey(context, target, placeSize(table));
    if (found.obstacle) return { kind: "refused", survey: found };
    const sheet = write(context, table, mode, found);
    const place = sheet.getRange(found.address);
    const chart = addChart(sheet, table, found.first);
    place.load("formulas");
    sheet.load("id");
    chart?.load("name");
    await context.sync();
    return {
      kind: "inserted",
      survey: found,
      sheetId: sheet.id,
      formulas: place.formulas,
      isSpilled: (row, column) => mode === "live" && table.rows[row]?.[column]?.spilled === true,
      chartName: chart?.name,
    };
  });
}

/** Queues the writing of a table's cells. Columns are widened to fit, never narrowed. */
function write(
  context: Excel.RequestContext,
  table: TableDescription,
  mode: Mode,
  { target, sheetName, first, columnWidths }: Survey,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = target.kind === "newSheet" ? worksheets.add(sheetName) : worksheets.getItem(target.sheetId);
  const range = sheet.getRange(rangeAddress(first, tableSize(table)));
  range.formulas = placedCells(table, mode, first);
  for (const area of lookAreas(table)) {
    const { row, column } = area.first;
    const { rows, columns } = area.size;
    applyLook(sheet.getRangeByIndexes(first.row + row, first.column + column, rows, columns), area.look);
  }
  for (const coloring of table.colorings ?? []) {
    applyColoring(sheet.getRange(blockAddress(table, coloring.cells, first)), coloring);
  }
  table.columnWidths.forEach((pixels, index) => {
    const points = pixels * pointsPerPixel;
    if (points > (columnWidths[index] ?? 0)) range.getColumn(index).format.columnWidth = points;
  });
  if (target.kind === "newSheet") {
    sheet.getRange("A:A").format.columnWidth = marginWidthPoints;
    sheet.freezePanes.freezeRows(first.row + table.headingRows);
    sheet.activate();
  }
  return sheet;
}
