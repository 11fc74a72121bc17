/** Adds to the group of a key. */
export function groupIn<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The rows by key, each group in the order of the rows. */
export function grouped<Key, Item>(
  rows: readonly Item[],
  keyOf: (row: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const row of rows) groupIn(groups, keyOf(row), row);
  return groups;
}
