import type { Datum, Provenance } from "../data/provenance";
import { evaluate, type ValueOfLeaf } from "../formulas/evaluate";
import type { Argument, CustomFunctionCall, Expression } from "../formulas/expression";
import { isCells, unwrapped, type Value } from "../formulas/value";
import type { ArgumentDoc } from "../functions/functionDoc";
import type { Default } from "../functions/functionModule";
import { ownCellsOf } from "./ownCell";
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
  if (expression.kind === "omitted") return { doc, text, isGiven: false, ...standIn(whenOmitted) };
  const found = evaluate(expression, around.valueOf);
  const value = found === undefined ? undefined : handedOver(unwrapped(found));
  const origin = originOf(expression, around);
  const datum = datumOf(whenOmitted);
  const own = origin.kind === "cells" ? ownCellsOf(origin.cells, around.known.tables ?? []) : undefined;
  const provenance = own ? own.provenance : provenanceOfOrigin(origin, around);
  return {
    doc,
    text,
    origin: value === undefined ? { kind: "excel" } : origin,
    isGiven: true,
    isUsdBn: isCallInUsdBn(origin, around) || own?.figures.some(({ unit }) => unit === "usdBn") === true,
    ...(value !== undefined && { value }),
    ...(value !== undefined && own && { own }),
    ...(value !== undefined && provenance && { provenance }),
    ...(value !== undefined && datum && datum.value !== value && { instead: datum }),
  };
}

/** A value as Excel hands it over to a function: an empty cell as 0 (OfficeDev/office-js#1951, #5262). */
function handedOver(value: Value): Value {
  if (!isCells(value)) return value ?? 0;
  return value.map((row) => row.map((cell) => cell ?? 0));
}

/** The default of an argument that is left out, if it has one. */
function standIn(
  whenOmitted: Default | undefined,
): Pick<ReadArgument, "origin" | "value" | "provenance" | "isUsdBn"> {
  if (whenOmitted === undefined) return { origin: { kind: "nowhere" }, value: null, isUsdBn: false };
  const datum = datumOf(whenOmitted);
  if (!datum) return { origin: { kind: "default" }, value: whenOmitted as Value, isUsdBn: false };
  return {
    origin: { kind: "default", datum },
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
