import { repairedFormula } from "../../formulas/customFunctionFormula";
import { isFormula } from "../../grid/cellContent";

/** Whether a cell holds what was written to it, in whatever words Excel puts that. */
export function hasSameContent(written: unknown, now: unknown): boolean {
  if (isFormula(written) && isFormula(now)) return plainFormula(written) === plainFormula(now);
  if (typeof written === "number" && typeof now === "number") {
    // Excel keeps 15 digits of some numbers.
    return Math.abs(written - now) <= 1e-14 * Math.abs(written);
  }
  return asShown(written) === now;
}

/** How to enter again what a cell held: an apostrophe keeps a text one. */
export function toEntry(held: unknown): unknown {
  return typeof held === "string" && held !== "" && !isFormula(held) ? `'${held}` : held;
}

/** The apostrophe that keeps a text one is not part of it. */
function asShown(content: unknown): unknown {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

/**
 * A formula without what Excel adds or leaves out: Plan[[#This Row],[Growth]] is also [@Growth]. By patterns: with the
 * parser, which is loaded when formulas are explained, a table's view would load a sixth more script.
 */
function plainFormula(formula: string): string {
  return repairedFormula(formula)
    .replace(/\w*\[\[#This Row\],\[([^\]]*)\]\]/gi, "$1")
    .replace(/\w*\[@\[?([^\]]*)\]?\]/g, "$1")
    .replace(/_xlfn\.|[@\s]/gi, "")
    .toUpperCase();
}
