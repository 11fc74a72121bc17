import Docxtemplater from "docxtemplater";
import type PizZip from "pizzip";
import { appendicesApart } from "./appendix-sections";
import { withoutEmptySections } from "./empty-sections";
import { laidOut } from "./laid-tables";
import { lastRowsKept } from "./last-rows";
import { type Moved, movedPages, unmoved } from "./moved-pages";
import { makeReads, ownValue, type Reads, unprinted } from "./printed";
import { layoutsOf } from "./table-layout";
import { meaningOf } from "./tag-meanings";
import {
  checkTags,
  doubledTags,
  hasTabs,
  missingTag,
  needsSection,
  type Original,
  severalTabs,
  type TemplateCheck,
  unknownTag,
} from "./template-check";
import { printable, printableText } from "./template-data";
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
 * every text a value, `false` or `""` at least. Held against its `original`, a template is refused, too, where something
 * of the view would not be printed that the original prints (but for `optional` tags), or would be printed twice.
 *
 * `moved` is how far all that is printed is moved on its pages; `title` is what the file's properties call the document.
 *
 * Throws only for faults of the program.
 */
export function mergeTemplate(
  template: Uint8Array,
  view: object,
  original: Original | null = null,
  moved: Moved = unmoved,
  title = "",
): MergeResult {
  const zip = openDocument(template);
  if (zip === null) return { ok: false, problems: [notADocument] };

  const reading = readTemplate(zip);
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
  if (original !== null && hasTabs(zip)) return { ok: false, problems: [severalTabs] };

  const data = printable(view);
  const reads = makeReads();
  const unknown = new Map<string, typeof unknownTag>();
  try {
    const document = new Docxtemplater<PizZip>(zip, {
      ...options,
      parser: (tag) => ({
        get(scope: unknown, { meta: { part } }) {
          const name = tagName(tag);
          const value = ownValue(scope, name);
          if (value == null || typeof scope !== "object" || scope === null) return value;
          const asking = part.module === "loop" ? "section" : "text";
          reads.note(scope, name, asking);
          if (asking === "section" || !isSection(value)) return value;
          unknown.set(identity(part.raw ?? part.value, part.offset), needsSection);
          return "";
        },
      }),
      nullGetter(part) {
        unknown.set(identity(part.raw ?? part.value, part.offset), unknownTag);
        return "";
      },
    });
    document.render(data);
    if (unknown.size > 0) return { ok: false, problems: describeUnknown(reading.tags, unknown) };
    const lacking = original === null ? [] : lackingIn(reading.tags, original, data, reads);
    if (lacking.length > 0) return { ok: false, problems: lacking };
    const merged = document.getZip();
    const laid = laidOut(merged.file(textPart)?.asText() ?? "", layoutsOf(view));
    if (!laid.ok) return { ok: false, problems: [laid.problem] };
    return { ok: true, content: pack(movedBy(moved, withLooks(retitled(merged, title), laid.xml))) };
  } catch (error) {
    const problems = describeTemplateErrors(error);
    if (problems === null) throw error;
    return { ok: false, problems };
  }
}

/**
 * Checks a template before anything is known of a document: what `mergeTemplate` would refuse, tags of the original that
 * it lost, and those of them that it may do without. Throws only for faults of the program.
 */
export function checkTemplate(template: Uint8Array, original: Original): TemplateCheck {
  const broken = (problems: readonly string[]): TemplateCheck => ({ problems, withoutOptional: [] });
  const zip = openDocument(template);
  if (zip === null) return broken([notADocument]);
  const reading = readTemplate(zip);
  if (reading.problems.length > 0) return broken(reading.problems);
  if (hasTabs(zip)) return broken([severalTabs]);
  try {
    new Docxtemplater<PizZip>(zip, options);
  } catch (error) {
    const problems = describeTemplateErrors(error);
    if (problems === null) throw error;
    return broken(problems);
  }
  return checkTags(reading.tags, original);
}

const options = {
  delimiters: { start: "{", end: "}" },
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
} as const;

/** What the document would lack, or say twice. */
function lackingIn(tags: readonly TemplateTag[], original: Original, data: unknown, reads: Reads): string[] {
  const { tags: nodes, meanings } = original;
  const lost = unprinted(nodes, data, reads).filter((path) => meaningOf(meanings, path)?.optional !== true);
  return [...doubledTags(tags, original), ...lost.map((path) => missingTag(path, meanings))];
}

/** A list, an item or a flag: nothing that could be printed as a text. */
function isSection(value: unknown): boolean {
  return typeof value === "object" || typeof value === "boolean";
}

const notADocument =
  "Tệp mẫu không phải là văn bản Word (.docx) hoặc đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.";

/** The same name may be known inside a loop and unknown outside, so a tag is told by its place too. */
function identity(typed: string, offset: number): string {
  return JSON.stringify([offset, typed]);
}

function describeUnknown(
  tags: readonly TemplateTag[],
  unknown: ReadonlyMap<string, typeof unknownTag>,
): string[] {
  return tags.flatMap(
    ({ typed, offset, place }) => unknown.get(identity(typed, offset))?.(typed, place) ?? [],
  );
}

/**
 * The document's own title in the properties of its file, which would call it by the name of its template; without one, the kind
 * that the template is of.
 */
function retitled(zip: PizZip, title: string): PizZip {
  const name = "docProps/core.xml";
  const properties = zip.file(name)?.asText();
  if (properties === undefined) return zip;
  const own = escaped(printableText(title).trim());
  const titled = properties.replace(
    /(<dc:title>)([^<]*)/,
    (_, tag: string, old: string) => `${tag}${own || old.replace(/^Mẫu /, "")}`,
  );
  zip.file(name, titled);
  return zip;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Annexes that the view left out take their pages with them, each of several counts its own; last rows stay with what stands below. */
function withLooks(zip: PizZip, text: string): PizZip {
  if (text !== "") zip.file(textPart, lastRowsKept(appendicesApart(withoutEmptySections(text))));
  return zip;
}

const textPart = "word/document.xml";

/** Printed further right and down: what the margins on one side gain those on the other lose. */
function movedBy(moved: Moved, zip: PizZip): PizZip {
  const text = zip.file(textPart);
  if (text !== null && (moved.right !== 0 || moved.down !== 0))
    zip.file(textPart, movedPages(text.asText(), moved));
  return zip;
}

// Not the time of merging, so that the same input gives the same bytes. A zip keeps local time without a zone.
const zipDate = new Date(2025, 0, 1);

function pack(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = zipDate;
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
