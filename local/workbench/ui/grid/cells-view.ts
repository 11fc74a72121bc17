import { copySelected, cutSelected, paste } from "./actions";
import { followAddress } from "./address";
import { askInfo } from "./cell-info";
import { type Change, desk } from "./desk";
import { commit, currentSession, listenToEditing, onItsWay } from "./editing";
import { type Editor, makeEditor } from "./editor";
import { isHeld } from "./held";
import { listenToKeys } from "./keys";
import { listenToMouse } from "./mouse";
import { makeTable } from "./table";

/** Puts the table, the field over it and what belongs to them into a place of the page. */
export function mountCells(host: HTMLElement): { focus(): void; end(): void } {
  const { store, geometry } = desk;
  const table = makeTable({
    geometry,
    sheet: () => store.look?.sheet,
    cell(row, column) {
      const cell = store.cell(row, column);
      const text = onItsWay(row, column);
      if (text === undefined || cell === undefined) return { cell, pending: false };
      return { cell: { ...cell, text }, pending: true };
    },
    want: (rows, columns) => store.want(rows, [columns[0], columns[1] - columns[0] + 1]),
  });
  const editor = makeEditor(table, host);
  host.append(table.element, editor.element, editor.list);
  let tip: { readonly element: HTMLElement; update(): void } | undefined;
  void import("./tip").then(({ makeTip }) => {
    tip = makeTip(table, host);
    host.append(tip.element);
    tip.update();
  });
  listenToKeys(editor, table);
  listenToMouse(editor, table);
  listenToClipboard(editor);

  function mark(): void {
    const { row, column, rows, columns } = desk.area;
    const cut = desk.cut?.sheet === desk.sheetId ? desk.cut?.area : undefined;
    table.mark(
      desk.selection,
      (down, right) => down >= row && down < row + rows && right >= column && right < column + columns,
      (down, right) =>
        cut !== undefined &&
        down >= cut.row &&
        down < cut.row + cut.rows &&
        right >= cut.column &&
        right < cut.column + cut.columns,
    );
    editor.place();
    tip?.update();
  }

  function draw(): void {
    table.render();
    mark();
  }

  let drawing = 0;
  const drawSoon = (): void => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(draw);
  };

  /** How far each sheet was scrolled when it was left: another one begins at its first cells. */
  const places = new Map<number, readonly [left: number, top: number]>();
  let shown = desk.sheetId;
  function drawSheet(): void {
    const { element } = table;
    const leaves = shown !== desk.sheetId;
    if (leaves && shown !== undefined) places.set(shown, [element.scrollLeft, element.scrollTop]);
    shown = desk.sheetId;
    if (leaves) [element.scrollLeft, element.scrollTop] = [0, 0];
    table.render();
    const [left, top] = (leaves && shown !== undefined && places.get(shown)) || [0, 0];
    if (left + top === 0) return;
    [element.scrollLeft, element.scrollTop] = [left, top];
    table.render();
  }

  const reveal = (): void => table.reveal(desk.revealed);
  /** Until the person scrolls: rows that turn out to be higher, once their texts are there, push nothing out of sight. */
  let keepsInSight = false;
  const letGo = (): void => {
    keepsInSight = false;
  };
  for (const kind of ["wheel", "pointerdown", "touchmove"])
    table.element.addEventListener(kind, letGo, { passive: true });

  let told = "";
  function follow(change: Change): void {
    if (change === "panel") return;
    if (change === "reveal") {
      keepsInSight = true;
      reveal();
    }
    if (change === "look") {
      drawSheet();
      if (keepsInSight) reveal();
    }
    mark();
    const { row, column } = desk.selection.active;
    const now = `${desk.sheetId} ${row} ${column}`;
    if (now !== told || change === "look") void askInfo();
    told = now;
  }

  const ends = [
    desk.listen(follow),
    listenToEditing((from) => {
      if (from === undefined) draw();
    }),
    followAddress(),
  ];
  table.element.addEventListener("scroll", drawSoon, { passive: true });
  const size = new ResizeObserver(drawSoon);
  size.observe(host);
  editor.element.addEventListener("blur", ({ relatedTarget }) => {
    const isBar = relatedTarget instanceof HTMLElement && relatedTarget.classList.contains("grid-formula");
    // Who goes to another window and comes back goes on typing.
    if (!isBar && document.hasFocus() && currentSession() !== undefined) commit();
  });
  draw();
  editor.focus();
  return {
    focus: () => editor.focus(),
    end() {
      commit();
      for (const end of ends) end();
      size.disconnect();
      cancelAnimationFrame(drawing);
      host.replaceChildren();
    },
  };
}

/** Ctrl+C, X, V over cells, rather than in a text that is edited. */
function listenToClipboard({ element, held }: Editor): void {
  const over = (handle: (event: ClipboardEvent) => () => void) => (event: ClipboardEvent) => {
    if (currentSession() !== undefined) return;
    event.preventDefault();
    const does = handle(event);
    if (isHeld()) held.keep(does);
    else does();
  };
  element.addEventListener(
    "copy",
    over(() => () => void copySelected()),
  );
  element.addEventListener(
    "cut",
    over(() => () => void cutSelected()),
  );
  element.addEventListener(
    "paste",
    over(({ clipboardData }) => {
      const [html, text] = ["text/html", "text/plain"].map((type) => clipboardData?.getData(type) ?? "");
      return () => void paste(html ?? "", text ?? "");
    }),
  );
}
