import PizZip from "pizzip";
import { readTags, type TagReading } from "./template-tags";
import { readParagraphs } from "./template-text";

/** Opens a .docx; null where it is none. */
export function openDocument(content: Uint8Array): PizZip | null {
  let zip: PizZip;
  try {
    zip = new PizZip(content);
  } catch {
    // PizZip has no error type of its own: what it cannot open is not a zip file.
    return null;
  }
  return zip.file("word/document.xml") === null ? null : zip;
}

/** The tags of all parts of a template (its text, headers, footers, properties), and what is wrong with them. */
export function readTemplate(zip: PizZip): TagReading {
  const readings = zip
    .file(/^(?:word|docProps)\/[^/]+\.xml$/)
    .map((part) => readTags(readParagraphs(part.name, part.asText())));
  return {
    tags: readings.flatMap(({ tags }) => tags),
    problems: readings.flatMap(({ problems }) => problems),
  };
}
