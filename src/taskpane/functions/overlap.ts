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

/** A column's number by its letters: A is 1, AA is 27; whole rows have none. */
function columnOf(cell: string): number | undefined {
  const [letters] = /^[A-Z]+/.exec(cell) ?? [];
  return letters === undefined
    ? undefined
    : [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowOf(cell: string): number | undefined {
  const [digits] = /\d+$/.exec(cell) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
