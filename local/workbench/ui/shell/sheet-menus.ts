import type { MenuView } from "../../protocol/script";
import { ask } from "../ask";
import { addOnMenus } from "../menus/add-on-menu";
import type { Menu } from "../menus/entries";
import { tellProblem } from "../problems";

/** The menus of the Sheet, and after them those of the add-on. */
export function sheetMenus(ofAddOn: readonly MenuView[]): readonly Menu[] {
  const file: Menu = {
    caption: "Tệp",
    entries: () => [
      {
        kind: "item",
        caption: "Tải lại bảng tính",
        enabled: true,
        run: () => {
          ask("script.open", {}).catch(tellProblem);
        },
      },
    ],
  };
  return [
    file,
    ...addOnMenus(ofAddOn, (path) => {
      ask("script.click", { path }).catch(tellProblem);
    }),
  ];
}
