import { cellsOf, isError, unwrapped, type CellValue, type Value } from "../formulas/value";
import type { FunctionDoc } from "../functions/functionDoc";
import { functionError } from "../functions/functionError";
import type { FunctionModule } from "../functions/functionModule";
import type { ExplainedArgument, Known, Outcome } from "./explanation";
import { explainResult } from "./result";

/** What a call with these arguments comes to, worked out by the function's own code. */
export function outcomeOf(
  doc: FunctionDoc,
  module: FunctionModule,
  args: readonly ExplainedArgument[],
  known: Known,
): Outcome {
  if (args.some(({ value }) => value === undefined)) return { kind: "unknown" };
  for (const argument of args) {
    const error = cellsOf(argument.value ?? null).find(isError);
    if (error) return { kind: "passedOn", error: error.error, argument };
  }
  try {
    const answer = module.calculate(...args.map(({ isGiven, value }) => (isGiven ? value : null)));
    return explainResult(doc, module, args, answerValue(answer), known);
  } catch (thrown) {
    const { error, message, argument: name } = functionError(thrown);
    const argument = doc.arguments.find((each) => each.name === name);
    return { kind: "error", error, message, ...(argument && { argument }) };
  }
}

/** A function's answer as a formula's value; a cell that has none holds its error. */
function answerValue(answer: unknown): Value {
  if (!Array.isArray(answer)) return answer as CellValue;
  return unwrapped((answer as unknown[][]).map((row) => row.map(answerCell)));
}

function answerCell(cell: unknown): CellValue {
  return cell instanceof Error ? { kind: "error", error: functionError(cell).error } : (cell as CellValue);
}
