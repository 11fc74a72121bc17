import { safeLink } from "../links";

const HARMLESS_NOWHERE = "script, iframe, object, embed, link, meta, base, form, input, button, audio, video";

/**
 * Takes out of rendered content whatever a document's text has no use for and an attacker would: what loads or runs something, handlers,
 * and links that are no addresses of the web or of mail. The page's policy and the frame's sandbox would stop them, too.
 */
export function makeSafe(content: ParentNode): void {
  for (const element of content.querySelectorAll(HARMLESS_NOWHERE)) element.remove();
  for (const element of content.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (/^on/i.test(name)) element.removeAttribute(name);
  }
  for (const link of content.querySelectorAll("a")) {
    const target = link.getAttribute("href") ?? "";
    if (target.startsWith("#")) continue;
    const safe = safeLink(target);
    if (safe === undefined) link.removeAttribute("href");
    else {
      link.target = "_blank";
      link.rel = "noreferrer noopener";
    }
  }
}
