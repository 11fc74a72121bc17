/** An entry of the menu: a command by the name of its function in `main.ts`, or a submenu. */
export type MenuEntry =
  | { readonly caption: string; readonly function: string }
  | { readonly caption: string; readonly entries: readonly MenuEntry[] };

/** Shows a menu beside the Sheet's own. Works in the simple trigger `onOpen`. */
export function showMenu(caption: string, entries: readonly MenuEntry[]): void {
  menuOf(SpreadsheetApp.getUi(), caption, entries).addToUi();
}

/** Shows a message with one button. */
export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Asks a question; true where the answer is yes. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a line of text, or null where the person cancels. */
export function ask(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
}

function menuOf(
  ui: GoogleAppsScript.Base.Ui,
  caption: string,
  entries: readonly MenuEntry[],
): GoogleAppsScript.Base.Menu {
  return entries.reduce(
    (menu, entry) =>
      "function" in entry
        ? menu.addItem(entry.caption, entry.function)
        : menu.addSubMenu(menuOf(ui, entry.caption, entry.entries)),
    ui.createMenu(caption),
  );
}
