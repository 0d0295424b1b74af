import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { exampleCells } from "../../src/functions/exampleResult";
import { functionFiles } from "../functions/functionFiles";
import { functionCount } from "../functions/functionTotals";
import { describeInBrowser } from "./chromium";
import {
  clickFirstCell,
  openWorkbench,
  readCell,
  readValues,
  typeFormula,
  type OpenWorkbench,
} from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(60_000);

/** One documented example of each function, and what its first cell shows. */
const examples = readFunctionDocs(functionFiles.map(({ file }) => file)).map(
  ({ id, examples: [example] }) => ({
    id,
    formula: example?.formula ?? "",
    first: exampleCells(example?.result ?? "")[0]?.[0] ?? "",
  }),
);

const spills: [why: string, formula: string, cells: unknown[][]][] = [
  ["a column", "=CAPEX.FADE(0.25,0.05,3)", [[0.25], [0.15], [0.05]]],
  [
    "a table",
    "=CAPEX.PATH(2027)",
    [
      [2026, 700],
      [2027, 1120],
    ],
  ],
  ["an error in one cell alone", "=CAPEX.YOY({100;0;50;75})", [[""], [-1], ["#DIV/0!"], [0.5]]],
  [
    "a row with a column as a grid, with an error where a cell is text",
    '=ROI.GAP({0.5,"x"},{0.2;0.4})',
    [
      [0.3, "#VALUE!"],
      [0.1, "#VALUE!"],
    ],
  ],
];

const errors: [formula: string, error: string, message: string][] = [
  ['=CAPEX.GROWTH("abc")', "#VALUE!", 'start: expected a number such as 700, got "abc"'],
  ['=CAPEX.COMPANY("Oracle")', "#N/A", "company: expected Microsoft, Alphabet, Meta, Amazon"],
  // Excel has no room for what these say; here the status line says it too.
  ["=CAPEX.GROWTH(-1)", "#NUM!", "start and end: expected 0 or more."],
  ["=ROI.REQUIRED(700,1)", "#DIV/0!", "margin: expected less than 1 (100 %)."],
  ["=ROI.GAP(1/0)", "#DIV/0!", "revenueGrowth: the input is #DIV/0!"],
  ["=CAPEX.PROJECT(DATE(2028,12,31))", "#VALUE!", "year: 47118 looks like a date (2028-12-31): use YEAR()"],
];

describeInBrowser("typed into the workbench", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
    workbench = await openWorkbench(browser);
    await clickFirstCell(workbench.page);
  });
  afterAll(() => workbench.close());

  test("there is an example of each function", () => {
    expect(examples).toHaveLength(functionCount);
  });

  test.each(examples.map((example, index) => ({ ...example, row: index * 6 + 1 })))(
    "$formula shows $first",
    async ({ formula, first, row }) => {
      await typeFormula(workbench.page, `A${row}`, formula);
      const { value } = await readCell(workbench.page, `A${row}`);
      if (typeof first === "number") expect(value).toBeCloseTo(first, 9);
      else expect(value).toBe(first);
    },
  );

  test.each(spills.map((spill, index) => [...spill, index * 6 + 1] as const))(
    "%s spills: %s",
    async (_why, formula, cells, row) => {
      await typeFormula(workbench.page, `L${row}`, formula);
      const letters = "LM".slice(0, cells[0]?.length);
      const values = await readValues(workbench.page, row, letters, cells.length);
      values.flat().forEach((value, index) => {
        const expected = cells.flat()[index];
        if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
        else expect(value).toBe(expected);
      });
    },
  );

  test.each(errors.map((error, index) => [...error, `P${index + 1}`] as const))(
    "%s shows %s",
    async (formula, error, message, address) => {
      await typeFormula(workbench.page, address, formula);
      expect((await readCell(workbench.page, address)).value).toBe(error);
      await workbench.page.evaluate((at) => window.workbench.select(at), address);
      await workbench.page.locator("#status", { hasText: message }).waitFor();
    },
  );
});
