import { ClientCollection, ClientObject, findMember, NullObject, propertyNames } from "./clientObject";
import { apiNotFound } from "./officeError";
import type { QueryInfo } from "./protocol";

interface QueryScope {
  identify(object: ClientObject): Record<string, unknown>;
  /** Awaited before results are read: Excel has calculated by the time it responds. */
  whenCalculated(): Promise<void>;
}

/** The loaded properties of an object, keyed as Office.js expects them. */
export async function queryObject(
  object: ClientObject,
  query: QueryInfo,
  scope: QueryScope,
): Promise<unknown> {
  if (object instanceof NullObject) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter(Boolean);
  if (object instanceof ClientCollection) return queryCollection(object, paths, query, scope);
  if (object.showsResults) await scope.whenCalculated();
  return { ...scope.identify(object), ...(await loadProperties(object, paths, scope)) };
}

async function queryCollection(
  collection: ClientCollection,
  paths: readonly string[],
  { Skip = 0, Top }: QueryInfo,
  scope: QueryScope,
): Promise<unknown> {
  const items = collection.Items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const itemPaths = paths.map((path) => path.replace(/^items(\/|$)/i, "")).filter(Boolean);
  const _Items = items.map((item) => queryObject(item, { Select: itemPaths }, scope));
  return { _Items: await Promise.all(_Items) };
}

async function loadProperties(object: ClientObject, paths: readonly string[], scope: QueryScope) {
  const loaded: Record<string, unknown> = {};
  for (const [name, subPaths] of groupByFirstName(paths.length > 0 ? paths : ["*"])) {
    if (name === "*" || name === "$all") {
      Object.assign(loaded, await loadScalars(object));
      continue;
    }
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const value = readProperty(object, member);
    loaded[member] =
      value instanceof ClientObject ? await queryObject(value, { Select: subPaths }, scope) : await value;
  }
  return loaded;
}

/** `["a", "b/c", "b/d"]` as a map of a: [] and b: [c, d]. */
function groupByFirstName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split("/");
    const subPaths = groups.get(name) ?? [];
    if (rest.length > 0) subPaths.push(rest.join("/"));
    groups.set(name, subPaths);
  }
  return groups;
}

async function loadScalars(object: ClientObject): Promise<Record<string, unknown>> {
  const loaded: Record<string, unknown> = {};
  for (const name of propertyNames(object)) {
    const value = readProperty(object, name);
    if (!(value instanceof ClientObject)) loaded[name] = await value;
  }
  return loaded;
}

/** The value of a property by its protocol name, or a promise of it where it has to be calculated. */
export function readProperty(object: ClientObject, name: string): unknown {
  if (!findMember(object, name)?.get) throw apiNotFound(`the property ${object.constructor.name}.${name}`);
  return (object as unknown as Record<string, unknown>)[name];
}
