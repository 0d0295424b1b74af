/** What every client object and collection of Office.js can do. */
interface Loadable {
  readonly context: OfficeExtension.ClientRequestContext;
  load(properties: string): unknown;
  toJSON(): unknown;
}

/** Loads properties of a client object ("name,format/font/bold") and returns them as plain values. */
export async function load(object: Loadable, properties: string): Promise<unknown[]> {
  object.load(properties);
  await object.context.sync();
  const loaded = object.toJSON();
  return properties.split(",").map((path) => path.split("/").reduce<unknown>(member, loaded));
}

/** The same of all items of a collection. */
export async function loadItems(
  collection: Loadable & { items: { toJSON(): unknown }[] },
  properties: string,
): Promise<unknown[][]> {
  collection.load(properties);
  await collection.context.sync();
  return collection.items.map((item) => properties.split(",").map((path) => member(item.toJSON(), path)));
}

function member(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[name];
}
