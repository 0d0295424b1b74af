import { readFileSync } from "node:fs";
import type { Excelize } from "../../src/workbench/xlsxWriter/excelize";

/** Loads the library as a browser does: in Node it would read its file by an import that Jest does not allow. */
export async function loadExcelizeInNode(): Promise<Excelize> {
  const { versions } = process;
  Object.defineProperty(process, "versions", { value: {}, configurable: true });
  const { init } = await import("excelize-wasm");
  Object.defineProperty(process, "versions", { value: versions, configurable: true });
  const wasm = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"), "base64");
  return init(`data:application/gzip;base64,${wasm}`);
}
