import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { FunctionsMetadata } from "../../src/workbench/customFunctions/functionsMetadata";
import { openCustomFunctionsSource, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { openExcel, type ExcelHarness } from "../office/openExcel";

const bundle = `
  const { associate, Error, ErrorCode } = CustomFunctions;
  let calls = 0;
  associate("T.SHOW", (...args) => JSON.stringify(args.slice(0, -1)));
  associate("T.DOUBLE", (number) => number * 2);
  associate("T.COUNT", () => ++calls);
  associate("T.ROWS", (count) => Array.from({ length: count }, (_, i) => [i + 1, (i + 1) * 10]));
  associate("T.ADDRESS", (invocation) => invocation.address);
  associate("T.THROW", (code) => { throw new Error(code, "because of the test"); });
  associate("T.MIXED", () => [[1, new Error(ErrorCode.notAvailable)], ["text", true]]);
  associate("T.RAGGED", () => [[1, 2], [3]]);
  associate("T.CRASH", () => { throw new TypeError("a bug"); });
  associate("T.NAN", () => NaN);
  associate("T.INFINITY", () => 1 / 0);
  associate("T.NOTHING", () => undefined);
`;

const parameter = (name: string, type: string, more = {}) => ({ name, type, optional: true, ...more });
const declare = (id: string, ...parameters: FunctionsMetadata["functions"][number]["parameters"]) => ({
  id,
  name: id,
  parameters,
});

const metadata: FunctionsMetadata = {
  functions: [
    declare(
      "T.SHOW",
      { name: "first", type: "number" },
      parameter("matrix", "any", { dimensionality: "matrix" }),
      parameter("text", "string"),
      parameter("truth", "boolean"),
      parameter("anything", "any"),
    ),
    declare("T.DOUBLE", { name: "number", type: "number" }),
    declare("T.COUNT", parameter("precedent", "any")),
    declare("T.ROWS", { name: "count", type: "number" }),
    declare("T.THROW", { name: "code", type: "string" }),
    ...["T.ADDRESS", "T.MIXED", "T.RAGGED", "T.CRASH", "T.NAN", "T.INFINITY", "T.NOTHING"].map((id) =>
      declare(id),
    ),
  ],
};

let runtime: CustomFunctionsHarness;
let harness: ExcelHarness;
beforeAll(() => {
  runtime = openCustomFunctionsSource(bundle);
  harness = openExcel({ customFunctions: { metadata, channel: runtime.channel } });
});
afterAll(() => {
  harness.close();
  runtime.close();
});

/** Enters cells, waits until all is calculated and reads an area. */
async function calculate(cells: Record<string, unknown>, area: string): Promise<unknown[][]> {
  return harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().clear();
    for (const [address, content] of Object.entries(cells))
      sheet.getRange(address).values = [[content as string]];
    return settledValues(sheet.getRange(area));
  });
}

/** What cells show once all that is asked for is entered and calculated. */
async function settledValues(range: Excel.Range, excel = harness): Promise<unknown[][]> {
  await range.context.sync();
  await excel.settled();
  range.load("values");
  await range.context.sync();
  return range.values;
}

/** Whether a command of Univer's tells that it is about to calculate the formulas. */
function isStartingToCalculate(commandId: string, params: unknown): boolean {
  if (commandId !== SetFormulaCalculationNotificationMutation.id) return false;
  const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
  return stageInfo?.stage === FormulaExecuteStageType.START_CALCULATION;
}

/** Resolves when Univer tells that it is about to calculate the formulas. */
function whenCalculating(): Promise<void> {
  return new Promise((resolve) => {
    const listening = harness.spreadsheet.commands.onCommandExecuted(({ id, params }) => {
      if (!isStartingToCalculate(id, params)) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Univer leaves the channels open by which it lets others work when it is stopped: Node would never end. */
function rememberedChannels(): { close(): void } {
  const { MessageChannel } = sharedGlobals;
  const opened: MessageChannel[] = [];
  const remembering = jest.spyOn(sharedGlobals, "MessageChannel").mockImplementation(() => {
    const channel = new MessageChannel();
    opened.push(channel);
    return channel;
  });
  return {
    close() {
      remembering.mockRestore();
      for (const { port1 } of opened) port1.close();
    },
  };
}

/** Enters so many calls of T.DOUBLE, of 0 and up, below one another and gives what they show. */
async function enterDoubles(column: string, count: number): Promise<unknown[]> {
  const values = await harness.Excel.run((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`${column}1:${column}${count}`);
    range.formulas = Array.from({ length: count }, (_, i) => [`=T.DOUBLE(${i})`]);
    return settledValues(range);
  });
  return values.flat();
}

const precedents = { H1: 7, I1: "text", H2: 0.5, H4: "=1/0" };

const argumentRows = [
  {
    formula: "=T.SHOW(1)",
    shows: [1, null, null, null, null],
    why: "omitted arguments are null, all of them",
  },
  {
    formula: "=T.SHOW(1,,,TRUE)",
    shows: [1, null, null, true, null],
    why: "so are those left out between commas",
  },
  {
    formula: "=T.SHOW(H3)",
    shows: [0, null, null, null, null],
    why: "an empty cell is 0, as in Excel for Windows",
  },
  { formula: "=T.SHOW(H1)", shows: [7, null, null, null, null], why: "a single cell is its value" },
  {
    formula: "=T.SHOW(TRUE)",
    shows: [1, null, null, null, null],
    why: "a truth value is a number to who wants one",
  },
  {
    formula: "=T.SHOW(1,H1:I2)",
    shows: [
      1,
      [
        [7, "text"],
        [0.5, 0],
      ],
      null,
      null,
      null,
    ],
    why: "a range is rows of columns, an empty cell in it is 0, as in Excel",
  },
  { formula: "=T.SHOW(1,H1)", shows: [1, [[7]], null, null, null], why: "a single cell is a matrix of one" },
  { formula: "=T.SHOW(1,5)", shows: [1, [[5]], null, null, null], why: "and so is a literal" },
  {
    formula: "=T.SHOW(1,{1,2;3,4})",
    shows: [
      1,
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
      null,
    ],
    why: "an array constant",
  },
  { formula: "=T.SHOW(1,,H1)", shows: [1, null, "7", null, null], why: "a number is text to who wants text" },
  { formula: '=T.SHOW(1,,,,"x")', shows: [1, null, null, null, "x"], why: "any takes a text" },
  { formula: "=T.SHOW(1,,,,5)", shows: [1, null, null, null, 5], why: "and a number" },
  {
    formula: "=T.SHOW(1+H1*2)",
    shows: [15, null, null, null, null],
    why: "expressions are calculated before",
  },
];

test.each(argumentRows)("$formula: $why", async ({ formula, shows }) => {
  const [[text]] = (await calculate({ ...precedents, A1: formula }, "A1")) as [[string]];
  expect(JSON.parse(text)).toEqual(shows);
});

const errorRows = [
  { formula: '=T.SHOW("text")', error: "#VALUE!", why: "text where a number is wanted" },
  { formula: "=T.SHOW(H1:H2)", error: "#VALUE!", why: "a range where a single value is wanted" },
  { formula: "=T.SHOW(1/0)", error: "#DIV/0!", why: "an error passes through" },
  { formula: "=T.SHOW(NA())", error: "#N/A", why: "whichever it is" },
  { formula: "=T.SHOW(1,H1:H4)", error: "#DIV/0!", why: "also from within a range" },
  { formula: '=T.THROW("#N/A")', error: "#N/A", why: "thrown by the function" },
  { formula: '=T.THROW("#VALUE!")', error: "#VALUE!", why: "thrown by the function" },
  { formula: '=T.THROW("#NUM!")', error: "#NUM!", why: "thrown by the function" },
  { formula: '=T.THROW("#DIV/0!")', error: "#DIV/0!", why: "thrown by the function" },
  { formula: '=T.THROW("#NULL!")', error: "#NULL!", why: "thrown by the function" },
  { formula: "=T.CRASH()", error: "#VALUE!", why: "an exception of another kind" },
  { formula: "=T.NAN()", error: "#VALUE!", why: "no number" },
  { formula: "=T.INFINITY()", error: "#NUM!", why: "no finite number" },
];

test.each(errorRows)("$formula is $error: $why", async ({ formula, error }) => {
  expect(await calculate({ ...precedents, A1: formula }, "A1")).toEqual([[error]]);
});

const miscounted = [
  { formula: "=T.SHOW()", why: "a required argument is missing" },
  { formula: "=T.SHOW(1,2,3,TRUE,5,6)", why: "too many arguments" },
];

test.each(miscounted)("$formula is refused: $why", async ({ formula }) => {
  await expect(calculate({ A1: formula }, "A1")).rejects.toMatchObject({ code: "InvalidArgument" });
});

const handOverRows = [
  { formula: "=T.SHOW(1,H3)", shows: [[null]], why: "an empty cell as null, as Excel on the web has had it" },
  { formula: "=T.SHOW(1,J1)", shows: [[""]], why: "a formula that gives an empty text" },
  {
    formula: "=T.SHOW(1,H1:H4)",
    shows: [[7], [0.5], [null], [{ code: "#DIV/0!", type: "Error", basicValue: "#DIV/0!" }]],
    why: "an error in a range as an object, where the metadata allows it",
  },
];

describe("where functions take errors, and empty cells are null", () => {
  let other: ExcelHarness;
  beforeAll(() => {
    const customFunctions = {
      metadata: { ...metadata, allowErrorForDataTypeAny: true },
      channel: runtime.channel,
    };
    other = openExcel({ customFunctions, platform: { emptyCells: "null" } });
  });
  afterAll(() => other.close());

  test.each(handOverRows)("$formula: $why", async ({ formula, shows }) => {
    const [[text]] = (await other.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, content] of Object.entries({ ...precedents, J1: '=""', A1: formula }))
        sheet.getRange(address).values = [[content]];
      return settledValues(sheet.getRange("A1"), other);
    })) as [[string]];
    expect((JSON.parse(text) as unknown[])[1]).toMatchObject(shows);
  });
});

const resultRows = [
  {
    formula: "=T.ROWS(2)",
    area: "A1:B3",
    values: [
      [1, 10],
      [2, 20],
      ["", ""],
    ],
    why: "an array spills",
  },
  {
    formula: "=T.MIXED()",
    area: "A1:B2",
    values: [
      [1, "#N/A"],
      ["text", true],
    ],
    why: "an error in a single cell",
  },
  {
    formula: "=T.RAGGED()",
    area: "A1:B2",
    values: [
      [1, 2],
      [3, "#N/A"],
    ],
    why: "what is missing is #N/A",
  },
  { formula: "=T.NOTHING()", area: "A1", values: [[0]], why: "nothing shows as 0" },
  { formula: "=T.ADDRESS()", area: "A1", values: [["Sheet1!A1"]], why: "the function learns where it is" },
  { formula: "=T.DOUBLE(T.DOUBLE(2))+1", area: "A1", values: [[9]], why: "functions within each other" },
  { formula: "=SUM(T.ROWS(3))", area: "A1", values: [[66]], why: "an array within a built-in function" },
  { formula: '=IFERROR(T.THROW("#N/A"),5)', area: "A1", values: [[5]], why: "an error that is dealt with" },
];

test.each(resultRows)("$formula: $why", async ({ formula, area, values }) => {
  expect(await calculate({ A1: formula }, area)).toEqual(values);
});

test("functions are called anew when a cell changes that they depend on, directly or through another", async () => {
  await calculate({ A1: 2, A2: "=T.ROWS(A1)", C1: "=SUM(A2:A5)", D1: "=T.DOUBLE(C1)" }, "D1");
  const [[sum, doubled]] = await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[3]];
    return (await settledValues(sheet.getRange("C1:D1"))) as [[number, number]];
  });
  expect([sum, doubled]).toEqual([6, 12]);
});

test("a cell is called once for each change, not once for each calculation on the way", async () => {
  const [[first]] = (await calculate({ A1: 1, B1: "=T.COUNT(A1)" }, "B1")) as [[number]];
  const [[second]] = (await calculate({ A1: 2, B1: "=T.COUNT(A1)" }, "B1")) as [[number]];
  expect(second - first).toBe(1);
});

test("what is entered while cells are calculated stays, whatever is answered for what was there", async () => {
  const values = await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("N1:N1000");
    range.formulas = Array.from({ length: 1000 }, (_, i) => [`=T.DOUBLE(${i})`]);
    await Promise.all([whenCalculating(), context.sync()]);
    range.values = Array.from({ length: 1000 }, () => ["mine"]);
    return settledValues(range);
  });
  expect(new Set(values.flat())).toEqual(new Set(["mine"]));
});

test("while a function is at work its cell is busy, as in Excel", async () => {
  const values = await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("K1:L1");
    range.values = [["=T.DOUBLE(4)", "=K1+1"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  await harness.settled();
  expect(values).toEqual([[["#BUSY!", "#BUSY!"]], [["Error", "Error"]]]);
});

test("answers are put in after all where a change stops the calculation that does it", async () => {
  // Few enough to be answered all at once.
  const cells = 400;
  const { commands } = harness.spreadsheet;
  const channels = rememberedChannels();
  let started = 0;
  let isStopped = false;
  const listening = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) started += 1;
    // The first calculation makes the calls, the second has their answers: stopped as Univer does for a change.
    if (started < 2 || isStopped || !isStartingToCalculate(id, params)) return;
    isStopped = true;
    commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  });
  // What reads the cells has them calculated again.
  await calculate({ Q1: `=SUM(P1:P${cells})` }, "Q1");
  started = 0;
  const values = await enterDoubles("P", cells);
  listening.dispose();
  channels.close();
  expect(isStopped).toBe(true);
  expect(values).toEqual(Array.from({ length: cells }, (_, i) => i * 2));
});

const amounts: [why: string, cells: number][] = [
  ["calculated in one go", 400],
  ["more than Univer calculates without a pause", 2000],
];

test.each(amounts)("many cells are called in one message: %s, %d", async (_why, cells) => {
  const sending = jest.spyOn(runtime.channel, "sendCalls");
  const values = await enterDoubles("M", cells);
  expect(sending).toHaveBeenCalledTimes(1);
  sending.mockRestore();
  expect(values).toEqual(Array.from({ length: cells }, (_, i) => i * 2));
});

test("the runtime has neither a page nor Intl, as Excel's has none", async () => {
  const bare = openCustomFunctionsSource(
    `CustomFunctions.associate("ENV", () => [typeof document, typeof location, typeof navigator, typeof Intl].join());`,
  );
  expect(await bare.call("ENV")).toEqual({ ok: true, value: "undefined,undefined,undefined,undefined" });
  bare.close();
});
