import { cellsOf, type Value } from "../formulas/value";
import type { Condition } from "../functions/functionDoc";
import type { ExplainedArgument } from "./explanation";

/** The values of a call: its arguments by name, defaults included, and its "result". */
export interface CallValues {
  readonly values: ReadonlyMap<string, Value>;
  /** The arguments that are given, which an empty cell is not. */
  readonly given: ReadonlySet<string>;
}

/** The values of a call with these arguments, and its result where there is one. */
export function callValues(
  args: readonly Pick<ExplainedArgument, "doc" | "value" | "isGiven">[],
  result?: Value,
): CallValues {
  const values = new Map(args.map(({ doc, value }): [string, Value] => [doc.name, value ?? null]));
  if (result !== undefined) values.set("result", result);
  return { values, given: new Set(args.filter(({ isGiven }) => isGiven).map(({ doc }) => doc.name)) };
}

/** Whether conditions of a function's docs all hold of a call. */
export function allHold(conditions: readonly Condition[], call: CallValues): boolean {
  return conditions.every((condition) => holds(condition, call));
}

function holds(condition: Condition, call: CallValues): boolean {
  const cells = cellsOf(call.values.get(condition.name) ?? null);
  switch (condition.kind) {
    case "given":
      return call.given.has(condition.name);
    case "range":
      return cells.length > 1;
    case "equal":
      return cells.length === 1 && comparable(cells[0]) === comparable(condition.to);
    case "above":
    case "below": {
      const [value] = cells;
      const than = typeof condition.than === "string" ? call.values.get(condition.than) : condition.than;
      if (cells.length > 1 || typeof value !== "number" || typeof than !== "number") return false;
      return condition.kind === "above" ? value > than : value < than;
    }
  }
}

function comparable(value: unknown): unknown {
  return typeof value === "string" ? value.trim().toLowerCase() : value;
}
