import { nameOf } from "./a1";
import { activeInfo, askInfo } from "./cell-info";
import { makeChoices } from "./choices";
import { desk } from "./desk";
import { beginTyping, changeText, commit, currentSession, listenToEditing } from "./editing";
import { isHeld } from "./held";
import { type HeldKeys, makeHeldKeys } from "./held-keys";
import type { Table } from "./table";

/** The field that always has the focus while somebody works in the cells: it lies over the active one. */
export interface Editor {
  readonly element: HTMLTextAreaElement;
  readonly list: HTMLElement;
  readonly isComposing: boolean;
  readonly hasList: boolean;
  /** Whether what is typed waits until it is known where it goes, and what waits. */
  readonly isHeld: boolean;
  readonly held: HeldKeys;
  /** Lays it over the active cell, wherever that has moved. */
  place(): void;
  focus(): void;
  openList(): Promise<void>;
  closeList(): void;
  moveInList(by: number): void;
  /** Takes the value that is marked in the list. Gives whether there was one. */
  pickMarked(down: number, right: number): boolean;
  /** A line break where the caret is. */
  breakLine(): void;
}

/** Input methods that send Backspace and text, and those that compose, both end in what the field holds: nothing else is read. */
export function makeEditor(table: Table, host: HTMLElement): Editor {
  const element = document.createElement("textarea");
  element.className = "grid-editor idle";
  element.rows = 1;
  element.spellcheck = false;
  element.autocapitalize = "off";
  element.setAttribute("autocomplete", "off");
  element.setAttribute("aria-controls", "grid-table");
  element.setAttribute("aria-autocomplete", "list");
  const choices = makeChoices((value) => pick(value, 1, 0));
  let composing = false;
  let wasTyping = false;
  /** The cell that the list was opened at. */
  let listAt = "";

  function pick(value: string, down: number, right: number): void {
    if (currentSession() === undefined) beginTyping(value, element);
    changeText(value, element);
    choices.close();
    commit(down, right);
    element.focus();
  }

  function showList(filter: string): void {
    const values = activeInfo()?.choices;
    const { row, column } = desk.selection.active;
    const node = table.node(row, column);
    if (!values || node === undefined) return;
    listAt = activeKey();
    choices.open(values, filter, node.getBoundingClientRect(), host.getBoundingClientRect());
  }

  // Chromium takes the caret away under a dialog: the field would have the focus back and take no keys.
  element.addEventListener("focus", () => {
    element.setSelectionRange(element.selectionStart, element.selectionEnd);
  });
  element.addEventListener("compositionstart", () => {
    composing = true;
    if (currentSession() === undefined && !isHeld()) beginTyping("", element);
  });
  element.addEventListener("compositionend", () => {
    composing = false;
  });
  /** Who is typing into a cell goes on there, whatever else is opened meanwhile. */
  const isWaiting = (): boolean => isHeld() && currentSession() === undefined;
  const held = makeHeldKeys(element, {
    type(text, isThere) {
      const session = currentSession();
      const from = isThere ? element : undefined;
      if (session === undefined) beginTyping(text, from);
      else changeText(session.text + text, from);
    },
    show: showText,
    goesOn: () => composing,
  });
  element.addEventListener("input", () => {
    if (isWaiting()) return held.gather();
    if (currentSession() === undefined) beginTyping(element.value, element);
    else changeText(element.value, element);
    // What its rule offers may not be known when the first letter comes.
    const hasList = desk.store.cell(desk.selection.active.row, desk.selection.active.column)?.look.list;
    if (activeInfo()?.choices) showList(element.value);
    else if (hasList) void askInfo().then(() => currentSession() && showList(element.value));
    grow();
    place();
  });

  listenToEditing((from) => {
    const session = currentSession();
    element.classList.toggle("idle", session === undefined);
    // What an input method is at work on is left alone, and what waits there.
    if (from !== element && !composing && !isHeld()) showText();
    // What was written before may come through while a list is open: only an end of typing closes it.
    if (session === undefined && wasTyping) choices.close();
    wasTyping = session !== undefined;
    grow();
    place();
  });

  function showText(): void {
    const text = currentSession()?.text ?? "";
    if (element.value === text) return;
    element.value = text;
    element.setSelectionRange(text.length, text.length);
  }

  function grow(): void {
    element.style.height = "";
    if (currentSession() !== undefined) element.style.height = `${element.scrollHeight + 2}px`;
  }

  function activeKey(): string {
    const { row, column } = desk.selection.active;
    return `${desk.sheetId} ${nameOf(row, column)}`;
  }

  function place(): void {
    if (choices.isOpen && listAt !== activeKey()) choices.close();
    const cell = currentSession()?.cell ?? desk.selection.active;
    const node = table.node(cell.row, cell.column);
    const frame = host.getBoundingClientRect();
    const { style } = element;
    if (node === undefined) {
      // Scrolled away: it goes on waiting for what is typed.
      element.removeAttribute("aria-activedescendant");
      style.left = "0px";
      style.top = `${frame.height}px`;
      return;
    }
    const at = node.getBoundingClientRect();
    const room = frame.right - at.left - 16;
    style.left = `${Math.max(0, at.left - frame.left)}px`;
    style.top = `${Math.max(0, at.top - frame.top)}px`;
    style.minWidth = `${at.width}px`;
    style.minHeight = `${at.height}px`;
    style.maxWidth = `${Math.max(at.width, Math.min(room, 640))}px`;
    style.maxHeight = `${Math.max(at.height, frame.bottom - at.top - 8)}px`;
    element.setAttribute("aria-activedescendant", choices.markedId ?? node.id);
    const label = `Ô ${nameOf(cell.row, cell.column)}`;
    if (element.getAttribute("aria-label") !== label) element.setAttribute("aria-label", label);
  }

  return {
    element,
    list: choices.element,
    get isComposing() {
      return composing;
    },
    get isHeld() {
      return isWaiting();
    },
    held,
    get hasList() {
      return choices.isOpen;
    },
    place,
    focus() {
      element.focus({ preventScroll: true });
    },
    async openList() {
      if (activeInfo() === undefined) await askInfo();
      showList("");
    },
    closeList: () => choices.close(),
    moveInList(by) {
      choices.move(by);
      place();
    },
    pickMarked(down, right) {
      const value = choices.isOpen ? choices.marked : undefined;
      if (value !== undefined) pick(value, down, right);
      return value !== undefined;
    },
    breakLine() {
      element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
      changeText(element.value, element);
      grow();
    },
  };
}
