import { CalculationError } from "../../finance/calculationError";

/** Thrown where an argument is not of a form the function takes; becomes #VALUE! with this message. */
export class ArgumentError extends CalculationError {
  constructor(argument: string, message: string) {
    super("invalidArgument", message, argument);
  }
}

/** For a value that an argument does not accept. */
export function notAccepted(argument: string, expected: string, got: unknown): ArgumentError {
  return new ArgumentError(argument, expectation(expected, got));
}

/** What an argument accepts and what it was given. */
export function expectation(expected: string, got: unknown): string {
  return isEmpty(got) ? "the cell is empty" : `expected ${expected}, got ${shown(got)}`;
}

/** An empty cell as Excel on the web may hand it over, or a cell whose formula gives "". */
export function isEmpty(value: unknown): value is null | "" {
  return value === null || value === "";
}

/** The value as a person at the sheet would name it, cut where it is long. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `"${shortened(value)}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "a value of another kind";
}

/** The first 40 characters of a long text; a pair of code units is never cut in two. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
