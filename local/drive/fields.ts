/** Which fields of an answer are wanted; `undefined` below a name: all of that field. */
export interface FieldTree {
  readonly [name: string]: FieldTree | undefined;
}

/**
 * Reads the `fields` parameter of a Google API: `id,name`, `files(id,name)`, `files/id`, `*`. Gives `undefined` for
 * what cannot be read.
 */
export function readFields(fields: string): FieldTree | undefined {
  const text = fields.replace(/\s+/g, "");
  let position = 0;

  function list(): Record<string, FieldTree | undefined> | undefined {
    const tree: Record<string, FieldTree | undefined> = {};
    do {
      const match = /^(?:[A-Za-z][A-Za-z0-9]*|\*)/.exec(text.slice(position));
      if (match === null) return undefined;
      position += match[0].length;
      const below = text.charAt(position);
      if (below === "(" || below === "/") {
        position += 1;
        const inner = below === "(" ? list() : single();
        if (inner === undefined) return undefined;
        if (below === "(") {
          if (text.charAt(position) !== ")") return undefined;
          position += 1;
        }
        tree[match[0]] = { ...tree[match[0]], ...inner };
      } else {
        tree[match[0]] = undefined;
      }
    } while (text.charAt(position) === "," && ++position > 0);
    return tree;
  }

  function single(): Record<string, FieldTree | undefined> | undefined {
    const match = /^(?:[A-Za-z][A-Za-z0-9]*|\*)/.exec(text.slice(position));
    if (match === null) return undefined;
    position += match[0].length;
    return { [match[0]]: undefined };
  }

  const tree = list();
  return position === text.length ? tree : undefined;
}

/** The wanted part of an answer. Names a field that does not exist with an error of Google's kind. */
export function pick(value: unknown, tree: FieldTree | undefined): unknown {
  if (tree === undefined || "*" in tree) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  if (typeof value !== "object" || value === null) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(tree)) {
    const item: unknown = Reflect.get(value, name);
    if (item !== undefined) picked[name] = pick(item, below);
  }
  return picked;
}
