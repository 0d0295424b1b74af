import { formulaRefusal } from "../../formulas/formulaRefusal";
import { readFormula, type FormulaPart } from "../../formulas/readFormula";
import { argumentCountsOf } from "../../spreadsheet/argumentCounts";
import type { Spreadsheet } from "../../spreadsheet/types";
import { invalidArgument } from "../protocol/officeError";
import type { ConditionalDescription } from "./conditionalRule";

/**
 * Excel says of the first three: "You may not use unions, intersections, or array constants for Conditional Formatting
 * criteria", and refuses the others too.
 */
const refusedParts: readonly FormulaPart[] = ["union", "intersection", "array", "table", "otherWorkbook"];

/** Throws Excel's error if a condition has a formula that Excel does not take there. */
export function assertConditionFormulas(
  spreadsheet: Pick<Spreadsheet, "injector">,
  description: ConditionalDescription,
): void {
  const counts = argumentCountsOf(spreadsheet);
  for (const formula of formulasOf(description)) {
    const { parts } = readFormula(formula);
    if (formulaRefusal(formula, counts) || refusedParts.some((part) => parts.has(part))) {
      throw invalidArgument();
    }
  }
}

function formulasOf(description: ConditionalDescription): string[] {
  return operandsOf(description)
    .map((operand) => String(operand ?? "").trim())
    .filter((operand) => operand.startsWith("="));
}

function operandsOf(description: ConditionalDescription): unknown[] {
  switch (description.type) {
    case "Custom":
      return [description.formula];
    case "CellValue":
      return [description.rule?.formula1, description.rule?.formula2];
    case "ContainsText":
      return [];
    case "ColorScale": {
      const { minimum, midpoint, maximum } = description.criteria;
      return [minimum.formula, midpoint?.formula, maximum.formula];
    }
  }
}
