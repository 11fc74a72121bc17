import { type Document, Packer } from "docx";
import PizZip from "pizzip";
import { styles } from "./engine/page";
import { planTemplate } from "./plan/plan";
import { appraisalTemplate } from "./review/appraisal";
import { nominationListTemplate } from "./review/nomination-list";
import { reminderTemplate } from "./review/reminder";
import { listSheetTemplate } from "./sheets/list-sheet";

/** A default template: the name commands ask for, the title of its Google Doc, and the .docx itself. */
export interface BuiltTemplate {
  readonly name: string;
  readonly title: string;
  readonly content: Uint8Array;
}

const templates: readonly (readonly [name: string, title: string, template: (title: string) => Document])[] =
  [
    ["plan", "Mẫu Kế hoạch phát động", planTemplate],
    ["reminder", "Mẫu Công văn đôn đốc", reminderTemplate],
    ["nominationList", "Mẫu Danh sách tổng hợp đề nghị", nominationListTemplate],
    ["appraisal", "Mẫu Báo cáo thẩm định", appraisalTemplate],
  ];

/** Builds every default template. The same sources give the same bytes. */
export async function buildTemplates(): Promise<BuiltTemplate[]> {
  return Promise.all(
    templates.map(async ([name, title, template]) => ({ name, title, content: await pack(template(title)) })),
  );
}

/** Builds the workbook that units' lists are written into. The same sources give the same bytes. */
export async function buildListSheet(): Promise<Uint8Array> {
  const built = new PizZip(await listSheetTemplate());
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
    if (entry.dir) continue;
    fixed.file(name, rewrite(name, entry), { date: zipDate });
  }
  return fixed.generate({ type: "uint8array", compression: "DEFLATE" });
}

function rewrite(name: string, entry: PizZip.ZipObject): string | Uint8Array {
  switch (name) {
    case "word/styles.xml":
      return styles;
    case "docProps/core.xml":
      return entry.asText().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${documentDate}`);
    default:
      return entry.asUint8Array();
  }
}
