import type { ValueUnit } from "../functions/functionDoc";

/** The number format that shows a value in its unit in a cell; none for what Excel shows as it is. */
export function numberFormat(unit: ValueUnit): string | undefined {
  switch (unit) {
    case "rate":
      return "0.0%";
    case "amount":
      return "#,##0.0";
    case "year":
      return "0";
    case "date":
      return "yyyy-mm-dd";
    case "number":
    case "text":
      return undefined;
  }
}
