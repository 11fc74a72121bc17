/** A paragraph of a template as plain text, and where it stands. */
export interface TemplateParagraph {
  /** Text with XML's escapes still in it, so that offsets agree with docxtemplater's. */
  readonly text: string;
  /** Characters of text before this paragraph in its part of the file. */
  readonly start: number;
  /** "đầu trang", "chân trang", or "" for the document's own text. */
  readonly region: string;
}

/** Every element whose text docxtemplater reads for tags, or the end of a paragraph. */
const textOrEnd = /<(w:t|a:t|m:t|dc:[a-z]+|cp:[A-Za-z]+|vt:lpw?str)(?: [^<>]*[^<>/])?>([^<]*)<\/\1>|<\/w:p>/g;

/**
 * The paragraphs of one part of a .docx (`word/document.xml`, a header, the file's properties) that hold text. Word and
 * Google Docs cut a tag into several runs; here a paragraph's runs are one text again.
 */
export function readParagraphs(part: string, xml: string): TemplateParagraph[] {
  const region = regionOf(part);
  const paragraphs: TemplateParagraph[] = [];
  let start = 0;
  let text = "";
  function finish(): void {
    if (text !== "") paragraphs.push({ text, start, region });
    start += text.length;
    text = "";
  }
  for (const [, element, content = ""] of xml.matchAll(textOrEnd)) {
    if (element === undefined) finish();
    else text += content;
  }
  finish();
  return paragraphs;
}

function regionOf(part: string): string {
  if (part.startsWith("docProps/")) return "thuộc tính của tệp";
  if (part.includes("header")) return "đầu trang";
  return part.includes("footer") ? "chân trang" : "";
}

/** A paragraph is quoted whole up to so many characters, else the stretch around the place in question. */
const longestQuote = 60;

/** "đoạn “Số: {số/{ký hiệu}”": where a secretary finds the character `at` of the paragraph. */
export function describePlaceIn({ text, region }: TemplateParagraph, at: number): string {
  return `${region === "" ? "" : `${region}, `}đoạn “${excerpt(text, at)}”`;
}

function excerpt(text: string, at: number): string {
  if (text.length <= longestQuote) return unescapeXml(text.trim());
  const earliest = Math.max(0, Math.min(at - longestQuote / 2, text.length - longestQuote));
  // Cut at spaces: inside an escape or a surrogate pair a cut would show rubbish.
  const space = earliest === 0 ? -1 : text.lastIndexOf(" ", earliest);
  const from = space + 1;
  const next = text.indexOf(" ", earliest + longestQuote);
  const to = next === -1 ? text.length : next;
  return `${from > 0 ? "… " : ""}${unescapeXml(text.slice(from, to).trim())}${to < text.length ? " …" : ""}`;
}

/** Undoes XML's five escapes. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
