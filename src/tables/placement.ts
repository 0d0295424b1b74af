import { cellAddress, rangeAddress, type CellPosition, type RangeSize } from "../grid/address";
import type { CellBlock, Mode, TableCell, TableDescription } from "./description";
import { placedReference, type Layout, type PlacedTable } from "./reference";

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
  const cells = blockCells(table, block);
  const addresses = [cells[0], cells.at(-1)].map((cell) =>
    cellAddress({ row: first.row + (cell?.row ?? 0), column: first.column + (cell?.column ?? 0) }),
  );
  return addresses.join(":");
}

/** The address of the rows of a table that are records, their headings included; undefined where none are. */
export function recordsAddress(
  { records, ...table }: TableDescription,
  first: CellPosition,
): string | undefined {
  if (!records) return undefined;
  const [headings, last] = records.rows;
  const size = { rows: last - headings + 1, columns: table.columnWidths.length };
  return rangeAddress({ row: first.row + headings, column: first.column }, size);
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

/** What stands for cells in a formula: {name}. An array constant such as {-1,2} begins with a number. */
export const reference = /\{([^{}\d-][^{}]*)\}/g;

/** What to write into each cell of a table in its place: a formula or a value, "" for none. */
export function placedCells(placed: PlacedTable, layout: Layout, mode: Mode): (string | number)[][] {
  return placed.table.rows.map((cells, row) =>
    cells.map((cell) => {
      if (mode === "live" && cell.spilled) return "";
      const formula = formulaIn(cell, mode);
      if (formula === undefined) return asTyped(cell.value);
      return formula.replace(reference, (_, to: string) => placedReference(to, placed, row, layout));
    }),
  );
}

/** The formula of a cell in a mode; undefined where it has a value of its own. */
export function formulaIn(cell: TableCell, mode: Mode): string | undefined {
  return mode === "values" ? undefined : (cell[mode] ?? cell.formula);
}

/** Texts that Excel would take for a number, a day, a truth value or a formula, were they typed. */
const readOtherwise =
  /^[^\p{L}]|^(?:true|false)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]*\d/iu;

/** Excel reads what is written as if typed: an apostrophe keeps 2026-02-07 a text, and =1+1 harmless. */
function asTyped(value: string | number): string | number {
  return typeof value === "string" && readOtherwise.test(value) ? `'${value}` : value;
}
