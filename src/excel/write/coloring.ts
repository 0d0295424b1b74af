import { scaleColors, signColors } from "../../tables/coloring";
import type { Coloring } from "../../tables/description";
import { roleColor } from "./cellStyles";

/** Colours a range by its values, and again whenever they change. */
export function applyColoring(range: Excel.Range, coloring: Coloring): void {
  switch (coloring.kind) {
    case "scale":
      return addScale(range);
    case "sign":
      addRule(range, "LessThan", "=0", signColors.negative);
      return addRule(range, "GreaterThan", "=0", signColors.positive);
    case "text":
      return addRule(range, "EqualTo", `="${coloring.text}"`, roleColor.input);
    case "wrong":
      return addRule(range, "EqualTo", `="${coloring.text}"`, signColors.negative);
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

function addRule(
  range: Excel.Range,
  operator: "LessThan" | "GreaterThan" | "EqualTo",
  formula1: string,
  color: string,
): void {
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = color;
  cellValue.rule = { formula1, operator };
}
