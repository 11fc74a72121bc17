import { AlignmentType, type Document, type IParagraphOptions, Paragraph, type TextRun } from "docx";
import { header, titleLines } from "./header";
import { bodyLook, control, documentOf, hairline, run, section } from "./page";
import { signature } from "./signature";
import { textTables } from "./text-table";

/**
 * The default template of the launch plan (Kế hoạch phát động, domain.md 5.1), with docxtemplater tags. Its sections
 * are data: one loop, and for each kind of block the paragraph that shows how that kind looks.
 */
export function planTemplate(title: string): Document {
  return documentOf(title, [
    header(),
    ...titleLines(),
    control("{#nội dung}"),
    ...section("căn cứ", [block(allItalic())]),
    ...section("phần", [block(mixed({ bold: true }), { ...heading, ...centre })]),
    ...section("mục", [block(mixed({ bold: true }), heading)]),
    ...section("khoản", [block(mixed({ bold: true }), heading)]),
    ...section("tiểu khoản", [block(allItalic({ bold: true }), heading)]),
    ...section("tiêu đề nhỏ", [block(allItalic({ bold: true }), heading)]),
    ...section("đoạn", [block(mixed())]),
    ...textTables(),
    control("{/nội dung}"),
    ...section("đoạn kết", [block(mixed(), { keepNext: true, keepLines: true })]),
    signature(),
    // Word wants a paragraph after a table. It also guards the section's end: a loop that closed right there would
    // take the margins and headers with it (platform.md, Documents).
    hairline(),
  ]);
}

const heading = { keepNext: true, keepLines: true } as const satisfies IParagraphOptions;
const centre = {
  alignment: AlignmentType.CENTER,
  indent: { firstLine: 0 },
} as const satisfies IParagraphOptions;

function block(children: readonly TextRun[], look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...bodyLook, ...look, children });
}

/** The runs of a block that is upright but for the runs marked `nghiêng`. */
function mixed(look: { bold?: true } = {}): TextRun[] {
  return [
    run("{#chữ}{#nghiêng}", 14, look),
    run("{t}", 14, { ...look, italics: true }),
    run("{/nghiêng}{^nghiêng}{t}{/nghiêng}{/chữ}", 14, look),
  ];
}

/** The runs of a block that is italic throughout. */
function allItalic(look: { bold?: true } = {}): TextRun[] {
  return [run("{#chữ}{t}{/chữ}", 14, { ...look, italics: true })];
}
