import { formulaRefusal } from "../../formulas/formulaRefusal";
import { argumentCountsOf } from "../../spreadsheet/argumentCounts";
import { invalidArgument } from "../protocol/officeError";
import { formatAbsoluteArea, quoteSheetName } from "../range/cellArea";
import { Range } from "../range/range";
import type { Workbook } from "./workbook";

/**
 * A name's definition as Univer stores it: a plain reference without its equals sign. Throws Excel's error if it is no
 * formula that Excel takes.
 */
export function referenceText(workbook: Workbook, reference: unknown): string {
  if (reference instanceof Range) {
    const { worksheet, area } = reference;
    return `${quoteSheetName(worksheet.Name)}!${formatAbsoluteArea(area, worksheet.cells.bounds)}`;
  }
  if (typeof reference !== "string" || !/^=\s*\S/.test(reference)) throw invalidArgument();
  const english = workbook.englishNameFormula(reference);
  if (formulaRefusal(english, argumentCountsOf(workbook.spreadsheet))) throw invalidArgument();
  const formula = english.slice(1).trim();
  return /^('([^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(formula)
    ? formula
    : `=${formula}`;
}
