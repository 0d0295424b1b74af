import { checkIds, type CheckedProduct, type CheckId, type Outcome } from "../../src/excel/check/check";
import { checkExcel } from "../../src/excel/check/checkExcel";
import { checksOf } from "../../src/excel/check/checks";
import { eventWait } from "../../src/excel/check/excelState";
import { calculationWait, functionsWait } from "../../src/excel/host/waitFor";
import { exampleCells } from "../../src/functions/exampleResult";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { excelPlatforms, type BeyondSwitch, type ExcelPlatform } from "../../src/workbench/excelPlatform";
import { builtDocs } from "../functions/builtDocs";
import { exampleCount } from "../functions/functionTotals";
import { functionModules } from "../handoff/functionModules";
import { entryCount } from "../inventory";
import { catalogueItems, english } from "../tables/catalogueItems";
import { differenceOf } from "./faultCases";
import { enter, targetAt } from "./sheet1";
import { wholeWorkbook } from "./wholeWorkbook";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

// Every table is inserted, and a machine may have much else to do.
jest.setTimeout(300_000);

const product: CheckedProduct = {
  examples: builtDocs.flatMap(({ examples }) =>
    examples.map(({ formula, result }) => ({ formula, cells: exampleCells(result) })),
  ),
  tables: catalogueItems.map((item) => ({ id: item.id, sheets: sheetsOf(item, english) })),
  functions: functionModules,
};

/** Instead of all tables one whose cells have names, and one that becomes an Excel Table and has a chart. */
const short = {
  ...product,
  tables: product.tables.filter(({ id }) => ["baseline", "watchlist"].includes(id)),
};

let excel: WorkbookWithFunctions;
const waits = [eventWait, calculationWait, functionsWait].map((wait) => [wait, { ...wait }] as const);
beforeEach(() => {
  eventWait.atMostMs = 300;
});
afterEach(() => {
  excel.close();
  for (const [wait, before] of waits) Object.assign(wait, before);
});

function open(platform: Partial<ExcelPlatform> = {}): void {
  excel = openWorkbookWithFunctions({ platform });
}

async function outcomesOf(checked: CheckedProduct): Promise<readonly Outcome[]> {
  const steps = await checkExcel(checksOf(checked));
  return steps.flatMap(({ outcomes }) => outcomes);
}

const unexpected = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ verdict }) => verdict === "unexpected");

/** A workbook of the user's, with our functions in it. */
async function arrange() {
  await enter("A1:B2", [
    ["mine", 1],
    ["=ROI.GAP(0.35)", 2],
  ]);
  await targetAt("B2");
  await excel.settled();
  return wholeWorkbook(excel);
}

test("everything is checked, and the user's workbook is as it was, its selection too", async () => {
  open();
  const before = await arrange();
  const progress: number[] = [];
  const steps = await checkExcel(checksOf(product), { onProgress: (_, done) => progress.push(done) });
  await excel.settled();
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
  expect(excel.workbook.getActiveSheet().getActiveRange()?.getA1Notation()).toBe("B2");
  expect(progress).toEqual(steps.map((_, index) => index));
  const outcomes = steps.flatMap((step) => step.outcomes);
  expect(unexpected(outcomes)).toEqual([]);
  expect(new Set(outcomes.map(({ check }) => check))).toEqual(new Set(checkIds));
  const count = (id: CheckId) => outcomes.filter(({ check }) => check === id).length;
  expect(["examples", "tables", "tableUndo"].map((id) => count(id as CheckId))).toEqual([
    exampleCount,
    3 * entryCount,
    3 * entryCount,
  ]);
});

test.each(Object.entries(excelPlatforms))(
  "on the platform %s all is as expected or known",
  async (_name, platform) => {
    open(platform);
    expect(unexpected(await outcomesOf(short))).toEqual([]);
  },
);

test.each(["de-DE", "fr-FR", "tr-TR", "zh-TW"] as const)(
  "in %s all is as expected or known",
  async (locale) => {
    open({ locale });
    expect(unexpected(await outcomesOf(short))).toEqual([]);
  },
);

interface Red {
  readonly why: string;
  readonly platform: Partial<ExcelPlatform>;
  /** One of the checks that find it. */
  readonly found: CheckId;
}

const beyond: Record<BeyondSwitch, Omit<Red, "platform">> = {
  emptyCells: { why: "an empty cell is an argument left out", found: "emptyCells" },
  findsMergesByFirstCell: { why: "merged cells are never found", found: "mergedCells" },
  refusesNamesOfActiveSheet: { why: "no name is taken", found: "names" },
  wrapsNameValues: { why: "names have no value", found: "nameValues" },
  localizesNames: { why: "no formula with a separator is taken in a name", found: "names" },
  staysPending: { why: "the calculation never ends", found: "calculationState" },
  chartsMakeNoSeries: { why: "no chart has a series", found: "tables" },
};

const reds: Red[] = [
  ...Object.entries(beyond).map(([name, red]) => ({ ...red, platform: { beyond: name as BeyondSwitch } })),
  {
    why: "formulas fill the columns of Tables whatever stood there",
    platform: { tableColumnsFill: "always" },
    found: "tableColumns",
  },
];

test.each(reds)("it is told where $why: $found", async ({ platform, found }) => {
  open(platform);
  calculationWait.atMostMs = 300;
  const before = await wholeWorkbook(excel);
  const outcomes = await outcomesOf(short);
  expect(unexpected(outcomes).map(({ check }) => check)).toContain(found);
  await excel.settled();
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
});

test("functions that do not respond, and others that Excel lacks, are told", async () => {
  excel = openWorkbookWithFunctions({ areLate: true });
  functionsWait.atMostMs = 300;
  const checks = unexpected(await outcomesOf(short)).map(({ check }) => check);
  expect(checks).toEqual(expect.arrayContaining(["examples", "errors", "ranges", "tables"]));
});

test("cancelled, it ends before the next check, and nothing is left", async () => {
  open();
  const before = await arrange();
  const cancelling = new AbortController();
  const onProgress = (_: string, done: number) => done === 3 && cancelling.abort();
  await expect(checkExcel(checksOf(short), { onProgress, signal: cancelling.signal })).rejects.toThrow(
    "aborted",
  );
  await excel.settled();
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
});

test("a protected workbook is left as it is", async () => {
  open();
  await Excel.run(async ({ workbook }) => {
    workbook.protection.protect();
    await workbook.context.sync();
  });
  const before = await arrange();
  await expect(checkExcel(checksOf(short))).rejects.toMatchObject({ code: "AccessDenied" });
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
});

test("nothing of the user's workbook is in the outcomes", async () => {
  open();
  await enter("A1", [["Secret plan"]]);
  await Excel.run(async ({ workbook }) => {
    workbook.names.add("Secret_name", "=1");
    workbook.worksheets.add("Secret sheet");
    await workbook.context.sync();
  });
  expect(JSON.stringify(await outcomesOf(short))).not.toContain("Secret");
});
