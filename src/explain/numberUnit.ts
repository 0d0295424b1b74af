import type { ValueUnit } from "../functions/functionDoc";

/** The unit that a cell's number format shows a number in: 0.0% a rate, yyyy-mm-dd a date, 0 as it is, #,##0.0 an amount. */
export function numberUnit(numberFormat = "General"): ValueUnit {
  // Of positive numbers, without texts in quotes and room for a sign.
  const [format = ""] = numberFormat.replace(/"[^"]*"|[_\\*]./g, "").split(";");
  if (format.includes("%")) return "rate";
  if (/[yd]/i.test(format)) return "date";
  if (/^0$/.test(format)) return "year";
  return format.includes("#,##0") ? "amount" : "number";
}
