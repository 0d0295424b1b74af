import type { Datum } from "../../data/provenance";
import { ArgumentError, isOmitted } from "./argumentError";

/** Reads a number, or the default where the argument is omitted; numbers written as text are refused. */
export function readNumber(
  name: string,
  value: unknown,
  whenOmitted?: Datum | number,
  example = "700",
): number {
  const number = orDefault(value, whenOmitted);
  // Adding 0 turns −0, which Excel does not know, into 0.
  if (Number.isFinite(number)) return (number as number) + 0;
  throw new ArgumentError(name, `a number such as ${example}`, value);
}

/** Reads a rate as a fraction: 0.6 is 60 %. */
export function readRate(name: string, value: unknown, whenOmitted?: Datum | number): number {
  return readNumber(name, value, whenOmitted, "0.6");
}

/** Reads a whole number. */
export function readWhole(name: string, value: unknown, whenOmitted?: Datum | number, example = "5"): number {
  const number = orDefault(value, whenOmitted);
  if (Number.isInteger(number)) return (number as number) + 0;
  throw new ArgumentError(name, `a whole number such as ${example}`, value);
}

/** Reads a calendar year. */
export function readYear(name: string, value: unknown, whenOmitted?: Datum | number): number {
  return readWhole(name, value, whenOmitted, "2028");
}

/** What is given, or the default's number where nothing is. */
function orDefault(value: unknown, whenOmitted: Datum | number | undefined): unknown {
  if (!isOmitted(value)) return value;
  return typeof whenOmitted === "object" ? whenOmitted.value : whenOmitted;
}
