import { isReference, tokenize, tokenTypes } from "@borgar/fx";
import { meaningsOn } from "../contents/nameMeanings";
import type { NameContents, WorkbookContents } from "../contents/workbookContents";
import { rewriteTokens } from "../formulas/rewriteTokens";
import { SharedFormula } from "./formulas";
import { mapFormulas, type FormulaPlace } from "./mapFormulas";
import type { OmissionList } from "./omissionList";

/** Names may stand for others; a circle of them stays as it is. */
const mostNested = 20;

/**
 * The contents with formulas that have what names stand for, where a sheet's own name is another sheet's or the
 * workbook's too: Univer 0.25.1 takes a name for any of that spelling, whatever the sheet.
 */
export function withMeaningsOfClashingNames(
  contents: WorkbookContents,
  omissions: OmissionList,
): WorkbookContents {
  const clashing = clashingNames(contents.names);
  if (clashing.length === 0) return contents;
  const meaningsBySheet = new Map(
    ["", ...contents.sheets.map(({ name }) => name)].map((name) => [name, meaningsOn(name, clashing)]),
  );
  const written = (formula: string, place: FormulaPlace, nested = 0): string =>
    rewriteTokens(formula, ({ type, value }) => {
      const isName = type === tokenTypes.REF_NAMED && nested < mostNested;
      const meaning = isName ? meaningsBySheet.get(place.sheetName ?? "")?.(value) : undefined;
      if (meaning === undefined) return undefined;
      // A name's formula is kept as it is for the first cell of a sheet.
      const here = written(new SharedFormula(meaning, 0, 0).at(place.row, place.column), place, nested + 1);
      const tokens = tokenize(here);
      return tokens.length === 1 && isReference(tokens[0]) ? here : `(${here})`;
    });
  return mapFormulas(contents, (formula, place) => {
    const changed = written(formula, place);
    if (changed !== formula) omissions.add("clashingName", place.sheetName);
    return changed;
  });
}

function clashingNames(names: readonly NameContents[]): NameContents[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return names.filter(({ name }) => (counts.get(name.toLowerCase()) ?? 0) > 1);
}
