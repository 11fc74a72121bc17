import type { MenuView } from "../../protocol/script";
import type { Entry, Menu } from "./entries";

/** The add-on's menus as entries; `click` gets the captions on the way to what was chosen. */
export function addOnMenus(
  menus: readonly MenuView[],
  click: (path: readonly string[]) => void,
): readonly Menu[] {
  return menus.map((menu) => ({
    caption: menu.caption,
    entries: () => entriesOf(menu, [menu.caption], click),
  }));
}

function entriesOf(
  { items }: MenuView,
  path: readonly string[],
  click: (path: readonly string[]) => void,
): readonly Entry[] {
  return items.map((item): Entry => {
    if (item === null) return { kind: "line" };
    const { caption } = item;
    const way = [...path, caption];
    if ("items" in item) return { kind: "menu", caption, entries: entriesOf(item, way, click) };
    return { kind: "item", caption, enabled: true, run: () => click(way) };
  });
}

/** What the menus call a function, or its own name where they have none for it. */
export function captionOf(menus: readonly MenuView[], functionName: string): string {
  const items = menus.flatMap((menu) => menu.items);
  for (const item of items) {
    if (item === null) continue;
    if ("functionName" in item && item.functionName === functionName) return item.caption;
    if ("items" in item) {
      const found = captionOf([item], functionName);
      if (found !== functionName) return found;
    }
  }
  return functionName;
}
