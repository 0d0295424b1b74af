import { isFormula } from "../../grid/cellContent";

/**
 * What cells hold for a moment before a formula. With a formula that takes the place of a formula or of nothing Excel fills
 * the whole column of a Table (OfficeDev/office-js#2093, by design), with one that takes the place of a constant it does not
 * (the comments of OfficeDev/office-js#5909).
 */
export const placeholder = "…";

/** Queues entering contents in a range, and Excel fills no column with them; null leaves a cell as it is. */
export function enterUnfilled(range: Excel.Range, contents: readonly (readonly unknown[])[]): void {
  if (contents.flat().some(isFormula)) {
    range.formulas = contents.map((line) => line.map((content) => (content === null ? null : placeholder)));
  }
  range.formulas = contents.map((line) => [...line]);
}
