import { article } from "../data/article";
import type { Language } from "../data/language";
import { unitText } from "../data/provenance";
import { dataVersion } from "../data/version";
import { emptyCell, type CellStyle, type TableCell } from "./description";

/** Styles that tables share. */
export const heading: CellStyle = { bold: true, shaded: true };
export const numberHeading: CellStyle = { ...heading, alignRight: true };
export const total: CellStyle = { bold: true, ruleAbove: true };
export const amount: CellStyle = { numberFormat: "#,##0.0" };
export const rate: CellStyle = { numberFormat: "0.0%" };
export const plain: CellStyle = { numberFormat: "0" };
export const factor: CellStyle = { numberFormat: "0.0" };
export const indented: CellStyle = { indented: true };
/** What the analyst may change. */
export const input = (style: CellStyle): CellStyle => ({ ...style, role: "input" });
/** What the analyst has to enter before anything is calculated from it. */
export const pendingInput = (style: CellStyle): CellStyle => ({ ...input(style), pendingInput: true });

export function text(value: string, style?: CellStyle): TableCell {
  return style ? { value, style } : { value };
}

export function number(value: number, style: CellStyle, more: Partial<TableCell> = {}): TableCell {
  return { value, style, ...more };
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
  return [text(words[language], { role: "secondary" })];
}

/** Rows filled up with empty cells to a table's width. */
export function padded(rows: readonly (readonly TableCell[])[], columns: number): TableCell[][] {
  return rows.map((row) => [...row, ...Array<TableCell>(columns - row.length).fill(emptyCell)]);
}
