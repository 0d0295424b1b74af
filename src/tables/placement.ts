import { cellAddress, type CellPosition, type RangeSize } from "./address";
import type { CellBlock, Mode, TableCell, TableDescription } from "./description";

/** The sheet rows a chart takes below its table, the first one a gap. */
export const chartRows = 16;

/** The size of a table in cells, without its chart. */
export function tableSize(table: TableDescription): RangeSize {
  return { rows: table.rows.length, columns: table.columnWidths.length };
}

/** The size of all the cells that a table takes, those under its chart included. */
export function placeSize(table: TableDescription): RangeSize {
  const { rows, columns } = tableSize(table);
  return { rows: rows + (table.chart ? chartRows : 0), columns };
}

/** The address of a block of a table whose first cell is at the position. */
export function blockAddress(table: TableDescription, block: CellBlock, first: CellPosition): string {
  return placedReference(block, namedAddresses(table, first));
}

/** The cells of a block of a table, row by row, by their positions in it. */
export function blockCells(
  table: TableDescription,
  [from, to]: CellBlock,
): (CellPosition & { cell: TableCell })[] {
  const all = table.rows.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));
  const [first, last] = [from, to].map((name) => all.find(({ cell }) => cell.name === name));
  if (!first || !last) throw new Error(`"${table.title}" has no cells ${from} and ${to}.`);
  return all.filter(
    ({ row, column }) =>
      row >= first.row && row <= last.row && column >= first.column && column <= last.column,
  );
}

/** What to write into each cell of a table whose first cell is at the position: a formula or a value, "" for none. */
export function placedCells(table: TableDescription, mode: Mode, first: CellPosition): (string | number)[][] {
  const addresses = namedAddresses(table, first);
  return table.rows.map((row) =>
    row.map((cell) => {
      if (mode === "live" && cell.spilled) return "";
      const formula = formulaIn(cell, mode);
      return formula === undefined ? asTyped(cell.value) : placedFormula(formula, addresses);
    }),
  );
}

function formulaIn(cell: TableCell, mode: Mode): string | undefined {
  return mode === "values" ? undefined : (cell[mode] ?? cell.formula);
}

/** Excel reads what is written as if typed: an apostrophe keeps 2026-02-07 a text, and =1+1 harmless. */
function asTyped(value: string | number): string | number {
  return typeof value === "string" && /^[^\p{L}]/u.test(value) ? `'${value}` : value;
}

/** Where the named cells of a table come to lie. */
function namedAddresses(table: TableDescription, first: CellPosition): Map<string, string> {
  const addresses = new Map<string, string>();
  table.rows.forEach((row, rowIndex) =>
    row.forEach(({ name }, columnIndex) => {
      if (name === undefined) return;
      if (addresses.has(name)) throw new Error(`Two cells of "${table.title}" are named ${name}.`);
      addresses.set(name, cellAddress({ row: first.row + rowIndex, column: first.column + columnIndex }));
    }),
  );
  return addresses;
}

/** Puts addresses in the places of the {names} in a formula. */
function placedFormula(formula: string, addresses: ReadonlyMap<string, string>): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, names: string) => placedReference(names.split(":"), addresses));
}

/** The address of the cell of a name, or of the range between the cells of two. */
function placedReference(names: readonly string[], addresses: ReadonlyMap<string, string>): string {
  return names
    .map((name) => {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`No cell is named ${name}.`);
      return address;
    })
    .join(":");
}
