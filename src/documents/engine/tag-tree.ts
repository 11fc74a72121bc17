import { type TemplateTag, tagName } from "./template-tags";

/** A tag of a template, and what its section holds. */
export interface TagNode {
  /** With its sign and without the spaces of an editor: "số", "#nơi nhận", "^nghiêng". */
  readonly name: string;
  /** The tags inside a section, in reading order; empty for a tag that prints a value. */
  readonly inside: readonly TagNode[];
  /** Where a person finds it: "đoạn “…”". */
  readonly place: string;
}

/** The tags of a template that has no problems (`readTags`), each within its section. */
export function tagTree(tags: readonly TemplateTag[]): readonly TagNode[] {
  const top: TagNode[] = [];
  const open: TagNode[][] = [top];
  for (const { typed, place } of tags) {
    const siblings = open[open.length - 1] ?? top;
    const sign = typed.charAt(0);
    if (sign === "/") {
      open.pop();
      continue;
    }
    const inside: TagNode[] = [];
    if (sign !== "#" && sign !== "^") {
      siblings.push({ name: tagName(typed), inside, place });
      continue;
    }
    siblings.push({ name: `${sign}${tagName(typed.slice(1))}`, inside, place });
    open.push(inside);
  }
  return top;
}
