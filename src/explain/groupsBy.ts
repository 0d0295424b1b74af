type Group<Item> = readonly [Item, ...Item[]];

/** The items in groups of one key each, in the order in which their keys appear. */
export function groupsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    groups.set(key, group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}
