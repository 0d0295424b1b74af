import { cellAddress, type CellPosition, type RangeSize } from "./address";
import type { TableDescription } from "./description";

/** The size of a table in cells. */
export function tableSize(table: TableDescription): RangeSize {
  return { rows: table.rows.length, columns: table.columnWidths.length };
}

/** What to write into each cell of a table whose first cell is at the position: a formula or a value, "" for none. */
export function placedCells(table: TableDescription, first: CellPosition): (string | number)[][] {
  const addresses = namedAddresses(table, first);
  return table.rows.map((row) =>
    row.map((cell) => {
      if (cell.spilled) return "";
      return cell.formula === undefined ? cell.value : placedFormula(cell.formula, addresses);
    }),
  );
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
  return formula.replace(/\{([^{}]+)\}/g, (_, names: string) =>
    names
      .split(":")
      .map((name) => {
        const address = addresses.get(name);
        if (address === undefined) throw new Error(`${formula} refers to ${name}, which no cell is named.`);
        return address;
      })
      .join(":"),
  );
}
