import { CalculationError, type CalculationProblem } from "../finance/calculationError";
import { ArgumentError } from "./arguments/argumentError";

const errorOf: Record<CalculationProblem, string> = {
  divisionByZero: "#DIV/0!",
  outsideDomain: "#NUM!",
  notAvailable: "#N/A",
};

/** What a cell shows where a function has no answer, and what the function says about it, also where Excel hides it. */
export interface FunctionError {
  readonly error: string;
  readonly message: string;
}

/** The error of what a function threw, or left in a cell of its answer; of anything unexpected as Excel would show it. */
export function functionError(thrown: unknown): FunctionError {
  if (thrown instanceof CalculationError) return { error: errorOf[thrown.problem], message: thrown.message };
  if (thrown instanceof ArgumentError) return { error: "#VALUE!", message: thrown.message };
  return { error: "#VALUE!", message: "internal error" };
}
