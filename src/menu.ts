import type { MenuEntry } from "./google/ui";
import { menuGroups } from "./vietnamese/captions";

/** The menu as Google is given it: a submenu a group, an item a command. */
export const menuEntries: readonly MenuEntry[] = menuGroups.map(({ caption, commands }) => ({
  caption,
  entries: Object.entries(commands).map(([name, item]) => ({ caption: item, function: name })),
}));
