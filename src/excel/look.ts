import type { Ink, Look } from "../tables/description";

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

/** Gives a range the look of a table's cells; what the look leaves open stays as it is. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.ink) format.font.color = inkColor[look.ink];
  if (look.bold) format.font.bold = true;
  if (look.shaded) format.fill.color = shade;
  if (look.awaited) format.fill.color = awaitedTint;
  if (look.alignRight) format.horizontalAlignment = "Right";
  if (look.indented) format.indentLevel = 1;
  // One format for the whole range, where the type knows only an array of one per cell.
  if (look.numberFormat) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.ruleAbove) {
    const top = format.borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.color = rule;
  }
}
