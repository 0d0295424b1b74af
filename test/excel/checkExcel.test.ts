import { checkIds, type CheckedProduct, type Outcome } from "../../src/excel/check/check";
import { checkExcel } from "../../src/excel/check/checkExcel";
import { checksOf } from "../../src/excel/check/checks";
import { eventWait } from "../../src/excel/check/excelState";
import { exampleCells } from "../../src/functions/exampleResult";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { excelPlatforms, type ExcelPlatform } from "../../src/workbench/excelPlatform";
import { builtDocs } from "../functions/builtDocs";
import { exampleCount } from "../functions/functionTotals";
import { functionModules } from "../handoff/functionModules";
import { entryCount } from "../inventory";
import { catalogueItems, english } from "../tables/catalogueItems";
import { enter, targetAt } from "./sheet1";
import { differenceOf } from "./faultCases";
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

/** The same with two tables instead of all. */
const short = {
  ...product,
  tables: product.tables.filter(({ id }) => ["baseline", "watchlist"].includes(id)),
};

let excel: WorkbookWithFunctions | undefined;
beforeEach(() => {
  eventWait.atMostMs = 300;
});
afterEach(() => excel?.close());

async function check(platform: Partial<ExcelPlatform>, checked: CheckedProduct): Promise<readonly Outcome[]> {
  excel = openWorkbookWithFunctions({ platform });
  const steps = await checkExcel(checksOf(checked));
  return steps.flatMap(({ outcomes }) => outcomes);
}

const unexpected = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ verdict }) => verdict === "unexpected");

test("everything is checked, and nothing is left in the user's workbook, which is as it was", async () => {
  excel = openWorkbookWithFunctions();
  await enter("A1:B2", [
    ["mine", 1],
    ["=ROI.GAP(0.35)", 2],
  ]);
  await targetAt("B2");
  await excel.settled();
  const before = await wholeWorkbook(excel);
  const progress: number[] = [];
  const steps = await checkExcel(checksOf(product), { onProgress: (_, done) => progress.push(done) });
  await excel.settled();
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
  expect(progress).toEqual(steps.map((_, index) => index));
  const outcomes = steps.flatMap((step) => step.outcomes);
  expect(unexpected(outcomes)).toEqual([]);
  expect(new Set(outcomes.map((each) => each.check))).toEqual(new Set(checkIds));
  const count = (id: Outcome["check"]) => outcomes.filter((each) => each.check === id).length;
  expect([count("examples"), count("tables"), count("tableUndo")]).toEqual([
    exampleCount,
    3 * entryCount,
    3 * entryCount,
  ]);
  console.log(JSON.stringify(steps.map((s) => [s.outcomes[0]?.check, s.milliseconds])), outcomes.length);
});

test.each(Object.entries(excelPlatforms))(
  "all is as expected or known on the platform %s",
  async (_name, platform) => {
    expect(unexpected(await check(platform, short))).toEqual([]);
  },
);

test.each(["de-DE", "fr-FR", "tr-TR", "zh-TW"] as const)(
  "all is as expected or known in %s",
  async (locale) => {
    expect(unexpected(await check({ locale }, short))).toEqual([]);
  },
);
