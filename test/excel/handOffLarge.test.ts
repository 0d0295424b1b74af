import { handOff, type HandOffPhase } from "../../src/excel/handoff/handOff";
import { answerLimits } from "../../src/excel/host/run";
import { functionModules } from "../handoff/functionModules";
import { loadItems } from "../office/load";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(600_000);

const rows = 5000;
const formulas = 4 * rows;

let excel: WorkbookWithFunctions;
beforeAll(async () => {
  // However slow the machine is, Excel is not asked in between whether it responds.
  answerLimits.askAfterMs = 10 * 60_000;
  excel = openWorkbookWithFunctions();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, row) => [row / 10_000]);
    sheet.getRange(`B1:E${rows}`).formulas = Array.from({ length: rows }, (_, row) => [
      `=ROI.GAP($A${row + 1})`,
      `=ROI.SHORTFALL(A${row + 1},1000)`,
      `=ROI.REQUIRED(A${row + 1},0.4)*2`,
      `=CAPEX.GROWTH(100,A${row + 1}+100)`,
    ]);
    await context.sync();
  });
  await excel.settled();
});
afterAll(() => excel.close());

/** Makes a copy and tells of its requests and progress. */
async function make(signal?: AbortSignal, onPhase: (phase: HandOffPhase) => void = () => undefined) {
  excel.requests.length = 0;
  const progress: { phase: HandOffPhase; done: number; total: number }[] = [];
  const making = handOff({
    mode: "lambda",
    functions: functionModules,
    noteOn: (formula) => formula,
    ...(signal && { signal }),
    onProgress: (phase, done, total) => {
      progress.push({ phase, done, total });
      if (done > 0) onPhase(phase);
    },
  });
  return { made: await making, requests: excel.awaitedRequests(), progress };
}

test("stopped at the first part of the cells, it makes no further request and has changed nothing", async () => {
  const stop = new AbortController();
  const stopped = make(stop.signal, (phase) => phase === "reading" && stop.abort());
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(excel.awaitedRequests()).toBe(2 + 1);
  const sheets = await excel.Excel.run(({ workbook }) => loadItems(workbook.worksheets, "name"));
  expect(sheets).toEqual([["Sheet1"]]);
});

test("20,000 formulas are copied in a bounded number of bounded requests, with progress, and are all equal", async () => {
  const { made, requests, progress } = await make();
  expect(made).toMatchObject({
    kind: "made",
    mode: "lambda",
    compared: formulas,
    differing: [],
    leftOut: [],
  });
  // Two to look, twice three to read 25,000 cells, one each to ask for LAMBDA, to copy and for names, and five each to
  // write and to compare 20,000 cells; and as many to wait as fit into the time for that.
  expect(requests - excel.waiting().length).toBe(2 + 6 + 3 + 10);
  const sizes = excel.requests.map(
    ({ request, reply }) => JSON.stringify(request).length + JSON.stringify(reply).length,
  );
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect([...new Set(progress.map(({ phase }) => phase))]).toEqual([
    "reading",
    "copying",
    "writing",
    "comparing",
  ]);
  const written = progress.filter(({ phase }) => phase === "writing");
  expect(written.map(({ done }) => done)).toEqual([0, 4000, 8000, 12_000, 16_000, 20_000]);
  expect(written.every(({ total }) => total === formulas)).toBe(true);
});
