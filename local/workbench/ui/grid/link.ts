import { hashOf, safeLink } from "../links";

/** A link to what a cell holds, if that is nothing but an address: into the workbench where it leads there, else beside it. */
export function linkIn(text: string): HTMLAnchorElement | undefined {
  const address = text.trim();
  const outside = /^(https?:\/\/|mailto:)\S+$/i.test(address) ? safeLink(address) : undefined;
  if (outside === undefined) return undefined;
  const link = document.createElement("a");
  const inside = hashOf(address);
  link.href = inside ?? outside;
  if (inside === undefined) {
    link.rel = "noreferrer";
    link.target = "_blank";
  }
  link.textContent = `Mở ${address}`;
  return link;
}
