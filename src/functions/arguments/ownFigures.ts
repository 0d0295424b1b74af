import { languages } from "../../data/language";
import { CalculationError } from "../../finance/calculationError";
import { headings } from "../columnHeadings";
import { ArgumentError, notAccepted } from "./argumentError";
import { cellValue } from "./cellValue";
import { tickerOf } from "./company";
import { date } from "./date";
import { isOmitted, readCell } from "./input";
import { amount } from "./number";
import { period } from "./period";
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

type Column = "company" | "period" | "basis" | "asOf" | "low" | "high" | "capex";

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
  const titles = names!.map((name) => titleOf(textOf(name)));
  const places = {} as Record<Column, number>;
  for (const column of [...(["company", "period", "basis", "asOf"] as const), ...amounts])
    places[column] = placeOf(column, titles);
  const figures: OwnFigure[] = [];
  rows.forEach((row, index) => {
    const company = textOf(row[places.company]).trim();
    if (company === "" || totals.indexOf(company.toUpperCase()) >= 0) return;
    figures.push(readFigure(company, row, index + 2, places, amounts));
  });
  return figures;
}

function readFigure(
  company: string,
  row: readonly unknown[],
  number: number,
  places: Record<Column, number>,
  columns: readonly Column[],
): OwnFigure {
  const nameOf = (column: Column) => `${argument}: row ${number}, ${englishTitle(column)}`;
  const filled = columns.filter((column) => textOf(row[places[column]]) !== "");
  if (filled.length === 0) throw new ArgumentError(nameOf(columns[0]!), "the cell is empty");
  const amounts = columns.map((column) => {
    const read = filled.indexOf(column) < 0 ? filled[0]! : column;
    return readCell(amount(nameOf(read)), row[places[read]]);
  });
  if (amounts[0]! > amounts[amounts.length - 1]!)
    throw new CalculationError("outsideDomain", `row ${number}, Low above High`, argument);
  return {
    company: tickerOf(company),
    period: readCell(period(nameOf("period")), textOf(row[places.period]) && row[places.period]),
    basis: textOf(row[places.basis]).trim(),
    asOf: readCell(date(nameOf("asOf"), ""), row[places.asOf]),
    amounts,
  };
}

/** The place of the column whose title is its heading in any language. */
function placeOf(column: Column, titles: readonly string[]): number {
  const known = languages.map((language) => titleOf(headings[column][language]));
  const place = titles.findIndex((title) => known.indexOf(title) >= 0);
  if (place < 0) throw new ArgumentError(argument, `no column "${englishTitle(column)}"`);
  return place;
}

function englishTitle(column: Column): string {
  return titleOf(headings[column]["en-US"]);
}

/** A heading in lower case, without a unit behind a comma or in brackets. */
function titleOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[,（(].*/, "")
    .trim();
}

/** What a cell says; nothing for 0, as which Excel hands over an empty cell. */
function textOf(cell: unknown): string {
  const value = cellValue(argument, cell);
  if (value === 0) return "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
