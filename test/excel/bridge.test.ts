import { insertTables } from "../../src/excel/insertion/insertTables";
import { table as bridge } from "../../src/tables/catalogue/bridge";
import { english } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** The required revenue at a margin of 60% under a rule, as the bridge shows it. */
async function required(mode: "live" | "native", rule: unknown): Promise<unknown> {
  const inserted = await insertTables([bridge.describe(english)], mode, { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("A new sheet was refused.");
  await excel.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(inserted.tables[0]!.sheetId).getRange("C1:C20");
    range.load("values");
    await context.sync();
    const rowOf = (value: unknown) => range.values.findIndex(([each]) => each === value);
    range.getCell(rowOf(0.5), 0).values = [[0.6]];
    const [ruleRow, requiredRow] = [rowOf("cost"), rowOf(1400)];
    range.getCell(ruleRow, 0).values = [[rule]];
    await context.sync();
    await excel.settled();
    range.load("values");
    await context.sync();
    return range.values[requiredRow]?.[0] as unknown;
  });
}

test.each([
  ["the cost is what the margin leaves", "cost", 1750],
  ["the gross profit repays the cost", "profit", 700 / 0.6],
  ["a keyword in capitals", "PROFIT", 700 / 0.6],
  ["no rule of ours", "both", "#VALUE!"],
])("the rule: %s (%s)", async (_why, rule, expected) => {
  for (const mode of ["live", "native"] as const) {
    const value = await required(mode, rule);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  }
});
