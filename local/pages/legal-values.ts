/**
 * Google carries "primitives like a Number, Boolean, String, or null, as well as JavaScript objects and arrays that are
 * composed of primitives, objects and arrays" between a page and the script. What it loses or changes on the way is
 * refused here: undefined, numbers JSON has no name for, Dates, functions, class instances, cycles.
 *
 * Gives what is wrong and where, e.g. `a Date at rows[0].date`, or `undefined` for a legal value. `at` names the value.
 */
export function findIllegal(value: unknown, at: string, above: readonly object[] = []): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${value} at ${at}`;
  if (typeof value !== "object") return `${nameOf(value)} at ${at}`;
  if (above.includes(value)) return `a cycle at ${at}`;
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return firstOf(Array.from(value, (item: unknown, index) => findIllegal(item, `${at}[${index}]`, inside)));
  }
  if (!isPlain(value)) return `${nameOf(value)} at ${at}`;
  return firstOf(Object.entries(value).map(([key, item]) => findIllegal(item, `${at}.${key}`, inside)));
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((each) => each !== undefined);
}

/** An object literal, of whichever world. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  return `a ${value.constructor.name}`;
}
