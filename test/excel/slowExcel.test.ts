import { answerLimits, RequestTimeoutError, run } from "../../src/excel/host/run";
import type { RequestFault } from "../office/requestFaults";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const limitMs = 50;

Object.assign(answerLimits, { askAfterMs: limitMs, busyMs: 20 * limitMs });

let excel: WorkbookWithFunctions;
afterEach(() => excel.close());

interface Slowness {
  readonly why: string;
  /** How long every request is under way. */
  readonly latencyMs: number;
  readonly fault?: RequestFault;
  readonly isAnswered: boolean;
}

const cases: Slowness[] = [
  { why: "in time", latencyMs: 0, isAnswered: true },
  { why: "just after Excel was asked whether it answers", latencyMs: limitMs + 20, isAnswered: true },
  { why: "long after that, since Excel is busy", latencyMs: 6 * limitMs, isAnswered: true },
  { why: "never, and later requests are", latencyMs: 0, fault: { kind: "unanswered" }, isAnswered: false },
  {
    why: "never, of an Excel that is slow as well",
    latencyMs: 2 * limitMs,
    fault: { kind: "unanswered" },
    isAnswered: false,
  },
  {
    why: "after all later ones, which Excel does not do",
    latencyMs: 0,
    fault: { kind: "tooLate", milliseconds: 6 * limitMs },
    isAnswered: false,
  },
];

test.each(cases)("a request that is answered $why", async ({ latencyMs, fault, isAnswered }) => {
  excel = openWorkbookWithFunctions({ latencyMs });
  if (fault) excel.faults.plan(1, fault);
  const answer = run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[700]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  if (isAnswered) expect(await answer).toBe(700);
  else await expect(answer).rejects.toThrow(RequestTimeoutError);
});

test("a cell that is open for longer than Excel may be busy is waited for", async () => {
  excel = openWorkbookWithFunctions();
  excel.cellEditing.begin();
  const answer = run((context) => context.sync("done"));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  excel.cellEditing.end();
  expect(await answer).toBe("done");
});

test("an Excel that answers nothing any more is given up", async () => {
  excel = openWorkbookWithFunctions();
  excel.faults.plan(1, { kind: "unanswered" }, { persistent: true });
  await expect(run((context) => context.sync())).rejects.toThrow(RequestTimeoutError);
});
