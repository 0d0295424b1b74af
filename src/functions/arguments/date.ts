import { lastDateSerial, timeOfSerial } from "../../grid/excelDate";
import { notAccepted } from "./argumentError";
import { textInput, type Input } from "./input";
import { isoDate } from "./isoDate";

/** A date, given as Excel's serial number or as yyyy-mm-dd, read into yyyy-mm-dd. */
export function date(name: string, whenOmitted: string): Input<string> {
  return textInput(name, whenOmitted, (value) => {
    const day = typeof value === "string" ? dayOfText(value.trim()) : dayOfSerial(value);
    if (day === undefined) throw notAccepted(name, { text: 'a date, or text such as "2026-03-01"' }, value);
    return day;
  });
}

function dayOfSerial(value: unknown): string | undefined {
  const isDate = typeof value === "number" && value >= 1 && value < lastDateSerial + 1;
  return isDate ? isoDate(timeOfSerial(Math.floor(value))) : undefined;
}

function dayOfText(text: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Written back, because 2026-02-30 would be read as a day in March.
  return !Number.isNaN(time) && isoDate(time) === text ? text : undefined;
}
