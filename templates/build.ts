import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type Document, Packer } from "docx";
import PizZip from "pizzip";
import { templateTitle } from "../src/documents/engine/files";
import { type SheetName, sheetNames } from "../src/documents/vote/sheet-names";
import { type DocumentKind, everyKind } from "../src/domain/papers/kinds";
import { styles } from "./engine/page";
import { exportWorkbookTemplate } from "./sheets/export-workbook";
import { listSheetTemplate } from "./sheets/list-sheet";

/** A default template: its kind, the title of its Google Doc, and the .docx itself. */
export interface BuiltTemplate {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly content: Uint8Array;
}

/** Builds the default template of every kind of document. The same sources give the same bytes. */
export async function buildTemplates(): Promise<readonly BuiltTemplate[]> {
  return Promise.all(
    everyKind.map(async (kind) => {
      const title = templateTitle(kind);
      const { template } = await templateOf(kind);
      return { kind, title, content: await pack(template(title)) };
    }),
  );
}

/** Builds the templates of what is printed at meetings and stands in no book. The same sources give the same bytes. */
export async function buildSheets(): Promise<
  readonly { readonly name: SheetName; readonly content: Uint8Array }[]
> {
  return Promise.all(
    sheetNames.map(async (name) => {
      const { template } = await templateOf(name);
      return { name, content: await pack(template(name)) };
    }),
  );
}

/** What the file of a template exports. */
interface TemplateFile {
  template(title: string): Document;
}

/** Finds a kind's template by its name, in whichever folder of a subject it lies: "nominationList" in "nomination-list.ts". */
async function templateOf(kind: DocumentKind | SheetName): Promise<TemplateFile> {
  const name = `${kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.ts`;
  const found = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
    (path) => basename(path) === name,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(
      `The template of ${kind} is to be templates/<subject>/${name}; ${found.length} files are`,
    );
  }
  const file: Partial<TemplateFile> = await import(join(import.meta.dirname, only));
  const { template } = file;
  if (template === undefined) throw new Error(`templates/${only} must export the function template`);
  return { template };
}

/** Builds the workbook that units' lists are written into. The same sources give the same bytes. */
export async function buildListSheet(): Promise<Uint8Array> {
  return withoutTime(await listSheetTemplate());
}

/** Builds the workbook that results are exported into, alike. */
export async function buildExportWorkbook(): Promise<Uint8Array> {
  return withoutTime(await exportWorkbookTemplate());
}

function withoutTime(workbook: Uint8Array): Uint8Array {
  const built = new PizZip(workbook);
  const fixed = new PizZip();
  for (const [name, entry] of Object.entries(built.files)) {
    if (!entry.dir) fixed.file(name, entry.asUint8Array(), { date: zipDate });
  }
  return fixed.generate({ type: "uint8array", compression: "DEFLATE" });
}

// A zip keeps local time without a zone: built from parts, it reads the same in every zone.
const zipDate = new Date(2025, 0, 1);
const documentDate = "2025-01-01T00:00:00Z";

/**
 * Packs `document` with our few styles, and without the time of the build, the only thing that would differ between
 * two builds.
 */
async function pack(document: Document): Promise<Uint8Array> {
  const built = new PizZip(await Packer.toBuffer(document));
  const fixed = new PizZip();
  for (const [name, entry] of Object.entries(built.files)) {
    if (entry.dir || unneeded.test(name) || tellsNothing(name, entry)) continue;
    fixed.file(name, rewrite(name, entry), { date: zipDate });
  }
  return fixed.generate({ type: "uint8array", compression: "DEFLATE" });
}

/**
 * Parts that the library writes into every document and nothing of ours refers to: two thirds of a short template, which each
 * click on Google would read with the bundle.
 */
const unneeded =
  /^(?:word\/(?:numbering|footnotes|endnotes|fontTable|theme\/theme1)|docProps\/(?:app|custom))\.xml$/;

/** The relations of a part that has none. */
function tellsNothing(name: string, entry: PizZip.ZipObject): boolean {
  return name.endsWith(".rels") && !entry.asText().includes("<Relationship ");
}

/** What names a part by its path: a relation from where it stands, or the type of its content. */
function withoutUnneeded(base: string, xml: string): string {
  return xml.replace(
    /<(?:Relationship|Override) [^>]*(?:Target|PartName)="([^"]*)"[^>]*\/>/g,
    (element, path: string) => (unneeded.test(`${base}${path}`.replace(/^\//, "")) ? "" : element),
  );
}

/**
 * The paragraph that ends a section is one point high: the library makes it a line of text, which would take a page of its own
 * when what is before it ends at the foot of one.
 */
const hairline =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

function rewrite(name: string, entry: PizZip.ZipObject): string | Uint8Array {
  switch (name) {
    case "word/styles.xml":
      return styles;
    case "word/document.xml":
      return entry.asText().replaceAll("<w:p><w:pPr><w:sectPr", `<w:p><w:pPr>${hairline}<w:sectPr`);
    case "_rels/.rels":
    case "[Content_Types].xml":
      return withoutUnneeded("", entry.asText());
    case "word/_rels/document.xml.rels":
      return withoutUnneeded("word/", entry.asText());
    case "docProps/core.xml":
      return entry.asText().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${documentDate}`);
    default:
      return entry.asUint8Array();
  }
}
