import type { CellPosition, RangeSize } from "../../grid/address";

/** The number of cells whose spill areas are loaded in one request. */
const mostCells = 1000;

/** The size of the spill area of each of these cells of a sheet; those that spill into no other cell are left out. */
export async function spillAreas<Cell extends CellPosition>(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly Cell[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<Cell, RangeSize>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const areas = new Map<Cell, RangeSize>();
  for (let first = 0; first < cells.length; first += mostCells) {
    signal?.throwIfAborted();
    for (const { cell, area } of await spillsOf(sheet, cells.slice(first, first + mostCells))) {
      // Excel may give a spilled cell the spill area of its parent.
      if (area.isNullObject || area.rowIndex !== cell.row || area.columnIndex !== cell.column) continue;
      areas.set(cell, { rows: area.rowCount, columns: area.columnCount });
    }
  }
  return areas;
}

async function spillsOf<Cell extends CellPosition>(sheet: Excel.Worksheet, cells: readonly Cell[]) {
  const asked = cells.map((cell) => {
    const area = sheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
    area.load("rowIndex,columnIndex,rowCount,columnCount");
    return { cell, area };
  });
  await sheet.context.sync();
  return asked;
}
