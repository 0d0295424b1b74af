import { timeOfSerial } from "../grid/excelDate";
import { day } from "./styles";

/** The number format codes that tables use: decimals after a point, thousands grouped or not, percent or not. */
const formatCode = /^(#,##)?0(?:\.(0+))?(%)?$/;

/** By locale and code. Making one takes far longer than using it, and a table has a hundred numbers in a few formats. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number as Excel shows it under a number format code of the tables, with the locale's separators. */
export function formattedNumber(value: number, numberFormat: string, locale: string): string {
  if (numberFormat === day.numberFormat) return new Date(timeOfSerial(value)).toISOString().slice(0, 10);
  const key = `${locale} ${numberFormat}`;
  const known = formatters.get(key);
  if (known) return known.format(value);
  const formatter = newFormatter(numberFormat, locale);
  formatters.set(key, formatter);
  return formatter.format(value);
}

function newFormatter(numberFormat: string, locale: string): Intl.NumberFormat {
  const match = formatCode.exec(numberFormat);
  if (!match) throw new Error(`No table uses the number format ${numberFormat}.`);
  const [, grouped, decimals = "", percent] = match;
  return new Intl.NumberFormat(locale, {
    style: percent ? "percent" : "decimal",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
}
