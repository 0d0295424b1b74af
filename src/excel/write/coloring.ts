import { scaleColors, signColors } from "../../tables/coloring";
import type { Coloring } from "../../tables/description";

/** Colours a range by its values, and again whenever they change. */
export function applyColoring(range: Excel.Range, { kind }: Coloring): void {
  if (kind === "scale") addScale(range);
  else {
    addSign(range, "LessThan", signColors.negative);
    addSign(range, "GreaterThan", signColors.positive);
  }
}

function addScale(range: Excel.Range): void {
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: scaleColors.low },
    midpoint: { type: "Percentile", formula: "50", color: scaleColors.middle },
    maximum: { type: "HighestValue", color: scaleColors.high },
  };
}

function addSign(range: Excel.Range, operator: "LessThan" | "GreaterThan", color: string): void {
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = color;
  cellValue.rule = { formula1: "=0", operator };
}
