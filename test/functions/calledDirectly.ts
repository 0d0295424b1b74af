import { CellError } from "../../src/finance/calculationError";
import { functionError } from "../../src/functions/functionError";
import { functionById } from "./functionFiles";

/** What a function answers, an Excel error as { error, message }, in a cell as its text; all else thrown is thrown on. */
export function calledDirectly(id: string, args: readonly unknown[]): unknown {
  try {
    const answer = functionById(id)(...args);
    return Array.isArray(answer) ? Array.from(answer, (row: unknown[]) => row.map(shownCell)) : answer;
  } catch (thrown) {
    if (!(thrown instanceof CellError)) throw thrown;
    const { error, message } = functionError(thrown);
    return { error, message };
  }
}

function shownCell(cell: unknown): unknown {
  return cell instanceof CellError ? functionError(cell).error : cell;
}
