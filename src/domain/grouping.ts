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

/** The rows in runs of `size`, in their order; the last one may be shorter. */
export function inRuns<Item>(rows: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
