import { createRequire } from "node:module";
import path from "node:path";
import { univerBundle } from "./univerBundle";

const requireOutside = createRequire(__filename);
const univerFolder = `${path.sep}@univerjs${path.sep}`;

let univer: Record<string, () => unknown> | undefined;

/** Loads a module of node_modules as Node does: once in a process, outside Jest's registry of modules. */
export function requireShared(file: string): unknown {
  if (!file.includes(univerFolder)) return requireOutside(file);
  univer ??= requireOutside(univerBundle) as Record<string, () => unknown>;
  const load = univer[file];
  if (!load) throw new Error(`${file} is not in the bundle of Univer: see test/jest/univerBundle.ts.`);
  return load();
}
