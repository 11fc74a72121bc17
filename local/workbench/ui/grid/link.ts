import { hashOf, piecesOf, safeLink } from "../links";

/** So many addresses of a cell are offered. */
const MOST = 5;

/** Links to what a cell names: forms and files open in the workbench, other addresses beside it. */
export function linksIn(text: string): HTMLAnchorElement[] {
  return piecesOf(text)
    .flatMap(({ link }) => (link === undefined ? [] : [link]))
    .slice(0, MOST)
    .flatMap((address) => {
      const link = document.createElement("a");
      const inside = hashOf(address);
      const outside = safeLink(address);
      if (inside === undefined && outside === undefined) return [];
      link.href = inside ?? outside ?? "";
      if (inside === undefined) {
        link.rel = "noreferrer";
        link.target = "_blank";
      }
      link.textContent = `Mở ${address}`;
      return [link];
    });
}
