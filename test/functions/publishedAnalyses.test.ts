import { readFileSync } from "node:fs";
import path from "node:path";
import { publishedAnalyses } from "../../src/data/publishedAnalyses";
import { formattedNumber } from "../../src/tables/numberFormat";
import { openWorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { publishedCount, unpublishedInputsCount } from "../inventory";

/** The page is the table of this test: its formulas are calculated, and compared with what stands beside them. */
const page = readFileSync(path.resolve(__dirname, "../../docs/published-analyses.md"), "utf8");
const [rebuilt = "", notRebuilt = ""] = page.split("## Not rebuilt");
const rows = [...rebuilt.matchAll(/^\| (.+?) +\| (.+?) +\| `(=.+?)` +\| ([\d.,]+%?) +\| .+ \|$/gm)].map(
  ([, analysis = "", inputs = "", formula = "", published = ""]) => ({
    analysis,
    inputs,
    formula,
    published,
  }),
);

test("the page has what the pane's table has, and in its precision", () => {
  expect(
    rows.map(({ analysis, inputs, formula, published }) => [analysis, inputs, formula, published]),
  ).toEqual(
    publishedAnalyses.map(({ analysis, inputs, live, published, numberFormat }) => [
      analysis["en-US"],
      inputs["en-US"],
      live,
      formattedNumber(published, numberFormat, "en-US"),
    ]),
  );
});

let values: unknown[];
beforeAll(async () => {
  const excel = openWorkbookWithFunctions();
  values = await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${rows.length}`);
    cells.formulas = rows.map(({ formula }) => [formula]);
    await context.sync();
    await excel.settled();
    cells.load("values");
    await context.sync();
    return cells.values.map(([value]) => value as unknown);
  });
  excel.close();
});

/** A number as it is printed: with as many decimals, as a percentage or not. */
function printedAs(published: string, value: unknown): string {
  const isRate = published.endsWith("%");
  const [, decimals = ""] = published.replace("%", "").split(".");
  const number = Number(value) * (isRate ? 100 : 1);
  const digits = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  return number.toLocaleString("en-US", digits) + (isRate ? "%" : "");
}

test("every row of the page is found, of what is rebuilt and what is not", () => {
  const tableRows = (text: string) => (text.match(/^\|/gm)?.length ?? 0) - 2;
  expect([rows.length, tableRows(rebuilt)]).toEqual([publishedCount, publishedCount]);
  expect(tableRows(notRebuilt)).toBe(unpublishedInputsCount);
});

test.each(rows.map((row, index) => ({ ...row, index })))(
  "$analysis: $formula is $published, from $inputs",
  ({ published, index }) => {
    expect(values[index]).toEqual(expect.any(Number));
    expect(printedAs(published, values[index])).toBe(published);
  },
);
