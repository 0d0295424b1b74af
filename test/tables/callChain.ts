import type { TableCell, TableDescription } from "../../src/tables/description";
import { blockCells, reference } from "../../src/tables/placement";

/** How many calls of our functions in live tables wait for one another at most: each waits for a round of answers. */
export function longestChain(tables: readonly TableDescription[]): number {
  return Math.max(
    ...tables.flatMap((table) => table.rows.flat().map((cell) => chainTo(cell, table, tables))),
  );
}

/** The calls that have to be answered one after another before a cell shows its result. */
function chainTo(cell: TableCell, table: TableDescription, tables: readonly TableDescription[]): number {
  const formula = cell.live ?? cell.formula ?? "";
  const before = [...formula.matchAll(reference)].flatMap(([, to = ""]) => {
    const [, key, first = "", last = first] = /^(?:([^!]+)!)?([^:]+)(?::(.+))?$/.exec(to) ?? [];
    const target = tables.find((each) => each.key === key) ?? table;
    if (to === "#All") return recordCells(table).map((each) => chainTo(each, table, tables));
    return blockCells(target, [first, last]).map((each) =>
      chainTo(filling(each.cell, target), target, tables),
    );
  });
  return nestedCalls(formula) + Math.max(0, ...before);
}

function recordCells({ records, rows }: TableDescription): TableCell[] {
  const [headings, last] = records?.rows ?? [0, -1];
  return rows.slice(headings, last + 1).flat();
}

/** The cell whose formula fills a cell: for one that is spilled into, the nearest with a live one above or left of it. */
function filling(cell: TableCell, { rows }: TableDescription): TableCell {
  const row = rows.findIndex((cells) => cells.includes(cell));
  const before = rows.slice(0, row + 1).reverse();
  const columns = cell.spilled
    ? [...(rows[row] ?? []).keys()].slice(0, (rows[row]?.indexOf(cell) ?? 0) + 1).reverse()
    : [];
  const found = columns.flatMap((column) => before.map((cells) => cells[column])).find((each) => each?.live);
  return found ?? cell;
}

/** How deep calls of ours stand within one another. */
function nestedCalls(formula: string): number {
  const open: boolean[] = [];
  let deepest = 0;
  for (const [token] of formula.matchAll(/(?:CAPEX|ROI)\.[A-Z]+\(|\(|\)/g)) {
    if (token === ")") open.pop();
    else open.push(token !== "(");
    deepest = Math.max(deepest, open.filter(Boolean).length);
  }
  return deepest;
}
