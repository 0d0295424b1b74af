import { insertTables } from "../../src/excel/insertion/insertTables";
import { languages, type Language } from "../../src/data/language";
import type { Mode, TableDescription } from "../../src/tables/description";
import { table as model } from "../../src/tables/catalogue/model";
import { modelSheetCount } from "../inventory";
import { english } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

type Entered = Readonly<Record<string, string | number>>;

/** Inserts the model, enters values under names of the workbook, and reads cells of its sheets by their names in it. */
async function inserted(mode: Mode, language: Language, entered: Entered) {
  const sheets = model.describeSheets({ ...english, language });
  const insertion = await insertTables(sheets, mode, { kind: "newSheets" });
  if (insertion.kind !== "inserted") throw new Error("New sheets were refused.");
  await excel.settled();
  return Excel.run(async (context) => {
    for (const [name, value] of Object.entries(entered))
      context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
    await excel.settled();
    const ranges = insertion.tables.map(({ sheetId, address }) =>
      context.workbook.worksheets.getItem(sheetId).getRange(address),
    );
    ranges.forEach((range) => range.load("values"));
    await context.sync();
    const values = ranges.map((range) => range.values as unknown[][]);
    return (key: string, name: string) => cellOf(sheets, values, key, name);
  });
}

function cellOf(
  sheets: readonly TableDescription[],
  values: unknown[][][],
  key: string,
  name: string,
): unknown {
  const at = sheets.findIndex((sheet) => sheet.key === key);
  const rows = sheets[at]?.rows ?? [];
  const row = rows.findIndex((cells) => cells.some((cell) => cell.name === name));
  const column = rows[row]?.findIndex((cell) => cell.name === name) ?? -1;
  return values[at]?.[row]?.[column];
}

interface Case {
  readonly why: string;
  readonly entered: Entered;
  readonly language?: Language;
  /** Capex and required revenue of 2030. */
  readonly path: readonly [capex: number, required: number];
  readonly coverage?: number;
  readonly breakeven?: number | string;
  readonly says: RegExp;
}

// Capex 700 in 2026; growth from 60% in 2027 evenly to 5% in 2030 gives 2,054.733, always 60% gives 4,587.52.
const cases: Case[] = [
  {
    why: "as it comes, in the base scenario",
    entered: {},
    path: [2054.7333333333, 4109.4666666667],
    says: /^Enter AI revenue/,
  },
  {
    why: "low: spending stays, at a margin of 40%",
    entered: { Scenario: "low" },
    path: [700, 700 / 0.6],
    says: /^Enter/,
  },
  {
    why: "high: growth goes on, at a margin of 60%; the scenario's name in any case",
    entered: { Scenario: "HIGH" },
    path: [4587.52, 4587.52 / 0.4],
    says: /^Enter/,
  },
  {
    why: "revenue that gets there: 100 × 3 a year is 8,100 in 2030, and 2,700 of 3,913.8 in 2029",
    entered: { AI_Revenue: 100, AI_Revenue_Growth_Base: 2 },
    path: [2054.7333333333, 4109.4666666667],
    coverage: 8100 / 4109.4666666667,
    breakeven: 2030,
    says: /covers 7% of what is required in 2026 and 197% in 2030: it keeps pace\.$/,
  },
  {
    why: "revenue that comes nearer: 100 × 1.6 a year",
    entered: { AI_Revenue: 100, AI_Revenue_Growth_Base: 0.6 },
    path: [2054.7333333333, 4109.4666666667],
    coverage: 655.36 / 4109.4666666667,
    breakeven: "none",
    says: /: it catches up, but not by 2030\.$/,
  },
  {
    why: "revenue that stays where it is",
    entered: { AI_Revenue: 100, AI_Revenue_Growth_Base: 0 },
    path: [2054.7333333333, 4109.4666666667],
    coverage: 100 / 4109.4666666667,
    breakeven: "none",
    says: /: it comes no nearer\.$/,
  },
  {
    why: "enough from the start",
    entered: { AI_Revenue: 1400, AI_Revenue_Growth_Base: 1 },
    path: [2054.7333333333, 4109.4666666667],
    coverage: 22400 / 4109.4666666667,
    breakeven: 2026,
    says: /covers 100% .*: it keeps pace\.$/,
  },
  {
    why: "in Chinese, whose scenario has its own name",
    entered: { Scenario: "低", AI_Revenue: 100 },
    language: "zh-TW",
    path: [700, 700 / 0.6],
    says: /^請在假設工作表輸入/,
  },
];

const inEachMode = cases.flatMap((each) => (["live", "native"] as const).map((mode) => ({ ...each, mode })));

test.each(inEachMode)(
  "$why, $mode: the path, the coverage, the verdict, and all checks OK",
  async ({ entered, language = "en-US", mode, path, coverage, breakeven, says }) => {
    const cell = await inserted(mode, language, entered);
    expect(cell("summary", "capex 2030")).toBeCloseTo(path[0], 6);
    expect(cell("summary", "required 2030")).toBeCloseTo(path[1], 6);
    if (coverage === undefined) expect(cell("summary", "coverage 2030")).toBe("");
    else expect(cell("summary", "coverage 2030")).toBeCloseTo(coverage, 9);
    expect(cell("summary", "breakeven")).toBe(breakeven ?? "");
    // In Chinese in units of a hundred million, 億.
    const units = language === "zh-TW" ? 10 : 1;
    expect(cell("summary", "verdict 1")).toContain(String(Math.round(units * path[1])));
    expect(cell("summary", "verdict 2")).toMatch(says);
    expect(cell("depreciation", "capex 2030")).toBeCloseTo(path[0], 6);
    expect(cell("efficiency", "capex own 2")).toBe(cell("summary", "capex 2028"));
    expect(cell("checks", "all")).toBe({ "en-US": "OK", "zh-TW": "相符" }[language]);
  },
);

const failing: Record<Language, string> = { "en-US": "Checks: Not OK", "zh-TW": "檢查: 不符" };

test.each(languages)("in %s every sheet says beside its title when a check fails", async (language) => {
  const cell = await inserted("native", language, { Scenario: "middle" });
  const keys = model.describeSheets({ ...english, language }).map(({ key = "" }) => key);
  expect(keys).toHaveLength(modelSheetCount);
  for (const key of keys) expect(cell(key, "master check")).toBe(failing[language]);
});
