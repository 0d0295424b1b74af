import { RRI } from "@formulajs/formulajs";
import type { BenchRow } from "../benchRow";
import { associatedFunctions } from "../functions/associatedFunctions";
import { callLoop, inputCount } from "../functions/callLoop";
import { invocations, rriColumns, scalarCalls, type ScalarCall } from "../functions/scalarCalls";
import { compareTimes, type Work } from "../medianTime";
import { ratioRow, shownNs } from "../ratioRow";

const area = "functions";

/** One call with single values, beside the bare arithmetic and beside formulajs. */
export async function measureScalarCalls(): Promise<BenchRow[]> {
  checkRri();
  return scalarCalls.flatMap(scalarRows);
}

function scalarRows(call: ScalarCall): BenchRow[] {
  checkAnswers(call);
  const { what, columns, bareColumns, bare, bareInRange } = call;
  const inRange = bareInRange && compareTimes(ours(call), callLoop(bareInRange, columns));
  const bareTimes = compareTimes(ours(call), callLoop(bare, bareColumns));
  const rows = [ratioRow({ area, what, against: "bare arithmetic", times: bareTimes, atMost: 1.5 })];
  if (inRange) {
    rows[0]!.why = `The arithmetic that reads [[x]] and returns [[y]], as Excel asks, takes ${shownNs(inRange.against)}.`;
    rows.push(
      ratioRow({ area, what, against: "bare arithmetic from [[x]] to [[y]]", times: inRange, atMost: 1.5 }),
    );
  }
  const rri = compareTimes(ours(call), callLoop(RRI, rriColumns));
  return [
    ...rows,
    ratioRow({ area, what, against: "formulajs RRI", times: rri, atMost: 1, target: "faster" }),
  ];
}

/** The function as associated, freshly evaluated, called as Excel's runtime calls it. */
function ours({ id, columns }: ScalarCall): Work {
  return callLoop(associatedFunctions()(id), [...columns, invocations]);
}

/** Speeds of different results are not to be compared. */
function checkAnswers({ id, what, columns, bareColumns, bare, bareInRange }: ScalarCall): void {
  const associated = associatedFunctions()(id);
  for (let input = 0; input < inputCount; input += 1) {
    const args = columns.map((column) => column[input]);
    const expected = bare(...(bareColumns.map((column) => column[input]) as never[]));
    const answers = [associated(...args), bareInRange?.(...(args as never[])) ?? expected].flat(2);
    const same = answers.every((answer) => Math.abs(Number(answer) / Number(expected) - 1) < 1e-9);
    if (!same) throw new Error(`${what} answers ${String(answers)}, expected ${String(expected)}.`);
  }
}

/** (end / start)^(1 / periods) − 1: two periods from 100 to 121 are 10 %. */
function checkRri(): void {
  if (Math.abs(Number(RRI(2, 100, 121)) - 0.1) > 1e-9)
    throw new Error("formulajs RRI takes other arguments.");
}
