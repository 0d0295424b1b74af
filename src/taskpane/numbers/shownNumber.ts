import { numberOf } from "./typedNumbers";

/** A number as a formula has it, in the format of the locale: 1792.5 is 1.792,5 and 0.6% is 0,6 % in German. */
export function shownNumber(written: string, locale: string): string {
  return numberOf(written).toLocaleString(locale, {
    style: written.endsWith("%") ? "percent" : "decimal",
    maximumFractionDigits: 12,
  });
}
