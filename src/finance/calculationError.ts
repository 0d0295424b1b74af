import type { ErrorText } from "./errorTexts";

/** Why a calculation has no answer; an argument of a form that a function does not take is invalid. */
export type CalculationProblem = "divisionByZero" | "outsideDomain" | "notAvailable" | "invalidArgument";

/** What stands in the places of a text: a value as it is, or a text of its own. */
export type TextValues = Readonly<Record<string, string | number | Wording>>;

/** A text and the values in its places: what the message of an error is made of, in every language. */
export interface Wording {
  readonly text: ErrorText;
  readonly values?: TextValues | undefined;
}

/**
 * The error of a cell. Its message is in English, behind the argument at fault if it is one, as Excel shows it.
 * A range may have a million of them: to note the stack of each would take half a minute.
 */
export class CellError extends Error {
  constructor(
    readonly wording: Wording,
    readonly argument?: string,
  ) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(argument ? `${argument}: ${inEnglish(wording)}` : inEnglish(wording));
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function inEnglish({ text, values }: Wording): string {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]!;
    return typeof value === "object" ? inEnglish(value) : String(value);
  });
}

/** Thrown where arithmetic has no answer; the text says what is accepted. */
export class CalculationError extends CellError {
  constructor(
    readonly problem: CalculationProblem,
    text: ErrorText,
    argument?: string,
    values?: TextValues,
  ) {
    super({ text, values }, argument);
  }
}

/** For a divisor that has to be above 0: nil divides by zero, less is outside the domain. */
export function notAboveZero(divisor: number, text: ErrorText, argument: string): CalculationError {
  return new CalculationError(divisor === 0 ? "divisionByZero" : "outsideDomain", text, argument);
}

/** Refuses a value below 0. */
export function checkNotNegative(value: number, argument: string): void {
  if (value < 0) throw new CalculationError("outsideDomain", "expected 0 or more.", argument);
}

/** Refuses a value that is not within these, both included. */
export function checkWithin(value: number, lowest: number, highest: number, argument: string): void {
  if (value < lowest || value > highest)
    throw new CalculationError("outsideDomain", "expected {lowest} to {highest}.", argument, {
      lowest,
      highest,
    });
}

/** The value itself, or outsideDomain where it is too large for a number. */
export function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new CalculationError("outsideDomain", "The result is too large for a number.");
  return value;
}
