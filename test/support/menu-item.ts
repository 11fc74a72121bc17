import type { CallRecord, LocalAppsScript, Person } from "../../local/local-apps-script";

/** A person who types the texts where she is asked for one, and says yes. */
export function typing(...texts: readonly string[]): Person {
  const left = [...texts];
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: left.shift() ?? "" };
    return buttons.includes("YES") ? "YES" : "OK";
  };
}

/** Clicks a command of one of the add-on's menus; who clicks is `typing`. */
export function menuItem(menu: string, caption: string) {
  return (script: LocalAppsScript, ...texts: readonly string[]): CallRecord =>
    script.click(["Sổ Thi đua", menu, caption], { person: typing(...texts) });
}
