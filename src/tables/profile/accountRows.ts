import type { Financials } from "../../data/financials";
import type { Language } from "../../data/language";
import { publisherOf } from "../../data/publishers";
import { intensity } from "../../functions/capex/intensity";
import { yoy } from "../../functions/capex/yoy";
import { annualFinancials, reportedFigure } from "../annualFinancials";
import * as cells from "../cells";
import { emptyCell, type TableCell } from "../description";
import { kindCell, publishedInput } from "../published";
import * as styles from "../styles";
import { profileTexts } from "./profileTexts";

/** The years that a profile has columns for. */
const yearColumns = 4;

const amountOf = {
  revenue: (row) => row.revenueUsdBn,
  operatingCashFlow: (row) => row.operatingCashFlowUsdBn,
  capex: (row) => row.capexUsdBn,
  leasePrincipal: (row) => row.leasePrincipalUsdBn,
  depreciation: (row) => row.depreciationUsdBn,
} satisfies Record<string, (row: Financials) => number | undefined>;

type Item = keyof typeof amountOf;

const items = Object.keys(amountOf) as Item[];

/** A company's whole fiscal years side by side, the oldest first, and what follows from them. */
export function accountRows(ticker: string, language: Language): TableCell[][] {
  const words = profileTexts[language];
  const years = annualFinancials(ticker).slice(-yearColumns);
  const numeric = years.map((_, index) => index + 1);
  const headings = [words.accounts, ...filled(years.map(({ period }) => period)), "", words.kind];
  return [
    cells.headingRow(headings, numeric),
    ...items.filter((item) => isKnown(years, item)).map((item) => itemRow(years, item, language)),
    freeCashFlowRow(years, language),
    [cells.text(words.revenueGrowth), ...growthCells(years, "revenue")],
    [cells.text(words.capexGrowth), ...growthCells(years, "capex")],
    [cells.text(words.ofCashFlow), ...partCells(years, "operatingCashFlow")],
    [cells.text(words.ofRevenue), ...partCells(years, "revenue")],
    [
      cells.text(words.source),
      ...years.map(({ source }) => cells.link(publisherOf(source), source, { alignRight: true })),
    ],
  ];
}

function filled(texts: readonly string[]): string[] {
  return [...texts, ...Array<string>(yearColumns - texts.length).fill("")];
}

/** Nothing is known of the lease principal of one of them. */
function isKnown(years: readonly Financials[], item: Item): boolean {
  return years.every((row) => amountOf[item](row) !== undefined);
}

const nameOf = (item: Item, n: number) => `${item} ${n}`;

function itemRow(years: readonly Financials[], item: Item, language: Language): TableCell[] {
  const amounts = years.map((row, n) =>
    publishedInput(reportedFigure(amountOf[item](row) ?? NaN, row), styles.amount, nameOf(item, n)),
  );
  const isUnchanged = amounts.map(({ name, value }) => `{${name}}=${value}`).join(",");
  return [
    cells.text(profileTexts[language][item]),
    ...amounts,
    ...Array<TableCell>(yearColumns + 1 - amounts.length).fill(emptyCell),
    kindCell(item, "reported", `AND(${isUnchanged})`, language),
  ];
}

function freeCashFlowRow(years: readonly Financials[], language: Language): TableCell[] {
  return [
    cells.text(profileTexts[language].freeCashFlow, styles.total),
    ...years.map((row, n) =>
      cells.number(
        row.operatingCashFlowUsdBn - row.capexUsdBn,
        { ...styles.total, ...styles.amount },
        { formula: `={${nameOf("operatingCashFlow", n)}}-{${nameOf("capex", n)}}` },
      ),
    ),
  ];
}

/** The cells of an item over all years. */
function lineOf(years: readonly Financials[], item: Item): string {
  return `{${nameOf(item, 0)}:${nameOf(item, years.length - 1)}}`;
}

/** An item's growth on the year before; one live formula fills the row. */
function growthCells(years: readonly Financials[], item: "revenue" | "capex"): TableCell[] {
  const growth = yoy([years.map(amountOf[item])])[0] as (number | "")[];
  return growth.map((value, n) => ({
    value,
    style: styles.rate,
    native: n === 0 ? '=""' : `={${nameOf(item, n)}}/{${nameOf(item, n - 1)}}-1`,
    ...(n === 0 ? { live: `=CAPEX.YOY(${lineOf(years, item)})` } : { spilled: true }),
  }));
}

/** Capex as a part of another item; one live formula fills the row. */
function partCells(years: readonly Financials[], whole: "revenue" | "operatingCashFlow"): TableCell[] {
  const parts = intensity([years.map(amountOf.capex)], [years.map(amountOf[whole])])[0] as number[];
  return parts.map((value, n) =>
    cells.number(value, styles.rate, {
      native: `={${nameOf("capex", n)}}/{${nameOf(whole, n)}}`,
      ...(n === 0
        ? { live: `=CAPEX.INTENSITY(${lineOf(years, "capex")},${lineOf(years, whole)})` }
        : { spilled: true }),
    }),
  );
}
