import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../protocol/officeError";
import type { Range } from "./range";

/** The common value of all cells of the range, or null if they differ, as in Excel. */
export function commonValue<T>(range: Range, read: (style: IStyleData) => T): T | null {
  const { row, column, rowCount, columnCount } = range.area;
  const first = read(range.cells.style(row, column));
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) {
      if (read(range.cells.style(r, c)) !== first) return null;
    }
  }
  return first;
}

/** The value of a name of Office.js. Throws Excel's error if there is no such name. */
export function lookUp<T>(values: Readonly<Record<string, T>>, name: unknown): T {
  const value = typeof name === "string" ? values[name] : undefined;
  if (value === undefined) throw invalidArgument();
  return value;
}

/** The Office.js name of a value. */
export function nameOf<T>(values: Readonly<Record<string, T>>, value: T): string {
  const name = Object.keys(values).find((key) => values[key] === value);
  if (name === undefined) throw invalidArgument();
  return name;
}
