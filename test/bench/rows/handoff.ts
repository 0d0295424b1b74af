import type { BenchRow } from "../benchRow";
import { enter, formulaSheet, ours } from "../excel/formulas";
import { functionModules } from "../excel/functionModules";
import { convert, copyWithout } from "../excel/handOffTimes";
import { inWorkbook } from "../excel/workbook";
import { median } from "../medianTime";

const count = 20_000;
const rounds = 3;
const mostTimesPlain = 1.5;

/** A copy with LAMBDA formulas for ours, beside the same reading and writing of formulas that are there already. */
export async function measureHandOff(): Promise<BenchRow[]> {
  const pairs: { oursMs: number; plainMs: number; compared: number }[] = [];
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
      against: `the same without conversion: ${(plainMs / 1_000).toFixed(1)} s`,
      ratio,
      target: `≤ ${mostTimesPlain} ×`,
      holds: ratio <= mostTimesPlain && pairs.every(({ compared }) => compared === count),
    },
  ];
}

/** Both in workbooks of their own, the second with the formulas that the first has come to. */
async function measurePair() {
  const functions = await functionModules();
  const sheet = formulaSheet(count, ours);
  const converted = await inWorkbook(async (excel) => {
    await enter(excel, sheet.inputs, sheet.inputsAt(1));
    await enter(excel, sheet.cells, sheet.formulas);
    const { ms, compared, sheetId } = await convert(functions);
    return { oursMs: ms, compared, ...(await readCopy(sheetId, sheet.cells)) };
  });
  const plainMs = await inWorkbook(async (excel) => {
    await enter(excel, sheet.inputs, sheet.inputsAt(1));
    await enter(excel, sheet.cells, sheet.formulas);
    await Excel.run(async (context) => {
      for (const { name, formula } of converted.names) context.workbook.names.add(name, formula);
      await context.sync();
    });
    return copyWithout(converted.formulas, excel);
  });
  return { ...converted, plainMs };
}

/** What a hand-off has left: the formulas on the copy, and the names of LAMBDAs that they call. */
function readCopy(sheetId: string, address: string) {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    const range = worksheets.getItem(sheetId).getRange(address);
    range.load("formulas");
    await context.sync();
    return {
      formulas: range.formulas as string[][],
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}
