/** A link to what a cell holds, if that is nothing but an address; it opens beside the workbench. */
export function linkIn(text: string): HTMLAnchorElement | undefined {
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(text.trim())) return undefined;
  const link = document.createElement("a");
  link.href = text.trim();
  link.rel = "noreferrer";
  link.target = "_blank";
  link.textContent = `Mở ${text.trim()}`;
  return link;
}
