import { handOff } from "../../src/excel/handoff/handOff";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { cellAddress } from "../../src/grid/address";
import { table as model } from "../../src/tables/catalogue/model";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { english } from "../tables/catalogueItems";
import { functionModules } from "./functionModules";
import { recalculated, type Workbook } from "./recalculate";

jest.setTimeout(120_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const sheets = model.describeSheets(english);
/** What a user enters where the model waits for it: AI revenue, its growth, and a horizon. */
const entered = { AI_Revenue: 52, AI_Revenue_Growth_Base: 0.8, Horizon_Years: 4 };

/** A cell of a sheet, what it holds and what it shows. */
interface Cell {
  address: string;
  formula: string | number;
  value: string | number;
}

/** The cells of sheets from B2 on, those left out that a formula fills. */
function cellsOf(names: readonly string[]): Promise<Record<string, Cell[]>> {
  return Excel.run(async (context) => {
    const ranges = names.map((name, index) => {
      const { rows, columnWidths } = sheets[index] ?? { rows: [], columnWidths: [] };
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(1, 1, rows.length, columnWidths.length);
      range.load("formulas,values");
      return { name, rows, range };
    });
    await context.sync();
    return Object.fromEntries(
      ranges.map(({ name, rows, range }) => [
        name,
        rows.flatMap((row, r) =>
          row.flatMap(({ spilled }, c) =>
            spilled
              ? []
              : [
                  {
                    address: cellAddress({ row: r + 1, column: c + 1 }),
                    formula: (range.formulas as Cell["formula"][][])[r]?.[c] ?? "",
                    value: (range.values as Cell["value"][][])[r]?.[c] ?? "",
                  },
                ],
          ),
        ),
      ]),
    );
  });
}

/** The LAMBDAs that the copies call; names of cells are written out in them. */
const lambdas = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const all = names.items.map(({ name, formula }) => [name, String(formula)] as const);
    return Object.fromEntries(all.filter(([, formula]) => formula.startsWith("=LAMBDA(")));
  });

test("the complete model, handed off, has the same numbers where our functions are not known", async () => {
  const inserted = await insertTables(sheets, "live", { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  await Excel.run(async (context) => {
    for (const [name, value] of Object.entries(entered))
      context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
  await excel.settled();
  const made = await handOff({ mode: "lambda", functions: functionModules, noteOn: () => "" });
  if (made.kind !== "made") throw new Error(`Nothing was made: ${made.kind}.`);
  expect(made).toMatchObject({ mode: "lambda", differing: [], leftOut: [] });
  expect(made.compared).toBeGreaterThan(40);

  const copyOf = new Map(made.sheets.map(({ original, name }) => [original, name]));
  const handed = await cellsOf(sheets.map(({ title }) => copyOf.get(title) ?? title));
  const formulas = Object.values(handed).flatMap((cells) => cells.map(({ formula }) => String(formula)));
  expect(formulas.filter((formula) => /(CAPEX|ROI)\./.test(formula))).toEqual([]);
  expect(formulas.filter((formula) => /(CAPEX|ROI)_/.test(formula)).length).toBeGreaterThan(10);

  const workbook: Workbook = {
    names: await lambdas(),
    sheets: Object.fromEntries(
      Object.entries(handed).map(([name, cells]) => [
        name,
        Object.fromEntries(
          cells.filter(({ formula }) => formula !== "").map(({ address, formula }) => [address, formula]),
        ),
      ]),
    ),
  };
  const numbers = Object.entries(handed).flatMap(([name, cells]) =>
    cells
      .filter(({ value, formula }) => typeof value === "number" && typeof formula === "string")
      .map(({ address, value }) => ({ where: `'${name}'!${address}`, value: Number(value) })),
  );
  expect(numbers.length).toBeGreaterThan(50);
  const shown = recalculated(
    workbook,
    numbers.map(({ where }) => `=TEXT(${where},"0.000000000")`),
  );
  numbers.forEach(({ where, value }, index) => {
    expect([where, Number(shown[index])]).toEqual([where, expect.closeTo(value, 6)]);
  });
});
