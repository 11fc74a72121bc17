import { ask } from "../ask";
import { desk } from "./desk";
import { beginEditing, commit, currentSession } from "./editing";
import type { Editor } from "./editor";
import { tick } from "./keys";
import { type Cell, extendTo, type Selection, selectCell, selectLines } from "./selection";
import type { Table } from "./table";

/** What lies under the mouse. */
type Target =
  | { readonly kind: "cell"; readonly cell: Cell; readonly part: string | undefined }
  | { readonly kind: "row" | "column"; readonly line: number; readonly part: string | undefined }
  | { readonly kind: "corner" };

export function listenToMouse(editor: Editor, table: Table): void {
  const { element } = table;
  // Loaded after the cells are there: nobody drags so soon.
  const drag = import("./drag");
  let dragging: ((target: Target) => Selection | undefined) | undefined;

  element.addEventListener("mousedown", (event) => {
    const target = targetOf(event.target);
    if (target === undefined) return;
    // The focus stays with the field over the active cell.
    event.preventDefault();
    if (event.button === 0 && (target.kind === "row" || target.kind === "column") && target.part === "edge") {
      const { line } = target;
      const [edge, from] = [event.target, { x: event.clientX, y: event.clientY }];
      void drag.then(({ dragEdge }) =>
        dragEdge(target.kind === "row" ? "rows" : "columns", line, edge, from, table),
      );
      return;
    }
    const list = target.kind === "cell" && target.part === "list";
    editor.held.drop();
    commit();
    editor.focus();
    if (target.kind === "column" && target.part === "filter") {
      const at = event.target instanceof Element ? event.target.getBoundingClientRect() : undefined;
      desk.select(selectLines("columns", target.line, target.line), false);
      return desk.show({ kind: "filter", column: target.line, x: at?.left ?? 0, y: at?.bottom ?? 0 });
    }
    desk.show(desk.panel?.kind === "find" ? desk.panel : undefined);
    if (event.button === 2 && isSelected(target)) return;
    dragging = dragFrom(target);
    const chosen = event.shiftKey ? dragging(target) : first(target);
    if (chosen !== undefined) desk.select(chosen, false);
    if (target.kind === "cell" && target.part === "box" && !event.shiftKey) void tick(target.cell);
    if (list) void editor.openList();
    if (event.button !== 0) dragging = undefined;
  });
  window.addEventListener("mousemove", (event) => {
    if (dragging === undefined) return;
    if (event.buttons === 0) {
      dragging = undefined;
      return;
    }
    scrollAtEdge(event, element);
    const target = targetOf(document.elementFromPoint(event.clientX, event.clientY));
    const chosen = target === undefined ? undefined : dragging(target);
    if (chosen === undefined) return;
    const { head } = desk.selection;
    if (chosen.head.row !== head.row || chosen.head.column !== head.column) desk.select(chosen, false);
  });
  window.addEventListener("mouseup", () => {
    dragging = undefined;
  });
  element.addEventListener("dblclick", (event) => {
    const target = targetOf(event.target);
    if (target?.kind === "cell" && target.part !== "box" && currentSession() === undefined)
      void beginEditing();
    if (target?.kind === "row" && target.part === "edge") {
      void desk.act((sheet) =>
        ask("grid.resize", { sheet, what: "rows", first: target.line, howMany: 1, size: null }),
      );
    }
  });
  element.addEventListener("contextmenu", (event) => {
    if (targetOf(event.target) === undefined) return;
    event.preventDefault();
    desk.show({ kind: "menu", x: event.clientX, y: event.clientY });
  });

  function first(target: Target): Selection {
    if (target.kind === "cell") return selectCell(target.cell);
    if (target.kind === "corner") return { ...desk.selection, whole: "all" };
    return selectLines(target.kind === "row" ? "rows" : "columns", target.line, target.line);
  }
}

/** What is selected while the mouse is dragged from there. */
function dragFrom(target: Target): (to: Target) => Selection | undefined {
  if (target.kind === "cell") {
    return (to) => (to.kind === "cell" ? extendTo({ ...desk.selection, whole: null }, to.cell) : undefined);
  }
  if (target.kind === "corner") return () => undefined;
  const { kind } = target;
  const what = kind === "row" ? "rows" : "columns";
  return (to) => {
    const line = to.kind === "cell" ? to.cell[kind] : to.kind === kind ? to.line : undefined;
    if (line === undefined) return undefined;
    const { anchor, whole } = desk.selection;
    return selectLines(what, whole === what ? anchor[kind] : line, line);
  };
}

function isSelected(target: Target): boolean {
  const { row, column, rows, columns } = desk.area;
  const { whole } = desk.selection;
  const inRows = (each: number) => each >= row && each < row + rows;
  const inColumns = (each: number) => each >= column && each < column + columns;
  if (target.kind === "cell") return inRows(target.cell.row) && inColumns(target.cell.column);
  if (target.kind === "row") return whole === "rows" && inRows(target.line);
  if (target.kind === "column") return whole === "columns" && inColumns(target.line);
  return whole === "all";
}

function targetOf(target: EventTarget | null): Target | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>(".grid-table td, .grid-table th");
  if (cell === null) return undefined;
  const part = target === cell ? undefined : target.className.split(" ")[0];
  const row = cell.closest("tr")?.dataset.row;
  const { column, a1 } = cell.dataset;
  if (a1 !== undefined) return { kind: "cell", cell: { row: Number(row), column: Number(column) }, part };
  if (column !== undefined) return { kind: "column", line: Number(column), part };
  if (cell.dataset.row !== undefined) return { kind: "row", line: Number(row), part };
  return cell.classList.contains("grid-corner") ? { kind: "corner" } : undefined;
}

function scrollAtEdge(event: MouseEvent, element: HTMLElement): void {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (event.clientY > bottom - 8) element.scrollTop += 24;
  if (event.clientY < top + 16) element.scrollTop -= 24;
  if (event.clientX > right - 8) element.scrollLeft += 40;
  if (event.clientX < left + 40) element.scrollLeft -= 40;
}
