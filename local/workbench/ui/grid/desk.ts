import type { GridArea } from "../../protocol/grid";
import { ask } from "../ask";
import { listen as listenToEngine } from "../events";
import { nameOf } from "./a1";
import { askPerson } from "./ask-person";
import { type Geometry, makeGeometry } from "./geometry";
import { holdTyping, released } from "./held";
import { latestOnly } from "./latest-only";
import { makeRoom, within } from "./room";
import { areaOf, type Cell, type Room, type Selection, selectArea, selectCell } from "./selection";
import { makeStore, type Store } from "./store";

/** Something that is told below the grid until it is closed: what was refused, and what to do about it. */
export interface Notice {
  readonly text: string;
  readonly button?: { readonly caption: string; run(): void };
}

/** What is open beside the cells: at most one. */
export type Panel =
  | { readonly kind: "menu"; readonly x: number; readonly y: number }
  | { readonly kind: "filter"; readonly column: number; readonly x: number; readonly y: number }
  | { readonly kind: "sheets"; readonly x: number; readonly y: number }
  | { readonly kind: "tab"; readonly sheet: number; readonly x: number; readonly y: number }
  | { readonly kind: "find" };

/** What the parts of the grid share: what is known of the sheet, what is selected, what is told. There is one on a page. */
export interface Desk {
  readonly store: Store;
  readonly geometry: Geometry;
  readonly selection: Selection;
  readonly area: GridArea;
  /** The cell that was scrolled to last. */
  readonly revealed: Cell;
  readonly room: Room;
  readonly sheetId: number | undefined;
  readonly panel: Panel | undefined;
  readonly notice: Notice | undefined;
  /** The cells that were cut and not pasted yet. */
  cut: { readonly sheet: number; readonly area: GridArea; readonly text: string } | undefined;
  select(selection: Selection, isRevealed?: boolean): void;
  /** Opens a sheet where it was left, or selects an area in it. Of several that are opened the last one counts. */
  open(sheet: number, area?: GridArea): Promise<void>;
  /**
   * To be called before the engine is asked for something whose answer says what is to be selected. Gives what selects it then,
   * unless the person, or a script, has gone elsewhere since: an answer that comes late takes nobody away.
   */
  leading(): (sheet: number, area: GridArea, isRevealed?: boolean) => Promise<void>;
  /** The same for what is more than a selection: whether nobody has gone elsewhere since. */
  staying(): () => boolean;
  show(panel: Panel | undefined): void;
  tell(notice: Notice | undefined): void;
  /**
   * Does something to the sheet when all that was begun before is through; what is refused is told. `isChange`: who may only
   * change it after a warning is warned first. Gives whether it was done.
   */
  act(action: (sheet: number) => Promise<unknown>, isChange?: boolean): Promise<boolean>;
  /** When all that was begun is through. */
  settled(): Promise<unknown>;
  /** Whether the person wants to change a protected sheet all the same. */
  mayChange(): Promise<boolean>;
  /** Calls back after everything that changes what is shown. */
  listen(listener: (change: Change) => void): () => void;
  /** Begins to follow the engine, once. */
  start(): void;
}

/** What changed: `look` what the engine knows; `reveal`: a cell is to be scrolled to. */
export type Change = "look" | "selection" | "reveal" | "panel";

/** So long a person who wants to change a protected sheet is not asked again, in milliseconds. */
const NOT_ASKED = 5 * 60_000;

function makeDesk(): Desk {
  const listeners = new Set<(change: Change) => void>();
  const geometry = makeGeometry();
  /** Where each sheet was left, and the one that is seen. */
  const left = new Map<number, Selection>();
  let shown: number | undefined;
  let selection = selectCell({ row: 1, column: 1 });
  let revealed = selection.active;
  let panel: Panel | undefined;
  let notice: Notice | undefined;
  let moves: number | undefined;
  /** How often the person, or a script, went elsewhere. */
  let went = 0;
  /** Which sheet is being opened: an older one is left. */
  let opening = 0;
  let started = false;
  let unaskedUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const emit = (change: Change): void => {
    for (const listener of [...listeners]) listener(change);
  };
  const reveal = (cell: Cell): void => {
    revealed = cell;
    emit("reveal");
  };
  const tell = (told: Notice | undefined): void => {
    notice = told;
    emit("panel");
  };
  const store = makeStore(taken, (error) => tell({ text: error.message }));

  const room = makeRoom(store, geometry);

  /** A new look came: of another sheet perhaps, and a script may have moved there. */
  function taken(): void {
    const { look } = store;
    if (look === undefined) return;
    if (shown !== look.sheet.id) {
      if (shown !== undefined) left.set(shown, selection);
      selection = left.get(look.sheet.id) ?? selectCell({ row: 1, column: 1 });
      shown = look.sheet.id;
    }
    geometry.take(look.sheet);
    const { active } = look;
    if (moves !== undefined && active.number !== moves) {
      moves = active.number;
      went += 1;
      if (active.sheet !== look.sheet.id) return void goTo(active.sheet, active.area ?? undefined);
      if (active.area !== null) selection = selectArea(active.area, room);
      emit("look");
      reveal(selection.active);
      return;
    }
    if (moves === undefined && active.area !== null && active.sheet === look.sheet.id) {
      selection = selectArea(active.area, room);
    }
    moves = active.number;
    selection = within(room, selection);
    emit("look");
  }

  const [tellEngine, selecting] = latestOnly(async () => {
    const sheet = store.look?.sheet.id;
    if (sheet === undefined) return;
    await ask("grid.select", { sheet, area: areaOf(selection, room) }).catch(() => undefined);
  });

  async function goTo(sheet: number, area?: GridArea, isRevealed = true): Promise<void> {
    opening += 1;
    const own = opening;
    if (store.look?.sheet.id === sheet) {
      // Another one may be under way.
      void store.show(sheet);
      arrive(area, isRevealed);
    } else
      await holdTyping(async () => {
        const isThere = await store.show(sheet);
        if (isThere && own === opening) arrive(area, isRevealed);
      });
  }

  function arrive(area: GridArea | undefined, isRevealed: boolean): void {
    if (area !== undefined) selection = selectArea(area, room);
    emit("look");
    if (isRevealed) reveal(selection.active);
    tellEngine();
  }

  async function mayChange(): Promise<boolean> {
    const { protection, name } = store.look?.sheet ?? {};
    if (!protection?.mayEdit || Date.now() < unaskedUntil) return true;
    const answer = await askPerson({
      title: "Trang được bảo vệ",
      message: `Trang “${name}” được bảo vệ${protection.description === "" ? "" : `: ${protection.description}`}. Chỉ sửa khi thật cần. Vẫn sửa?`,
      buttons: ["Vẫn sửa", "Thôi"],
      box: "Không hỏi lại trong 5 phút",
    });
    const may = answer.button === "Vẫn sửa";
    if (may && answer.ticked) unaskedUntil = Date.now() + NOT_ASKED;
    return may;
  }

  return {
    store,
    geometry,
    room,
    cut: undefined,
    get selection() {
      return selection;
    },
    get area() {
      return areaOf(selection, room);
    },
    get revealed() {
      return revealed;
    },
    get sheetId() {
      return store.look?.sheet.id;
    },
    get panel() {
      return panel;
    },
    get notice() {
      return notice;
    },
    select(chosen, isRevealed = true) {
      const { active } = selection;
      if (chosen !== selection) went += 1;
      // A menu or filter that is still being loaded does not come up under what is done meanwhile.
      if (panel !== undefined && panel.kind !== "find") panel = undefined;
      selection = within(room, chosen);
      emit("selection");
      // Who extends a selection looks at its end, who goes on in it at the active cell.
      const isExtended = selection.active.row === active.row && selection.active.column === active.column;
      if (isRevealed) reveal(isExtended ? selection.head : selection.active);
      tellEngine();
    },
    open(sheet, area) {
      went += 1;
      return goTo(sheet, area);
    },
    leading() {
      const before = went;
      return async (sheet, area, isRevealed) => {
        if (before === went) await goTo(sheet, area, isRevealed);
      };
    },
    staying() {
      const before = went;
      return () => before === went;
    },
    show(opened) {
      panel = opened;
      emit("panel");
    },
    tell,
    act(action, isChange = false) {
      const sheet = store.look?.sheet.id;
      const done = queue.then(async () => {
        if (sheet === undefined || (isChange && !(await mayChange()))) return false;
        try {
          await action(sheet);
          await store.refresh();
          return true;
        } catch (error) {
          tell({ text: error instanceof Error ? error.message : String(error) });
          return false;
        }
      });
      queue = done;
      return done;
    },
    async settled() {
      await released();
      await queue;
      await selecting();
    },
    mayChange,

    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start() {
      if (started) return;
      started = true;
      listenToEngine(({ kind }) => {
        if (kind === "changed" || kind === "clock" || kind === "menu") void store.refresh();
      });
      void store.refresh();
    },
  };
}

export const desk = makeDesk();

/** How the active cell is called: C5. */
export function activeName(): string {
  const { row, column } = desk.selection.active;
  return nameOf(row, column);
}
