/** Which part of the workbench an address leads to; Google's addresses of forms, documents and files are those of local ones. */

const FORM = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/([a-z]+)?/;
const FILE = /^https:\/\/(?:docs\.google\.com\/(?:document|file)|drive\.google\.com\/file)\/d\/([\w-]+)/;
const FOLDER = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/;
const OPENED = /^https:\/\/drive\.google\.com\/(?:open|uc)\?(?:.*&)?id=([\w-]+)/;

/**
 * The hash of the workbench that an address leads to: `#/forms/<id>` with what a prefilled or an edit link carries, `#/forms/<id>/answers`
 * for its summary and its editor, `#/drive/<id>`; `undefined` for any other address.
 */
export function hashOf(address: string): string | undefined {
  const form = FORM.exec(address);
  if (form !== null) {
    const [, id, way] = form;
    if (way === "edit" || way === "viewanalytics") return `#/forms/${id}/answers`;
    const query = /\?([^#]*)/.exec(address)?.[1];
    return `#/forms/${id}${query ? `?${query}` : ""}`;
  }
  const file = FILE.exec(address) ?? FOLDER.exec(address) ?? OPENED.exec(address);
  return file === null ? undefined : `#/drive/${file[1]}`;
}

/** An address as it may stand in a link that leads outside: of the web or of mail; `undefined` for anything else. */
export function safeLink(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}

/** A piece of a text: plain, or an address, which ends before the mark that follows it in a sentence. */
export interface TextPiece {
  readonly text: string;
  readonly link?: string;
}

/** Finds the addresses in a text. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"“”]+|mailto:[^\s<>"“”]+/g)) {
    const link = withoutEnd(found[0]);
    if (safeLink(link) === undefined) continue;
    if (found.index > at) pieces.push({ text: text.slice(at, found.index) });
    pieces.push({ text: link, link });
    at = found.index + link.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** An address in a sentence ends before its comma, full stop or the bracket it stands in. */
function withoutEnd(found: string): string {
  const address = found.replace(/[.,;:!?'’»…]+$/, "");
  const opened = address.split("(").length;
  return address.endsWith(")") && address.split(")").length > opened
    ? withoutEnd(address.slice(0, -1))
    : address;
}
