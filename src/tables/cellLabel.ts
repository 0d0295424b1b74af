import type { CellPosition } from "../grid/address";
import type { TableCell, TableDescription } from "./description";
import { isLabel } from "./recognizedCell";

/**
 * What a cell of a table is, in the table's own words: the label of its row, and the heading of its column where the row
 * has several figures. A label that stands once for several rows holds until the next.
 */
export function cellLabel({ rows }: TableDescription, { row, column }: CellPosition): string[] {
  const cells = rows[row] ?? [];
  const own = labelsBefore(cells, column);
  const carried = own.length > 0 && cells[0]?.value === "" ? firstAbove(rows, row, 0, isFilled) : undefined;
  const labels = [...(carried === undefined ? [] : [carried]), ...own].slice(
    0,
    carried === undefined ? 1 : 2,
  );
  const figures = cells.filter((cell, at) => at > 0 && !isLabel(cell, at) && typeof cell.value === "number");
  const heading = firstAbove(rows, row, column, isHeading);
  return heading !== undefined && (figures.length > 1 || labels.length === 0) ? [...labels, heading] : labels;
}

function labelsBefore(cells: readonly TableCell[], column: number): string[] {
  return cells.flatMap((cell, at) => (at < column && isLabel(cell, at) ? [String(cell.value)] : []));
}

function firstAbove(
  rows: TableDescription["rows"],
  row: number,
  column: number,
  isWanted: (cell: TableCell) => boolean,
): string | undefined {
  const above = rows.slice(0, row).reverse();
  const found = above.map((cells) => cells[column]).find((cell) => cell !== undefined && isWanted(cell));
  return found && String(found.value);
}

function isFilled({ value }: TableCell): boolean {
  return value !== "";
}

function isHeading({ value, style }: TableCell): boolean {
  return value !== "" && style?.bold === true && style.shaded === true;
}
