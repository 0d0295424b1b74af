/** @jest-environment ./test/jest/ownUniverEnvironment.ts */
import { openExcel, type ExcelHarness } from "../../office/openExcel";
import { faults } from "./faults";

let excel: ExcelHarness | undefined;
afterEach(async () => {
  // A workbook calculates by itself when it is opened: closed before, it would do so in what another suite does by then.
  await excel?.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("Z1").formulas = [["=1"]];
    await context.sync();
  });
  await excel?.settled();
  excel?.close();
});

// First: a few patches are of what all workbooks of a process share.
describe("Univer has the fault, or the patch can go", () => {
  test.each(faults)("$file", async ({ see, unpatched }) => {
    excel = openExcel({ patches: [] });
    expect(await see(excel, false)).toEqual(unpatched);
  });
});

describe("patched, it has not", () => {
  test.each(faults)("$file", async ({ see, patched }) => {
    excel = openExcel();
    expect(await see(excel, true)).toEqual(patched);
  });
});
