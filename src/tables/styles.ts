/** Styles that tables share; used as styles.amount. */
import type { CellStyle } from "./description";

export const heading: CellStyle = { bold: true, shaded: true };
export const numberHeading: CellStyle = { ...heading, alignRight: true };
export const total: CellStyle = { bold: true, ruleAbove: true };
/** Of a table. */
export const title: CellStyle = { bold: true, large: true };
export const secondary: CellStyle = { role: "secondary" };
/** Nothing is a dash, as in banks' models; a negative has its minus, as rates have. */
export const amount: CellStyle = { numberFormat: '#,##0.0;-#,##0.0;"–"' };
export const rate: CellStyle = { numberFormat: "0.0%" };
export const plain: CellStyle = { numberFormat: "0" };
export const factor: CellStyle = { numberFormat: "0.0" };
export const ratio: CellStyle = { numberFormat: "0.00" };
export const multiple: CellStyle = { numberFormat: '0.0"x"' };
export const fineMultiple: CellStyle = { numberFormat: '0.00"x"' };
/** A day by Excel's count, shown as the data are dated. */
export const day: CellStyle = { numberFormat: "yyyy-mm-dd" };
/** Long texts, which go on in the next line of their cell. */
export const wrapped: CellStyle = { wrapped: true };
export const indented: CellStyle = { indented: true };
/** What the analyst may change. */
export const input = (style: CellStyle): CellStyle => ({ ...style, role: "input" });
/** What the analyst has to enter before anything is calculated from it. */
export const pendingInput = (style: CellStyle): CellStyle => ({ ...input(style), pendingInput: true });
