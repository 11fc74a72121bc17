/**
 * Takes the sections without any content out of a merged text (word/document.xml): annexes, or layouts, that the view left out.
 * Where it is the last section the one before it becomes the last; where all are empty, the first stays.
 *
 * A section ends with the paragraph that holds its properties, the last one with the properties themselves.
 */
export function withoutEmptySections(xml: string): string {
  const [from, to] = [xml.indexOf(bodyOpens) + bodyOpens.length, xml.lastIndexOf("</w:body>")];
  if (from < bodyOpens.length || to < from) return xml;
  const sections = sectionsOf(xml.slice(from, to));
  if (sections.length < 2) return xml;
  const full = sections.filter(hasContent);
  const kept = full.length > 0 ? full : sections.slice(0, 1);
  if (kept.length === sections.length) return xml;
  const last = kept[kept.length - 1] ?? "";
  const closed = kept.length > 0 && last !== sections[sections.length - 1] ? asLast(last) : last;
  return [xml.slice(0, from), ...kept.slice(0, -1), closed, xml.slice(to)].join("");
}

const bodyOpens = "<w:body>";

/** Where a paragraph that ends a section stops, and the properties it holds. */
interface Break {
  readonly end: number;
  readonly properties: string;
}

/**
 * The paragraphs that end sections, in order. Looked for from the few properties back: a pattern that begins with a paragraph
 * would try each of the thousands of a long list.
 */
function breaksIn(content: string): readonly Break[] {
  return [...content.matchAll(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g)].flatMap(({ 0: properties, index }) => {
    const opens = paragraphBefore(content, index);
    // The last section's properties stand in no paragraph.
    if (opens < 0 || content.lastIndexOf("</w:p>", index) > opens) return [];
    const closes = content.indexOf("</w:p>", index + properties.length);
    return closes < 0 ? [] : [{ end: closes + "</w:p>".length, properties }];
  });
}

/** Where the last paragraph before a place begins; less than 0 where none does. */
function paragraphBefore(content: string, place: number): number {
  let at = content.lastIndexOf("<w:p", place);
  while (at > 0 && !/[ >]/.test(content.charAt(at + "<w:p".length))) at = content.lastIndexOf("<w:p", at - 1);
  return at;
}

function sectionsOf(content: string): readonly string[] {
  const ends = breaksIn(content).map(({ end }) => end);
  return [0, ...ends].map((from, index) => content.slice(from, ends[index]));
}

/** Text, a table, a picture. */
function hasContent(section: string): boolean {
  return /<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:tbl[ >]|<w:(?:drawing|pict|object)[ >]/.test(section);
}

/** The section with its properties after its last paragraph, as the last one of a text has them. */
function asLast(section: string): string {
  const properties = breaksIn(section)[0]?.properties ?? "";
  return `${section.replace(properties, "")}${properties}`;
}
