import type { WorkbookChange } from "./rollback";
import { hasSameContent } from "./sameContent";

interface NameOptions {
  /** Whether a formula is still the one it was given; told by its reference unless otherwise. */
  readonly isSame?: (made: string, now: string) => boolean;
  /** The sheet whose own name it is; else it is the workbook's. */
  readonly sheetId?: string;
}

/** A defined name, and the formula it was given. */
export function nameChange(
  name: string,
  formula: string,
  { isSame = isSameReference, sheetId }: NameOptions = {},
): WorkbookChange {
  return {
    location: name,
    inspect({ workbook }, sheets) {
      if (sheetId !== undefined && !sheets.has(sheetId)) return undefined;
      const { names } = sheetId === undefined ? workbook : workbook.worksheets.getItem(sheetId);
      const item = names.getItemOrNullObject(name);
      item.load("formula");
      return { revert: () => revert(item, formula, isSame) };
    },
  };
}

/** A name with another formula belongs to someone else by now. */
function revert(
  item: Excel.NamedItem,
  formula: string,
  isSame: (made: string, now: string) => boolean,
): readonly string[] {
  if (!item.isNullObject && isSame(formula, item.formula)) item.delete();
  return [];
}

/** The sheet may have another name by now, or be gone. */
function isSameReference(made: string, now: string): boolean {
  return hasSameContent(cellsOf(made), cellsOf(now)) || (cellsOf(made) !== made && now.includes("#REF!"));
}

/** Of a reference to cells of a sheet the cells alone. */
function cellsOf(formula: string): string {
  return /^=.*!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(formula)?.[1] ?? formula;
}
