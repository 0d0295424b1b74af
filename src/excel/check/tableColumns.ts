import { run } from "../host/run";
import { insertFormula } from "../insertion/insertFormula";
import { outcome, type Check, type CheckPlace } from "./check";
import { targetOn } from "./targetOn";

/** An Excel Table of the user's, with formulas, a constant and an empty cell in its second column. */
const table = [
  ["Year", "Capex"],
  [2027, "=A2*2"],
  [2028, 5],
  [2029, ""],
  [2030, "=A5+1"],
];
const size = { rows: 1, columns: 1 };

/** A formula that is inserted into a column of an Excel Table changes no other cell. */
export const tableColumns: Check = {
  id: "tableColumns",
  async run(place) {
    await addTable(place);
    const target = targetOn(place, { row: 3, column: 1 });
    const at = { target, holds: "" };
    const inserted = { formula: "=CAPEX.PROJECT(A4)", size, numberFormats: [] };
    const { kind } = await insertFormula(inserted, at, false);
    const expected = table.map(([, second], row) => (row === 3 ? "=CAPEX.PROJECT(A4)" : second));
    return [
      outcome("tableColumns", "inserted", kind),
      outcome("tableColumns", JSON.stringify(expected), JSON.stringify(await secondColumn(place))),
    ];
  },
};

/** Whether Excel itself fills the column of a formula that is written into one cell (OfficeDev/office-js#2093). */
export const tableColumnFill: Check = {
  id: "tableColumnFill",
  async run(place) {
    await addTable(place);
    await run(async (context) => {
      context.workbook.worksheets.getItem(place.sheetId).getRange("B4").formulas = [["=A4+3"]];
      await context.sync();
    });
    const [, , constant] = await secondColumn(place);
    return [
      outcome("tableColumnFill", "not filled", constant === 5 ? "not filled" : "filled", {
        known: ["filled"],
      }),
    ];
  },
};

function addTable({ sheetId }: CheckPlace): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRange(`A1:B${table.length}`);
    range.formulas = table;
    sheet.tables.add(range, true);
    await context.sync();
  });
}

function secondColumn({ sheetId }: CheckPlace): Promise<unknown[]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(`B1:B${table.length}`);
    range.load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}
