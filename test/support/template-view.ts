import type { TagMeanings } from "../../src/documents/engine/tag-meanings";
import { meaningOf } from "../../src/documents/engine/tag-meanings";
import type { TagNode } from "../../src/documents/engine/tag-tree";

/** What a view made for a test says, and which of its texts a document must say as well. */
export interface TemplateView {
  readonly view: Readonly<Record<string, unknown>>;
  readonly needed: readonly string[];
}

/**
 * A view for the tags of any template: two items for every list, every condition true or false in turn, and a text of its own
 * for every tag, so that it can be looked for.
 */
export function viewFor(tags: readonly TagNode[], meanings: readonly TagMeanings[]): TemplateView {
  const needed: string[] = [];
  let texts = 0;

  function fill(nodes: readonly TagNode[], path: readonly string[], into: Record<string, unknown>): void {
    for (const { name: tag, inside } of nodes) {
      const name = tag.replace(/^[#^]/, "");
      const here = [...path, tag];
      if (tag === name) {
        if (name in into) continue;
        into[name] = `chữ-${++texts}-hết`;
        if (isNeeded(here)) needed.push(String(into[name]));
      } else if (inside.length === 0) {
        into[name] ??= true;
      } else if (nodes.some((other) => other.name === `^${name}`)) {
        // Where one of the two may not be left out, that one is printed.
        into[name] ??= isNeeded([...path, `#${name}`]) || texts % 2 === 0;
        fill(inside, here, into);
      } else if (inside.some((other) => other.name === name)) {
        fill(inside, here, into);
      } else {
        into[name] ??= [{}, {}];
        const items: unknown = into[name];
        if (Array.isArray(items)) for (const item of items) fill(inside, here, item);
      }
    }
  }

  /** Neither the tag nor a section it stands in may be left out. */
  function isNeeded(path: readonly string[]): boolean {
    return path.every((_, at) => meaningOf(meanings, path.slice(0, at + 1))?.optional !== true);
  }

  const view = {};
  fill(tags, [], view);
  return { view, needed };
}
