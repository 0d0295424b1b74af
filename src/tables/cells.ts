import type { CellStyle, TableCell } from "./description";
import * as styles from "./styles";

/** A cell with a text. */
export function text(value: string, style?: CellStyle): TableCell {
  return style ? { value, style } : { value };
}

/** A cell that leads to a web page, under a name for it. */
export function link(value: string, address: string, style?: CellStyle): TableCell {
  return { ...text(value, style), link: address };
}

/** Paragraphs of the article; a lone number would be marked as one that is stored as a text. */
export function paragraphs(numbers: readonly number[], style?: CellStyle): TableCell {
  return text(numbers.length > 0 ? `¶${numbers.join(", ")}` : "", style);
}

/** A cell with a number. */
export function number(value: number, style: CellStyle, more: Partial<TableCell> = {}): TableCell {
  return { value, style, ...more };
}

/** A cell with a number or keyword that the analyst may change; formulas refer to it by its name. */
export function input(
  value: number | string,
  style: CellStyle,
  name: string,
  workbookName?: string,
): TableCell {
  return { value, style: styles.input(style), name, ...(workbookName !== undefined && { workbookName }) };
}

/** A row of headings; those at the given columns stand over numbers, those after numbers stand off them. */
export function headingRow(headings: readonly string[], numericColumns: readonly number[]): TableCell[] {
  return headings.map((value, column) => {
    if (numericColumns.includes(column)) return text(value, styles.numberHeading);
    return text(
      value,
      numericColumns.includes(column - 1) ? { ...styles.heading, indented: true } : styles.heading,
    );
  });
}
