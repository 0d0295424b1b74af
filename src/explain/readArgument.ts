import type { Datum, Provenance } from "../data/provenance";
import { evaluate, type ValueOfLeaf } from "../formulas/evaluate";
import type { Argument, CustomFunctionCall, Expression } from "../formulas/expression";
import { unwrapped, type Value } from "../formulas/value";
import type { ArgumentDoc } from "../functions/functionDoc";
import type { Default } from "../functions/functionModule";
import type { ExplainedArgument, Explanation, Known, Origin } from "./explanation";

/** An argument before it is known how its value is shown, which may depend on the others. */
export type ReadArgument = Omit<ExplainedArgument, "shown" | "brief">;

/** What reading a call's arguments needs to know of the rest of the formula. */
export interface ExplainContext {
  readonly known: Known;
  readonly valueOf: ValueOfLeaf;
  readonly explanationOf: (call: CustomFunctionCall) => Explanation | undefined;
}

/** Reads an argument: its value, the function's own where it has none, and where that is from. */
export function readArgument(
  doc: ArgumentDoc,
  argument: Argument | undefined,
  whenOmitted: Default | undefined,
  around: ExplainContext,
): ReadArgument {
  const { text = "", expression = { kind: "omitted" } } = argument ?? {};
  const found = evaluate(expression, around.valueOf);
  const value = found === undefined ? undefined : unwrapped(found);
  const origin = originOf(expression, around);
  if (value === null || value === "") {
    return { doc, text, isGiven: false, ...standIn(whenOmitted, origin) };
  }
  const datum = datumOf(whenOmitted);
  const provenance = provenanceOfOrigin(origin, around);
  return {
    doc,
    text,
    origin: value === undefined ? { kind: "excel" } : origin,
    isGiven: true,
    isUsdBn: isCallInUsdBn(origin, around),
    ...(value !== undefined && { value }),
    ...(value !== undefined && provenance && { provenance }),
    ...(value !== undefined && datum && datum.value !== value && { instead: datum }),
  };
}

/** The default of an argument without a value, if it has one. */
function standIn(
  whenOmitted: Default | undefined,
  origin: Origin,
): Pick<ReadArgument, "origin" | "value" | "provenance" | "isUsdBn"> {
  const emptyCell = origin.kind === "cells" ? { emptyCell: origin.cells } : {};
  if (whenOmitted === undefined) {
    return { origin: { kind: "nowhere", ...emptyCell }, value: null, isUsdBn: false };
  }
  const datum = datumOf(whenOmitted);
  if (!datum) {
    return { origin: { kind: "default", ...emptyCell }, value: whenOmitted as Value, isUsdBn: false };
  }
  return {
    origin: { kind: "default", datum, ...emptyCell },
    value: datum.value,
    provenance: datum.provenance,
    isUsdBn: datum.unit === "usdBn",
  };
}

function datumOf(whenOmitted: Default | undefined): Datum | undefined {
  return typeof whenOmitted === "object" ? whenOmitted : undefined;
}

function originOf(expression: Expression, around: ExplainContext): Origin {
  switch (expression.kind) {
    case "omitted":
      return { kind: "nowhere" };
    case "literal":
    case "error":
    case "array":
      return { kind: "formula" };
    case "reference": {
      const cells = around.known.cells.get(expression.text);
      return cells ? { kind: "cells", cells } : { kind: "excel" };
    }
    case "call":
      return { kind: "call", call: expression };
    case "variable":
      return expression.value ? originOf(expression.value, around) : { kind: "excel" };
    case "operation": {
      const isTyped = expression.operands.every((operand) => originOf(operand, around).kind === "formula");
      return { kind: isTyped ? "formula" : "arithmetic" };
    }
    case "other":
      return { kind: "excel" };
  }
}

function isCallInUsdBn(origin: Origin, around: ExplainContext): boolean {
  const outcome = origin.kind === "call" ? around.explanationOf(origin.call)?.outcome : undefined;
  return outcome?.kind === "result" && outcome.isUsdBn;
}

function provenanceOfOrigin(origin: Origin, around: ExplainContext): Provenance | undefined {
  switch (origin.kind) {
    case "formula":
      return "user";
    case "cells":
      return origin.cells.isEntered ? "user" : "derived";
    case "arithmetic":
      return "derived";
    case "call": {
      const outcome = around.explanationOf(origin.call)?.outcome;
      return outcome?.kind === "result" ? outcome.provenance : undefined;
    }
    case "default":
    case "nowhere":
    case "excel":
      return undefined;
  }
}
