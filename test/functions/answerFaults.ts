import type { FunctionDoc } from "../../src/functions/functionDoc";
import type { Answer } from "../../src/workbench/customFunctions/answer";

/** Words that tell of a value that was not thought of. */
const unmeant = /\b(undefined|null|NaN|Infinity)\b|\[object |internal error/;

/** What is wrong with an answer; undefined where nothing is. */
export function faultOf(
  answer: Answer | undefined,
  doc: FunctionDoc,
  args: readonly unknown[],
): string | undefined {
  if (!answer) return "no answer";
  if (answer.ok) return valueFault(answer.value, doc);
  return errorFault(answer.error, doc) ?? messageFault(answer.message, args);
}

/** A value may be one cell, or a block of cells of which some may have no answer. */
function valueFault(value: unknown, doc: FunctionDoc): string | undefined {
  if (!Array.isArray(value)) return cellFault(value, doc);
  const rows = value as unknown[];
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return `not rows of cells: ${JSON.stringify(value)}`;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== first.length) return "rows of different lengths";
    for (const cell of row) {
      const fault = cellFault(cell, doc);
      if (fault) return fault;
    }
  }
  return undefined;
}

function cellFault(cell: unknown, doc: FunctionDoc): string | undefined {
  if (typeof cell === "boolean") return undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (typeof cell === "string") return unmeant.test(cell) ? `the text ${cell}` : undefined;
  const code = (cell as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? errorFault(code, doc) : `a cell with ${JSON.stringify(cell)}`;
}

function errorFault(error: string, { errors }: FunctionDoc): string | undefined {
  return errors.some(({ code }) => code === error)
    ? undefined
    : `${error}, which its documentation does not name`;
}

/** What a message quotes of the arguments is theirs: it may be any text, but must not be cut within a character. */
function messageFault(message: string, args: readonly unknown[]): string | undefined {
  const own = message.replace(/got .*$/s, "");
  if (unmeant.test(own)) return `the message "${message}"`;
  const isCut = /\p{Surrogate}/u.test(message) && !/\\ud[89a-f]/.test(JSON.stringify(args));
  return isCut ? `a message cut within a character: ${JSON.stringify(message)}` : undefined;
}
