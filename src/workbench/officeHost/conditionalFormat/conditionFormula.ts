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

/** Whether Excel takes a formula, with its equals sign, in a conditional format. */
export function isConditionFormula(spreadsheet: Pick<Spreadsheet, "injector">, formula: string): boolean {
  const { parts } = readFormula(formula);
  return (
    !formulaRefusal(formula, argumentCountsOf(spreadsheet)) && !refusedParts.some((part) => parts.has(part))
  );
}

/** Throws Excel's error if a condition has a formula that Excel does not take there. */
export function assertConditionFormulas(
  spreadsheet: Pick<Spreadsheet, "injector">,
  description: ConditionalDescription,
): void {
  const areTaken = formulasOf(description).every((formula) => isConditionFormula(spreadsheet, formula));
  if (!areTaken) throw invalidArgument();
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
