import {
  CalculationError,
  CellError,
  type CalculationProblem,
  type Wording,
} from "../finance/calculationError";
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
  /** In English, as Excel shows it. */
  readonly message: string;
  /** What the message is made of, without the argument. */
  readonly wording: Wording;
  /** The name of the argument at fault, where it is one. */
  readonly argument?: string | undefined;
}

function excelErrorFor(thrown: CellError): string {
  if (thrown instanceof InputError) return thrown.code;
  return thrown instanceof CalculationError ? excelErrorOf[thrown.problem] : "#VALUE!";
}

/** The error of what a function threw, or left in a cell of its answer; of anything unexpected as Excel would show it. */
export function functionError(thrown: unknown): FunctionError {
  const isOurs = thrown instanceof CellError;
  if (!isOurs) return { error: "#VALUE!", message: "internal error", wording: { text: "internal error" } };
  const { message, wording, argument } = thrown;
  return { error: excelErrorFor(thrown), message, wording, argument };
}
