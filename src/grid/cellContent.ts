/** Relative, and absolute near 0: results of two ways to calculate differ in their last digits. */
const calculationTolerance = 1e-9;

/** Whether what a cell holds, as Range.formulas has it, is a formula. */
export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** What a cell holds as it would be typed: a text that looks like a formula shows just that, and has an apostrophe. */
export function typedContent(content: unknown, value: unknown): unknown {
  return isFormula(content) && content === value ? `'${content}` : content;
}

/** Whether two cells show the same: numbers to nine digits, everything else exactly, an empty cell as "". */
export function isSameValue(one: unknown, other: unknown, tolerance = calculationTolerance): boolean {
  if (typeof one !== "number" || typeof other !== "number") return (one ?? "") === (other ?? "");
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
}
