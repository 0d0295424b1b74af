import { CalculationError } from "../../finance/calculationError";
import { ArgumentError, isEmpty, notAccepted } from "./argumentError";
import { cellValue } from "./cellValue";
import { tickerOf } from "./company";
import { date } from "./date";
import { isOmitted, readCell } from "./input";
import { amount } from "./number";
import { rowsOf } from "./rows";

/** A row of the user's own figures, in billions of US dollars. */
export interface OwnFigure {
  readonly company: string;
  readonly period: string;
  /** In the user's words. */
  readonly basis: string;
  readonly asOf: string;
  readonly amounts: readonly number[];
}

/** The headings of the columns in both languages, in lower case, without what stands behind a comma or a bracket. */
const headings = {
  company: ["company", "公司"],
  period: ["period", "期間"],
  basis: ["basis", "計算口徑"],
  low: ["low", "下限"],
  high: ["high", "上限"],
  capex: ["capex", "資本支出"],
  asOf: ["as of", "截至"],
};
type Column = keyof typeof headings;

const argument = "data";
const totals = ["TOTAL", "合計"];

/**
 * The user's rows under headings, such as those of a table that the pane inserts. Of the amounts at least one has to be
 * there, and stands for the others too. Rows without a company, and totals, are passed over; a bad row is named.
 */
export function ownFigures(given: unknown, amounts: readonly Column[]): OwnFigure[] {
  if (isOmitted(given)) return [];
  const [names, ...rows] = rowsOf(argument, given);
  if (names!.length === 1) throw notAccepted(argument, "rows under headings", cellValue(argument, names![0]));
  const places = {} as Record<Column, number>;
  for (const column of [...(["company", "period", "basis", "asOf"] as const), ...amounts])
    places[column] = placeOf(column, names!);
  const figures: OwnFigure[] = [];
  rows.forEach((row, index) => {
    const company = textOf(row[places.company]).trim();
    if (company === "" || totals.indexOf(company.toUpperCase()) >= 0) return;
    const nameOf = (column: Column) => `${argument}: row ${index + 2}, ${headings[column][0]!}`;
    const filled = amounts.filter((column) => textOf(row[places[column]]) !== "");
    const read = (column: Column) => readCell(amount(nameOf(column)), row[places[column]]);
    const own = amounts.map((column) => read(filled.indexOf(column) < 0 && filled[0] ? filled[0] : column));
    if (own[0]! > own[own.length - 1]!)
      throw new CalculationError("outsideDomain", `row ${index + 2}, Low above High`, argument);
    figures.push({
      company: tickerOf(company),
      period: periodOf(textOf(row[places.period]).trim(), nameOf("period")),
      basis: textOf(row[places.basis]).trim(),
      asOf: readCell(date(nameOf("asOf"), ""), row[places.asOf]),
      amounts: own,
    });
  });
  return figures;
}

function placeOf(column: Column, names: readonly unknown[]): number {
  const titles = names.map((name) =>
    textOf(name)
      .toLowerCase()
      .replace(/[,（(].*/, "")
      .trim(),
  );
  const place = titles.findIndex((title) => headings[column].indexOf(title) >= 0);
  if (place < 0) throw new ArgumentError(argument, `no column "${headings[column][0]!}"`);
  return place;
}

/** 2026 is CY2026; other periods stay as they are. */
function periodOf(text: string, name: string): string {
  if (isEmpty(text)) throw new ArgumentError(name, "the cell is empty");
  return /^\d{4}$/.test(text) ? `CY${text}` : text;
}

function textOf(cell: unknown): string {
  const value = cellValue(argument, cell);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
