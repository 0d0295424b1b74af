import type { CustomFunctionCall } from "../formulas/expression";
import { flattenCalls } from "../formulas/parseCalls";
import type { Value } from "../formulas/value";
import { callValues } from "./condition";
import type { ExplainedArgument, Explanation, Known } from "./explanation";
import { outcomeOf } from "./outcome";
import { readArgument, type ExplainContext, type ReadArgument } from "./readArgument";
import { shownValue, type Precision } from "./shownValue";
import { unitsOf } from "./units";

/** Explains calls and all those within them, each before the ones within it; unknown functions are left out. */
export function explainCalls(calls: readonly CustomFunctionCall[], known: Known): readonly Explanation[] {
  const explained = new Map<CustomFunctionCall, Explanation | undefined>();
  const around: ExplainContext = {
    known,
    valueOf: (leaf) => (leaf.kind === "call" ? resultOf(leaf) : known.cells.get(leaf.text)?.values),
    explanationOf(call) {
      if (!explained.has(call)) explained.set(call, explainCall(call, around));
      return explained.get(call);
    },
  };
  function resultOf(call: CustomFunctionCall): Value | undefined {
    const outcome = around.explanationOf(call)?.outcome;
    if (outcome === undefined || outcome.kind === "unknown") return undefined;
    return outcome.kind === "result" ? outcome.value : { kind: "error", error: outcome.error };
  }
  return flattenCalls(calls).flatMap((call) => around.explanationOf(call) ?? []);
}

function explainCall(call: CustomFunctionCall, around: ExplainContext): Explanation | undefined {
  const { known } = around;
  const doc = known.docs.get(call.id);
  const module = known.modules.get(call.id);
  if (!doc || !module) return undefined;
  const read = doc.arguments.map((argument, index) =>
    readArgument(argument, call.arguments[index], module.defaults?.[argument.name], around),
  );
  const units = unitsOf(doc, callValues(read));
  const shown = ({ doc: { name }, value }: ReadArgument, precision: Precision) =>
    value === undefined ? "" : shownValue(value, units(name), known.locale, precision);
  const args = read.map((each): ExplainedArgument => ({
    ...each,
    shown: shown(each, "column"),
    brief: shown(each, "sentence"),
  }));
  return { call, doc, arguments: args, outcome: outcomeOf(doc, module, args, known) };
}
