import type { ShownCell } from "./store";

/** What makes a cell's looks beside itself. */
export interface Around {
  /** So wide it may run over the empty cells beside it, in pixels; 0: not at all. */
  readonly spill: number;
  readonly sticky: number | undefined;
  readonly pending: boolean;
}

const shownIn = new WeakMap<HTMLTableCellElement, string>();

/** Puts into a table's cell what it is to show; texts are text alone. Gives whether that was not there already. */
export function fillCell(
  node: HTMLTableCellElement,
  cell: ShownCell | undefined,
  { spill, sticky, pending }: Around,
): boolean {
  const key = cell === undefined ? "" : JSON.stringify([cell, spill, sticky, pending]);
  if (shownIn.get(node) === key) return false;
  shownIn.set(node, key);
  node.replaceChildren();
  node.removeAttribute("style");
  node.className = "";
  if (sticky !== undefined) {
    node.classList.add("frozen");
    node.style.left = `${sticky}px`;
  }
  if (cell === undefined) return true;
  dress(node, cell);
  node.classList.toggle("pending", pending);
  node.classList.toggle("note", cell.note !== undefined);
  node.classList.toggle("fault", cell.fault !== undefined);
  const { text, look } = cell;
  if (look.box !== undefined) {
    node.append(box(look.box === "checked"));
  } else if (spill > 0) {
    const span = document.createElement("span");
    span.className = "spill";
    span.style.maxWidth = `${spill}px`;
    span.textContent = text;
    node.append(span);
  } else if (text !== "") node.append(text);
  if (look.list) node.append(mark("list"));
  return true;
}

/** Its looks are the style sheet's: fonts do not all have such signs. */
function mark(name: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  return span;
}

function box(isChecked: boolean): HTMLElement {
  const span = mark("box");
  span.setAttribute("role", "img");
  span.setAttribute("aria-label", isChecked ? "có đánh dấu" : "không đánh dấu");
  span.classList.toggle("checked", isChecked);
  return span;
}

function dress(node: HTMLTableCellElement, { look }: ShownCell): void {
  const { style } = node;
  node.classList.add(look.wrapStrategy?.toLowerCase() ?? "overflow");
  if (look.fontWeight === "bold") style.fontWeight = "bold";
  if (look.fontStyle === "italic") style.fontStyle = "italic";
  if (look.fontLine !== undefined) style.textDecoration = look.fontLine;
  if (look.fontSize !== undefined) style.fontSize = `${look.fontSize}pt`;
  if (look.fontColor !== undefined) style.color = look.fontColor;
  if (look.background !== undefined) style.backgroundColor = look.background;
  style.textAlign = alignment(look.horizontalAlignment, look.kind, look.box !== undefined);
  if (look.verticalAlignment !== undefined) style.verticalAlign = look.verticalAlignment;
}

/** Numbers and dates stand to the right, truth values and boxes in the middle, where nothing else was set. */
function alignment(set: string | undefined, kind: ShownCell["look"]["kind"], isBox: boolean): string {
  if (set === "left" || set === "right" || set === "center") return set;
  if (kind === "truth" || isBox) return "center";
  return kind === "number" ? "right" : "left";
}
