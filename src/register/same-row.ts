/**
 * Whether two rows of a table say the same: plain data, compared field by field in whatever order the fields stand. No
 * row is like none alone.
 */
export function sameRow<T>(a: T | undefined, b: T | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const before = new Map<string, unknown>(Object.entries(a as object));
  const after = Object.entries(b as object);
  return before.size === after.length && after.every(([name, value]) => sameValue(before.get(name), value));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
