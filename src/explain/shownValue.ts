import { isCells, isError, type CellValue, type Value } from "../formulas/value";
import type { ValueUnit } from "../functions/functionDoc";
import { timeOfSerial } from "../grid/excelDate";

/**
 * How closely a number is shown: as it went into the arithmetic (700, 15.125%), rounded as in a sentence
 * (700, 15.13%), or with a decimal at least, as in a column of figures (700.0, 15.13%).
 */
export type Precision = "exact" | "sentence" | "column";

const decimals: Record<Precision, Intl.NumberFormatOptions> = {
  exact: { maximumFractionDigits: 4 },
  sentence: { maximumFractionDigits: 2 },
  column: { minimumFractionDigits: 1, maximumFractionDigits: 2 },
};

/** The longest text that is shown whole. */
const longestText = 80;

/** Up to how many values are all listed; of more the first two and the last. */
const mostListed: Record<Precision, number> = { exact: 12, sentence: 4, column: 4 };

/** A cell's value in its unit, with the separators of the locale; an empty cell as a dash. */
export function shownCell(cell: CellValue, unit: ValueUnit, locale: string, precision: Precision): string {
  if (isError(cell)) return cell.error;
  if (cell === null || cell === "") return "–";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell.length > longestText ? `${cell.slice(0, longestText)}…` : cell;
  return shownNumber(cell, unit, locale, precision);
}

/** A value in the units of its columns, the last one holding for all further columns; of many cells some. */
export function shownValue(
  value: Value,
  units: readonly ValueUnit[],
  locale: string,
  precision: Precision,
): string {
  const rows = isCells(value) ? value : [[value]];
  const cells = rows.flatMap((row) => row.map((cell, column) => ({ cell, unit: unitOf(units, column) })));
  const shown = cells.map(({ cell, unit }) => shownCell(cell, unit, locale, precision));
  const listed =
    shown.length <= mostListed[precision] ? shown : [...shown.slice(0, 2), "…", ...shown.slice(-1)];
  return listed.join(listMark(locale));
}

/** Between the items of a list: no comma where that marks decimals. */
function listMark(locale: string): string {
  if (/^(zh|ja)\b/.test(locale)) return "、";
  return (0.5).toLocaleString(locale).includes(",") ? "; " : ", ";
}

/** The unit of a column, where the last unit holds for all further ones. */
export function unitOf(units: readonly ValueUnit[], column: number): ValueUnit {
  return units[Math.min(column, units.length - 1)] ?? "number";
}

function shownNumber(value: number, unit: ValueUnit, locale: string, precision: Precision): string {
  switch (unit) {
    case "year":
    case "text":
      return String(value);
    case "date":
      return new Date(timeOfSerial(Math.floor(value))).toISOString().slice(0, 10);
    case "number":
      return shownDecimal(value, locale, { ...decimals[precision], minimumFractionDigits: 0 });
    case "amount":
      return shownDecimal(value, locale, decimals[precision]);
    case "rate":
      return shownDecimal(value, locale, { ...decimals[precision], style: "percent" });
  }
}

/** Digits rather than decimals for what would be shown as 0, and powers of ten for what would be endless. */
function shownDecimal(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const { maximumFractionDigits = 0, style = "decimal" } = options;
  const size = Math.abs(value) * (style === "percent" ? 100 : 1);
  if (size >= 1e15) return value.toLocaleString(locale, { notation: "scientific", maximumFractionDigits: 4 });
  const vanishes = size > 0 && size < 0.5 * 10 ** -maximumFractionDigits;
  return value.toLocaleString(locale, vanishes ? { style, maximumSignificantDigits: 3 } : options);
}

/** A negative number in brackets, for what stands before it may be an operator. */
export function inBrackets(shown: string): string {
  return shown.startsWith("-") ? `(−${shown.slice(1)})` : shown;
}
