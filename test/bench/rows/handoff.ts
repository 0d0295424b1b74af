import type { WorkbookWithFunctions } from "../../excel/workbookWithFunctions";
import { functionModules } from "../../handoff/functionModules";
import type { BenchRow } from "../benchRow";
import { enter, formulaSheet, ours } from "../excel/formulas";
import { convert, repeat } from "../excel/handOffTimes";
import { inWorkbook } from "../excel/workbook";
import { median } from "../medianTime";

const count = 20_000;
const rounds = 3;
const mostTimesPlain = 1.5;

interface Pair {
  readonly oursMs: number;
  readonly plainMs: number;
  readonly compared: number;
}

/** A copy with LAMBDA formulas for ours, beside the same reading and writing without it. */
export async function measureHandOff(): Promise<BenchRow[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push(await measurePair());
  const [oursMs, plainMs] = [
    median(pairs.map((pair) => pair.oursMs)),
    median(pairs.map((pair) => pair.plainMs)),
  ];
  const ratio = median(pairs.map((pair) => pair.oursMs / pair.plainMs));
  return [
    {
      area: "handoff",
      what: `Hand-off of ${count.toLocaleString("en-US")} formulas: read, copied, converted, written, compared`,
      ours: `${(oursMs / 1_000).toFixed(1)} s`,
      against: `the same requests alone: ${(plainMs / 1_000).toFixed(1)} s`,
      ratio,
      target: `≤ ${mostTimesPlain} ×`,
      holds: ratio <= mostTimesPlain && pairs.every(({ compared }) => compared === count),
    },
  ];
}

/** The hand-off, and in another workbook its own requests again, with nothing of ours between them. */
async function measurePair(): Promise<Pair> {
  const { made, requests } = await inWorkbook(async (excel) => {
    await fill(excel);
    excel.requests.length = 0;
    return { made: await convert(functionModules), requests: excel.requests.map(({ request }) => request) };
  });
  const plainMs = await inWorkbook(async (excel) => {
    await fill(excel);
    return repeat(requests, made.sheetId, excel);
  });
  return { oursMs: made.ms, plainMs, compared: made.compared };
}

async function fill(excel: WorkbookWithFunctions): Promise<void> {
  const sheet = formulaSheet(count, ours);
  await enter(excel, sheet.inputs, sheet.inputsAt(1));
  await enter(excel, sheet.cells, sheet.formulas);
}
