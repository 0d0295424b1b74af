import { AsyncObject, BaseFunction, IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import { formulaNote } from "../../src/workbench/formulaNote";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { wordsIn } from "../../src/workbench/pageWords";
import { stepCounts } from "../../src/workbench/spreadsheet/patches/endlessFunctions";
import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
let reported: jest.SpyInstance;
beforeEach(() => {
  harness = openExcel();
  reported = jest.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  harness.close();
  reported.mockRestore();
});

/** A function that does what the test wants. */
class TestFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly act: () => unknown,
    private readonly isWaitedFor = false,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return this.isWaitedFor;
  }

  override calculate(): NumberValueObject {
    return this.act() as NumberValueObject;
  }
}

function overflow(): number {
  return overflow() + 1;
}

const thrown: { why: string; act: () => unknown; isAsync?: boolean }[] = [
  {
    why: "an error, which nobody expects of an engine",
    act: () => {
      throw new TypeError("thrown by the test");
    },
  },
  { why: "a stack that is full", act: overflow },
  {
    why: "what is no error at all",
    act: () => {
      throw "a text";
    },
  },
  {
    why: "a promise that is rejected",
    act: () => new AsyncObject(Promise.reject(new Error("rejected by the test"))),
    isAsync: true,
  },
  { why: "nothing where a value is due", act: () => undefined },
  { why: "what is no value", act: () => ({ isReferenceObject: () => false }) },
];

test.each(thrown)(
  "$why makes an error of its cell, and all others are calculated",
  async ({ act, isAsync }) => {
    const functions = harness.spreadsheet.injector.get(IFunctionService);
    functions.registerExecutors(new TestFunction("FAIL", act, isAsync));
    await enter("A1:E1", ["=1+1", "=FAIL()", "=IF(A1=2,SUM(B1,1))", '=IFERROR(B1,"failed")', "=A1*2"]);
    expect(await values("A1:E1")).toEqual([2, "#CALC!", "#CALC!", "failed", 4]);
    expect(noteOf(1)).toBe(words.failed);
    expect([noteOf(0), noteOf(2)]).toEqual(["", ""]);
    expect(reported).toHaveBeenCalled();

    await enter("A1", [5]);
    expect(await values("A1:E1")).toEqual([5, "#CALC!", false, "failed", 10]);

    functions.registerExecutors(new TestFunction("FAIL", () => NumberValueObject.create(7)));
    await enter("B1", ["=FAIL()+0"]);
    expect(await values("A1:E1")).toEqual([5, 7, false, 7, 10]);
    expect(noteOf(1)).toBe("");
  },
);

const filled = (head: string, piece: string, tail: string, length = 8190) =>
  head + piece.repeat(Math.floor((length - head.length - tail.length) / piece.length)) + tail;
const nested = (before: string, inner: string, after: string, levels: number) =>
  `=${before.repeat(levels)}${inner}${after.repeat(levels)}`;

/** Each as Excel would calculate it: 8,192 characters, 64 levels and 255 arguments are its limits. */
const long: [why: string, formula: string, shows: unknown][] = [
  ["a sum of thousands", filled("=1", "+1", ""), 4095],
  ["a difference", filled("=1", "-1", ""), -4093],
  ["a sum within an argument", filled("=ABS(2028", "+0", ")", 6420), 2028],
  ["products", filled("=2", "*1", ""), 2],
  ["powers", filled("=2", "^1", ""), 2],
  ["texts", filled('=LEN("a"', '&"b"', ")"), 2046],
  ["cells", filled("=B9", "+$B$9", ""), 0],
  ["ranges of cells", filled("=SUM(B8:B9)", "+SUM(B8:B9)", ""), 0],
  ["comparisons", filled("=(1=1)", "=TRUE", ""), true],
  ["names", filled("=One", "+One", ""), 2047],
  ["names of LET", `=LET(a,1,b,2,${filled("a", "+b", ")", 8000)}`, 7999],
  ["brackets", nested("(", "1", ")", 4000), 1],
  ["signs", filled("=", "-", "1", 3000), 1],
  ["calls in one another", nested("ABS(", "-1", ")", 64), 1],
  ["conditions in one another", nested("IF(B9=0,1+(", "1", "))", 64), 65],
  ["LETs in one another", nested("LET(x,1,", "x", ")", 64), 1],
  ["as many arguments as can be", `=SUM(${"1,".repeat(254)}1)`, 255],
  ["as many choices", `=CHOOSE(254${",2".repeat(253)},3)`, 3],
];

test.each(long)("a formula of the longest: %s", async (_why, formula, shows) => {
  await addNames({ One: "=1" });
  await enter("A1:C1", ["=1+1", formula, "=A1*2"]);
  expect(formula.length).toBeLessThanOrEqual(8192);
  expect(await values("A1:C1")).toEqual([2, shows, 4]);
});

test("a formula of the longest with a function that is waited for", async () => {
  const act = () => new AsyncObject(Promise.resolve(NumberValueObject.create(2)));
  harness.spreadsheet.injector.get(IFunctionService).registerExecutors(new TestFunction("LATER", act, true));
  await enter("A1:C1", ["=1+1", filled("=LATER()", "+1", "+LATER()"), "=A1*2"]);
  expect(await values("A1:C1")).toEqual([2, 4091, 4]);
});

const circular: { why: string; names: Record<string, string>; formula: string }[] = [
  { why: "a name that is defined by itself", names: { Loop: "=Loop+1" }, formula: "=Loop" },
  { why: "one within other operators", names: { Loop: "=2*Loop" }, formula: "=1+SUM(Loop,2)" },
  { why: "two by one another", names: { Egg: "=Hen+1", Hen: "=Egg" }, formula: "=Hen" },
  {
    why: "a LAMBDA that calls itself, which Excel calculates",
    names: { FACTO: "=LAMBDA(n,IF(n<2,1,n*FACTO(n-1)))" },
    formula: "=FACTO(5)",
  },
  {
    why: "names that double thirty times",
    names: Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`Two_${index + 1}`, `=Two_${index}+Two_${index}`]),
    ),
    formula: "=Two_30",
  },
];

test.each(circular)(
  "$why fails in its cell alone, and no longer once it is gone",
  async ({ names, formula }) => {
    await addNames(names);
    await enter("A1:C1", ["=1+1", formula, "=A1*2"]);
    expect(await values("A1:C1")).toEqual([2, "#CALC!", 4]);
    expect(noteOf(1)).toBe(words.circularName);
    const [name = ""] = Object.keys(names);
    await harness.Excel.run(async ({ workbook }) => {
      workbook.names.getItem(name).formula = "=8";
      await workbook.context.sync();
    });
    await enter("B1", ["=A1+1"]);
    expect(await values("A1:C1")).toEqual([2, 3, 4]);
    expect(noteOf(1)).toBe("");
  },
);

/**
 * Functions for which Univer counts to an argument, found by calling each of its functions with large ones: a call with
 * a number that none survives, and one with what it comes to in Excel.
 */
const counting: [name: string, huge: string, ordinary: string, shows: number][] = [
  ["BESSELI", "2,1E30", "1.5,1", 0.981666428],
  ["BESSELJ", "2,1E30", "1.9,2", 0.329925829],
  ["BESSELK", "2,1E10", "1.5,1", 0.277387804],
  ["BESSELY", "2,1E10", "2.5,1", 0.145918138],
  ["BINOM.DIST", "1E10,1E30,0.3,TRUE", "6,10,0.5,FALSE", 0.205078125],
  ["BINOM.DIST.RANGE", "1E30,0.5,1E30", "60,0.75,48", 0.083974967],
  ["BINOM.INV", "1E10,0.5,0.5", "6,0.5,0.75", 4],
  ["BINOMDIST", "3E10,1E15,0.1,TRUE", "6,10,0.5,FALSE", 0.205078125],
  ["CRITBINOM", "1E10,0.5,0.5", "6,0.5,0.75", 4],
  ["CUMIPMT", "0.1,1E10,1000,1,1E10,0", "0.09/12,360,125000,13,24,0", -11135.23213],
  ["CUMPRINC", "0.1,1E10,1000,1,1E10,0", "0.09/12,360,125000,13,24,0", -934.1071234],
  ["DB", "2,0.5,1E10,1E10", "1000000,100000,6,1,7", 186083.3333],
  ["EXPAND", "2,1E10", "2,1", 2],
  ["HYPGEOM.DIST", "2E10,2E10,2E10,1E15,TRUE", "1,4,8,20,TRUE", 0.465428277],
  ["LCM", "1E300,1E300,1000", "24,36", 72],
  ["MUNIT", "1E10", "1", 1],
  ["NEGBINOM.DIST", "1E10,1E10,0.5,TRUE", "10,5,0.25,TRUE", 0.313514058],
  ["POISSON", "1E10,0.5,TRUE", "2,5,TRUE", 0.124652019],
  ["POISSON.DIST", "1E10,0.5,TRUE", "2,5,TRUE", 0.124652019],
  ["VDB", "2,0.5,1E10,1,1E10", "2400,300,10,0,1", 480],
  ["WORKDAY", "2,1E10", "DATE(2008,10,1),151", 39933],
  ["WORKDAY.INTL", "2,-1E10", "DATE(2012,1,1),30,11", 40943],
];

test("each function that counts is tried", () => {
  expect(counting.map(([name]) => name)).toEqual(Object.keys(stepCounts));
});

test.each(counting)("%s does not count for ever", async (name, huge, ordinary, shows) => {
  const cells = huge.split(",").map((_, index) => `${"FGHIJK"[index]}1`);
  await enter(
    `F1:${cells.at(-1)}`,
    huge.split(",").map((value) => `=${value}`),
  );
  await enter("A1:D1", ["=1+1", `=${name}(${huge})`, `=${name}(${cells.join()})`, "=A1*2"]);
  expect(await values("A1:D1")).toEqual([2, "#CALC!", "#CALC!", 4]);
  expect(noteOf(1)).toBe(words.endless.replace("{function}", name));
  await enter("B1", [`=${name}(${ordinary})`]);
  expect((await values("B1"))[0]).toBeCloseTo(shows, 4);
  expect(noteOf(1)).toBe("");
});

const words = wordsIn("en-US");

function noteOf(column: number): string {
  const workbook = new Workbook(harness.spreadsheet, excelPlatforms.strict);
  return formulaNote(workbook.activeWorksheet, 0, column, words);
}

function enter(address: string, formulas: unknown[]): Promise<void> {
  return harness.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [formulas];
    await context.sync();
  });
}

async function values(address: string): Promise<unknown[]> {
  const [found] = await harness.Excel.run(({ workbook }) =>
    load(workbook.worksheets.getItem("Sheet1").getRange(address), "values"),
  );
  return (found as unknown[][])[0] ?? [];
}

function addNames(names: Record<string, string>): Promise<void> {
  return harness.Excel.run(async ({ workbook }) => {
    for (const [name, formula] of Object.entries(names)) workbook.names.add(name, formula);
    await workbook.context.sync();
  });
}
