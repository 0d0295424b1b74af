import type { WorkbookChange } from "./rollback";
import { hasSameContent } from "./sameContent";

/** A defined name, and the formula it was given; whether it has that still is told by its reference unless otherwise. */
export function nameChange(name: string, formula: string, isSame = isSameReference): WorkbookChange {
  return {
    location: name,
    inspect({ workbook }) {
      const item = workbook.names.getItemOrNullObject(name);
      item.load("formula");
      return { revert: () => revert(item, formula, isSame) };
    },
  };
}

/** A name with another formula belongs to someone else by now. */
function revert(item: Excel.NamedItem, formula: string, isSame: typeof isSameReference): readonly string[] {
  if (!item.isNullObject && isSame(formula, item.formula)) item.delete();
  return [];
}

/** The sheet may have another name by now, or be gone. */
function isSameReference(made: string, now: string): boolean {
  return hasSameContent(cellsOf(made), cellsOf(now)) || (cellsOf(made) !== made && now.includes("#REF!"));
}

/** Of a reference to a cell of a sheet the cell alone. */
function cellsOf(formula: string): string {
  return /^=.*!(\$[A-Z]+\$\d+)$/.exec(formula)?.[1] ?? formula;
}
