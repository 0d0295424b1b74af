import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/data/language";
import { explainCalls } from "../../src/explain/explainCalls";
import type { Explanation, Known } from "../../src/explain/explanation";
import { parseCalls } from "../../src/formulas/parseCalls";
import type { FunctionDoc } from "../../src/functions/functionDoc";
import { functionFiles } from "../functions/functionFiles";

const dist = path.resolve(__dirname, "../../dist");

/** The functions' docs as the build makes them. */
export function readDocs(language: Language): readonly FunctionDoc[] {
  return JSON.parse(readFileSync(path.join(dist, `functionDocs.${language}.json`), "utf8")) as FunctionDoc[];
}

/** What explaining knows of our functions, in a language, with no workbook around. */
export function knownFunctions(language: Language): Known {
  return {
    docs: new Map(readDocs(language).map((doc) => [doc.id, doc])),
    modules: new Map(functionFiles.map((file) => [file.id, file])),
    cells: new Map(),
    cell: { row: 0, column: 0 },
    language,
    locale: language,
  };
}

/** The explanation of a formula's outermost call, or of its first where there are several. */
export function explainFirst(formula: string, known: Known): Explanation {
  const [explanation] = explainCalls(parseCalls(formula), known);
  if (!explanation) throw new Error(`${formula} has no call of a known function.`);
  return explanation;
}
