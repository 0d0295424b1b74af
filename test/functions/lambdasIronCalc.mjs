// Calculates a workbook in IronCalc. It runs in a process of its own because IronCalc is an ES module and jest
// loads CommonJS. Standard input holds the workbook as JSON, standard output the texts of the areas read.
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

const { names, cells, areas } = JSON.parse(readFileSync(0, "utf8"));
initSync({ module: readFileSync(new URL("wasm_bg.wasm", import.meta.resolve("@ironcalc/wasm"))) });
const model = new Model("lambdas", "en", "UTC", "en");

for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, undefined, formula);
model.pauseEvaluation();
for (const { row, column, content } of cells) model.setUserInput(0, row, column, content);
model.resumeEvaluation();
model.evaluate();
process.stdout.write(JSON.stringify(areas.map(readArea)));

/**
 * The cells of an area below a formula; where the whole answer is an error, the formula's own cell shows it.
 * @param {{ row: number, column: number, height: number, width: number }} area
 */
function readArea({ row, column, height, width }) {
  const error = model.getFormattedCellValue(0, row - 1, column);
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) =>
      i + j === 0 && error !== "" ? error : model.getCellContent(0, row + i, column + j),
    ),
  );
}
