import type { Datum } from "../../data/provenance";
import { isOmittedRange, readLine } from "./range";

/** Growth a year: one rate for every year, or a path of rates for the years after the base year in turn. */
export type Growth = { constant: number } | { path: number[] };

/** Reads growth as one rate, or as a row or column of two or more; a blank within a path is refused. */
export function readGrowth(name: string, value: unknown, whenOmitted: Datum): Growth {
  if (isOmittedRange(value)) return { constant: whenOmitted.value };
  const rates = readLine(name, value, "0.6");
  const [constant] = rates;
  return rates.length === 1 && constant !== undefined ? { constant } : { path: rates };
}
