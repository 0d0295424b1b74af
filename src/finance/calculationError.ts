/** Why a calculation has no answer. */
export type CalculationProblem = "divisionByZero" | "outsideDomain" | "notAvailable";

/** Thrown where arithmetic has no answer; the message says which input is at fault and what is accepted. */
export class CalculationError extends Error {
  constructor(
    readonly problem: CalculationProblem,
    message: string,
  ) {
    super(message);
  }
}

/** For a divisor that has to be above 0: nil divides by zero, less is outside the domain. */
export function notAboveZero(divisor: number, message: string): CalculationError {
  return new CalculationError(divisor === 0 ? "divisionByZero" : "outsideDomain", message);
}

/** The value itself, or outsideDomain where it is too large for a number. */
export function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new CalculationError("outsideDomain", "The result is too large for a number.");
  return value;
}
