import { CalculationError, type CalculationProblem } from "../../src/finance/calculationError";
import { ArgumentError } from "../../src/functions/arguments/argumentError";
import { functionById } from "./functionFiles";

const excelErrorOf: Record<CalculationProblem, string> = {
  divisionByZero: "#DIV/0!",
  outsideDomain: "#NUM!",
  notAvailable: "#N/A",
};

/** What a function answers, an Excel error as { error, message }; anything else thrown is thrown on. */
export function calledDirectly(id: string, args: readonly unknown[]): unknown {
  try {
    return functionById(id)(...args);
  } catch (thrown) {
    if (thrown instanceof ArgumentError) return { error: "#VALUE!", message: thrown.message };
    if (thrown instanceof CalculationError)
      return { error: excelErrorOf[thrown.problem], message: thrown.message };
    throw thrown;
  }
}
