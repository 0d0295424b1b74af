import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkIds } from "../../src/excel/check/check";
import { excelPlatforms } from "../../src/workbench/excelPlatform";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/excel-differences.md"), "utf8");

const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| difference") && !line.startsWith("| --"))
  .map((line) => {
    const [, difference = "", , , switches = "", test = "", check = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return { difference, switches: namesIn(switches), test, checks: namesIn(check) };
  });

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
}

/** No check could tell: a state of the workbook, functions that are not at work long enough, and what a user undoes. */
const untold = ["failsBehindOtherWorkbook", "hidesBusy", "clearsUndo"];

test("every switch of the workbench has its row, and no row has another", () => {
  expect(rows.flatMap(({ switches }) => switches).sort()).toEqual(Object.keys(excelPlatforms.strict).sort());
});

test.each(rows)("$difference: its test is there, and a check where it has a switch", (row) => {
  expect(existsSync(path.join(root, row.test))).toBe(true);
  const isChecked = row.switches.length > 0 && !row.switches.some((name) => untold.includes(name));
  if (isChecked) expect(row.checks).toHaveLength(1);
  expect(checkIds).toEqual(expect.arrayContaining(row.checks));
});
