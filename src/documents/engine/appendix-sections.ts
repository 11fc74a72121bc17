/**
 * A merged text (word/document.xml) in which each of several appendices is a section of its own, so that its pages count from 1: where a page
 * break stands alone in a paragraph of a section that counts so, another such section begins. A template cannot repeat a section.
 */
export function appendicesApart(xml: string): string {
  if (!xml.includes(pageBreak)) return xml;
  const sections = [...xml.matchAll(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g)];
  let [made, from] = ["", 0];
  for (const { 0: properties, index } of sections) {
    const stretch = xml.slice(from, index);
    made += /<w:pgNumType\b[^>]*w:start="1"/.test(properties) ? broken(stretch, properties) : stretch;
    made += properties;
    from = index + properties.length;
  }
  return made + xml.slice(from);
}

const pageBreak = '<w:br w:type="page"/>';

/** The paragraphs that are page breaks hold the section's properties instead. */
function broken(stretch: string, properties: string): string {
  return stretch.replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    if (!paragraph.includes(pageBreak) || /<w:t[ >]/.test(paragraph)) return paragraph;
    return paragraph
      .replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/, `<w:pPr>$1${properties}</w:pPr>`)
      .replace(/<w:r(?: [^>]*)?>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g, "");
  });
}
