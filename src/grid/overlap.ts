import { columnIndex } from "./address";

/** Whether two ranges of a sheet, such as B2:B6 and B:B, have a cell in common. */
export function overlap(first: string, second: string): boolean {
  const [a, b] = [sidesOf(first), sidesOf(second)];
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function sidesOf(address: string) {
  const [start = "", end = start] = address.replaceAll("$", "").split(":");
  return {
    left: columnOf(start) ?? 0,
    right: columnOf(end) ?? Infinity,
    top: rowOf(start) ?? 0,
    bottom: rowOf(end) ?? Infinity,
  };
}

/** Whole rows have no column. */
function columnOf(cell: string): number | undefined {
  const [letters] = /^[A-Z]+/.exec(cell) ?? [];
  return letters === undefined ? undefined : columnIndex(letters);
}

/** Whole columns have no row. */
function rowOf(cell: string): number | undefined {
  const [digits] = /\d+$/.exec(cell) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
