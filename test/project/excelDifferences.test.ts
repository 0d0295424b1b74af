import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { excelPlatforms } from "../../src/workbench/excelPlatform";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/excel-differences.md"), "utf8");

const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| difference") && !line.startsWith("| --"))
  .map((line) => {
    const [, difference = "", , , switches = "", test = ""] = line.split("|").map((cell) => cell.trim());
    return { difference, switches: [...switches.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name), test };
  });

test("every switch of the workbench has its row, and no row has another", () => {
  expect(rows.flatMap(({ switches }) => switches).sort()).toEqual(Object.keys(excelPlatforms.strict).sort());
});

test.each(rows)("$difference: its test is there", ({ test: file }) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});
