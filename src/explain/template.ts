import { cellsOf, type CellValue, type Value } from "../formulas/value";
import type { CallValues } from "./condition";

/**
 * A template with what is shown for each value in its place: {growth}; {growths[row]} for one of an argument's
 * cells, by a number among the values and what is added to it: {values[index-1]}; {sum(weights)}.
 */
export function fill(
  template: string,
  { values }: CallValues,
  shown: (name: string, value: Value) => string,
): string {
  return template.replace(
    /\{(?:(\w+)|(\w+)\[(\w+)([+-]\d+)?\]|sum\((\w+)\))\}/g,
    (_, name?: string, list?: string, index?: string, added?: string, addends?: string) => {
      const value = (key = "") => values.get(key) ?? null;
      if (list) return shown(list, cellsOf(value(list))[Number(value(index)) + Number(added ?? 0)] ?? null);
      if (addends) return shown(addends, sumOf(cellsOf(value(addends))));
      return shown(name ?? "", value(name));
    },
  );
}

function sumOf(cells: readonly CellValue[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
}
