import type { Ink, Look, TableDescription } from "../../tables/description";

/** Readable on white paper and on the black cells of Excel's dark mode, which inverts the sheet's own colours. */
export const inkColor: Record<Ink, string> = {
  input: "#0000FF",
  link: "#007A33",
  secondary: "#616161",
  check: "#0E6F3A",
};
const shade = "#F2F2F2";
const awaitedTint = "#EAF1FB";
const rule = "#1A1A1A";

/** Gives a range the looks of a table's cells, all in a call or two; what a look leaves open stays as it is. */
export function applyLooks(range: Excel.Range, { rows }: TableDescription): void {
  range.setCellProperties(rows.map((row) => row.map(({ look }) => cellProperties(look ?? {}))));
  // Null leaves a cell as it is.
  const numberFormats = rows.map((row) => row.map(({ look }) => look?.numberFormat ?? null));
  if (numberFormats.flat().some((format) => format !== null))
    range.numberFormat = numberFormats as string[][];
}

/** A look in the form in which Excel takes it, but for its number format. */
export function cellProperties(look: Look): Excel.SettableCellProperties {
  const fill = look.shaded ? shade : look.awaited ? awaitedTint : undefined;
  const font = {
    ...(look.ink && { color: inkColor[look.ink] }),
    ...(look.bold && { bold: true }),
  };
  const format: Excel.CellPropertiesFormat = {
    ...(fill && { fill: { color: fill } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(look.alignRight && { horizontalAlignment: "Right" }),
    ...(look.indented && { indentLevel: 1 }),
    ...(look.ruleAbove && { borders: { top: { style: "Continuous", color: rule } } }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}
