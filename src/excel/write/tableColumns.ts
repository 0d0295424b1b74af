import type { CellPosition } from "../../grid/address";

/** The data cells of a column of an Excel Table. */
export interface TableColumn extends CellPosition {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly rows: number;
}

/** The columns of a sheet's Tables, once these are loaded, in whose data cells lie; one request, or none without Tables. */
export async function tableColumns(
  sheet: TableColumn["sheet"],
  tables: readonly Excel.Table[],
  cells: readonly CellPosition[],
): Promise<TableColumn[]> {
  const bodies = tables.map((table) => table.getDataBodyRange());
  for (const body of bodies) body.load("rowIndex,columnIndex,rowCount,columnCount");
  await tables[0]?.context.sync();
  const columns = bodies.flatMap(({ rowIndex: row, columnIndex, rowCount: rows, columnCount }) =>
    Array.from({ length: columnCount }, (_, index) => ({ sheet, row, column: columnIndex + index, rows })),
  );
  return columns.filter((column) => cells.some((cell) => isWithin(column, cell)));
}

/** Whether a cell is one of the column's. */
export function isWithin({ row, column, rows }: Omit<TableColumn, "sheet">, cell: CellPosition): boolean {
  return cell.column === column && cell.row >= row && cell.row < row + rows;
}
