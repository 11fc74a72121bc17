import { desk } from "./desk";
import { linksIn } from "./link";
import type { Table } from "./table";

const FORMULA = "Bàn làm việc không tính công thức; trên Google ô này có kết quả.";

/** The note of a cell, what is wrong with it, and a link in it: shown beside the cell under the mouse, or the active one. */
export function makeTip(table: Table, host: HTMLElement): { readonly element: HTMLElement; update(): void } {
  const element = document.createElement("div");
  element.className = "grid-tip";
  element.id = "grid-tip";
  element.setAttribute("role", "note");
  element.hidden = true;
  /** The cell that was active when its sheet came on the screen: nobody has gone there yet, so it says nothing by itself. */
  let arrived:
    | { readonly sheet: number | undefined; readonly row: number; readonly column: number }
    | undefined;
  let hovered: { readonly row: number; readonly column: number } | undefined;

  table.element.addEventListener("mouseover", ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-a1]") : null;
    const row = cell?.closest("tr")?.dataset.row;
    hovered =
      cell === null || row === undefined
        ? undefined
        : { row: Number(row), column: Number(cell.dataset.column) };
    update();
  });
  table.element.addEventListener("mouseleave", () => {
    hovered = undefined;
    update();
  });

  function wentTo(): typeof desk.selection.active | undefined {
    const { active } = desk.selection;
    const { sheetId: sheet } = desk;
    if (arrived === undefined || arrived.sheet !== sheet)
      arrived = { sheet, row: active.row, column: active.column };
    if (arrived.row === active.row && arrived.column === active.column) return undefined;
    // Whoever comes back later has gone there.
    arrived = { sheet, row: 0, column: 0 };
    return active;
  }

  function update(): void {
    const shown = [hovered, wentTo()].find((cell) => cell && lines(cell).length > 0);
    const node = shown && table.node(shown.row, shown.column);
    element.hidden = shown === undefined || node === undefined || desk.panel?.kind === "menu";
    if (shown === undefined || node === undefined) return;
    element.replaceChildren(...lines(shown));
    const [at, frame] = [node.getBoundingClientRect(), host.getBoundingClientRect()];
    const isLeft = at.right + 280 > frame.right;
    element.style.left = isLeft ? "" : `${at.right - frame.left + 4}px`;
    element.style.right = isLeft ? `${frame.right - at.left + 4}px` : "";
    element.style.top = `${Math.max(0, Math.min(at.top - frame.top, frame.height - element.offsetHeight - 4))}px`;
  }

  function lines({ row, column }: { row: number; column: number }): HTMLElement[] {
    const cell = desk.store.cell(row, column);
    const said = [
      { name: "fault", text: cell?.fault },
      { name: "note", text: cell?.note },
      { name: "formula", text: cell?.look.kind === "formula" ? FORMULA : undefined },
    ].flatMap(({ name, text }) => (text === undefined ? [] : [paragraph(name, text)]));
    return [...said, ...linksIn(cell?.text ?? "")];
  }

  return { element, update };
}

function paragraph(name: string, text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = name;
  line.textContent = name === "fault" ? `Không hợp lệ: ${text}` : text;
  return line;
}
