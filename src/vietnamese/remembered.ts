/** Longer texts seldom come again, and are not worth the room. */
const longestRemembered = 300;

/** Enough for the names, codes and words of a large school; a register of more begins anew. */
const mostRemembered = 100_000;

/**
 * A pure function of a text that remembers what it gave for short ones: in a register the same names, codes, choices and
 * headings come row after row. What it gives must not be changed.
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestRemembered) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, value);
    return value;
  };
}

/** A pure function of a thing that is never changed; what it gave is remembered as long as that thing lives. */
export function rememberedOf<K extends object, T>(of: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (thing) => {
    const before = known.get(thing) ?? { value: of(thing) };
    known.set(thing, before);
    return before.value;
  };
}
