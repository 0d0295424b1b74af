import { translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../contents/addresses";
import type { CellContents, TableContents } from "../contents/workbookContents";
import { escapeXml } from "./escapeXml";

/** Adds to the XML of a table the formulas that Excel enters in a new row, and takes out the filter that it has not. */
export function completeTable(xml: string, table: TableContents, cells: readonly CellContents[]): string {
  const formulas = columnFormulas(table, cells);
  let index = 0;
  const complete = xml.replace(/<tableColumn [^>]*>/g, (start) => {
    const formula = formulas[index++];
    return formula ? `${start}<calculatedColumnFormula${formula}</calculatedColumnFormula>` : start;
  });
  return table.showsFilterButtons ? complete : complete.replace(/<autoFilter .*?<\/autoFilter>/, "");
}

/** The formula of each column in which all cells have the same, as seen from each. */
function columnFormulas({ area }: TableContents, cells: readonly CellContents[]): (string | undefined)[] {
  const byColumn = new Map<number, CellContents[]>();
  for (const cell of cells) {
    const isInBody = cell.row > area.row && cell.row < area.row + area.rowCount;
    if (isInBody && cell.formula !== undefined)
      byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  }
  return Array.from({ length: area.columnCount }, (_, index) => {
    const inColumn = byColumn.get(area.column + index) ?? [];
    return inColumn.length === area.rowCount - 1 ? sharedFormula(inColumn) : undefined;
  });
}

/** What a file has of it from its attributes on; it is written as the last cell has it. */
function sharedFormula(cells: readonly CellContents[]): string | undefined {
  const spellings = new Set(
    cells.map(({ row, column, formula = "" }) =>
      translateFormulaToR1C1(`=${formula}`, cellAddress(row, column)),
    ),
  );
  const [first] = cells;
  if (!first || spellings.size !== 1) return undefined;
  return `${first.fills ? ' array="1"' : ""}>${escapeXml(first.formula ?? "")}`;
}
