/** Why a calculation has no answer; an argument of a form that a function does not take is invalid. */
export type CalculationProblem = "divisionByZero" | "outsideDomain" | "notAvailable" | "invalidArgument";

/** The error of a cell. A range may have a million of them: to note the stack of each would take half a minute. */
export class CellError extends Error {
  constructor(message: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Thrown where arithmetic has no answer; the message says what is accepted, behind the argument at fault if it is one. */
export class CalculationError extends CellError {
  constructor(
    readonly problem: CalculationProblem,
    message: string,
    readonly argument?: string,
  ) {
    super(argument ? `${argument}: ${message}` : message);
  }
}

/** For a divisor that has to be above 0: nil divides by zero, less is outside the domain. */
export function notAboveZero(divisor: number, message: string, argument: string): CalculationError {
  return new CalculationError(divisor === 0 ? "divisionByZero" : "outsideDomain", message, argument);
}

/** Refuses a value below 0. */
export function checkNotNegative(value: number, argument: string): void {
  if (value < 0) throw new CalculationError("outsideDomain", "expected 0 or more.", argument);
}

/** Refuses a value that is not within these, both included. */
export function checkWithin(value: number, lowest: number, highest: number, argument: string): void {
  if (value < lowest || value > highest)
    throw new CalculationError("outsideDomain", `expected ${lowest} to ${highest}.`, argument);
}

/** The value itself, or outsideDomain where it is too large for a number. */
export function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new CalculationError("outsideDomain", "The result is too large for a number.");
  return value;
}
