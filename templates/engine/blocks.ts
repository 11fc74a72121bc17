import { AlignmentType, type IParagraphOptions, Paragraph, type TextRun } from "docx";
import { bodyLook, run } from "./page";

/** The paragraphs a document's body is made of, with the runs that the views give them. */

/** A heading stays with what follows. */
export const heading = { keepNext: true, keepLines: true } as const satisfies IParagraphOptions;
/** A heading of several lines is not stretched to the margins: short lines of capitals would gape. */
export const leftHeading = {
  ...heading,
  alignment: AlignmentType.LEFT,
} as const satisfies IParagraphOptions;
export const centre = {
  alignment: AlignmentType.CENTER,
  indent: { firstLine: 0 },
} as const satisfies IParagraphOptions;

/** A paragraph of the body. */
export function block(children: readonly TextRun[], look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...bodyLook, ...look, children });
}

/** The runs of a bold block, upright but for the runs marked `nghiêng`. */
export function boldMixed(): TextRun[] {
  const look = { bold: true } as const;
  return [
    run("{#chữ}{#nghiêng}", 14, look),
    run("{t}", 14, { ...look, italics: true }),
    run("{/nghiêng}{^nghiêng}{t}{/nghiêng}{/chữ}", 14, look),
  ];
}

/** The runs of a block that is plain but for the runs marked `nghiêng`, `đậm`, or both. */
export function mixed(): TextRun[] {
  return [
    run("{#chữ}{#đậm}{#nghiêng}", 14),
    run("{t}", 14, { bold: true, italics: true }),
    run("{/nghiêng}{^nghiêng}", 14),
    run("{t}", 14, { bold: true }),
    run("{/nghiêng}{/đậm}{^đậm}{#nghiêng}", 14),
    run("{t}", 14, { italics: true }),
    run("{/nghiêng}{^nghiêng}{t}{/nghiêng}{/đậm}{/chữ}", 14),
  ];
}

/** The runs of a block that is italic throughout. */
export function allItalic(look: { bold?: true } = {}): TextRun[] {
  return [run("{#chữ}{t}{/chữ}", 14, { ...look, italics: true })];
}
