import path from "node:path";
import { functionFiles as files } from "../../scripts/functionFiles";

type Calculate = (...args: unknown[]) => unknown;

/** A file that holds one Excel function; by convention capex/project.ts exports project, CAPEX.PROJECT. */
export interface FunctionFile {
  id: string;
  file: string;
  calculate: Calculate;
}

export const functionFiles: FunctionFile[] = files.map((file) => {
  const name = path.basename(file, ".ts");
  const calculate = jest.requireActual<Record<string, Calculate>>(file)[name];
  if (!calculate) throw new Error(`${file} does not export ${name}.`);
  return { id: `${path.basename(path.dirname(file))}.${name}`.toUpperCase(), file, calculate };
});

/** An Excel function by its id. */
export function functionById(id: string): Calculate {
  const found = functionFiles.find((functionFile) => functionFile.id === id);
  if (!found) throw new Error(`No file holds ${id}.`);
  return found.calculate;
}
