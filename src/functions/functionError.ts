import { CalculationError, type CalculationProblem } from "../finance/calculationError";
import { InputError } from "./arguments/inputError";

/** The errors a function of ours can have, by Excel's codes, which are the texts that cells show. */
export type ExcelErrorCode = "#DIV/0!" | "#NUM!" | "#N/A" | "#VALUE!";

const excelErrorOf: Record<CalculationProblem, ExcelErrorCode> = {
  divisionByZero: "#DIV/0!",
  outsideDomain: "#NUM!",
  notAvailable: "#N/A",
  invalidArgument: "#VALUE!",
};

/** What a cell shows where a function has no answer, and what the function says about it, also where Excel hides it. */
export interface FunctionError {
  /** One of ours, or that of an input. */
  readonly error: string;
  readonly message: string;
  /** The name of the argument at fault, where it is one. */
  readonly argument?: string | undefined;
}

/** The error of what a function threw, or left in a cell of its answer; of anything unexpected as Excel would show it. */
export function functionError(thrown: unknown): FunctionError {
  if (thrown instanceof InputError)
    return { error: thrown.code, message: thrown.message, argument: thrown.argument };
  if (!(thrown instanceof CalculationError)) return { error: "#VALUE!", message: "internal error" };
  const { problem, message, argument } = thrown;
  return { error: excelErrorOf[problem], message, argument };
}
