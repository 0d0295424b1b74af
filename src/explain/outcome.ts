import { cellsOf, isCells, isError, unwrapped, type CellValue, type Value } from "../formulas/value";
import type { FunctionDoc } from "../functions/functionDoc";
import { functionError } from "../functions/functionError";
import type { FunctionModule } from "../functions/functionModule";
import type { ExplainedArgument, Known, Outcome } from "./explanation";
import { cellAt } from "./elementwise";
import { errorMessage } from "./errorMessage";
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
    const error = usedCells(argument, known).find(isError);
    if (error) return { kind: "passedOn", error: error.error, argument };
  }
  try {
    const answer = module.calculate(
      ...args.map(({ isGiven, value }) => (isGiven ? handedOver(value) : null)),
    );
    const here = Array.isArray(answer) && (answer as unknown[][])[known.cell.row]?.[known.cell.column];
    if (here instanceof Error) throw here;
    return explainResult(doc, module, args, answerValue(answer), known);
  } catch (thrown) {
    const found = functionError(thrown);
    const argument = doc.arguments.find((each) => each.name === found.argument);
    const message = errorMessage(found, known.language);
    return { kind: "error", error: found.error, message, ...(argument && { argument }) };
  }
}

/** The cells of an argument that the explained cell rests on. */
function usedCells({ doc, value = null }: ExplainedArgument, { cell }: Known): readonly CellValue[] {
  return doc.elementwise ? [cellAt(value, cell)] : cellsOf(value);
}

/** A value as Excel hands it over: an error as an object of its own. */
function handedOver(value: Value | undefined): unknown {
  const cellOf = (cell: CellValue) => (isError(cell) ? { type: "Error", basicValue: cell.error } : cell);
  return value !== undefined && isCells(value) ? value.map((row) => row.map(cellOf)) : cellOf(value ?? null);
}

/** A function's answer as a formula's value; a cell that has none holds its error. */
function answerValue(answer: unknown): Value {
  if (!Array.isArray(answer)) return answer as CellValue;
  return unwrapped((answer as unknown[][]).map((row) => row.map(answerCell)));
}

function answerCell(cell: unknown): CellValue {
  return cell instanceof Error ? { kind: "error", error: functionError(cell).error } : (cell as CellValue);
}
