import type { CellRole, CellStyle, TableDescription } from "../../tables/description";

/** Readable on white paper and on the black cells of Excel's dark mode, which inverts the sheet's own colours. */
export const roleColor: Record<CellRole, string> = {
  input: "#0000FF",
  link: "#007A33",
  secondary: "#616161",
  check: "#0E6F3A",
};
const shade = "#F2F2F2";
const pendingInputTint = "#EAF1FB";
const rule = "#1A1A1A";
/** In points; Excel's own size for cells is 11. */
const titleSize = 14;

/** Applies the styles of a table to its range, all in a call or two; what a style leaves open stays as it is. */
export function applyCellStyles(range: Excel.Range, { rows }: TableDescription): void {
  range.setCellProperties(rows.map((row) => row.map(({ style }) => cellProperties(style ?? {}))));
  // Beside a text of several lines the others stand where it begins.
  if (rows.flat().some(({ style }) => style?.wrapped)) range.format.verticalAlignment = "Top";
  // Null leaves a cell as it is.
  const numberFormats = rows.map((row) => row.map(({ style }) => style?.numberFormat ?? null));
  if (numberFormats.flat().some((format) => format !== null))
    range.numberFormat = numberFormats as string[][];
}

/** A style as Range.setCellProperties takes it, without its number format. */
export function cellProperties(style: CellStyle): Excel.SettableCellProperties {
  const fill = style.shaded ? shade : style.pendingInput ? pendingInputTint : undefined;
  const font = {
    ...(style.role && { color: roleColor[style.role] }),
    ...(style.bold && { bold: true }),
    ...(style.large && { size: titleSize }),
  };
  const format: Excel.CellPropertiesFormat = {
    ...(fill && { fill: { color: fill } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.wrapped && { wrapText: true }),
    ...(style.alignRight && { horizontalAlignment: "Right" }),
    ...(style.indented && { indentLevel: 1 }),
    ...(style.ruleAbove && { borders: { top: { style: "Continuous", color: rule } } }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}
