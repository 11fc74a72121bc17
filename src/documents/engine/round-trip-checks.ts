import { type DocxLook, lookOf } from "./docx-look";

/** One thing a .docx must keep when Google imports and exports it; texts as in `google/trial.ts`. */
export interface RoundTripCheck {
  readonly id: string;
  readonly assumption: string;
  readonly standsIn: string;
  readonly title: string;
  readonly expected: string;
  /** Compares the .docx that was imported with the one that came back. Throws where that is no .docx. */
  compare(imported: Uint8Array, exported: Uint8Array): { readonly met: boolean; readonly seen: string };
}

/** What the templates stand on (platform.md, "Documents"). */
export const roundTripChecks: readonly RoundTripCheck[] = [
  {
    ...check(
      "VB-1",
      "page size, margins and the header's distance",
      "`documentOf` in `templates/engine/page.ts`",
    ),
    title: "Văn bản giữ khổ giấy và lề sau khi nhập và xuất",
    expected: "Khổ giấy, lề như trong tệp mẫu",
    compare: sameLook("page"),
  },
  {
    ...check("VB-2", "the first page's own, empty header", "`documentOf` in `templates/engine/page.ts`"),
    title: "Trang đầu không in số trang",
    expected: "Trang đầu có đầu trang riêng, để trống",
    compare: sameLook("firstPageHeader"),
  },
  {
    ...check("VB-3", "the PAGE field in the header", "`documentOf` in `templates/engine/page.ts`"),
    title: "Từ trang hai có số trang ở đầu trang",
    expected: "Đầu trang có số trang",
    compare: sameLook("pageNumber"),
  },
  {
    ...check("VB-4", "paragraph borders and their indents", "`rule` in `templates/engine/page.ts`"),
    title: "Các kẻ ngang dưới tên cơ quan, tiêu ngữ và trích yếu",
    expected: "Đủ kẻ ngang, dài như trong tệp mẫu",
    compare: sameLook("rules"),
  },
  {
    ...check("VB-5", "absolute column widths of tables", "`columns` in `templates/engine/columns.ts`"),
    title: "Độ rộng cột của các bảng",
    expected: "Cột rộng như trong tệp mẫu",
    compare: sameLook("columnWidths"),
  },
  {
    ...check(
      "VB-6",
      "borders given to each cell, or switched off there",
      "`columns` in `templates/engine/columns.ts`",
    ),
    title: "Đường viền ô: phần đầu và phần ký không có, bảng số liệu có",
    expected: "Ô có và không có đường viền như trong tệp mẫu",
    compare: sameLook("cellBorders"),
  },
  {
    ...check("VB-7", "font and sizes given to each run", "`run` in `templates/engine/page.ts`"),
    title: "Phông và cỡ chữ",
    expected: "Phông, cỡ chữ như trong tệp mẫu",
    compare: sameLook("fonts"),
  },
  {
    ...check(
      "VB-8",
      "the text of every paragraph, tags in braces among them",
      "`readTags` in `src/documents/engine/template-tags.ts`",
    ),
    title: "Chữ của từng đoạn, kể cả các thẻ trong ngoặc nhọn",
    expected: "Mọi đoạn có chữ giống tệp mẫu",
    compare: sameParagraphs,
  },
  {
    ...check("VB-9", "header rows that repeat on the next page", "the tables of `templates/plan/plan.ts`"),
    title: "Dòng tiêu đề của bảng lặp lại ở trang sau",
    expected: "Đủ dòng tiêu đề như trong tệp mẫu",
    compare: sameLook("headerRows"),
  },
];

function check(id: string, what: string, standsIn: string) {
  return { id, assumption: `Import of a .docx and its export keep ${what}`, standsIn };
}

function sameLook(part: Exclude<keyof DocxLook, "paragraphs">): RoundTripCheck["compare"] {
  return (imported, exported) => {
    const before = lookOf(imported)[part];
    const after = lookOf(exported)[part];
    const met = before === after;
    return { met, seen: met ? after : `${after}. Tệp mẫu: ${before}` };
  };
}

function sameParagraphs(imported: Uint8Array, exported: Uint8Array): ReturnType<RoundTripCheck["compare"]> {
  const before = lookOf(imported).paragraphs;
  const after = lookOf(exported).paragraphs;
  const length = Math.max(before.length, after.length);
  const first = Array.from({ length }, (_, index) => index).find((index) => before[index] !== after[index]);
  if (first === undefined) return { met: true, seen: `${after.length} đoạn có chữ, giống tệp mẫu` };
  const quoted = (text: string | undefined) => (text === undefined ? "không có" : `“${text}”`);
  return {
    met: false,
    seen: `Đoạn có chữ thứ ${first + 1}: ${quoted(after[first])}. Tệp mẫu: ${quoted(before[first])}`,
  };
}
