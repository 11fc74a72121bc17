/**
 * Whether two rows of a table say the same: plain data, compared field by field in whatever order the fields stand. No
 * row is like none alone.
 */
export function sameRow<T>(a: T | undefined, b: T | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const before: Readonly<Record<string, unknown>> = { ...(a as object) };
  const after: Readonly<Record<string, unknown>> = { ...(b as object) };
  const names = Object.keys(after);
  return (
    Object.keys(before).length === names.length && names.every((name) => sameValue(before[name], after[name]))
  );
}

/** Whether two fields are equal, plain data in them included. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === b) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
