import type { TagNode } from "./tag-tree";

/** What may be written at one place of a template: the names there, by the sections of the original. */
export interface Scope {
  readonly values: ReadonlyMap<string, Known>;
  readonly sections: ReadonlyMap<string, KnownSection>;
}

/** A tag of the original. */
export interface Known {
  /** Its place among the sections that have names of their own: two tags of one place print the same. */
  readonly id: string;
  /** Where it stands in the original, sections and all. */
  readonly path: readonly string[];
}

export interface KnownSection extends Known {
  /** The names of its items; null for a mere condition, which has none. */
  readonly scope: Scope | null;
}

/**
 * What a template may say, as its original shows it. A section is a condition, and what stands in it belongs to the place
 * around it, where the original has its opposite too ({#nghiêng}, {^nghiêng}), where it asks for what it then prints
 * ({#chức vụ}{chức vụ}{/chức vụ}), or where it holds no tag.
 */
export function schemaOf(original: readonly TagNode[]): Scope {
  return scopeOf([{ nodes: original, path: [] }], []);
}

interface Part {
  readonly nodes: readonly TagNode[];
  readonly path: readonly string[];
}

function scopeOf(parts: readonly Part[], place: readonly string[]): Scope {
  const values = new Map<string, Known>();
  const inside = new Map<string, { readonly path: readonly string[]; readonly parts: Part[] }>();
  const conditions = new Map<string, KnownSection>();

  function take({ nodes, path }: Part): void {
    for (const node of nodes) {
      const here = [...path, node.name];
      const name = bare(node.name);
      const id = JSON.stringify([...place, node.name]);
      if (node.name === name) {
        if (!values.has(name)) values.set(name, { id, path: here });
      } else if (isCondition(node, nodes)) {
        const key = JSON.stringify([...place, `#${name}`]);
        if (!conditions.has(name)) conditions.set(name, { id: key, path: here, scope: null });
        take({ nodes: node.inside, path: here });
      } else {
        const known = inside.get(name) ?? { path: here, parts: [] };
        known.parts.push({ nodes: node.inside, path: here });
        inside.set(name, known);
      }
    }
  }

  for (const part of parts) take(part);
  const sections = new Map<string, KnownSection>(conditions);
  for (const [name, { path, parts: all }] of inside) {
    const here = [...place, `#${name}`];
    sections.set(name, { id: JSON.stringify(here), path, scope: scopeOf(all, here) });
  }
  return { values, sections };
}

function isCondition(node: TagNode, siblings: readonly TagNode[]): boolean {
  const name = bare(node.name);
  if (node.inside.length === 0 || node.name.startsWith("^")) return true;
  return siblings.some((other) => other.name === `^${name}`) || node.inside.some((tag) => tag.name === name);
}

/** A tag's name without its sign. */
export function bare(name: string): string {
  return name.replace(/^[#^]/, "");
}
