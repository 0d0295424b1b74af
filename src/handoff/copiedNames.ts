import { sheetPrefixes } from "../formulas/sheetPrefixes";
import { quotedSheetName } from "../grid/address";

const cells = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** A defined name and its formula. */
interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The cells, without their sheet, that a name's formula means, and the sheet; undefined where it is another thing. */
export function namedCells(formula: string): { sheet: string; address: string } | undefined {
  const [prefix, ...others] = sheetPrefixes(formula);
  const [sheet, ...more] = prefix?.sheets ?? [];
  if (!prefix || sheet === undefined || others.length + more.length > 0) return undefined;
  const address = formula.slice(prefix.end + 1);
  return prefix.start === 1 && cells.test(address) ? { sheet, address } : undefined;
}

/** By name in lower case the corresponding cells on the copies. */
export function copiedNames(
  names: readonly DefinedName[],
  sheets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, formula }): [string, string][] => {
      const found = namedCells(formula);
      const copy = found && sheets.get(found.sheet.toLowerCase());
      return copy === undefined ? [] : [[name.toLowerCase(), `${quotedSheetName(copy)}!${found?.address}`]];
    }),
  );
}
