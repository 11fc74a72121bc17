import type { MenuView } from "../../protocol/script";
import { ask } from "../ask";
import { gridSettled } from "../grid";
import { addOnMenus } from "../menus/add-on-menu";
import type { Entry, Menu } from "../menus/entries";
import { tellProblem } from "../problems";

/** The spreadsheet's own menus, in their usual order. */
const ofGrid = ["Chỉnh sửa", "Xem", "Chèn", "Dữ liệu"] as const;

/** The menus of the Sheet, and after them those of the add-on. */
export function sheetMenus(ofAddOn: readonly MenuView[]): readonly Menu[] {
  return [
    { caption: "Tệp", entries: () => [reload] },
    ...ofGrid.map((caption) => ({ caption, entries: () => gridEntries(caption) })),
    ...addOnMenus(ofAddOn, (path) => {
      // The script is to find what was typed just before, and the cell that is selected.
      gridSettled()
        .then(() => ask("script.click", { path }))
        .catch(tellProblem);
    }),
  ];
}

const reload: Entry = {
  kind: "item",
  caption: "Tải lại bảng tính",
  enabled: true,
  run: () => {
    ask("script.open", {}).catch(tellProblem);
  },
};

async function gridEntries(menu: (typeof ofGrid)[number]): Promise<readonly Entry[]> {
  const { gridCommands } = await import("../grid/commands");
  return gridCommands()
    .filter((command) => command.menu === menu)
    .flatMap(({ caption, shortcut, line, enabled, run }): readonly Entry[] => {
      const item: Entry = { kind: "item", caption, shortcut, enabled: enabled(), run };
      return line ? [{ kind: "line" }, item] : [item];
    });
}
