/** How near a floating box may come to the window's edge, in pixels. */
const margin = 4;

/**
 * Puts a floating box (`position: fixed`) below what it belongs to, or beside it; where the window ends, on its other side or as
 * far up as is needed. A box taller than the window scrolls.
 */
export function place(box: HTMLElement, anchor: DOMRect, where: "below" | "beside"): void {
  const { innerWidth, innerHeight } = window;
  box.style.maxHeight = `${innerHeight - 2 * margin - (where === "below" ? anchor.bottom : 0)}px`;
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = where === "below" ? anchor.left : anchor.right;
  const fits = left + width + margin <= innerWidth;
  const otherLeft = where === "below" ? innerWidth - width - margin : anchor.left - width;
  const top = where === "below" ? anchor.bottom : anchor.top - 5;
  box.style.left = `${Math.max(margin, fits ? left : otherLeft)}px`;
  box.style.top = `${Math.max(margin, Math.min(top, innerHeight - height - margin))}px`;
}
