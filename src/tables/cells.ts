import { article } from "../data/article";
import type { Language } from "../data/language";
import { unitText } from "../data/provenance";
import { dataVersion } from "../data/version";
import { emptyCell, type Look, type TableCell } from "./description";

/** Looks that tables share. */
export const heading: Look = { bold: true, shaded: true };
export const numberHeading: Look = { ...heading, alignRight: true };
export const total: Look = { bold: true, ruleAbove: true };
export const amount: Look = { numberFormat: "#,##0.0" };
export const rate: Look = { numberFormat: "0.0%" };
export const plain: Look = { numberFormat: "0" };
export const factor: Look = { numberFormat: "0.0" };
export const indented: Look = { indented: true };
/** What the analyst may change. */
export const input = (look: Look): Look => ({ ...look, ink: "input" });
/** What the analyst has to enter before anything is calculated from it. */
export const awaited = (look: Look): Look => ({ ...input(look), awaited: true });

export function text(value: string, look?: Look): TableCell {
  return look ? { value, look } : { value };
}

export function number(value: number, look: Look, more: Partial<TableCell> = {}): TableCell {
  return { value, look, ...more };
}

/** A row of headings; those at the given columns stand over numbers, those after numbers stand off them. */
export function headingRow(headings: readonly string[], numericColumns: readonly number[]): TableCell[] {
  return headings.map((value, column) => {
    if (numericColumns.includes(column)) return text(value, numberHeading);
    return text(value, numericColumns.includes(column - 1) ? { ...heading, indented: true } : heading);
  });
}

/** The last row of every table: where its figures come from, in which unit amounts are, which data they are. */
export function sourceRow(language: Language, { amounts = true, also = "" } = {}): TableCell[] {
  const unit = amounts ? ` · ${unitText.usdBn[language]}` : "";
  const words = {
    "en-US": `Source: ${article.publisher}, dated ${article.date}${also}${unit} · data ${dataVersion}`,
    "zh-TW": `資料來源：${article.publisher}，${article.date}${also}${unit} · 資料版本 ${dataVersion}`,
  };
  return [text(words[language], { ink: "secondary" })];
}

/** Rows filled up with empty cells to a table's width. */
export function padded(rows: readonly (readonly TableCell[])[], columns: number): TableCell[][] {
  return rows.map((row) => [...row, ...Array<TableCell>(columns - row.length).fill(emptyCell)]);
}
