import type { Operator } from "./expression";
import { isCells, isError, type CellValue, type ErrorValue, type Value } from "./value";

/**
 * What an operator makes of its operands as Excel has it, cell by cell where they are ranges. Undefined where
 * text would have to be read as a number, which depends on Excel's own settings.
 */
export function operate(operator: Operator, operands: readonly Value[]): Value | undefined {
  const ranges = operands.map((operand) => (isCells(operand) ? operand : [[operand]]));
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [first, second] = ranges.map((range) => cellAt(range, row, column));
      return operateOnCells(operator, first ?? null, second);
    }),
  );
  if (cells.flat().includes(undefined)) return undefined;
  const known = cells as CellValue[][];
  return operands.some(isCells) ? known : (known[0]?.[0] ?? null);
}

/** A single row or column is broadcast over the other range; beyond a range's end there is no value. */
function cellAt(range: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const cells = range.length === 1 ? range[0] : range[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? errorValue("#N/A") : cell;
}

const arithmetic = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "^": (a: number, b: number) => a ** b,
};

/** By whether the first operand comes before the second (negative), after it, or neither. */
const comparisons = {
  "=": (order: number) => order === 0,
  "<>": (order: number) => order !== 0,
  "<": (order: number) => order < 0,
  ">": (order: number) => order > 0,
  "<=": (order: number) => order <= 0,
  ">=": (order: number) => order >= 0,
};

/** The second operand is undefined where the operator has but one. */
function operateOnCells(
  operator: Operator,
  first: CellValue,
  second: CellValue | undefined,
): CellValue | undefined {
  const error = [first, second].find(isError);
  if (error) return error;
  if (operator === "&") return textOf(first) + textOf(second ?? null);
  if (operator in comparisons) {
    return comparisons[operator as keyof typeof comparisons](orderOf(first, second ?? null));
  }
  if (second === undefined && operator === "+") return first;
  const a = numberOf(first);
  const b = second === undefined ? 0 : numberOf(second);
  if (a === undefined || b === undefined) return undefined;
  if (operator === "%") return a / 100;
  return second === undefined ? -a : calculate(operator as keyof typeof arithmetic, a, b);
}

function calculate(operator: keyof typeof arithmetic, a: number, b: number): number | ErrorValue {
  if (b === 0 && operator === "/") return errorValue("#DIV/0!");
  if (a === 0 && b <= 0 && operator === "^") return errorValue(b === 0 ? "#NUM!" : "#DIV/0!");
  const result = arithmetic[operator](a, b);
  return Number.isFinite(result) ? result : errorValue("#NUM!");
}

/** Negative where the first comes before the second: numbers before text, text before FALSE and TRUE. */
function orderOf(first: CellValue, second: CellValue): number {
  const a = first ?? emptyLike(second);
  const b = second ?? emptyLike(first);
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a !== "string" || typeof b !== "string") return Number(a) - Number(b);
  return a.toLowerCase().localeCompare(b.toLowerCase());
}

/** An empty cell compares as the empty value of the other's type. */
function emptyLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function numberOf(value: CellValue): number | undefined {
  return typeof value === "string" || isError(value) ? undefined : Number(value);
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function errorValue(error: string): ErrorValue {
  return { kind: "error", error };
}
