import { isReference, parseA1Ref, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "./callTokens";

/** What only asks where a reference is, and not for what is there: Excel calls =ROW(A1) in A1 no circle. */
const placeFunctions: readonly string[] = ["ROW", "ROWS", "COLUMN", "COLUMNS"];

interface Cell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Where a formula is written, and how far down and right of it the cell is that shares it. */
interface FormulaPlace {
  readonly sheetName: string;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** Whether a formula reads a cell, or may: what names and tables refer to is not looked up. */
export function readsCell(formula: string, place: FormulaPlace, cell: Cell): boolean {
  return valueReferences(formula).some(({ type, value }) => {
    const reference =
      type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM ? parseA1Ref(value) : undefined;
    if (!reference || !("range" in reference)) return true;
    const { range, context: [sheetName = place.sheetName] = [] } = reference;
    if (sheetName.toLowerCase() !== cell.sheetName.toLowerCase()) return false;
    const { top, bottom, left, right, $top, $bottom, $left, $right } = range;
    const { row, column } = cell;
    return (
      row >= (top ?? -Infinity) + ($top ? 0 : place.rowOffset) &&
      row <= (bottom ?? Infinity) + ($bottom ? 0 : place.rowOffset) &&
      column >= (left ?? -Infinity) + ($left ? 0 : place.columnOffset) &&
      column <= (right ?? Infinity) + ($right ? 0 : place.columnOffset)
    );
  });
}

/** The references of a formula but those that are asked for their place alone. */
function valueReferences(formula: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  /** How deep the call is that asks for a place, 0 outside. */
  let askedAt = 0;
  callTokens(formula).forEach((token, at, tokens) => {
    if (isOperator(token, "(")) {
      depth += 1;
      const caller = tokens[at - 1];
      const asks =
        caller?.type === tokenTypes.FUNCTION && placeFunctions.includes(caller.value.toUpperCase());
      if (asks && askedAt === 0) askedAt = depth;
    } else if (isOperator(token, ")")) {
      if (depth === askedAt) askedAt = 0;
      depth -= 1;
    } else if (isReference(token) && askedAt === 0) found.push(token);
  });
  return found;
}

/** Whether a formula asks for the place of a reference. */
export function asksForPlace(formula: string): boolean {
  return /\b(ROWS?|COLUMNS?)\s*\(/i.test(formula);
}
