import type { MenuView } from "../../local-apps-script";
import type { ScriptMethods } from "../protocol/script";
import type { EngineHost, Handlers } from "./host";

/** The add-on: its menu, dialogs, pages and executions. */
export function scriptHandlers({
  script,
  executions,
  dialogs,
  pages,
  runs,
  emit,
}: EngineHost): Handlers<ScriptMethods> {
  return {
    "script.menu": () => script.menu(),
    "script.click": ({ path }) => {
      if (!hasItem(script.menu(), path)) throw new Error(`Trình đơn không có mục “${path.join(" → ")}”.`);
      executions.start(() => script.click(path));
      return {};
    },
    "script.open": () => {
      executions.start(() => {
        script.open();
        emit({ kind: "menu" });
      });
      return {};
    },
    "script.dialog": () => dialogs.waiting(),
    "dialog.answer": ({ id, button, text = "" }) => {
      dialogs.answer(id, button, text);
      return {};
    },
    "script.pages": () => pages.list(),
    "page.close": ({ id }) => {
      pages.close(id);
      return {};
    },
    "script.runs": () => runs.list(),
  };
}

function hasItem(menus: readonly MenuView["items"][number][], path: readonly string[]): boolean {
  const [caption, ...rest] = path;
  const found = menus.find((entry) => entry?.caption === caption);
  if (!found) return false;
  return "items" in found ? hasItem(found.items, rest) : rest.length === 0;
}
