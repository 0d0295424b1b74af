// Calculates formulas in IronCalc, in a process of its own: it is an ES module and jest loads CommonJS.
// Standard input: { names, sheets: { name: { A1: content } }, formulas: string[] } as JSON; the formulas go into a
// sheet of their own. Standard output: the text each of them shows.
import { readFileSync } from "node:fs";
import { columnNumberFromName, initSync, Model } from "@ironcalc/wasm";

/** @type {{ names: Record<string, string>, sheets: Record<string, Record<string, unknown>>, formulas: string[] }} */
const { names, sheets, formulas } = JSON.parse(readFileSync(0, "utf8"));
initSync({ module: readFileSync(new URL("wasm_bg.wasm", import.meta.resolve("@ironcalc/wasm"))) });
const model = new Model("handoff", "en", "UTC", "en");

for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, undefined, formula);
Object.entries(sheets).forEach(([name, cells], index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
  for (const [address, content] of Object.entries(cells)) {
    const [, column = "", row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    model.setUserInput(index, Number(row), columnNumberFromName(column), String(content));
  }
});
const own = Object.keys(sheets).length;
model.newSheet();
// Far enough apart for what spills.
formulas.forEach((formula, index) => model.setUserInput(own, 1 + 20 * index, 1, formula));
model.evaluate();
const texts = formulas.map((_, index) => model.getFormattedCellValue(own, 1 + 20 * index, 1));
process.stdout.write(JSON.stringify(texts));
