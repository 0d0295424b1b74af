import { CalculationError, type TextValues, type Wording } from "../../finance/calculationError";
import type { ErrorText } from "../../finance/errorTexts";

/** Thrown where an argument is not of a form the function takes; becomes #VALUE! with this message. */
export class ArgumentError extends CalculationError {
  constructor(argument: string, text: ErrorText, values?: TextValues) {
    super("invalidArgument", text, argument, values);
  }
}

/** For a value that an argument does not accept. */
export function notAccepted(argument: string, expected: string | Wording, got: unknown): ArgumentError {
  const { text, values } = expectation(expected, got);
  return new ArgumentError(argument, text, values);
}

/** For a value that an argument takes, but that nothing is known of. */
export function notKnown(argument: string, expected: string | Wording, got: unknown): CalculationError {
  const { text, values } = expectation(expected, got);
  return new CalculationError("notAvailable", text, argument, values);
}

/** What an argument accepts and what it was given. */
function expectation(expected: string | Wording, got: unknown): Wording {
  if (isEmpty(got)) return { text: "the cell is empty" };
  return { text: "expected {expected}, got {got}", values: { expected, got: shown(got) } };
}

/** An empty cell as Excel on the web may hand it over, or a cell whose formula gives "". */
export function isEmpty(value: unknown): value is null | "" {
  return value === null || value === "";
}

/** The value as a person at the sheet would name it, cut where it is long. */
function shown(value: unknown): string | Wording {
  if (value === undefined) return { text: "nothing" };
  if (typeof value === "string") return `"${shortened(value)}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : { text: "a value of another kind" };
}

/** The first 40 characters of a long text; a pair of code units is never cut in two. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
