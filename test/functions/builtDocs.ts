import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionDoc } from "../../src/functions/functionDoc";

/** What the build tells of each function, in English. */
export const builtDocs = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functionDocs.en-US.json"), "utf8"),
) as FunctionDoc[];
