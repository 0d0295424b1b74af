import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";
import type { Recalculation } from "./recalculation";

/** A sheet in another engine: formulas in column B on the inputs in column A and on D1. */
export interface Sheet {
  name: string;
  /** Puts another value into D1, and calculates what depends on it. */
  change: (value: number) => void;
  /** What a row's formula shows, counted from 0. */
  read: (row: number) => number;
}

/** HyperFormula is GPL-3.0: it is measured here, in a package of the bench's own, and never shipped. */
export function hyperFormulaSheet({ inputs, formula }: Recalculation): Sheet {
  const rows = inputs.map((input, row) => [input, formula(row + 1), null, row === 0 ? 0.3 : null]);
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", maxRows: rows.length });
  return {
    name: "HyperFormula",
    change: (value) => engine.setCellContents({ sheet: 0, row: 0, col: 3 }, value),
    read: (row) => Number(engine.getCellValue({ sheet: 0, row, col: 1 })),
  };
}

export async function ironCalcSheet({ inputs, formula }: Recalculation): Promise<Sheet> {
  const { initSync, Model } = await import("@ironcalc/wasm");
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("bench", "en", "UTC", "en");
  // Otherwise each entry would calculate the whole workbook.
  model.pauseEvaluation();
  inputs.forEach((input, row) => {
    model.setUserInput(0, row + 1, 1, String(input));
    model.setUserInput(0, row + 1, 2, formula(row + 1));
  });
  return {
    name: "IronCalc",
    change: (value) => {
      model.setUserInput(0, 1, 4, String(value));
      model.evaluate();
    },
    read: (row) => Number(model.getFormattedCellValue(0, row + 1, 2).replaceAll(",", "")),
  };
}
