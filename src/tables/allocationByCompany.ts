import { article, baseline } from "../data/article";
import { companies, type Company } from "../data/companies";
import type { Language } from "../data/language";
import { unitText } from "../data/provenance";
import { dataVersion } from "../data/version";
import { allocate } from "../functions/capex/allocate";
import { emptyCell, type Look, type TableCell, type TableDescription } from "./description";

const texts = {
  "en-US": {
    title: "Allocation by company",
    note: "Weights are yours: the article gives no company split.",
    headings: ["Company", "Weight", "Share", "Allocated 2026", "Main focus", "Strategic goal"],
    total: "Total",
    ok: "OK",
    check: "Check",
    source: `Source: ${article.publisher}, dated ${article.date} · ${unitText.usdBn["en-US"]} · data ${dataVersion}`,
  },
  "zh-TW": {
    title: "各公司資本支出分配",
    note: "權重由您自訂：原文並未提供各公司的分配金額。",
    headings: ["公司", "權重", "占比", "2026 年分配額", "主要布局", "策略目標"],
    total: "合計",
    ok: "相符",
    check: "不符",
    source: `資料來源：${article.publisher}，${article.date} · ${unitText.usdBn["zh-TW"]} · 資料版本 ${dataVersion}`,
  },
} satisfies Record<Language, unknown>;

const heading: Look = { bold: true, shaded: true };
const weight: Look = { ink: "input", numberFormat: "0.0" };
const share: Look = { numberFormat: "0.0%" };
const amount: Look = { numberFormat: "#,##0.0" };
const total: Look = { bold: true, ruleAbove: true };

const columnWidths = [88, 60, 66, 116, 256, 520];

/** Columns of numbers, whose headings stand to the right above them. */
const numericColumns = [1, 2, 3];

/** The column of text that follows them. */
const textColumn = 4;

/** The user's default: no company weighs more than another. */
const equalWeight = 1;

const tickers = companies.map((company) => company.ticker);
const weights = `{weight ${tickers[0]}:weight ${tickers[tickers.length - 1]}}`;
const shares = weights.replaceAll("weight", "share");
const amounts = weights.replaceAll("weight", "amount");

/**
 * Splits the article's 2026 total over the four companies by weights the user sets, and checks the sum.
 * The amounts are one spilled CAPEX.ALLOCATE; the total is a static cell, so that a later version of the
 * data leaves a report as it is.
 */
export function allocationByCompany(language: Language): TableDescription {
  const text = texts[language];
  const parts = allocate(companies.map(() => [equalWeight]));
  const rows = [
    [{ value: text.note }],
    text.headings.map((value, column) => ({
      value,
      look: { ...heading, alignRight: numericColumns.includes(column), indented: column === textColumn },
    })),
    ...companies.map((company, index) => companyRow(company, parts[index]?.[0], language)),
    totalRow(text.total, text.ok, text.check),
    [{ value: text.source, look: { ink: "secondary" } satisfies Look }],
  ];
  return { title: text.title, rows: rows.map(padded), columnWidths };
}

function companyRow({ name, ticker, focus, goal }: Company, part: number, language: Language): TableCell[] {
  const allocation =
    ticker === tickers[0] ? { formula: `=CAPEX.ALLOCATE(${weights},{total})` } : { spilled: true };
  return [
    { value: name },
    { value: equalWeight, name: `weight ${ticker}`, look: weight },
    {
      value: equalWeight / companies.length,
      formula: `={weight ${ticker}}/SUM(${weights})`,
      name: `share ${ticker}`,
      look: share,
    },
    { value: part, name: `amount ${ticker}`, look: amount, ...allocation },
    { value: focus[language], look: { indented: true } },
    { value: goal[language] },
  ];
}

function totalRow(label: string, ok: string, check: string): TableCell[] {
  // Rounded, because parts such as 0.1 have no exact binary form.
  const sumsUp = `=IF(ROUND(SUM(${amounts})-{total},6)=0,"${ok}","${check}")`;
  return [
    { value: label, look: total },
    {
      value: equalWeight * companies.length,
      formula: `=SUM(${weights})`,
      look: { ...total, ...weight, ink: undefined },
    },
    { value: 1, formula: `=SUM(${shares})`, look: { ...total, ...share } },
    { value: baseline.total.value, name: "total", look: { ...total, ...amount, ink: "input" } },
    { value: ok, formula: sumsUp, look: { ...total, ink: "check", indented: true } },
    { value: "", look: total },
  ];
}

/** A row filled up with empty cells to the table's width. */
function padded(cells: readonly TableCell[]): TableCell[] {
  return [...cells, ...Array<TableCell>(columnWidths.length - cells.length).fill(emptyCell)];
}
