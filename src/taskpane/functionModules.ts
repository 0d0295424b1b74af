import type { FunctionModule } from "../functions/functionModule";

/** A function's file exports the function under the file's own name. */
type FunctionFile = Omit<FunctionModule, "calculate"> &
  Readonly<Record<string, FunctionModule["calculate"] | undefined>>;

// The query makes these modules of their own: else the first bundle, which needs a few of the functions for the
// tables, would carry all that those files export.
const files = import.meta.webpackContext("../functions?whole", { regExp: /^\.\/(capex|roi)\/\w+\.ts$/ });

/** Every function by its id, as Excel runs it: a new one is a new file, and is not named anywhere else. */
export const functionModules: ReadonlyMap<string, FunctionModule> = new Map(
  files.keys().map((path): [string, FunctionModule] => {
    const [family = "", name = ""] = path.replace(/^\.\/|\.ts$/g, "").split("/");
    const file = files(path) as FunctionFile;
    const calculate = file[name];
    if (!calculate) throw new Error(`${path} does not export ${name}.`);
    return [`${family}.${name}`.toUpperCase(), { ...file, calculate }];
  }),
);
