import type { Datum, Kind } from "../data/provenance";
import { evaluate, type ValueOfLeaf } from "../formulas/evaluate";
import type { Argument, Expression, OurCall } from "../formulas/expression";
import { unwrapped, type Value } from "../formulas/value";
import type { ArgumentDoc } from "../functions/functionDoc";
import type { Default } from "../functions/functionModule";
import type { ExplainedArgument, Explanation, Known, Origin } from "./explanation";

/** An argument before it is known how its value is shown, which may depend on the others. */
export type ReadArgument = Omit<ExplainedArgument, "shown" | "brief">;

/** What reading a call's arguments needs to know of the rest of the formula. */
export interface Around {
  readonly known: Known;
  readonly valueOf: ValueOfLeaf;
  readonly explanationOf: (call: OurCall) => Explanation | undefined;
}

/** Reads an argument: its value, the function's own where it has none, and where that is from. */
export function readArgument(
  doc: ArgumentDoc,
  argument: Argument | undefined,
  whenOmitted: Default | undefined,
  around: Around,
): ReadArgument {
  const { text = "", expression = { kind: "omitted" } } = argument ?? {};
  const found = evaluate(expression, around.valueOf);
  const value = found === undefined ? undefined : unwrapped(found);
  const origin = originOf(expression, around);
  if (value === null || value === "") {
    return { doc, text, isGiven: false, ...standIn(whenOmitted, origin) };
  }
  const datum = datumOf(whenOmitted);
  const kind = kindOf(origin, around);
  return {
    doc,
    text,
    origin: value === undefined ? { from: "excel" } : origin,
    isGiven: true,
    isUsdBn: isCallInUsdBn(origin, around),
    ...(value !== undefined && { value }),
    ...(value !== undefined && kind && { kind }),
    ...(value !== undefined && datum && datum.value !== value && { instead: datum }),
  };
}

/** What stands for an argument that has no value of its own. */
function standIn(
  whenOmitted: Default | undefined,
  origin: Origin,
): Pick<ReadArgument, "origin" | "value" | "kind" | "isUsdBn"> {
  const emptyCell = origin.from === "cells" ? { emptyCell: origin.cells } : {};
  if (whenOmitted === undefined) {
    return { origin: { from: "nowhere", ...emptyCell }, value: null, isUsdBn: false };
  }
  const datum = datumOf(whenOmitted);
  if (!datum) {
    return { origin: { from: "default", ...emptyCell }, value: whenOmitted as Value, isUsdBn: false };
  }
  return {
    origin: { from: "default", datum, ...emptyCell },
    value: datum.value,
    kind: datum.kind,
    isUsdBn: datum.unit === "usdBn",
  };
}

function datumOf(whenOmitted: Default | undefined): Datum | undefined {
  return typeof whenOmitted === "object" ? whenOmitted : undefined;
}

function originOf(expression: Expression, around: Around): Origin {
  switch (expression.kind) {
    case "omitted":
      return { from: "nowhere" };
    case "literal":
    case "error":
    case "array":
      return { from: "formula" };
    case "reference": {
      const cells = around.known.cells.get(expression.text);
      return cells ? { from: "cells", cells } : { from: "excel" };
    }
    case "call":
      return { from: "call", call: expression };
    case "variable":
      return expression.value ? originOf(expression.value, around) : { from: "excel" };
    case "operation": {
      const isTyped = expression.operands.every((operand) => originOf(operand, around).from === "formula");
      return { from: isTyped ? "formula" : "arithmetic" };
    }
    case "other":
      return { from: "excel" };
  }
}

function isCallInUsdBn(origin: Origin, around: Around): boolean {
  const outcome = origin.from === "call" ? around.explanationOf(origin.call)?.outcome : undefined;
  return outcome?.is === "result" && outcome.isUsdBn;
}

function kindOf(origin: Origin, around: Around): Kind | undefined {
  switch (origin.from) {
    case "formula":
      return "user";
    case "cells":
      return origin.cells.isEntered ? "user" : "derived";
    case "arithmetic":
      return "derived";
    case "call": {
      const outcome = around.explanationOf(origin.call)?.outcome;
      return outcome?.is === "result" ? outcome.kind : undefined;
    }
    case "default":
    case "nowhere":
    case "excel":
      return undefined;
  }
}
