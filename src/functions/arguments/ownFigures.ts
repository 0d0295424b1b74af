import { languages } from "../../data/language";
import { CalculationError, type Wording } from "../../finance/calculationError";
import { headings } from "../columnHeadings";
import { ArgumentError, notAccepted } from "./argumentError";
import { cellValue } from "./cellValue";
import { tickerOf } from "./company";
import { date } from "./date";
import { isOmitted, readCell } from "./input";
import { InputError } from "./inputError";
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
  if (names!.length === 1)
    throw notAccepted(argument, { text: "rows under headings" }, cellValue(argument, names![0]));
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
  const within = <Value>(column: Column, read: () => Value) => readWithin(number, column, read);
  const filled = columns.filter((column) => textOf(row[places[column]]) !== "");
  if (filled.length === 0) throw inRow(number, columns[0]!, { text: "the cell is empty" });
  const amounts = columns.map((column) => {
    const read = filled.indexOf(column) < 0 ? filled[0]! : column;
    return within(read, () => readCell(amount(argument), row[places[read]]));
  });
  if (amounts[0]! > amounts[amounts.length - 1]!)
    throw new CalculationError("outsideDomain", "row {row}, Low above High", argument, { row: number });
  return {
    company: tickerOf(company),
    period: within("period", () =>
      readCell(period(argument), textOf(row[places.period]) && row[places.period]),
    ),
    basis: textOf(row[places.basis]).trim(),
    asOf: within("asOf", () => readCell(date(argument, ""), row[places.asOf])),
    amounts,
  };
}

/** What is read in a row; what is wrong with it says where it stands. */
function readWithin<Value>(row: number, column: Column, read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof InputError)
      throw new InputError(thrown.code, argument, rowWording(row, column, thrown.wording));
    throw thrown instanceof ArgumentError ? inRow(row, column, thrown.wording) : thrown;
  }
}

function inRow(row: number, column: Column, wrong: Wording): ArgumentError {
  const { text, values } = rowWording(row, column, wrong);
  return new ArgumentError(argument, text, values);
}

function rowWording(row: number, column: Column, wrong: Wording): Wording {
  return { text: "row {row}, {column}: {wrong}", values: { row, column: englishTitle(column), wrong } };
}

/** The place of the column whose title is its heading in any language. */
function placeOf(column: Column, titles: readonly string[]): number {
  const known = languages.map((language) => titleOf(headings[column][language]));
  const place = titles.findIndex((title) => known.indexOf(title) >= 0);
  if (place < 0) throw new ArgumentError(argument, 'no column "{column}"', { column: englishTitle(column) });
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
