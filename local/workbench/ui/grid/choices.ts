import { plain } from "../searched";

/** The list of values that opens under a cell. */
export interface Choices {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Opens it under a place; `filter`: what was typed narrows it. */
  open(values: readonly string[], filter: string, place: DOMRect, within: DOMRect): void;
  close(): void;
  /** Marks the next value (or the one before). */
  move(by: number): void;
  /** The value that is marked. */
  readonly marked: string | undefined;
  /** The id of its node, for screen readers. */
  readonly markedId: string | undefined;
}

/** So many values are shown at once; typing finds the others. */
const MOST = 200;

/** `pick` is called with the value that is clicked. */
export function makeChoices(pick: (value: string) => void): Choices {
  const element = document.createElement("div");
  element.id = "grid-choices";
  element.className = "grid-choices";
  element.setAttribute("role", "listbox");
  element.setAttribute("aria-label", "Giá trị chọn được");
  element.hidden = true;
  let at = -1;

  // The focus stays with what is typed.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.value !== undefined) pick(target.dataset.value);
  });

  function mark(index: number): void {
    const nodes = [...element.querySelectorAll<HTMLElement>("[role=option]")];
    at = nodes.length === 0 ? -1 : (index + nodes.length) % nodes.length;
    nodes.forEach((node, each) => {
      node.setAttribute("aria-selected", String(each === at));
    });
    nodes[at]?.scrollIntoView({ block: "nearest" });
  }

  return {
    element,
    get isOpen() {
      return !element.hidden;
    },
    open(values, filter, place, within) {
      const found = values.filter((value) => plain(value).includes(plain(filter)));
      element.replaceChildren(
        ...found.slice(0, MOST).map((value, index) => {
          const option = document.createElement("div");
          option.id = `grid-choice-${index}`;
          option.setAttribute("role", "option");
          option.dataset.value = value;
          option.textContent = value;
          return option;
        }),
      );
      at = -1;
      if (found.length === 0 || found.length > MOST) {
        const line = document.createElement("p");
        line.textContent =
          found.length === 0
            ? "Không có giá trị nào khớp."
            : `Còn ${found.length - MOST} giá trị: gõ để tìm.`;
        element.append(line);
      }
      element.hidden = false;
      element.style.minWidth = `${Math.max(120, place.width)}px`;
      element.style.left = `${Math.max(0, Math.min(place.left - within.left, within.width - 240))}px`;
      const below = within.bottom - place.bottom;
      const isAbove = below < 160 && place.top - within.top > below;
      element.style.maxHeight = `${Math.max(80, Math.min(260, isAbove ? place.top - within.top : below) - 4)}px`;
      element.style.top = isAbove ? "" : `${place.bottom - within.top}px`;
      element.style.bottom = isAbove ? `${within.bottom - place.top}px` : "";
    },
    close() {
      element.hidden = true;
      at = -1;
    },
    move(by) {
      mark(at < 0 && by < 0 ? -1 : at + by);
    },
    get marked() {
      return element.querySelectorAll<HTMLElement>("[role=option]")[at]?.dataset.value;
    },
    get markedId() {
      return element.hidden ? undefined : element.querySelectorAll("[role=option]")[at]?.id;
    },
  };
}
