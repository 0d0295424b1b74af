import { invalidArgument } from "../protocol/officeError";
import { formatAbsoluteArea, quoteSheetName } from "../range/cellArea";
import { Range } from "../range/range";

/** A name's definition as Univer stores it: a plain reference without its equals sign. */
export function referenceText(reference: unknown): string {
  if (reference instanceof Range) {
    const { worksheet, area } = reference;
    return `${quoteSheetName(worksheet.Name)}!${formatAbsoluteArea(area, worksheet.cells.bounds)}`;
  }
  if (typeof reference !== "string" || !/^=\s*\S/.test(reference)) throw invalidArgument();
  const formula = reference.slice(1).trim();
  return /^('([^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(formula)
    ? formula
    : `=${formula}`;
}
