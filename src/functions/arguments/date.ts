import { lastDateSerial, timeOfSerial } from "../../grid/excelDate";
import { ArgumentError, isOmitted } from "./argumentError";

/** Reads a date, given as Excel's serial number or as yyyy-mm-dd, into yyyy-mm-dd. */
export function readDate(name: string, value: unknown, whenOmitted: string): string {
  if (isOmitted(value)) return whenOmitted;
  if (typeof value === "number" && value >= 1 && value < lastDateSerial + 1) {
    return isoDate(timeOfSerial(Math.floor(value)));
  }
  if (typeof value === "string") {
    const text = value.trim();
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    // Written back, because 2026-02-30 would be read as a day in March.
    if (!Number.isNaN(time) && isoDate(time) === text) return text;
  }
  throw new ArgumentError(name, 'a date, or text such as "2026-03-01"', value);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
