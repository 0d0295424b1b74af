/** What a cell of a documented result shows. */
export type ExampleCell = string | number;

/** The cells that a documented result names: a value, or rows of values as an array constant. */
export function exampleCells(result: string): ExampleCell[][] {
  const inner = /^\{(.*)\}$/.exec(result)?.[1] ?? result;
  if (inner === result) return [[cellOf(result)]];
  return inner.split(";").map((row) => (row.match(/"[^"]*"|[^,]+/g) ?? []).map(cellOf));
}

function cellOf(text: string): ExampleCell {
  if (text.startsWith('"')) return text.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
