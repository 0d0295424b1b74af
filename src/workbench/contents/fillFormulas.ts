import { IFunctionService } from "@univerjs/engine-formula";
import { CustomFunction } from "../customFunctions/customFunction";
import { formulaRefusal } from "../formulas/formulaRefusal";
import { readFormula } from "../formulas/readFormula";
import { quoteSheetName } from "../officeHost/range/cellArea";
import { argumentCountsOf } from "../spreadsheet/argumentCounts";
import { unreadPart } from "../spreadsheet/patches/unreadReferences";
import type { Spreadsheet } from "../spreadsheet/types";
import { arrayUseOf, type FormulaWords } from "./arrayUse";
import { cellAddress } from "./addresses";
import { FillOmissions, type FillOmission } from "./fillOmission";
import { fromFileFormula } from "./fromFileFormula";
import { meaningsOn } from "./nameMeanings";
import type { CellContents, WorkbookContents } from "./workbookContents";

/** What becomes of the formulas of a workbook's contents in a spreadsheet. */
export interface FilledFormulas {
  /** As the spreadsheet has them. */
  readonly ofCells: ReadonlyMap<CellContents, string>;
  /** Those of which it shows the values alone. */
  readonly omissions: readonly FillOmission[];
}

/** Turns a cell's formula of a file into the workbench's; undefined, with a note of why, where it shows the value alone. */
type FillFormula = (cell: CellContents) => string | undefined;

/** Takes seconds for hundreds of thousands of formulas. */
export function filledFormulas(spreadsheet: Spreadsheet, contents: WorkbookContents): FilledFormulas {
  const omissions = new FillOmissions();
  const ofCells = new Map<CellContents, string>();
  for (const { name, cells } of contents.sheets) {
    const fill = formulaFilling(spreadsheet, name, contents, omissions);
    for (const cell of cells) {
      const formula = fill(cell);
      if (formula !== undefined) ofCells.set(cell, formula);
    }
  }
  return { ofCells, omissions: omissions.all };
}

function formulaFilling(
  spreadsheet: Spreadsheet,
  sheetName: string,
  { names: allNames }: WorkbookContents,
  omissions: FillOmissions,
): FillFormula {
  const service = spreadsheet.injector.get(IFunctionService);
  const counts = argumentCountsOf(spreadsheet);
  const custom = customFunctionNames(spreadsheet);
  const names = new Set(allNames.map(({ name }) => name.toUpperCase()));
  const words: FormulaWords = {
    isNative: (name) => service.hasExecutor(name),
    meaning: meaningsOn(sheetName, allNames),
  };
  return ({ row, column, formula, fills }) => {
    if (formula === undefined) return undefined;
    const place = `${quoteSheetName(sheetName)}!${cellAddress(row, column)}`;
    // Of a formula that is not marked Excel picks one value where it expects one.
    const meant = fills ? formula : arrayUseOf(formula, words).picking;
    const written = fromFileFormula(meant, custom);
    if (formulaRefusal(written, counts)) {
      omissions.add("formula", place);
      return undefined;
    }
    const part = unreadPart(written);
    if (part) {
      omissions.add("uncalculated", place, part);
      return undefined;
    }
    const bound = boundNames(formula);
    const isKnown = (name: string) => service.hasExecutor(name) || names.has(name) || bound.has(name);
    const unknown = readFormula(written).calls.find(({ name }) => !isKnown(name));
    if (unknown) omissions.add("unknownFunction", place, unknown.name);
    return unknown ? undefined : written;
  };
}

/** CAPEX.PROJECT by CAPEX_PROJECT. */
export function customFunctionNames({ injector }: Spreadsheet): ReadonlyMap<string, string> {
  const all = [...injector.get(IFunctionService).getExecutors()];
  const own = all.filter(([, executor]) => executor instanceof CustomFunction);
  return new Map(own.map(([name]) => [String(name).replaceAll(".", "_").toUpperCase(), String(name)]));
}

/** The names of LET and LAMBDA, which files mark, in capitals. */
function boundNames(formula: string): ReadonlySet<string> {
  if (!formula.includes("_xlpm.")) return new Set();
  return new Set(
    [...formula.matchAll(/_xlpm\.([\p{L}\p{M}\d_.?\\]+)/gu)].map(([, name = ""]) => name.toUpperCase()),
  );
}
