import type { TabMethods } from "../protocol/grid";
import type { GridSheets } from "./grid-sheets";
import type { EngineHost, Handlers } from "./host";

/** What a person does to sheets as a whole. */
export function tabHandlers(host: EngineHost, sheets: GridSheets): Handlers<TabMethods> {
  const book = () => host.script.spreadsheet;
  return {
    "grid.addSheet"({ copyOf }) {
      const before =
        copyOf === undefined ? "Trang tính" : `Bản sao của ${sheets.of(copyOf).name}`.slice(0, 90);
      const taken = new Set(
        book()
          .sheetNames()
          .map((name) => name.toLowerCase()),
      );
      let number = copyOf === undefined ? book().sheetNames().length + 1 : 1;
      const named = () => (copyOf !== undefined && number === 1 ? before : `${before} ${number}`);
      while (taken.has(named().toLowerCase())) number += 1;
      const made =
        copyOf === undefined ? book().addSheet(named()) : book().duplicate(sheets.of(copyOf), named());
      sheets.moves.chosen(made.id, null);
      return { sheet: made.id };
    },
    "grid.renameSheet"({ sheet, name }) {
      sheets.of(sheet).rename(name.trim());
      return {};
    },
    "grid.moveSheet"({ sheet, index }) {
      sheets.of(sheet).move(index);
      return {};
    },
    "grid.hideSheet"({ sheet: id, hidden }) {
      const sheet = sheets.of(id);
      if (hidden) sheet.hide();
      else sheet.show();
      return {};
    },
    "grid.colorSheet"({ sheet, color }) {
      sheets.of(sheet).color(color);
      return {};
    },
    "grid.deleteSheet"({ sheet }) {
      sheets.toChange(sheet).delete();
      return {};
    },
  };
}
