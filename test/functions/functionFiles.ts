import { readdirSync } from "node:fs";
import path from "node:path";

const functionsFolder = path.resolve(__dirname, "../../src/functions");

type Calculate = (...args: unknown[]) => unknown;

/** A file that holds one Excel function; by convention capex/project.ts exports project, CAPEX.PROJECT. */
export interface FunctionFile {
  id: string;
  file: string;
  calculate: Calculate;
}

export const functionFiles: FunctionFile[] = ["capex", "roi"].flatMap((family) =>
  readdirSync(path.join(functionsFolder, family)).map((fileName) => {
    const file = path.join(functionsFolder, family, fileName);
    const name = path.basename(fileName, ".ts");
    const exported = jest.requireActual<Record<string, Calculate>>(file);
    const calculate = exported[name];
    if (!calculate) throw new Error(`${file} does not export ${name}.`);
    return { id: `${family}.${name}`.toUpperCase(), file, calculate };
  }),
);

/** An Excel function by its id. */
export function functionById(id: string): Calculate {
  const found = functionFiles.find((functionFile) => functionFile.id === id);
  if (!found) throw new Error(`No file holds ${id}.`);
  return found.calculate;
}
