import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { FunctionsMetadata } from "../../src/workbench/customFunctions/functionsMetadata";
import { openCustomFunctionsSource, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { openExcel, type ExcelHarness } from "../office/openExcel";

const bundle = `
  const { associate, Error, ErrorCode } = CustomFunctions;
  associate("T.TWICE", (number) => number * 2);
  associate("T.PAIR", (number) => [[number], [number * 10]]);
  associate("T.ONE", (number) => [[number]]);
  associate("T.WHAT", (kind) => ({ text: "60%", truth: true, nothing: null, long: "x".repeat(300) })[kind]);
  associate("T.FAIL", () => { throw new Error(ErrorCode.notAvailable, "because of the test"); });
`;

const declare = (id: string, type?: string): FunctionsMetadata["functions"][number] => ({
  id,
  name: id,
  parameters: type ? [{ name: "value", type }] : [],
});

const metadata: FunctionsMetadata = {
  functions: [
    ...["T.TWICE", "T.PAIR", "T.ONE"].map((id) => declare(id, "number")),
    declare("T.WHAT", "string"),
    declare("T.FAIL"),
  ],
};

let runtime: CustomFunctionsHarness;
let excel: ExcelHarness;
/** Of Univer, since the cells were entered. */
let calculations = 0;
beforeAll(() => {
  runtime = openCustomFunctionsSource(bundle);
});
beforeEach(() => {
  excel = openExcel({ customFunctions: { metadata, channel: runtime.channel } });
  runtime.calls.length = 0;
  calculations = 0;
  excel.spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
  });
});
afterEach(() => excel.close());
afterAll(() => runtime.close());

/** Enters cells of Sheet1 or of Other at once, and names before them; gives what those asked for show in the end. */
function enter(
  cells: Readonly<Record<string, string | number>>,
  asked: readonly string[],
  names: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cellAt = (address: string) => {
      const [cell = "", sheet = "Sheet1"] = address.split("!").reverse();
      return worksheets.getItem(sheet).getRange(cell);
    };
    if (Object.keys(cells).some((address) => address.startsWith("Other!"))) worksheets.add("Other");
    for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
    for (const [address, content] of Object.entries(cells)) cellAt(address).values = [[content]];
    await context.sync();
    await excel.settled();
    const ranges = asked.map((address) => cellAt(address).load("values"));
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
  });
}

const unread = [
  { formula: "=T.TWICE(4)", shows: 8, why: "a number" },
  { formula: "=t.twice( 4 )", shows: 8, why: "the same, written in small letters and with spaces" },
  { formula: "=T.ONE(4)", shows: 4, why: "an array of one cell is its value" },
  { formula: '=T.WHAT("text")', shows: "60%", why: "a text stays one, whatever it looks like" },
  { formula: '=T.WHAT("truth")', shows: true, why: "a truth value" },
  { formula: '=T.WHAT("nothing")', shows: 0, why: "Excel shows 0 for nothing" },
  { formula: '=T.WHAT("long")', shows: "x".repeat(300), why: "a long text" },
  { formula: "=T.FAIL()", shows: "#N/A", why: "an error" },
];

test.each(unread)("$formula, which nothing reads, is calculated once: $why", async ({ formula, shows }) => {
  expect(await enter({ B2: formula }, ["B2"])).toEqual([shows]);
  expect([calculations, runtime.calls.length]).toEqual([1, 1]);
});

const A2 = "=T.TWICE(4)";
const read: {
  cells: Record<string, string | number>;
  names?: Record<string, string>;
  shows: Record<string, unknown>;
  why: string;
}[] = [
  { cells: { A2, B2: "=A2+1" }, shows: { A2: 8, B2: 9 }, why: "another formula reads the cell" },
  { cells: { A2, B2: "=SUM(A1:A9)" }, shows: { B2: 8 }, why: "a range that has the cell in it" },
  { cells: { A2, B2: "=SUM(A:A)" }, shows: { B2: 8 }, why: "its whole column" },
  { cells: { A2, "Other!A1": "=Sheet1!A2+1" }, shows: { "Other!A1": 9 }, why: "a formula of another sheet" },
  {
    cells: { A2, B2: "=SUM(A1:INDEX(A:A,2))" },
    shows: { B2: 8 },
    why: "a range that ends where a function says",
  },
  { cells: { A2, B2: '=INDIRECT("A"&2)' }, shows: { B2: 8 }, why: "a reference made from a text" },
  { cells: { A2, B2: "=SUM(OFFSET(A1,1,0))" }, shows: { B2: 8 }, why: "a reference that is moved" },
  {
    cells: { A2, B2: '=IFERROR(A2,"none")' },
    shows: { B2: 8 },
    why: "what hides errors, and so a busy cell",
  },
  { cells: { A2, B2: "=COUNT(A2)" }, shows: { B2: 1 }, why: "what ignores errors" },
  { cells: { A2, B2: "=T.TWICE(A2)", C2: "=T.TWICE(B2)" }, shows: { C2: 32 }, why: "a chain of calls" },
  {
    cells: { A2, B2: "=reading+1" },
    names: { reading: "=Sheet1!$A$2" },
    shows: { B2: 9 },
    why: "a name refers to the cell",
  },
  {
    cells: { A2, B2: "=SUM(moving)" },
    names: { moving: "=OFFSET(Sheet1!$A$1,1,0)" },
    shows: { B2: 8 },
    why: "a name moves a reference to it",
  },
  { cells: { B2: "=T.TWICE(4)+1" }, shows: { B2: 9 }, why: "the call is a part of the formula" },
  { cells: { B2: "=-T.TWICE(4)" }, shows: { B2: -8 }, why: "with a sign before it" },
  { cells: { B2: "=(T.TWICE(4))*2" }, shows: { B2: 16 }, why: "in brackets" },
  { cells: { B2: '=T.TWICE(4)&")"' }, shows: { B2: "8)" }, why: "the formula ends with a bracket of a text" },
  { cells: { B2: "=T.TWICE(4)*(3)" }, shows: { B2: 24 }, why: "or of something else" },
  { cells: { B2: "=T.TWICE(T.TWICE(4))" }, shows: { B2: 16 }, why: "a call of the same function in it" },
  { cells: { B2: "=T.TWICE((4))" }, shows: { B2: 8 }, why: "brackets in it" },
  {
    cells: { B2: "=T.TWICE(inner)" },
    names: { inner: "=T.TWICE(4)" },
    shows: { B2: 16 },
    why: "a call of the same function hidden by a name",
  },
  { cells: { B2: "=T.PAIR(4)" }, shows: { B2: 4, B3: 40 }, why: "the answer spills" },
  {
    cells: { B2: "=T.PAIR(4)", C2: "=SUM(B2#)", D2: "=T.TWICE(B3)" },
    shows: { C2: 44, D2: 80 },
    why: "what spills is read",
  },
  { cells: { B2: "=T.PAIR(4)", B3: "here" }, shows: { B2: "#SPILL!", B3: "here" }, why: "it cannot spill" },
  { cells: { B2: "=T.TWICE(B2)" }, shows: { B2: 0 }, why: "the cell reads itself" },
];

test.each(read)("$cells come to $shows: $why", async ({ cells, names, shows }) => {
  const asked = Object.keys(shows);
  expect(await enter(cells, asked, names)).toEqual(Object.values(shows));
});

test("what read a cell and reads it no more does not have it calculated again", async () => {
  await enter({ A2, B2: "=A2+1" }, []);
  await enter({ B2: "" }, []);
  calculations = 0;
  expect(await enter({ A2: "=T.TWICE(5)" }, ["A2"])).toEqual([10]);
  expect(calculations).toBe(1);
});

test("an answer to what was in a cell before does not come into it", async () => {
  const shows = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:A50");
    for (const factor of [1, 2, 3]) {
      range.formulas = Array.from({ length: 50 }, (_, row) => [`=T.TWICE(${factor * row})`]);
      await context.sync();
    }
    excel.spreadsheet.workbook.getActiveSheet().insertRowsBefore(0, 1);
    await excel.settled();
    const after = sheet.getRange("A2:A51").load("values");
    await context.sync();
    return after.values.flat() as unknown[];
  });
  expect(shows).toEqual(Array.from({ length: 50 }, (_, row) => 6 * row));
});
