import PizZip from "pizzip";

/** A .docx as a person, or another program, left it: made of one of ours by changing the text of its parts. */

/** A change of one part of a .docx; it must change something. */
export type Edit = (xml: string) => string;

/** The .docx after the edits of its document, one after another. */
export function edited(content: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  return editedPart(content, "word/document.xml", ...edits);
}

/** The .docx after the edits of one of its parts. */
export function editedPart(content: Uint8Array, part: string, ...edits: readonly Edit[]): Uint8Array {
  const zip = new PizZip(content);
  const before = zip.file(part)?.asText();
  if (before === undefined) throw new Error(`The .docx has no ${part}`);
  const after = edits.reduce((xml, edit) => {
    const changed = edit(xml);
    if (changed === xml) throw new Error(`An edit of ${part} changes nothing: ${edit}`);
    return changed;
  }, before);
  zip.file(part, after);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** Replaces every stretch that a pattern finds. */
export function replacing(pattern: RegExp, by: string): Edit {
  return (xml) =>
    xml.replace(new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`), by);
}

/** Changes the first paragraph whose text holds these words. */
export function inParagraph(words: string, change: Edit): Edit {
  return (xml) => {
    let done = false;
    const after = xml.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs, (paragraph) => {
      const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, each]) => each)
        .join("");
      if (done || !text.includes(words)) return paragraph;
      done = true;
      return change(paragraph);
    });
    if (!done) throw new Error(`No paragraph has “${words}”`);
    return after;
  };
}

/** Changes the paragraph behind the one that holds these words: a rule under a text, most often. */
export function behindParagraph(words: string, change: Edit): Edit {
  return (xml) => {
    const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)];
    const at = paragraphs.findIndex(([paragraph]) => paragraph.includes(words));
    const next = paragraphs[at + 1];
    if (at === -1 || !next) throw new Error(`No paragraph behind “${words}”`);
    return xml.slice(0, next.index) + change(next[0]) + xml.slice(next.index + next[0].length);
  };
}

/** Every size of a paragraph, in points. */
export const sized = (points: number): Edit =>
  replacing(/<w:sz w:val="\d+"\/>/, `<w:sz w:val="${points * 2}"/>`);
export const notBold: Edit = replacing(/<w:b\/>/, '<w:b w:val="0"/>');
export const notItalic: Edit = replacing(/<w:i\/>/, '<w:i w:val="false"/>');
export const bold: Edit = replacing(/<w:color /, "<w:b/><w:color ");
export const italic: Edit = replacing(/<w:color /, "<w:i/><w:color ");
export const aligned = (how: string): Edit => replacing(/<w:jc w:val="\w+"\/>/, `<w:jc w:val="${how}"/>`);
/** Other words in a paragraph; XML's escapes are the caller's. */
export const worded =
  (words: string, by: string): Edit =>
  (xml) =>
    xml.split(words).join(by);
