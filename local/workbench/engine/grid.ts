import type { SheetPlace, SheetUser } from "../../local-apps-script";
import type { GridArea, GridMethods, SheetArea, UndoView } from "../protocol/grid";
import { DEEDS, inVietnamese, ruleText, undoMessage } from "./grid-messages";
import { gridSheets } from "./grid-sheets";
import { tabHandlers } from "./grid-tabs";
import { cellsView, copiedCells, edgeFrom, hiddenIn, sheetView, summaryView } from "./grid-view";
import type { EngineHost, Handlers } from "./host";

/** As many places are told of what is found. */
const MOST_FOUND = 1000;

/** What a person sees of the sheets' cells, and does to them. */
export function gridHandlers(host: EngineHost): Handlers<GridMethods> {
  const book = () => host.script.spreadsheet;
  const sheets = gridSheets(host);
  const { of: sheetOf, toChange: openFor, moves } = sheets;

  function turned(verb: string, turn: "undo" | "redo"): UndoView {
    const report = book()[turn]();
    if (report === undefined) return { message: null, at: null };
    const sheet = book()
      .sheets()
      .find(({ name }) => name === report.sheet);
    const at =
      sheet === undefined || report.area === undefined || report.refused !== undefined
        ? null
        : { sheet: sheet.id, area: within(sheet, fromOne(report.area)) };
    return { message: undoMessage(report, verb), at };
  }

  const handlers: Handlers<GridMethods> = {
    "grid.look"({ sheet: wanted, cells }) {
      const all = book().sheets();
      const sheet = all.find(({ id }) => id === wanted) ?? book().activeSheet;
      const { selection, activeSheet, deeds } = book();
      const area = selection?.sheetId === activeSheet.id ? areaOf(selection) : null;
      const [undo, redo] = [deeds.done.at(-1), deeds.undone.at(-1)];
      return {
        tabs: all.map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, color: tabColor })),
        sheet: sheetView(sheet, host.script.user),
        cells: cells === undefined ? null : cellsView(sheet, cells),
        active: { number: moves.seen(activeSheet.id, area), sheet: activeSheet.id, area },
        undo: undo === undefined ? null : DEEDS[undo],
        redo: redo === undefined ? null : DEEDS[redo],
      };
    },
    "grid.edit"({ sheet: id, row, column }) {
      const sheet = sheetOf(id);
      const { validation } = sheet.cell(row, column);
      return {
        text: sheet.editText(row, column),
        choices: sheet.choices(row, column) ?? null,
        rule: validation === null ? null : ruleText(validation),
      };
    },
    "grid.type"({ sheet: id, area, text }) {
      const sheet = openFor(id);
      const { row, column, rows, columns } = area;
      for (let down = row; down < row + rows; down += 1) {
        for (let right = column; right < column + columns; right += 1) {
          const rule = sheet.complaint(down, right, text);
          if (rule !== undefined) return { refused: ruleText(rule) };
        }
      }
      if (rows === 1 && columns === 1) sheet.type(row, column, text);
      else sheet.fill(row, column, rows, columns, text);
      return { refused: null };
    },
    "grid.tick"({ sheet, row, column }) {
      openFor(sheet).tick(row, column);
      return {};
    },
    "grid.paste"({ sheet: id, row, column, texts, cut }) {
      const sheet = openFor(id);
      const isHere = cut?.sheet === id;
      const cutFrom = cut === undefined || isHere ? undefined : openFor(cut.sheet);
      const columns = Math.max(1, ...texts.map((line) => line.length));
      const isHidden = hiddenIn(sheet);
      sheet.paste(row, column, texts, isHere ? cut.area : undefined);
      if (cut !== undefined) cutFrom?.clear(cut.area.row, cut.area.column, cut.area.rows, cut.area.columns);
      let last = row - 1;
      for (let pasted = 0; pasted < Math.max(1, texts.length); ) {
        last += 1;
        if (!isHidden(last)) pasted += 1;
      }
      return { area: { row, column, rows: last - row + 1, columns } };
    },
    "grid.clear"({ sheet, area }) {
      openFor(sheet).clear(area.row, area.column, area.rows, area.columns);
      return {};
    },
    "grid.copy": ({ sheet, area }) => ({ cells: copiedCells(sheetOf(sheet), area) }),
    "grid.summary"({ sheet, area }) {
      const decimal = book().locale === "vi_VN" ? "vi-VN" : "en-US";
      const write = (number: number): string => number.toLocaleString(decimal, { maximumFractionDigits: 2 });
      return summaryView(sheetOf(sheet), area, write);
    },
    "grid.edge": ({ sheet, row, column, down, right }) =>
      edgeFrom(sheetOf(sheet), { row, column }, down, right),
    "grid.select"({ sheet: id, area }) {
      const sheet = sheetOf(id);
      const { row, column, rows, columns } = within(sheet, area);
      sheet.select(row, column, rows, columns);
      moves.chosen(id, { row, column, rows, columns });
      return {};
    },
    "grid.resize"({ sheet: id, what, first, howMany, size }) {
      const sheet = sheetOf(id);
      if (what === "rows") sheet.resizeRow(first, size ?? undefined, howMany);
      else sheet.resizeColumn(first, size ?? 100, howMany);
      return {};
    },
    "grid.insert"({ sheet: id, what, first, howMany, like }) {
      const sheet = openFor(id);
      if (what === "rows") sheet.insertRows(first, howMany, like);
      else sheet.insertColumns(first, howMany, like);
      return {};
    },
    "grid.delete"({ sheet: id, what, first, howMany }) {
      const sheet = openFor(id);
      if (what === "rows") sheet.deleteRows(first, howMany);
      else sheet.deleteColumns(first, howMany);
      return {};
    },
    "grid.sort"({ sheet, column, ascending }) {
      openFor(sheet).sort(column, ascending);
      return {};
    },
    "grid.freeze"({ sheet, rows, columns }) {
      sheetOf(sheet).freeze(rows, columns);
      return {};
    },
    "grid.filterValues": ({ sheet, column }) => sheetOf(sheet).filterValues(column),
    "grid.filter"({ sheet, column, hidden }) {
      sheetOf(sheet).filter(column, hidden);
      return {};
    },
    "grid.clearFilter"({ sheet }) {
      sheetOf(sheet).clearFilter();
      return {};
    },
    "grid.undo": () => turned("hoàn tác", "undo"),
    "grid.redo": () => turned("làm lại", "redo"),
    "grid.place"({ text, sheet }) {
      const place = book().place(text, sheetOf(sheet));
      const named = book()
        .sheets()
        .find(({ name, hidden }) => !hidden && name.toLowerCase() === text.trim().toLowerCase());
      if (place !== undefined) return { sheet: place.sheetId, area: areaOf(place) };
      if (named !== undefined) return { sheet: named.id, area: { row: 1, column: 1, rows: 1, columns: 1 } };
      throw new Error(`Không có ô, vùng hay trang nào tên “${text}”. Gõ ví dụ B5, A1:C9 hoặc tên trang.`);
    },
    "grid.find"({ text, sheet, everywhere }) {
      const found = book().find(text, sheetOf(sheet), everywhere);
      const places = found
        .slice(0, MOST_FOUND)
        .map(({ sheetId, row, column }) => ({ sheet: sheetId, row, column }));
      return { places, total: found.length };
    },
    ...tabHandlers(host, sheets),
  };
  return spoken(handlers);
}

/** The same handlers; what the spreadsheet says in English they say in Vietnamese. */
function spoken(handlers: Handlers<GridMethods>): Handlers<GridMethods> {
  const wrapped = Object.entries(handlers).map(([method, handler]) => [
    method,
    (args: never) => {
      try {
        return (handler as (given: never) => unknown)(args);
      } catch (error) {
        throw inVietnamese(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped);
}

function areaOf({ row, column, rows, columns }: SheetPlace): GridArea {
  return { row, column, rows, columns };
}

function fromOne({ row, column, rows, columns }: GridArea): GridArea {
  return { row: row + 1, column: column + 1, rows, columns };
}

/** What of an area lies in the sheet; at least its last cell. */
function within(sheet: SheetUser, { row, column, rows, columns }: SheetArea["area"]): GridArea {
  const [top, left] = [Math.min(row, sheet.rowCount), Math.min(column, sheet.columnCount)];
  return {
    row: top,
    column: left,
    rows: Math.max(1, Math.min(rows, sheet.rowCount - top + 1)),
    columns: Math.max(1, Math.min(columns, sheet.columnCount - left + 1)),
  };
}
