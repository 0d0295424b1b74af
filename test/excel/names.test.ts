import { handOff } from "../../src/excel/handoff/handOff";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { locales } from "../../src/workbench/officeHost/workbook/locales";
import { table as baseline } from "../../src/tables/catalogue/baseline";
import { functionModules } from "../handoff/functionModules";
import { loadItems } from "../office/load";
import { english } from "../tables/catalogueItems";
import { enter } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(120_000);

let excel: WorkbookWithFunctions;
afterEach(() => excel.close());

const makeCopy = () => handOff({ mode: "lambda", functions: functionModules, noteOn: () => "noted" });
const namesNow = () => excel.Excel.run(({ workbook }) => loadItems(workbook.names, "name"));

/** Calls of lambdas with commas and decimals: every argument, a path, a rate of their own. */
const formulas = [
  ["=CAPEX.PROJECT(2030,0.25,500.5,2026)"],
  ["=ROI.PAYBACK({-10,6,6},0.1)"],
  ["=ROI.STATUS(-0.25)"],
];

const platforms = Object.values(locales).flatMap(({ name: locale }) =>
  [true, false].map((localizesNames) => ({ locale, localizesNames })),
);

describe.each(platforms)("in $locale, names localized: $localizesNames", (platform) => {
  test("a copy has the lambdas, and a second one finds them again", async () => {
    excel = openWorkbookWithFunctions({ platform });
    await enter("A1:A3", formulas);
    await excel.settled();
    const before = await namesNow();
    const first = await makeCopy();
    expect(first).toMatchObject({ kind: "made", mode: "lambda", compared: 3, differing: [] });
    const names = await namesNow();
    expect(names.length).toBe(before.length + formulas.length);
    const second = await makeCopy();
    expect(second).toMatchObject({ kind: "made", mode: "lambda", differing: [] });
    expect(await namesNow()).toEqual(names);
  });
});

test("a copy that fails at any request leaves no name, although Excel writes the names in another way", async () => {
  excel = openWorkbookWithFunctions({ platform: { locale: "de-DE" } });
  await enter("A1:A3", formulas);
  await excel.settled();
  const before = await namesNow();
  for (let request = 1; ; request += 1) {
    excel.faults.plan(request, { kind: "refused" });
    const made = await makeCopy().catch(() => undefined);
    if (made) break;
    excel.faults.clear();
    expect([request, await namesNow()]).toEqual([request, before]);
  }
  expect(excel.faults.isPending).toBe(true);
  excel.faults.clear();
});

test("a name that the active sheet has for itself is taken, wherever a table goes", async () => {
  excel = openWorkbookWithFunctions();
  await excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").names.add("Capex_2026", "=1");
    await workbook.context.sync();
  });
  const inserted = await insertTables([baseline.describe(english)], "live", { kind: "newSheets" });
  expect(inserted).toMatchObject({ kind: "inserted" });
  expect(await namesNow()).toContainEqual(["Capex_2026_2"]);
});
