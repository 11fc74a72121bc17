import { ask } from "../ask";
import {
  clearSelected,
  copySelected,
  fill,
  findInSheet,
  openOtherSheet,
  pickAll,
  redo,
  undo,
} from "./actions";
import { desk } from "./desk";
import { beginEditing, cancelEditing, commit, currentSession } from "./editing";
import type { Editor } from "./editor";
import { holdTyping } from "./held";
import { advanced, type Cell, extendTo, isOneCell, selectCell, selectLines, stepped } from "./selection";
import type { Table } from "./table";

/** What a key does; nothing where the browser goes on with it. */
type Doing = () => void;

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Keys in the field over the active cell. Letters are not read here: they come as what the field holds. */
export function listenToKeys(editor: Editor, table: Table): void {
  const doingOf = (event: KeyboardEvent): Doing | undefined =>
    currentSession() === undefined ? idleKey(event, editor, table) : editingKey(event, editor);
  /** While typing is held: letters gather in the field, Backspace takes them back there, other keys wait for their turn. */
  const keepingOf = (event: KeyboardEvent): Doing | undefined => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isText = key.length === 1 && !ctrlKey && !metaKey && !altKey;
    const isBack = key === "Backspace" && editor.element.value !== "";
    if (isText || isBack || doingOf(event) === undefined) return undefined;
    return () => editor.held.keep(() => doingOf(event)?.());
  };
  editor.element.addEventListener("keydown", (event) => {
    // 229: an input method is at work on it.
    if (event.isComposing || editor.isComposing || event.keyCode === 229) return;
    const doing = editor.isHeld ? keepingOf(event) : doingOf(event);
    if (doing === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    doing();
  });
}

function editingKey(event: KeyboardEvent, editor: Editor): Doing | undefined {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  const session = currentSession();
  switch (key) {
    case "Enter":
      // As on Google, Ctrl fills a selection; in a single cell it breaks the line, as Alt does.
      if (command && !isOneCell(desk.selection)) return () => commit(0, 0, true);
      if (altKey || command) return () => editor.breakLine();
      return () => {
        if (!editor.pickMarked(shiftKey ? -1 : 1, 0)) commit(shiftKey ? -1 : 1, 0);
      };
    case "Tab":
      return () => {
        if (!editor.pickMarked(0, shiftKey ? -1 : 1)) commit(0, shiftKey ? -1 : 1);
      };
    case "Escape":
      return () => (editor.hasList && session?.mode === "edit" ? editor.closeList() : cancelEditing());
    case "F2":
      return () => {
        if (session !== undefined) session.mode = session.mode === "type" ? "edit" : "type";
      };
  }
  if (arrow === undefined) return undefined;
  const [down, right] = arrow;
  if (altKey && down > 0) return () => void editor.openList();
  if (editor.hasList && down !== 0) return () => editor.moveInList(down);
  // Some input methods take letters back by Shift and an arrow: these stay with the text.
  if (session?.mode !== "type" || shiftKey || altKey || command) return undefined;
  return () => commit(down, right);
}

function idleKey(event: KeyboardEvent, editor: Editor, table: Table): Doing | undefined {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const { selection, room } = desk;
  const arrow = ARROWS[key];
  if (editor.hasList) {
    if (arrow !== undefined && !altKey) return () => editor.moveInList(arrow[0] || arrow[1]);
    if (key === "Escape") return () => editor.closeList();
    if (key === "Enter" && editor.pickMarked(1, 0)) return () => undefined;
    editor.closeList();
  }
  if (altKey && key === "ArrowDown") return () => void editor.openList();
  if (altKey) return undefined;
  if (arrow !== undefined) return () => void go(arrow, command, shiftKey);
  if (command) return commandKey(event, table);
  switch (key) {
    case "Enter":
      return () => {
        if (shiftKey) desk.select(advanced(selection, -1, 0, room));
        else void beginEditing();
      };
    case "F2":
      return () => void beginEditing();
    case "Tab":
      return () => desk.select(advanced(selection, 0, shiftKey ? -1 : 1, room));
    case "Home":
      return () => reach({ row: selection.head.row, column: 1 }, shiftKey);
    case "End":
      return () => reach({ row: selection.head.row, column: lastUsed().column }, shiftKey);
    case "PageDown":
    case "PageUp": {
      const by = key === "PageDown" ? table.pageRows : -table.pageRows;
      return () => reach(stepped(shiftKey ? selection.head : selection.active, by, 0, room), shiftKey);
    }
    case "Delete":
    case "Backspace":
      return () => void clearSelected();
    case "Escape":
      return () => {
        desk.cut = undefined;
        desk.tell(undefined);
        desk.show(undefined);
      };
    case " ":
      if (shiftKey) return () => desk.select(lines("rows"));
      return isBox(selection.active) ? () => void tick(selection.active) : undefined;
    case "F10":
      return shiftKey ? () => openMenu(table) : undefined;
    case "ContextMenu":
      return () => openMenu(table);
    default:
      return undefined;
  }
}

/** Ctrl (or ⌘) and a key, while nothing is edited. */
function commandKey(event: KeyboardEvent, table: Table): Doing | undefined {
  const { shiftKey } = event;
  const { row } = desk.selection.head;
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case "a":
      return pickAll;
    case "z":
      return () => void (shiftKey ? redo() : undo());
    case "y":
      return () => void redo();
    case "f":
      return findInSheet;
    case "d":
      return () => void (desk.area.rows > 1 && fill("down"));
    case "r":
      // Alone it loads the page again, as everywhere.
      return desk.area.columns > 1 ? () => void fill("right") : undefined;
    case " ":
      return () => desk.select(lines("columns"));
    case "Home":
      return () => reach({ row: desk.geometry.seen.rowAt(0), column: 1 }, shiftKey);
    case "End":
      return () => reach(lastUsed(), shiftKey);
    case "PageUp":
      return shiftKey ? () => openOtherSheet(-1) : undefined;
    case "PageDown":
      return shiftKey ? () => openOtherSheet(1) : undefined;
    case "Backspace":
      return () => table.reveal({ row, column: desk.selection.active.column });
    case "Insert":
      return () => void copySelected();
    default:
      return undefined;
  }
}

function reach(cell: Cell, extending: boolean): void {
  desk.select(extending ? extendTo(desk.selection, cell) : selectCell(cell));
}

/** An arrow; with Ctrl to the edge of what is filled, which the engine knows. */
async function go([down, right]: readonly [number, number], far: boolean, extending: boolean): Promise<void> {
  const { selection, room, sheetId: sheet } = desk;
  const from = extending ? selection.head : selection.active;
  if (!far || sheet === undefined) return reach(stepped(from, down, right, room), extending);
  const isHere = desk.staying();
  await holdTyping(async () => {
    const to = await ask("grid.edge", { sheet, ...from, down, right }).catch(() => from);
    if (isHere() && desk.sheetId === sheet) reach(to, extending);
  });
}

/** The last cell in the last row and column that hold something. */
function lastUsed(): Cell {
  const { usedRows = 1, usedColumns = 1 } = desk.store.look?.sheet ?? {};
  return { row: Math.max(1, usedRows), column: Math.max(1, usedColumns) };
}

function lines(what: "rows" | "columns") {
  const { row, column, rows, columns } = desk.area;
  return what === "rows"
    ? selectLines("rows", row, row + rows - 1)
    : selectLines("columns", column, column + columns - 1);
}

function isBox({ row, column }: Cell): boolean {
  return desk.store.cell(row, column)?.look.box !== undefined;
}

export function tick({ row, column }: Cell): Promise<boolean> {
  return desk.act((sheet) => ask("grid.tick", { sheet, row, column }), true);
}

/** The menu of the selection, at its active cell. */
function openMenu(table: Table): void {
  const { row, column } = desk.selection.active;
  const at = table.node(row, column)?.getBoundingClientRect();
  desk.show({ kind: "menu", x: at?.left ?? 200, y: at?.bottom ?? 200 });
}
