import { readFileSync } from "node:fs";
import type { RequestBatch } from "../../src/workbench/officeHost/protocol/protocol";

/** By name in lower case the oldest set, as ExcelApi 1.minor, of any class of Excel's that has a member by that name. */
export const oldestSets: ReadonlyMap<string, number> = readSets();

/** Microsoft's types tell the set of each member in the comment above it. */
function readSets(): Map<string, number> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel {"));
  const members = excel.matchAll(
    /\[Api set: ExcelApi(?:Online)? ([\w. ]+)\](?:(?!\*\/)[^])*\*\/\s+(?:readonly )?(\w+)\??[(:<]/g,
  );
  const sets = new Map<string, number>();
  for (const [, set = "", name = ""] of members) {
    const minor = /^1\.(\d+)$/.exec(set)?.[1];
    const key = name.toLowerCase();
    sets.set(key, Math.min(sets.get(key) ?? Infinity, minor === undefined ? Infinity : Number(minor)));
  }
  return sets;
}

/** The members that a request asks for and no class of an Excel with ExcelApi 1.minor has. */
export function newerMembers({ Actions, ObjectPaths }: RequestBatch, minor: number): string[] {
  const names = [
    ...Object.values(ObjectPaths).map(({ Name }) => Name ?? ""),
    ...Actions.map(({ Name }) => Name ?? ""),
    ...Actions.flatMap(({ QueryInfo }) =>
      [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].flatMap((path) => path.split("/")),
    ),
  ];
  return [...new Set(names)].filter((name) => (oldestSets.get(name.toLowerCase()) ?? 0) > minor);
}
