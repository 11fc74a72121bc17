import type { TagNode } from "./tag-tree";
import { bare } from "./template-schema";

/** How a tag asked for a value. */
export type Asking = "text" | "section";

/** What a template asked of the view it was merged with. */
export interface Reads {
  /** A tag found `name` in this item of the view. */
  note(item: object, name: string, by: Asking): void;
  has(item: object, name: string, by: Asking): boolean;
}

export function makeReads(): Reads {
  const reads: Readonly<Record<Asking, Map<object, Set<string>>>> = { text: new Map(), section: new Map() };
  return {
    note(item, name, by) {
      const names = reads[by].get(item) ?? new Set();
      reads[by].set(item, names.add(name));
    },
    has: (item, name, by) => reads[by].get(item)?.has(name) ?? false,
  };
}

/**
 * What of a view was not printed and would have been by the original template: the paths of the tags, each once. A list
 * without items, an empty text and a condition that does not hold are nothing to print.
 */
export function unprinted(
  original: readonly TagNode[],
  view: unknown,
  reads: Reads,
): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();

  function walk(nodes: readonly TagNode[], scopes: readonly object[], path: readonly string[]): void {
    for (const { name: tag, inside } of nodes) {
      const name = bare(tag);
      const here = [...path, tag];
      const item = scopes.find((scope) => ownValue(scope, name) != null);
      const value = item === undefined ? undefined : ownValue(item, name);
      const lost = () => found.set(JSON.stringify(here), here);
      if (tag === name) {
        if (item !== undefined && String(value) !== "" && !reads.has(item, name, "text")) lost();
      } else if (tag.startsWith("^")) {
        if (isEmpty(value)) walk(inside, scopes, here);
      } else if (item !== undefined && !isEmpty(value)) {
        const read = reads.has(item, name, "section");
        if (!read) lost();
        const items = Array.isArray(value) ? value : [value];
        for (const each of items) {
          if (typeof each !== "object" || each === null) walk(inside, scopes, here);
          else if (read) walk(inside, [each, ...scopes], here);
        }
      }
    }
  }

  walk(original, typeof view === "object" && view !== null ? [view] : [], []);
  return [...found.values()];
}

/** A property of the item's own; undefined where it has none. */
export function ownValue(item: unknown, name: string): unknown {
  if (typeof item !== "object" || item === null) return undefined;
  return Object.getOwnPropertyDescriptor(item, name)?.value;
}

/** Where a section is not printed. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}
