import { ArgumentError } from "./argumentError";

export type Rows = readonly (readonly unknown[])[];

/** The rows of a range as Excel hands it over; a bare value counts as one cell. Arrays such as Excel never makes are refused. */
export function rowsOf(argument: string, given: unknown): Rows {
  if (!Array.isArray(given)) return [[given]];
  if (!isRange(given)) throw new ArgumentError(argument, "expected rows of one length");
  return given;
}

function isRange(rows: readonly unknown[]): rows is unknown[][] {
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : 0;
  return columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
}
