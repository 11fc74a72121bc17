import type { MenuEntry } from "./google/ui";
import { menuGroups, topCommands } from "./vietnamese/captions";

/** The menu as Google is given it: what stands above all, then a submenu a group, an item a command. */
export const menuEntries: readonly MenuEntry[] = [
  ...itemsOf(topCommands),
  ...menuGroups.map(({ caption, commands }) => ({ caption, entries: itemsOf(commands) })),
];

function itemsOf(commands: Readonly<Record<string, string>>): readonly MenuEntry[] {
  return Object.entries(commands).map(([name, caption]) => ({ caption, function: name }));
}
