import type { MenuEntry } from "../world";

/** A menu as a person sees it: captions, and behind each item the function it runs; `null` is a line between. */
export interface MenuView {
  readonly caption: string;
  readonly items: readonly (MenuView | { readonly caption: string; readonly functionName: string } | null)[];
}

type Menus = ReadonlyMap<string, readonly MenuEntry[]>;

/** The menus in the order they were added. */
export function viewMenus(menus: Menus): MenuView[] {
  return [...menus].map(([caption, entries]) => viewMenu(caption, entries));
}

function viewMenu(caption: string, entries: readonly MenuEntry[]): MenuView {
  return {
    caption,
    items: entries.map((entry) => {
      if (entry.kind === "separator") return null;
      if (entry.kind === "menu") return viewMenu(entry.caption, entry.entries);
      return { caption: entry.caption, functionName: entry.functionName };
    }),
  };
}

/** The function behind an item. Throws when a caption on the way does not exist, naming those that do. */
export function findItem(menus: Menus, path: readonly string[]): string {
  const [first = "", ...rest] = path;
  let entries = menus.get(first);
  if (entries === undefined) throw notFound(first, [...menus.keys()]);
  for (const [index, caption] of rest.entries()) {
    const here: readonly MenuEntry[] = entries;
    const found = here.find((entry) => entry.kind !== "separator" && entry.caption === caption);
    if (found === undefined || found.kind === "separator") {
      throw notFound(
        caption,
        here.flatMap((entry) => (entry.kind === "separator" ? [] : [entry.caption])),
      );
    }
    const isLast = index === rest.length - 1;
    if (found.kind === "item" && isLast) return found.functionName;
    if (found.kind === "item") throw new Error(`"${caption}" is an item, and has nothing below it`);
    entries = found.entries;
  }
  throw new Error(`"${path.join(" → ")}" is a menu, not an item`);
}

function notFound(caption: string, there: readonly string[]): Error {
  return new Error(
    `there is no "${caption}" in the menu, only ${there.map((name) => `"${name}"`).join(", ")}`,
  );
}
