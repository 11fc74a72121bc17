import PizZip from "pizzip";

/**
 * A .docx as another program saves it (Google, LibreOffice): runs split in the middle of words, letters with their accents
 * apart, spaces that do not break, attributes in another order, tags of its own between, empty paragraphs more, a page
 * number that it counted.
 */
export function resaved(content: Uint8Array): Uint8Array {
  const zip = new PizZip(content);
  for (const { name } of zip.file(/^word\/(document|header\d*|footer\d*)\.xml$/)) {
    const xml = zip.file(name)?.asText() ?? "";
    zip.file(name, withOtherAttributes(withEmptyParagraphs(withSplitRuns(withPageNumbers(xml)))));
  }
  return zip.generate({ type: "uint8array", compression: "STORE" });
}

function withSplitRuns(xml: string): string {
  let count = 0;
  return xml.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (_, text: string) => {
    count++;
    const letters = text.replace(/ /g, count % 3 === 0 ? "\u00a0" : " ");
    const written = (part: string) =>
      part === "" ? "" : `<w:t xml:space="preserve">${count % 2 === 0 ? part.normalize("NFD") : part}</w:t>`;
    const at = cutIn(letters);
    return `${written(letters.slice(0, at))}<w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1">${written(letters.slice(at))}`;
  });
}

/** In the middle, but not within an escape of XML. */
function cutIn(text: string): number {
  const middle = Math.floor(text.length / 2);
  return /&[a-z]*$/.test(text.slice(0, middle)) ? 0 : middle;
}

function withEmptyParagraphs(xml: string): string {
  const empty = '<w:p><w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';
  return xml.replaceAll("</w:tbl>", `</w:tbl>${empty}<w:p/>`).replaceAll("</w:tc>", `${empty}</w:tc>`);
}

/** Attributes in the opposite order, and revision marks as Word writes them. */
function withOtherAttributes(xml: string): string {
  return xml.replace(/<(w:[A-Za-z]+)((?: [\w:]+="[^"]*")+)(\/?)>/g, (_, name, attributes: string, alone) => {
    const each = attributes.match(/[\w:]+="[^"]*"/g) ?? [];
    return `<${name} ${[...each].reverse().join(" ")} w:rsidRPr="00B2"${alone}>`;
  });
}

function withPageNumbers(xml: string): string {
  const end = /<w:r>((?:(?!<\/w:r>).)*)<w:fldChar w:fldCharType="end"\/>/g;
  return xml.replace(end, '<w:r><w:t>7</w:t></w:r><w:r>$1<w:fldChar w:fldCharType="end"/>');
}

/** A .docx with a picture so large that Google does not export it any more. */
export function withPicture(content: Uint8Array): Uint8Array {
  const zip = new PizZip(content);
  zip.file("word/media/image1.png", new Uint8Array(11 * 1024 * 1024));
  return zip.generate({ type: "uint8array", compression: "STORE" });
}
