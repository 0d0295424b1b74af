import { copiedNames } from "./copiedNames";
import { retarget } from "./retarget";

/** A sheet and the formulas on it. */
interface SheetFormulas {
  readonly name: string;
  readonly formulas: readonly string[];
}

/** Names and Excel Tables by which formulas may refer to cells of a sheet. */
interface WorkbookNames {
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetName: string }[];
}

/**
 * The names of the sheets to copy so that the copies need none of the originals that are replaced: the first ones, and
 * every other whose formulas refer to one of these, directly or through others.
 */
export function withDependents(
  first: readonly string[],
  sheets: readonly SheetFormulas[],
  { names, tables }: WorkbookNames,
): ReadonlySet<string> {
  const copied = new Set(first);
  for (let before = 0; before < copied.size;) {
    before = copied.size;
    const copies = new Map([...copied].map((name) => [name.toLowerCase(), `${name}'`]));
    const stands = {
      sheets: copies,
      names: copiedNames(names, copies),
      tables: new Map(
        tables
          .filter(({ sheetName }) => copied.has(sheetName))
          .map(({ name }) => [name.toLowerCase(), `${name}'`]),
      ),
    };
    const refersToCopied = (formula: string) => retarget(formula, stands) !== formula;
    sheets
      .filter(({ name, formulas }) => !copied.has(name) && formulas.some(refersToCopied))
      .forEach(({ name }) => copied.add(name));
  }
  return copied;
}
