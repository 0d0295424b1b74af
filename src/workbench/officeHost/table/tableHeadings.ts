import { Dimension } from "@univerjs/core";
import type { Range } from "../range/range";
import type { CellContent } from "../range/sheetCells";

/**
 * Makes the first row the headings of a table, as Excel does: texts, none empty, none twice. Without headings in the
 * range a row for them is put above it, and what was there is moved down.
 */
export function writeTableHeadings(range: Range, hasHeaders: boolean): { table: Range; names: string[] } {
  if (!hasHeaders) range.GetRow(0).facade.insertCells(Dimension.ROWS);
  const isOneRow = hasHeaders && range.area.rowCount === 1;
  const table = hasHeaders && !isOneRow ? range : range.GetResizedRange(1, 0);
  const row = table.GetRow(0);
  const contents = row.Values[0] ?? [];
  const names = headingsFrom(contents);
  const isText = contents.every((content, index) => content === names[index]);
  const hasFormula = (row.Formulas[0] ?? []).some((formula, index) => formula !== contents[index]);
  if (!isText || hasFormula) row.cells.write(row.area, [names.map((name) => `'${name}`)]);
  return { table, names };
}

function headingsFrom(contents: readonly CellContent[]): string[] {
  const names: string[] = [];
  const isTaken = (name: string) => names.some((other) => other.toLowerCase() === name.toLowerCase());
  for (const [index, content] of contents.entries()) {
    const wanted = content === "" ? `Column${index + 1}` : String(content);
    let name = wanted;
    for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
    names.push(name);
  }
  return names;
}
