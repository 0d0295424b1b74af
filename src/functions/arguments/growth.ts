import type { Datum } from "../../data/provenance";
import { readRate } from "./number";
import { firstCell, isSingle, readLine } from "./range";

/** Growth a year: one rate for every year, or a path of rates for the years after the base year in turn. */
export type Growth = { constant: number } | { path: number[] };

/** Reads growth as one rate, or as a row or column of two or more; a blank within a path is refused. */
export function readGrowth(name: string, value: unknown, whenOmitted: Datum): Growth {
  if (isSingle(value)) return { constant: readRate(name, firstCell(value), whenOmitted) };
  return { path: readLine(name, value, "0.6") };
}
