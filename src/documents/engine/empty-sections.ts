/**
 * Takes the sections without any content out of a merged text (word/document.xml): annexes, or layouts, that the view left out.
 * Where it is the last section the one before it becomes the last; where all are empty, the first stays.
 *
 * A section ends with the paragraph that holds its properties, the last one with the properties themselves.
 */
export function withoutEmptySections(xml: string): string {
  const body = /^([\s\S]*<w:body>)([\s\S]*)(<\/w:body>[\s\S]*)$/.exec(xml);
  if (!body) return xml;
  const [, before = "", content = "", after = ""] = body;
  const sections = sectionsOf(content);
  if (sections.length < 2) return xml;
  const full = sections.filter(hasContent);
  const kept = full.length > 0 ? full : sections.slice(0, 1);
  if (kept.length === sections.length) return xml;
  const last = kept[kept.length - 1] ?? "";
  const closed = kept.length > 0 && last !== sections[sections.length - 1] ? asLast(last) : last;
  return [before, ...kept.slice(0, -1), closed, after].join("");
}

/** A paragraph that ends a section. Paragraphs do not lie in one another, so none begins between its own tags. */
const breakParagraph =
  /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?(<w:sectPr[ >][\s\S]*?<\/w:sectPr>)[\s\S]*?<\/w:p>/g;

function sectionsOf(content: string): readonly string[] {
  const sections: string[] = [];
  let from = 0;
  for (const found of content.matchAll(breakParagraph)) {
    const to = found.index + found[0].length;
    sections.push(content.slice(from, to));
    from = to;
  }
  return [...sections, content.slice(from)];
}

/** Text, a table, a picture. */
function hasContent(section: string): boolean {
  return /<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:tbl[ >]|<w:(?:drawing|pict|object)[ >]/.test(section);
}

/** The section with its properties after its last paragraph, as the last one of a text has them. */
function asLast(section: string): string {
  const properties = [...section.matchAll(breakParagraph)].pop()?.[1] ?? "";
  return `${section.replace(properties, "")}${properties}`;
}
