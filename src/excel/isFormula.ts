/** Whether what a cell holds, as Range.formulas has it, is a formula. */
export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
