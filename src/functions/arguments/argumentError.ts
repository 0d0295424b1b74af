import { CalculationError } from "../../finance/calculationError";

/** Thrown where an argument is not of a form the function takes; becomes #VALUE! with this message. */
export class ArgumentError extends CalculationError {
  constructor(argument: string, expected: string, got: unknown) {
    super("invalidArgument", expectation(expected, got), argument);
  }
}

/** What an argument accepts and what it was given. */
export function expectation(expected: string, got: unknown): string {
  return `expected ${expected}, got ${shown(got)}`;
}

/** The value as a person at the sheet would name it, cut where it is long. */
function shown(value: unknown): string {
  if (isOmitted(value)) return "an empty cell";
  if (Array.isArray(value)) return "a range";
  if (typeof value === "string") return `"${shortened(value)}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "a value of another kind";
}

/** The first 40 characters of a long text; a pair of code units is never cut in two. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/** Excel hands over null for an omitted argument, and null or "" for an empty cell; all take the default. */
export function isOmitted(value: unknown): value is null | undefined | "" {
  return value == null || value === "";
}
