import { ask } from "../ask";
import { nameOf } from "./a1";
import { activeInfo, askInfo } from "./cell-info";
import { desk } from "./desk";
import { holdTyping } from "./held";
import { advanced, type Cell, isOneCell, selectCell } from "./selection";

/** What is being typed into a cell and is not in it yet. */
export interface Session {
  readonly sheet: number;
  readonly cell: Cell;
  /** `type`: begun by typing, arrows end it. `edit`: of what stands there, arrows move in it. */
  mode: "type" | "edit";
  readonly start: string | undefined;
  text: string;
  /** Something was typed at all. */
  typed: boolean;
}

let session: Session | undefined;
const written = new Map<string, { readonly text: string }>();
const listeners = new Set<(from: object | undefined) => void>();

function emit(from?: object): void {
  for (const listener of [...listeners]) listener(from);
}

export function currentSession(): Session | undefined {
  return session;
}

/** What was typed into a cell, as long as it is on its way. */
export function onItsWay(row: number, column: number): string | undefined {
  return written.get(keyOf(desk.sheetId ?? -1, { row, column }))?.text;
}

function keyOf(sheet: number, { row, column }: Cell): string {
  return `${sheet}!${nameOf(row, column)}`;
}

/** Calls back when a session begins, changes or ends; `from` is who changed its text. */
export function listenToEditing(listener: (from: object | undefined) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Begins with what was typed over the active cell. `from`: where it stands already. */
export function beginTyping(text: string, from: object | undefined): void {
  const { sheetId } = desk;
  if (sheetId === undefined) return;
  session = {
    sheet: sheetId,
    cell: desk.selection.active,
    mode: "type",
    start: undefined,
    text,
    typed: text !== "",
  };
  desk.tell(undefined);
  emit(from);
}

/** What the formula bar shows: what is typed, is on its way, or stands in the active cell; nothing until that is known. */
export function textOfActive(): string | undefined {
  const { row, column } = desk.selection.active;
  return session?.text ?? onItsWay(row, column) ?? desk.store.cell(row, column)?.edit ?? activeInfo()?.text;
}

/**
 * F2, Enter, a double click, or the formula bar: what stands in the active cell is edited. `text`: what was made of it in the
 * formula bar already. Where that is not known yet nothing begins until it is, so that no key is taken for all of the cell.
 */
export async function beginEditing(text?: string): Promise<void> {
  if (session !== undefined || desk.sheetId === undefined) return;
  const cell = desk.selection.active;
  const start = onItsWay(cell.row, cell.column) === undefined ? textOfActive() : undefined;
  const known = text ?? textOfActive();
  if (known === undefined) {
    const isHere = desk.staying();
    await holdTyping(async () => {
      await askInfo();
      if (isHere() && textOfActive() !== undefined) await beginEditing();
    });
    return;
  }
  session = { sheet: desk.sheetId, cell, mode: "edit", start, text: known, typed: text !== undefined };
  emit();
}

/** The text is this now. `from`: where it was typed. */
export function changeText(text: string, from: object | undefined): void {
  if (session === undefined) return;
  session.text = text;
  session.typed = true;
  emit(from);
}

export function cancelEditing(): void {
  if (session === undefined) return;
  session = undefined;
  desk.tell(undefined);
  emit();
}

/**
 * Writes what was typed, and goes on to the next cell at once. What is refused comes back to be mended, with the reason.
 * `everywhere`: into all cells that are selected.
 */
export function commit(down = 0, right = 0, everywhere = false): void {
  const done = session;
  session = undefined;
  const { selection, room } = desk;
  if (done !== undefined) emit();
  if (down !== 0 || right !== 0) desk.select(advanced(selection, down, right, room));
  const isHere = desk.staying();
  if (done === undefined || !done.typed || done.text === done.start) return;
  const { sheet, cell, text } = done;
  const one = { ...cell, rows: 1, columns: 1 };
  const area = everywhere && !isOneCell(selection) ? desk.area : one;
  const key = keyOf(sheet, cell);
  const mine = { text };
  written.set(key, mine);
  emit();
  let refused: string | null = "";
  void desk
    .act(async () => {
      ({ refused } = await ask("grid.type", { sheet, area, text }));
    }, true)
    .then((isDone) => {
      if (written.get(key) === mine) written.delete(key);
      if (!isDone || refused !== null) mend(done, refused ?? "", isHere());
      emit();
    });
}

/**
 * What was refused is in its cell again. `isHere`: whether the person still is where writing it led; who has gone on, types
 * elsewhere or works beside the cells meanwhile is not taken away: a button brings it back.
 */
function mend(done: Session, reason: string, isHere: boolean): void {
  const { sheet, cell } = done;
  const back = async (): Promise<void> => {
    if (session !== undefined) commit();
    if (desk.sheetId !== sheet) await desk.open(sheet);
    desk.select(selectCell(cell));
    session = { ...done, mode: "edit" };
    emit();
    if (reason !== "") desk.tell({ text: `Ô ${nameOf(cell.row, cell.column)}: ${reason}` });
  };
  const isInCells = document.activeElement?.matches(".grid-editor, .grid-formula") === true;
  if (session === undefined && isHere && isInCells) return void back();
  desk.tell({
    text: `Ô ${nameOf(cell.row, cell.column)} chưa ghi được “${done.text}”. ${reason}`,
    button: { caption: "Sửa lại", run: () => void back() },
  });
}
