/** The number format codes that tables use: decimals after a point, thousands grouped or not, percent or not. */
const formatCode = /^(#,##)?0(?:\.(0+))?(%)?$/;

/** A number as Excel shows it under a number format code of the tables, with the locale's separators. */
export function formattedNumber(value: number, numberFormat: string, locale: string): string {
  const match = formatCode.exec(numberFormat);
  if (!match) throw new Error(`No table uses the number format ${numberFormat}.`);
  const [, grouped, decimals = "", percent] = match;
  return value.toLocaleString(locale, {
    style: percent ? "percent" : "decimal",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
}
