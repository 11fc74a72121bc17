import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";
import type { Execution, MenuEntry } from "../world";

type Methods = "addItem" | "addSeparator" | "addSubMenu" | "addToUi";

const menuSurface = defineSurface<Methods>("Menu", "SpreadsheetApp.Menu", {
  addItem: navigation("String,String"),
  addSeparator: navigation(),
  addSubMenu: navigation("Menu"),
  addToUi: navigation(),
});

/** A menu that is being built. */
export class LocalMenu extends ServiceObject implements Emulates<GoogleAppsScript.Base.Menu, Methods> {
  readonly surface = menuSurface;
  private readonly execution: Execution;
  private readonly caption: string;
  private readonly entries: MenuEntry[] = [];

  constructor(execution: Execution, caption: string) {
    super();
    this.execution = execution;
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: "separator" });
    return this;
  }

  addSubMenu(menu: LocalMenu): this {
    this.entries.push({ kind: "menu", caption: menu.caption, entries: menu.entries });
    return this;
  }

  /** Google: "Inserts the menu into the instance of the editor's user interface"; one of the same name is replaced. */
  addToUi(): void {
    this.execution.menus.set(this.caption, [...this.entries]);
  }
}
