import path from "node:path";
import { functionFiles } from "../../../scripts/functionFiles";
import type { FunctionModule } from "../../../src/functions/functionModule";
import type { Functions } from "../../../src/handoff/twin";

type Exports = Partial<FunctionModule> & Record<string, FunctionModule["calculate"] | undefined>;

/** Every function by its id, with its twin and its defaults, found as the build finds them. */
export async function functionModules(): Promise<Functions> {
  const modules = await Promise.all(functionFiles.map(functionModule));
  return new Map(modules);
}

/** By convention capex/project.ts exports project, CAPEX.PROJECT. */
async function functionModule(file: string): Promise<[id: string, FunctionModule]> {
  const name = path.basename(file, ".ts");
  const { [name]: calculate, twin, defaults } = (await import(file)) as Exports;
  if (!calculate) throw new Error(`${file} does not export ${name}.`);
  const id = `${path.basename(path.dirname(file))}.${name}`.toUpperCase();
  return [id, { calculate, ...(twin && { twin }), ...(defaults && { defaults }) }];
}
