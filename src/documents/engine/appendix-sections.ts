/**
 * A merged text (word/document.xml) in which each of several appendices is a section of its own, so that its pages count from 1: where a page
 * break stands alone in a paragraph of a section that counts so, another such section begins. A template cannot repeat a section.
 *
 * Empty paragraphs at the end of such a section go: behind a page that is just full they would stand alone on one more.
 */
export function appendicesApart(xml: string): string {
  const sections = [...xml.matchAll(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g)];
  let [made, from] = ["", 0];
  for (const { 0: properties, index } of sections) {
    const stretch = xml.slice(from, index);
    made += countsAnew.test(properties) ? withoutTail(broken(stretch, properties)) : stretch;
    made += properties;
    from = index + properties.length;
  }
  return made + xml.slice(from);
}

const countsAnew = /<w:pgNumType\b[^>]*w:start="1"/;
const pageBreak = '<w:br w:type="page"/>';

/** The paragraphs that are page breaks hold the section's properties instead, or rather the last one with a text before them does. */
function broken(stretch: string, properties: string): string {
  const parts = stretch.split(breakAlone);
  return parts.reduce((made, part) => endedWith(withoutTail(made), properties) + part);
}

/** A paragraph that is a page break and nothing else. */
const breakAlone = new RegExp(
  `<w:p(?: [^>]*)?>(?:(?!<w:p[ >]|</w:p>|<w:t[ >])[\\s\\S])*${pageBreak}(?:(?!<w:p[ >]|</w:p>|<w:t[ >])[\\s\\S])*</w:p>`,
);

function endedWith(stretch: string, properties: string): string {
  const opens = Math.max(stretch.lastIndexOf("<w:p>"), stretch.lastIndexOf("<w:p "));
  const last = stretch.endsWith("</w:p>") ? stretch.slice(opens) : "";
  // Behind a table a paragraph is wanted anyway.
  if (!last.includes("</w:pPr>")) return `${stretch}<w:p><w:pPr>${lineOfAPoint}${properties}</w:pPr></w:p>`;
  return stretch.slice(0, opens) + last.replace("</w:pPr>", `${properties}</w:pPr>`);
}

const lineOfAPoint = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

const emptyTail =
  /<w:p(?: [^>]*)?(?:\/>|>(?:(?!<w:p[ >]|<\/w:p>|<w:t[ >]|<w:drawing|<w:pict|<w:object|<w:sectPr|<w:br)[\s\S])*<\/w:p>)$/;

/** Without the empty paragraphs at its end, but for one that stands behind a table. */
function withoutTail(stretch: string): string {
  const tail = emptyTail.exec(stretch);
  if (tail === null || !stretch.slice(0, tail.index).endsWith("</w:p>")) return stretch;
  return withoutTail(stretch.slice(0, tail.index));
}
