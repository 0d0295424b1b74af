import { insertTables } from "../../src/excel/insertion/insertTables";
import { table as bridge } from "../../src/tables/catalogue/bridge";
import type { Mode } from "../../src/tables/description";
import { english } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(60_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const described = bridge.describe(english);

/** What a user has entered before an input goes wrong. */
const entered = { actual: 52, growth: 0.8, horizon: 4 };

/** The cells of a bridge with these inputs, row by row. */
async function bridgeWith(mode: Mode, inputs: Readonly<Record<string, unknown>>): Promise<unknown[][]> {
  const inserted = await insertTables([described], mode, { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  const [{ sheetId, address } = { sheetId: "", address: "" }] = inserted.tables;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    for (const [name, value] of Object.entries({ ...entered, ...inputs })) {
      const row = described.rows.findIndex((cells) => cells.some((cell) => cell.name === name));
      const column = described.rows[row]?.findIndex((cell) => cell.name === name) ?? -1;
      range.getCell(row, column).values = [[value]];
    }
    await context.sync();
    await excel.settled();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const result = (rows: readonly unknown[][], heading: string) => rows.find(([item]) => item === heading)?.[1];

/** Why the input, what it is, and what the break-even year then shows, by ROI.BREAKEVEN or the requirement's error. */
const inputs: [why: string, input: Record<string, unknown>, breakeven: unknown][] = [
  ["a margin of 100 % leaves no cost to pay", { margin: 1 }, "#DIV/0!"],
  ["a margin as text is none", { margin: "'0.5" }, "#VALUE!"],
  ["a margin above 100 %", { margin: 1.5 }, "#NUM!"],
  ["a margin below 0", { margin: -0.1 }, "#NUM!"],
  ["a cost of no multiple of capex", { multiple: 0 }, "#NUM!"],
  ["no capex requires no revenue", { spend: 0 }, "#NUM!"],
  ["capex as text is none", { spend: "'700" }, "#VALUE!"],
  ["revenue that does not grow never gets there", { growth: 0 }, "never"],
  ["revenue that shrinks to nothing", { growth: -1 }, "#NUM!"],
  ["no revenue cannot grow", { actual: 0 }, "#NUM!"],
  ["revenue below 0", { actual: -1 }, "#NUM!"],
  ["revenue that is there already", { actual: 2000 }, 2026],
  ["no years to get there concern the growth needed alone", { horizon: 0 }, 2032],
];

test.each(inputs)("%s: live and native cells agree", async (_why, input, breakeven) => {
  const live = await bridgeWith("live", input);
  const native = await bridgeWith("native", input);
  expect(result(live, "Break-even year")).toBe(breakeven);
  live.forEach((row, r) =>
    row.forEach((cell, c) => {
      const other = native[r]?.[c];
      if (typeof cell === "number" && typeof other === "number") expect(other).toBeCloseTo(cell, 9);
      else expect([r, c, other]).toEqual([r, c, cell]);
    }),
  );
});
