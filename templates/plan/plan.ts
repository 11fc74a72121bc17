import type { Document, FileChild, TextRun } from "docx";
import { allItalic, block, boldMixed, centre, heading, leftHeading, mixed } from "../engine/blocks";
import { header, titleLines } from "../engine/header";
import { control, documentOf, section } from "../engine/page";
import { signature } from "../engine/signature";
import { textTables } from "../engine/text-table";

/**
 * The default template of the launch plan (Kế hoạch phát động, domain.md 5.1), with docxtemplater tags. Its sections
 * are data: one loop, and for each kind of block the paragraph that shows how that kind looks.
 */
export function template(title: string): Document {
  return documentOf(title, [header(), ...titleLines(), ...planContent(), signature()]);
}

/** The text of a plan. In a letter grounds are sentences like others; elsewhere they are in italics. */
export function planContent({ grounds = allItalic() }: { readonly grounds?: TextRun[] } = {}): FileChild[] {
  return [
    control("{#nội dung}"),
    ...section("căn cứ", [block(grounds)]),
    ...section("phần", [block(boldMixed(), { ...heading, ...centre })]),
    ...section("mục", [block(boldMixed(), leftHeading)]),
    ...section("khoản", [block(boldMixed(), heading)]),
    ...section("tiểu khoản", [block(allItalic({ bold: true }), heading)]),
    ...section("tiêu đề nhỏ", [block(allItalic({ bold: true }), heading)]),
    ...section("dòng giữa", [block(boldMixed(), { ...heading, ...centre })]),
    ...section("đoạn", [block(mixed())]),
    ...textTables(),
    control("{/nội dung}"),
    ...section("đoạn kết", [block(mixed(), { keepNext: true, keepLines: true })]),
  ];
}
