import { timeOfSerial } from "../grid/excelDate";
import { day } from "./styles";

/** The number format codes that tables use: decimals after a point, thousands grouped or not, percent or "x" behind. */
const formatCode = /^(#,##)?0(?:\.(0+))?(%)?("x")?$/;

/** What a code shows of 0, as its third section: a text in quotes. */
const ofZero = /;"([^"]*)"$/;

/** By locale and code. Making one takes far longer than using it, and a table has a hundred numbers in a few formats. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number as Excel shows it under a number format code of the tables, with the locale's separators. */
export function formattedNumber(value: number, numberFormat: string, locale: string): string {
  if (numberFormat === day.numberFormat) return new Date(timeOfSerial(value)).toISOString().slice(0, 10);
  const zero = value === 0 ? ofZero.exec(numberFormat)?.[1] : undefined;
  if (zero !== undefined) return zero;
  const [code = ""] = numberFormat.split(";");
  const key = `${locale} ${code}`;
  const formatter = formatters.get(key) ?? newFormatter(code, locale);
  formatters.set(key, formatter);
  return `${formatter.format(value)}${code.endsWith('"x"') ? "x" : ""}`;
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
