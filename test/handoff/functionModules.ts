import type { FunctionModule } from "../../src/functions/functionModule";
import { functionFiles } from "../functions/functionFiles";

/** Every function by its id, with its twin and its defaults. */
export const functionModules: ReadonlyMap<string, FunctionModule> = new Map(
  functionFiles.map(({ id, file, calculate }) => {
    const { twin, defaults } = jest.requireActual<Pick<FunctionModule, "twin" | "defaults">>(file);
    return [id, { calculate, ...(twin && { twin }), ...(defaults && { defaults }) }];
  }),
);
