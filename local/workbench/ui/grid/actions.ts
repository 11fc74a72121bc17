import type { GridArea, SheetArea, UndoView } from "../../protocol/grid";
import { ask } from "../ask";
import { desk } from "./desk";
import { commit } from "./editing";
import { selectAll } from "./selection";

/** What a person does to the sheet, by keys, menus or the mouse. All of it works on what is selected. */

export function clearSelected(): Promise<boolean> {
  const { area } = desk;
  return desk.act((sheet) => ask("grid.clear", { sheet, area }), true);
}

export function pickAll(): void {
  desk.select(selectAll(desk.selection.active), false);
}

export function findInSheet(): void {
  desk.show({ kind: "find" });
}

export const undo = (): Promise<boolean> => turn("grid.undo");
export const redo = (): Promise<boolean> => turn("grid.redo");

function turn(method: "grid.undo" | "grid.redo"): Promise<boolean> {
  commit();
  const lead = desk.leading();
  return desk.act(async () => {
    const { message, at }: UndoView = await ask(method, {});
    if (message !== null) desk.tell({ text: message });
    else desk.tell(undefined);
    if (at !== null) await lead(at.sheet, at.area);
  });
}

/** Puts what is selected now on the clipboard, when all that was begun is through. */
export async function copySelected(): Promise<void> {
  const { sheetId: sheet, area } = desk;
  if (sheet === undefined) return;
  const copied = desk.settled().then(async () => {
    const { cells } = await ask("grid.copy", { sheet, area });
    const { toClipboard } = await import("./clipboard");
    return toClipboard(cells);
  });
  const blob = (type: string, part: "text" | "html"): Promise<Blob> =>
    copied.then((made) => new Blob([made[part]], { type }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", "text"),
        "text/html": blob("text/html", "html"),
      }),
    ]);
  } catch (error) {
    desk.tell({
      text: `Không chép được vào bộ nhớ tạm: trình duyệt không cho phép (${error instanceof Error ? error.message : error}).`,
    });
  }
}

/** Copies; the cells are emptied when they are pasted elsewhere. */
export async function cutSelected(): Promise<void> {
  const { sheetId: sheet, area } = desk;
  if (sheet === undefined) return;
  const copied = copySelected();
  await desk.settled();
  const { cells } = await ask("grid.copy", { sheet, area });
  await copied;
  const { toClipboard } = await import("./clipboard");
  desk.cut = { sheet, area, text: toClipboard(cells).text };
  desk.select(desk.selection, false);
}

/**
 * Pastes what is on the clipboard where one stands now; a larger selection is filled with it as often as it fits. Afterwards what
 * was pasted is selected, where the person has not gone on meanwhile.
 */
export async function paste(html: string, text: string): Promise<void> {
  const { area, selection } = desk;
  const lead = desk.leading();
  let pasted: SheetArea | undefined;
  await desk.act(async (sheet) => {
    const { fromClipboard } = await import("./clipboard");
    const cells = fromClipboard(html, text);
    if (cells.length === 0 || (cells.length === 1 && cells[0]?.length === 0)) return;
    const { cut } = desk;
    const texts = repeated(cells, selection.whole === null ? area : { ...area, rows: 1, columns: 1 });
    // Something else may have been copied since, elsewhere.
    const isCut = cut !== undefined && cut.text === text.replaceAll("\r\n", "\n");
    const from = isCut ? { cut: { sheet: cut.sheet, area: cut.area } } : {};
    const { row, column } = area;
    pasted = { sheet, area: (await ask("grid.paste", { sheet, row, column, texts, ...from })).area };
    if (desk.cut === cut) desk.cut = undefined;
  }, true);
  if (pasted !== undefined) await lead(pasted.sheet, pasted.area, false);
}

/** Fills what is selected with its first row, or its first column. */
export function fill(to: "down" | "right"): Promise<boolean> {
  const { area } = desk;
  return desk.act(async (sheet) => {
    const { cells } = await ask("grid.copy", { sheet, area });
    const texts = cells.map((line) =>
      line.map((cell, right) => {
        const { text, edit = text } = (to === "down" ? cells[0]?.[right] : line[0]) ?? cell;
        return edit;
      }),
    );
    await ask("grid.paste", { sheet, row: area.row, column: area.column, texts });
  }, true);
}

function repeated(cells: readonly (readonly string[])[], area: GridArea): string[][] {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const times = (whole: number, part: number): number => (whole % part === 0 ? whole / part : 1);
  const [down, right] = [times(area.rows, rows), times(area.columns, columns)];
  return Array.from({ length: rows * down }, (_, row) =>
    Array.from({ length: columns * right }, (_, column) => cells[row % rows]?.[column % columns] ?? ""),
  );
}

export function insertLines(what: "rows" | "columns", where: "before" | "after"): Promise<boolean> {
  const { row, column, rows, columns } = desk.area;
  const [start, howMany] = what === "rows" ? [row, rows] : [column, columns];
  const first = where === "before" ? start : start + howMany;
  const like = where === "before" ? start : start + howMany - 1;
  return desk.act((sheet) => ask("grid.insert", { sheet, what, first, howMany, like }), true);
}

export function deleteLines(what: "rows" | "columns"): Promise<boolean> {
  const { row, column, rows, columns } = desk.area;
  const [first, howMany] = what === "rows" ? [row, rows] : [column, columns];
  return desk.act((sheet) => ask("grid.delete", { sheet, what, first, howMany }), true);
}

export function sortSheet(ascending: boolean): Promise<boolean> {
  const { column } = desk.selection.active;
  return desk.act((sheet) => ask("grid.sort", { sheet, column, ascending }), true);
}

export function freeze(rows: number, columns: number): Promise<boolean> {
  return desk.act((sheet) => ask("grid.freeze", { sheet, rows, columns }));
}

export function clearFilter(): Promise<boolean> {
  return desk.act((sheet) => ask("grid.clearFilter", { sheet }));
}

/** The next tab that is not hidden, or the one before. */
export function openOtherSheet(by: number): void {
  const tabs = desk.store.look?.tabs.filter(({ hidden, id }) => !hidden || id === desk.sheetId) ?? [];
  const at = tabs.findIndex(({ id }) => id === desk.sheetId);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next !== undefined) void openSheet(next.id);
}

/** Opens a sheet; a hidden one is shown first. */
export async function openSheet(id: number): Promise<void> {
  commit();
  const tab = desk.store.look?.tabs.find((each) => each.id === id);
  if (tab?.hidden) await desk.act(() => ask("grid.hideSheet", { sheet: id, hidden: false }));
  await desk.open(id);
}
