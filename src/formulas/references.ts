import type { CustomFunctionCall, Expression, Reference } from "./expression";
import { flattenCalls } from "./parseCalls";

/** The references that our calls' arguments are worked out from, each text once. */
export function referencesOf(calls: readonly CustomFunctionCall[]): readonly Reference[] {
  const found = flattenCalls(calls).flatMap((call) =>
    call.arguments.flatMap(({ expression }) => referencesIn(expression)),
  );
  return [...new Map(found.map((reference) => [reference.text, reference])).values()];
}

/** Those of calls within are left out. */
function referencesIn(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case "reference":
      return [expression];
    case "operation":
      return expression.operands.flatMap(referencesIn);
    case "variable":
      return expression.value ? referencesIn(expression.value) : [];
    case "omitted":
    case "literal":
    case "error":
    case "array":
    case "call":
    case "other":
      return [];
  }
}
