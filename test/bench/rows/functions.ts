import { setFlagsFromString } from "node:v8";
import { RRI } from "@formulajs/formulajs";
import type { BenchRow } from "../benchRow";
import { associatedFunctions } from "../functions/associatedFunctions";
import { callLoop, compiledAnew, inputCount, type Call } from "../functions/callLoop";
import { depreciationOfLongLife, rangeCalls, type RangeCall } from "../functions/rangeCalls";
import { checkSameAnswers } from "../functions/sameAnswers";
import { invocations, rriColumns, scalarCalls, type ScalarCall } from "../functions/scalarCalls";
import { sheetRows, wholeColumnCalls, type WholeColumnCall } from "../functions/wholeColumnCalls";
import { compareTimes, median, type Comparison, type Work } from "../medianTime";
import { ratioRow, shownNs } from "../ratioRow";

const area = "functions";

/** One call with single values, calls with ranges of up to 1,000,000 cells, and depreciation over long lives. */
export async function measureFunctions(): Promise<BenchRow[]> {
  // Arrays that survive, as answers do, V8 soon makes among the old ones, where nothing is collected within a round:
  // which side it does that for, and when, is chance.
  setFlagsFromString("--no-allocation-site-pretenuring");
  // (end / start)^(1 / periods) − 1: two periods from 100 to 121 are 10 %.
  checkSameAnswers("RRI(2, 100, 121)", RRI(2, 100, 121), 0.1);
  return [
    ...scalarCalls.flatMap(scalarRows),
    ...rangeCalls.flatMap(rangeRows),
    ...wholeColumnCalls.map(wholeColumnRow),
    longLifeRow(),
  ];
}

/** Beside the bare arithmetic and beside formulajs. */
function scalarRows(call: ScalarCall): BenchRow[] {
  checkScalarAnswers(call);
  const { id, what, columns, bareColumns, bare, bareInRange } = call;
  const ours = () => callLoop(associatedFunctions()(id), [...columns, invocations]);
  const times = compareTimes(ours(), callLoop(bare, bareColumns));
  const bareRow = ratioRow({ area, what, against: "bare arithmetic", times, atMost: 1.5 });
  const rri = compareTimes(ours(), callLoop(RRI, rriColumns));
  const rriRow = ratioRow({
    area,
    what,
    against: "formulajs RRI",
    times: rri,
    atMost: 1,
    target: "faster",
    why: calls,
  });
  const inRange = compareTimes(ours(), callLoop(bareInRange, columns));
  const why = `The arithmetic that reads [[x]] and returns [[y]], as Excel asks, takes ${shownNs(inRange.against)}.`;
  const against = "bare arithmetic from [[x]] to [[y]]";
  const inRangeRow = ratioRow({ area, what, against, times: inRange, atMost: 2, why: calls });
  return [{ ...bareRow, why }, inRangeRow, rriRow];
}

/** What a profile shows between a call and its arithmetic. */
const calls =
  "Some 30 ns go to the arrays and the calls between the boundary, the readers of the arguments and the loop over the " +
  "cells, and more where their code together is past what V8 compiles into one function.";

function checkScalarAnswers({ id, what, columns, bareColumns, bare, bareInRange }: ScalarCall): void {
  const associated = associatedFunctions()(id);
  for (let input = 0; input < inputCount; input += 1) {
    const args = columns.map((column) => column[input]);
    const expected = bare(...(bareColumns.map((column) => column[input]) as never[]));
    checkSameAnswers(what, associated(...args), expected);
    checkSameAnswers(what, bareInRange(...(args as never[])), expected);
  }
}

const sizes = [10, 1_000, 100_000, 1_000_000];

/** Beside a bare loop, and beside the function itself at 1,000 cells. */
function rangeRows(call: RangeCall): BenchRow[] {
  checkRangeAnswers(call);
  const { id, columns, bare, besideBare: atMostOfBare, growth: atMost } = call;
  const ours = (cells: number) => rangeLoop(associatedFunctions()(id), call.args, cells);
  const besideBare = sizes.map((cells) =>
    perCell(compareTimes(ours(cells), rangeLoop(compiledAnew(bare), call.args, cells)), cells, cells),
  );
  const growth = perCell(compareTimes(ours(1_000_000), ours(1_000)), 1_000_000, 1_000);
  const what = (cells: string) =>
    `${id} of ${cells} cells in ${columns === 1 ? "1 column" : `${columns} columns`}, a cell`;
  const besideItself = { what: what("1,000,000"), against: "itself at 1,000 cells", times: growth, atMost };
  return [
    ratioRow({
      area,
      what: what("100,000"),
      against: "bare loop",
      times: besideBare[2]!,
      atMost: atMostOfBare,
      why: arrays,
    }),
    ratioRow({ area, ...besideItself, why: costsBySize(besideBare) }),
  ];
}

/** What a cell costs at each size on both sides: the bare loop shows what the memory of so many cells costs alone. */
function costsBySize(besideBare: readonly Comparison[]): string {
  const costs = (side: "ours" | "against") => besideBare.map((times) => shownNs(times[side])).join(", ");
  const bareGrowth = besideBare[3]!.against / besideBare[1]!.against;
  return (
    `A cell among 10, 1,000, 100,000, 1,000,000: ours ${costs("ours")}; bare loop ${costs("against")}, ` +
    `which grows ${bareGrowth.toFixed(2)} × from 1,000 to 1,000,000.`
  );
}

/** What remains beside a loop when the checks are taken out one after the other. */
const arrays =
  "Each cell is checked for being a number that its argument takes, and each result for being finite: 2 to 3 ns a cell " +
  "of one range, 5 of two. The bare loop, of which most is the memory for the answers, takes 4.";

function checkRangeAnswers({ id, args, bare }: RangeCall): void {
  const given = args(1_000, 0);
  checkSameAnswers(id, associatedFunctions()(id)(...given), bare(...(given as never[])));
}

/** A column of a whole sheet: the wait for it, beside the second in which a reader's thought stays where it is. */
function wholeColumnRow({ id, args }: WholeColumnCall): BenchRow {
  const call = associatedFunctions()(id);
  const times = Array.from({ length: 5 }, () => {
    global.gc?.();
    const start = performance.now();
    call(...args);
    return performance.now() - start;
  });
  const oursNs = median(times) * 1e6;
  return ratioRow({
    area,
    what: `${id} of a whole column, ${sheetRows.toLocaleString("en-US")} cells`,
    against: "the wait that is borne",
    times: { ours: oursNs, against: 1e9, ratio: oursNs / 1e9 },
    atMost: 1,
  });
}

/** Depreciation over lives as long as the range: time may grow as n log n, never as n². */
function longLifeRow(): BenchRow {
  const loop = (years: number) =>
    rangeLoop(associatedFunctions()("CAPEX.DEPRECIATION"), depreciationOfLongLife, years);
  const times = perCell(compareTimes(loop(100_000), loop(10_000)), 100_000, 10_000);
  const what = "CAPEX.DEPRECIATION of 100,000 years with a life as long, a cell";
  // n log n gives 1.25 and what the memory of ten times as many rows costs, n² gives 10.
  return ratioRow({
    area,
    what,
    against: "itself at 10,000 years",
    times,
    atMost: 5,
    target: "≤ 5 × (n² is 10)",
  });
}

/** Different ranges in turn: fewer of large ones, which fill the memory. */
function rangeLoop(call: Call, args: RangeCall["args"], cells: number): Work {
  const count = cells < 100 ? inputCount : cells < 10_000 ? 16 : 2;
  const inputs = Array.from({ length: count }, (_, seed) => args(cells, seed));
  return callLoop(
    call,
    inputs[0]!.map((_, index) => inputs.map((input) => input[index])),
  );
}

function perCell({ ours, against, ratio }: Comparison, ourCells: number, theirCells: number): Comparison {
  return { ours: ours / ourCells, against: against / theirCells, ratio: (ratio * theirCells) / ourCells };
}
