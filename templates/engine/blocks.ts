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
export function boldMixed(points = 14): TextRun[] {
  const look = { bold: true } as const;
  return [
    run("{#chữ}{#nghiêng}", points, look),
    run("{t}", points, { ...look, italics: true }),
    run("{/nghiêng}{^nghiêng}{t}{/nghiêng}{/chữ}", points, look),
  ];
}

/** The runs of a block that is plain but for the runs marked `nghiêng`, `đậm`, or both. */
export function mixed(points = 14): TextRun[] {
  return [
    run("{#chữ}{#đậm}{#nghiêng}", points),
    run("{t}", points, { bold: true, italics: true }),
    run("{/nghiêng}{^nghiêng}", points),
    run("{t}", points, { bold: true }),
    run("{/nghiêng}{/đậm}{^đậm}{#nghiêng}", points),
    run("{t}", points, { italics: true }),
    run("{/nghiêng}{^nghiêng}{t}{/nghiêng}{/đậm}{/chữ}", points),
  ];
}

/** The runs of a block that is italic throughout. */
export function allItalic(look: { bold?: true } = {}): TextRun[] {
  return [run("{#chữ}{t}{/chữ}", 14, { ...look, italics: true })];
}
