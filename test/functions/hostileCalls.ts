import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { FunctionDoc } from "../../src/functions/functionDoc";
import type { Answer } from "../../src/workbench/customFunctions/answer";
import type { CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { faultOf } from "./answerFaults";

/** What came of many calls of one function. */
export interface Tally {
  calls: number;
  /** Those answered with a value, not with an error. */
  values: number;
  longestMilliseconds: number;
  /** The first faults found: the arguments, and what is wrong with the answer. */
  faults: string[];
}

/** Calls made together, which the runtime answers together; a range of 100,000 cells goes alone. */
const batchSize = 5_000;
const mostFaultsTold = 5;

/**
 * Calls a function with generated arguments, each time through the runtime and once more directly, which must
 * give the same answer. Arguments are frozen: a function that changes them fails.
 */
export async function callMany(
  runtime: CustomFunctionsHarness,
  doc: FunctionDoc,
  cases: fc.Arbitrary<unknown[]>,
  { runs, seed }: { runs: number; seed: number },
): Promise<Tally> {
  const tally: Tally = { calls: 0, values: 0, longestMilliseconds: 0, faults: [] };
  for (let done = 0; done < runs; done += batchSize) {
    const numRuns = Math.min(batchSize, runs - done);
    const batch = fc.sample(cases, { numRuns, seed: seed + done }).map(frozen);
    const answers = await Promise.all(batch.map((args) => runtime.call(doc.id, args)));
    batch.forEach((args, index) => judge(tally, runtime, doc, args, answers[index]));
  }
  return tally;
}

function judge(
  tally: Tally,
  runtime: CustomFunctionsHarness,
  doc: FunctionDoc,
  args: unknown[],
  answer: Answer | undefined,
): void {
  const start = performance.now();
  const directly = callRegistered(runtime, doc.id, args);
  tally.longestMilliseconds = Math.max(tally.longestMilliseconds, performance.now() - start);
  tally.calls += 1;
  if (answer?.ok) tally.values += 1;
  const fault =
    faultOf(answer, doc, args) ??
    faultOf(directly, doc, args) ??
    (survivesJson(args) && !isDeepStrictEqual(asSent(answer), asSent(directly))
      ? `another answer the second time: ${asSent(directly)}`
      : undefined);
  if (fault && tally.faults.length < mostFaultsTold) tally.faults.push(`${doc.id} ${told(args)}: ${fault}`);
}

/** What the function registered with the runtime answers, read as the runtime reads it. */
function callRegistered(runtime: CustomFunctionsHarness, id: string, args: unknown[]): Answer {
  try {
    return { ok: true, value: runtime.registered(id)(...args) };
  } catch (thrown) {
    const { code, message } = thrown as { code?: unknown; message?: unknown };
    return { ok: false, error: code as never, message: String(message ?? "") };
  }
}

/** Excel's messages carry JSON, in which NaN and Infinity are null. */
function survivesJson(args: unknown[]): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(args)), args);
}

function asSent(answer: Answer | undefined): string {
  return JSON.stringify(answer);
}

function told(args: unknown[]): string {
  const text = JSON.stringify(args, (_, value: unknown) =>
    typeof value === "number" && !(Number.isFinite(value) && !Object.is(value, -0)) ? `(${value})` : value,
  );
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
