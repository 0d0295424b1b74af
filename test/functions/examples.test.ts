import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { openCustomFunctions } from "../office/customFunctionsRuntime";
import { openExcel } from "../office/openExcel";
import { exampleCells, type ExampleCell } from "../../src/functions/exampleResult";
import { functionFiles } from "./functionFiles";
import { exampleCount } from "./functionTotals";

const dist = path.resolve(__dirname, "../../dist");
const examples = readFunctionDocs(functionFiles.map(({ file }) => file)).flatMap((doc) => doc.examples);

/** Enough rows between examples for what they spill. */
const rowsApart = 10;

/** The values of each example's cells, calculated in a workbook by the genuine runtime. */
async function calculate(): Promise<ExampleCell[][][]> {
  const functions = openCustomFunctions(path.join(dist, "functions.js"));
  const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as never;
  const excel = openExcel({ customFunctions: { metadata, channel: functions.channel } });
  const { values } = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    examples.forEach(({ formula }, index) => {
      sheet.getRange(`A${index * rowsApart + 1}`).formulas = [[formula]];
    });
    await context.sync();
    await excel.settled();
    const all = sheet.getRange(`A1:H${examples.length * rowsApart}`);
    all.load("values");
    await context.sync();
    return all;
  });
  excel.close();
  functions.close();
  return examples.map(({ result }, index) => {
    const [first = []] = exampleCells(result);
    const rows = values.slice(index * rowsApart, index * rowsApart + exampleCells(result).length);
    return rows.map((row) => row.slice(0, first.length) as ExampleCell[]);
  });
}

let calculated: ExampleCell[][][];
beforeAll(async () => {
  calculated = await calculate();
});

test("every function has an example", () => {
  expect(examples).toHaveLength(exampleCount);
  for (const { id } of functionFiles)
    expect(examples.some(({ formula }) => formula.startsWith(`=${id}(`))).toBe(true);
});

test.each(examples.map((example, index) => ({ ...example, index })))(
  "$formula gives $result",
  ({ result, index }) => {
    const expected = exampleCells(result);
    expected.forEach((row, r) =>
      row.forEach((cell, c) => {
        const shown = calculated[index]?.[r]?.[c];
        // The help shows 15 digits, the spreadsheet engine keeps 12.
        if (typeof cell === "number") expect(Number(shown) / (cell || 1)).toBeCloseTo(cell === 0 ? 0 : 1, 11);
        else expect(shown).toBe(cell);
      }),
    );
  },
);
