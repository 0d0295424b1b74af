import type { FunctionModule } from "../../src/functions/functionModule";
import { functionFiles } from "../functions/functionFiles";

/** Every function by its id, with its lambda and its defaults. */
export const functionModules: ReadonlyMap<string, FunctionModule> = new Map(
  functionFiles.map((functionFile) => [functionFile.id, functionFile]),
);
