import { AlignmentType, type Document, type FileChild, type TextRun } from "docx";
import { type Annex, documentWithAnnexes } from "../engine/annex";
import { allItalic, block, boldMixed, centre, heading, leftHeading, mixed } from "../engine/blocks";
import { header, titleLines } from "../engine/header";
import { control, line, nextPage, run, section, single } from "../engine/page";
import { signatures } from "../engine/signatures";
import { textTables } from "../engine/text-table";

/**
 * The default template of the launch plan (Kế hoạch phát động, domain.md 5.1), with docxtemplater tags. Its sections
 * are data: one loop, and for each kind of block the paragraph that shows how that kind looks. Appendices are another loop: each but the first begins with
 * a page break, which becomes a section of its own (`appendicesApart`).
 */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [header(), ...titleLines(), ...planContent(), ...signatures()],
    [planAppendices()],
  );
}

/** The text of a plan. In a letter grounds are sentences like others; elsewhere they are in italics. */
export function planContent({ grounds = allItalic() }: { readonly grounds?: TextRun[] } = {}): FileChild[] {
  return [...blocks(grounds), ...section("đoạn kết", [block(mixed(), { keepNext: true, keepLines: true })])];
}

/** The appendices of a plan, in whichever document it stands. */
export function planAppendices(): Annex {
  return { name: "phụ lục", orientation: "portrait", head: appendixHead(), content: blocks(allItalic()) };
}

function blocks(grounds: TextRun[]): FileChild[] {
  return [
    control("{#nội dung}"),
    ...section("căn cứ", [block(grounds)]),
    ...section("phần", [block(boldMixed(), { ...heading, ...centre })]),
    ...section("mục", [block(boldMixed(), leftHeading)]),
    ...section("khoản", [block(boldMixed(), leftHeading)]),
    ...section("tiểu khoản", [block(allItalic({ bold: true }), leftHeading)]),
    ...section("tiêu đề nhỏ", [block(allItalic({ bold: true }), leftHeading)]),
    ...section("dòng giữa", [block(boldMixed(), { ...heading, ...centre })]),
    ...section("đoạn", [block(mixed())]),
    ...textTables(),
    control("{/nội dung}"),
  ];
}

/** "Phụ lục II" and its title, bold and centred; the plan it belongs to in italics (NĐ 30/2020, domain.md 6). */
function appendixHead() {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    ...section("sang trang", [nextPage()]),
    line([run("{tên phụ lục}", 14, { bold: true })], centred),
    ...section("trích yếu phụ lục", [line(boldMixed(), { ...centred, spacing: single(2) })]),
    line([run("{kèm theo}", 14, { italics: true })], { ...centred, spacing: single(4, 10) }),
  ];
}
