import type { BenchRow } from "../benchRow";
import { hyperFormulaSheet, ironCalcSheet, type Sheet } from "../engines/peers";
import { cellCount, changedTo, recalculations, type Recalculation } from "../engines/recalculation";
import { associatedFunctions, type AssociatedFunction } from "../functions/associatedFunctions";
import { checkSameAnswers } from "../functions/sameAnswers";
import { compareTimes, type Work } from "../medianTime";
import { ratioRow } from "../ratioRow";

const area = "engines";

/** 100,000 cells after one input has changed: our functions alone, beside engines with the native formulas. */
export async function measureEngines(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const recalculation of recalculations) {
    for (const sheetOf of [hyperFormulaSheet, ironCalcSheet]) {
      rows.push(...rowsBeside(await sheetOf(recalculation), recalculation));
    }
  }
  return rows;
}

function rowsBeside(sheet: Sheet, recalculation: Recalculation): BenchRow[] {
  checkAnswers(sheet, recalculation);
  const { id } = recalculation;
  const row = (what: string, ours: Work, why?: string) =>
    ratioRow({
      area,
      what,
      against: `${sheet.name}, ${cellCount.toLocaleString("en-US")} native formulas`,
      times: compareTimes(ours, changing(sheet)),
      atMost: 0.1,
      target: "≤ 0.1 × (10 × as fast)",
      why,
    });
  return [
    row(`${id}, one call for 100,000 cells`, callingOnce(associatedFunctions()(id), recalculation)),
    row(`${id}, 100,000 calls`, callingForEach(associatedFunctions()(id), recalculation), ofItsOwn),
  ];
}

/** From a profile of each; the arrays alone were made and kept in a loop of their own. */
const ofItsOwn =
  "In a profile two thirds to four fifths are the collection of garbage: each call answers with a range of one cell, " +
  "two arrays, and 100,000 such answers are kept. Making and keeping these arrays alone takes half of the time.";

/** Each repeat goes on from the last, so that the input always changes. */
function changing(sheet: Sheet): Work {
  let changes = 0;
  return (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat += 1) sheet.change(changedTo((changes += 1)));
  };
}

/** As one formula that spills over all cells. */
function callingOnce(call: AssociatedFunction, { inputs, args }: Recalculation): Work {
  const cells = inputs.map((input) => [input]);
  const last: { answer?: unknown } = {};
  return (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat += 1) last.answer = call(...args(cells, changedTo(repeat)));
  };
}

/** As a formula in each cell. */
function callingForEach(call: AssociatedFunction, { inputs, args }: Recalculation): Work {
  const cells = inputs.map((input) => [[input]]);
  const answers = new Array<unknown>(inputs.length);
  return (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const changed = changedTo(repeat);
      for (let index = 0; index < cells.length; index += 1) {
        answers[index] = call(...args(cells[index] ?? [], changed));
      }
    }
  };
}

/** Speeds of different results are not to be compared. */
function checkAnswers(sheet: Sheet, { id, inputs, args, answer }: Recalculation): void {
  const changed = 0.35;
  sheet.change(changed);
  const ours = associatedFunctions()(id)(
    ...args(
      inputs.map((input) => [input]),
      changed,
    ),
  );
  const expected = inputs.map((input) => answer(input, changed));
  checkSameAnswers(id, ours, expected);
  checkSameAnswers(
    sheet.name,
    inputs.map((_, row) => sheet.read(row)),
    expected,
  );
}
