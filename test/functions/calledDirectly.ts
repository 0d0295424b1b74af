import { CalculationError, type CalculationProblem } from "../../src/finance/calculationError";
import { functionById } from "./functionFiles";

const excelErrorOf: Record<CalculationProblem, string> = {
  divisionByZero: "#DIV/0!",
  outsideDomain: "#NUM!",
  notAvailable: "#N/A",
  invalidArgument: "#VALUE!",
};

/** What a function answers, an Excel error as { error, message }; anything else thrown is thrown on. */
export function calledDirectly(id: string, args: readonly unknown[]): unknown {
  try {
    return functionById(id)(...args);
  } catch (thrown) {
    if (thrown instanceof CalculationError)
      return { error: excelErrorOf[thrown.problem], message: thrown.message };
    throw thrown;
  }
}
