import Docxtemplater from "docxtemplater";
import type PizZip from "pizzip";
import { withoutEmptySections } from "./empty-sections";
import { printable } from "./template-data";
import { describeTemplateErrors } from "./template-errors";
import { openDocument, readTemplate } from "./template-file";
import { type TemplateTag, tagName } from "./template-tags";

/** A merged .docx, or why the template cannot be used: Vietnamese sentences that name the tag, the fault, the remedy. */
export type MergeResult =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Merges a template (.docx, tags in braces) with a view model of plain data. Runs without Node, DOM or a clock, and
 * gives the same bytes for the same input.
 *
 * Tags are names and nothing else, looked up as own properties of the innermost loop's item, then of those around it.
 * Texts of the view are never read as a template. A name the view does not have is a problem; so give every flag and
 * every text a value, `false` or `""` at least.
 *
 * Throws only for faults of the program.
 */
export function mergeTemplate(template: Uint8Array, view: object): MergeResult {
  const zip = openDocument(template);
  if (zip === null) return { ok: false, problems: [notADocument] };

  const reading = readTemplate(zip);
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems };

  const unknown = new Set<string>();
  try {
    const document = new Docxtemplater<PizZip>(zip, {
      delimiters: { start: "{", end: "}" },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: unknown) => ownProperty(scope, tagName(tag)) }),
      nullGetter(part) {
        unknown.add(identity(part.raw ?? part.value, part.offset));
        return "";
      },
    });
    document.render(printable(view));
    if (unknown.size > 0) return { ok: false, problems: unknownTags(reading.tags, unknown) };
    return { ok: true, content: pack(withoutEmptyAnnexes(retitled(document.getZip()))) };
  } catch (error) {
    const problems = describeTemplateErrors(error);
    if (problems === null) throw error;
    return { ok: false, problems };
  }
}

const notADocument =
  "Tệp mẫu không phải là văn bản Word (.docx) hoặc đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.";

function ownProperty(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null) return undefined;
  return Object.getOwnPropertyDescriptor(scope, name)?.value;
}

/** The same name may be known inside a loop and unknown outside, so a tag is told by its place too. */
function identity(typed: string, offset: number): string {
  return JSON.stringify([offset, typed]);
}

function unknownTags(tags: readonly TemplateTag[], unknown: ReadonlySet<string>): string[] {
  return tags
    .filter(({ typed, offset }) => unknown.has(identity(typed, offset)))
    .map(
      ({ typed, place }) =>
        `Văn bản này không có thẻ “{${typed}}” (${place}). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.`,
    );
}

/** A document made of a template is none itself, though its properties would say so. */
function retitled(zip: PizZip): PizZip {
  const name = "docProps/core.xml";
  const properties = zip.file(name);
  if (properties !== null) zip.file(name, properties.asText().replace("<dc:title>Mẫu ", "<dc:title>"));
  return zip;
}

/** Annexes that the view left out take their pages with them. */
function withoutEmptyAnnexes(zip: PizZip): PizZip {
  const name = "word/document.xml";
  const text = zip.file(name);
  if (text !== null) zip.file(name, withoutEmptySections(text.asText()));
  return zip;
}

// Not the time of merging, so that the same input gives the same bytes. A zip keeps local time without a zone.
const zipDate = new Date(2025, 0, 1);

function pack(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = zipDate;
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
