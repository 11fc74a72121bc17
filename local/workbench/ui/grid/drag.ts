import { ask } from "../ask";
import { desk } from "./desk";
import type { Table } from "./table";

/** Narrower and lower they do not become by dragging, in pixels. */
const SMALLEST = { columns: 24, rows: 18 };

/** Drags the edge of a column or row; where several are selected as a whole, all of them become as wide or high. */
export function dragEdge(
  what: "rows" | "columns",
  line: number,
  edge: EventTarget | null,
  begun: { readonly x: number; readonly y: number },
  table: Table,
): void {
  const from = what === "rows" ? begun.y : begun.x;
  const target = edge instanceof Element ? edge.closest("th") : null;
  const rect = target?.getBoundingClientRect();
  const size = (what === "rows" ? rect?.height : rect?.width) ?? 0;
  const guide = document.createElement("div");
  guide.className = `grid-guide ${what}`;
  table.element.parentElement?.append(guide);
  const frame = table.element.getBoundingClientRect();
  let now = size;
  const move = (moved: MouseEvent): void => {
    const by = (what === "rows" ? moved.clientY : moved.clientX) - from;
    now = Math.round(Math.max(SMALLEST[what], size + by));
    if (what === "rows") guide.style.top = `${(rect?.top ?? 0) - frame.top + now}px`;
    else guide.style.left = `${(rect?.left ?? 0) - frame.left + now}px`;
    // It may have been let go before this was loaded.
    if (moved.buttons === 0) end();
  };
  const end = (): void => {
    window.removeEventListener("mousemove", move);
    window.removeEventListener("mouseup", end);
    guide.remove();
    if (now === Math.round(size)) return;
    const { row, column, rows, columns } = desk.area;
    const [start, count] = what === "rows" ? [row, rows] : [column, columns];
    const isAmong = desk.selection.whole === what && line >= start && line < start + count;
    const [first, howMany] = isAmong ? [start, count] : [line, 1];
    void desk.act((sheet) => ask("grid.resize", { sheet, what, first, howMany, size: now }));
  };
  window.addEventListener("mousemove", move);
  window.addEventListener("mouseup", end);
}
