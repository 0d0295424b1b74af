import { createRequire } from "node:module";
import path from "node:path";
import { univerBundle } from "./univerBundle";

const requireOutside = createRequire(__filename);
const univerFolder = `${path.sep}@univerjs${path.sep}`;

type Univer = Record<string, () => unknown>;

let sharedUniver: Univer | undefined;

/** Loads a module of node_modules as Node does: once in a process, outside Jest's registry of modules. */
export function requireShared(file: string): unknown {
  return requireWith(() => (sharedUniver ??= requireOutside(univerBundle) as Univer), file);
}

/** The same, but with a Univer that nobody else has, and nobody else has patched. */
export function requireWithOwnUniver(): (file: string) => unknown {
  let ownUniver: Univer | undefined;
  const load = (): Univer => {
    const { cache } = requireOutside;
    const shared = cache[univerBundle];
    delete cache[univerBundle];
    const own = requireOutside(univerBundle) as Univer;
    delete cache[univerBundle];
    if (shared) cache[univerBundle] = shared;
    return own;
  };
  return (file) => requireWith(() => (ownUniver ??= load()), file);
}

function requireWith(univer: () => Univer, file: string): unknown {
  if (!file.includes(univerFolder)) return requireOutside(file);
  const load = univer()[file];
  if (!load) throw new Error(`${file} is not in the bundle of Univer: see test/jest/univerBundle.ts.`);
  return load();
}
