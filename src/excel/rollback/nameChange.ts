import type { Part } from "./rollback";
import { isSameContent } from "./sameContent";

/** A name given in the workbook, and what it stands for. */
export function madeName(name: string, formula: string): Part {
  return {
    place: name,
    look({ workbook }) {
      const item = workbook.names.getItemOrNullObject(name);
      item.load("formula");
      return { remove: () => remove(item, formula) };
    },
  };
}

/** One that stands for something else is another's. */
function remove(item: Excel.NamedItem, formula: string): readonly string[] {
  if (!item.isNullObject && isSameReference(formula, item.formula)) item.delete();
  return [];
}

/** The sheet may have another name by now, or be gone. */
function isSameReference(made: string, now: string): boolean {
  return isSameContent(cellsOf(made), cellsOf(now)) || (cellsOf(made) !== made && now.includes("#REF!"));
}

/** Of a reference to a cell of a sheet the cell alone. */
function cellsOf(formula: string): string {
  return /^=.*!(\$[A-Z]+\$\d+)$/.exec(formula)?.[1] ?? formula;
}
