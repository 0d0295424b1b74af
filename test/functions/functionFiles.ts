import path from "node:path";
import { functionFiles as files } from "../../scripts/functionDocs/functionFiles";
import type { FunctionModule } from "../../src/functions/functionModule";
import { lambdaParameters } from "../../src/handoff/lambda";

type Calculate = FunctionModule["calculate"];

/** A file that holds one Excel function; by convention capex/project.ts exports project, CAPEX.PROJECT. */
export interface FunctionFile extends FunctionModule {
  id: string;
  file: string;
}

export const functionFiles: FunctionFile[] = files.map((file) => {
  const name = path.basename(file, ".ts");
  const { [name]: calculate, ...others } = module.require(file) as Record<string, unknown>;
  if (!calculate) throw new Error(`${file} does not export ${name}.`);
  const id = `${path.basename(path.dirname(file))}.${name}`.toUpperCase();
  return { ...(others as Partial<FunctionModule>), id, file, calculate: calculate as Calculate };
});

/** An Excel function by its id. */
export function functionById(id: string): Calculate {
  const found = functionFiles.find((functionFile) => functionFile.id === id);
  if (!found) throw new Error(`No file holds ${id}.`);
  return found.calculate;
}

/** The arguments of a function's lambda as the function itself takes them: null for one that is absent. */
export function asFunctionTakes(id: string, args: readonly unknown[]): unknown[] {
  const { lambda = "", absent = {} } = functionFiles.find((each) => each.id === id) ?? {};
  const names = lambdaParameters(lambda);
  return args.map((value, index) => (value === absent[names[index] ?? ""] ? null : value));
}
