import { cellsOf, isCells, type CellValue, type Value } from "../formulas/value";
import type { FunctionDoc } from "../functions/functionDoc";
import type { CallValues } from "./condition";
import type { Known } from "./explanation";

type Place = Known["cell"];

/** The place of a value's cell that goes with that of the answer: one row goes with every row, as one column does. */
export function placeWithin(value: Value, { row, column }: Place): Place {
  if (!isCells(value)) return { row: 0, column: 0 };
  const place = { row: value.length === 1 ? 0 : row, column: value[0]?.length === 1 ? 0 : column };
  return value[place.row]?.[place.column] === undefined ? { row: 0, column: 0 } : place;
}

/** The cell of a value at a place; where the value has none there, its first. */
export function cellAt(value: Value, place: Place): CellValue {
  if (!isCells(value)) return value;
  const { row, column } = placeWithin(value, place);
  return value[row]?.[column] ?? null;
}

/** The position of the explained cell in a result, by the names that templates use; all count from 0. */
export function placeNumbers(answer: Value, place: Place): readonly [name: string, number: number][] {
  const { row, column } = placeWithin(answer, place);
  const [rows, columns] = isCells(answer) ? [answer.length, answer[0]?.length ?? 1] : [1, 1];
  return [
    ["row", row],
    ["column", column],
    ["index", row * columns + column],
    ["lastRow", rows - 1],
    ["lastColumn", columns - 1],
  ];
}

/** Whether a call is calculated element by element over several cells. */
export function isElementwise(doc: FunctionDoc, { values }: CallValues): boolean {
  return doc.arguments.some(
    ({ name, elementwise }) => elementwise && cellsOf(values.get(name) ?? null).length > 1,
  );
}

/** A call reduced to one of its cells, with the result for it. */
export function callOfOneCell(doc: FunctionDoc, call: CallValues, place: Place): CallValues {
  const spread = new Set([
    "result",
    ...doc.arguments.filter((each) => each.elementwise).map(({ name }) => name),
  ]);
  const values = [...call.values].map(([name, value]): [string, Value] => [
    name,
    spread.has(name) ? cellAt(value, place) : value,
  ]);
  return { ...call, values: new Map(values) };
}
