import { AlignmentType, type Document, type FileChild, type Paragraph } from "docx";
import { control, documentOfSections, hairline, line, run, sectionOf, single } from "./page";

/** An annex: a section of its own, upright or on its side, which the view prints or leaves out. */
export interface Annex {
  /** The condition of the view that holds the annex; where it is false nothing is printed, no empty page either. */
  readonly name: string;
  readonly orientation: "portrait" | "landscape";
  /** Its head where the view does not name it. */
  readonly head?: readonly Paragraph[];
  /** What stands below its head. */
  readonly content: readonly FileChild[];
}

/**
 * A document with annexes: each begins a page, and counts its pages from 1, hidden on the first (NĐ 30/2020, domain.md 6).
 * An empty paragraph guards each section's end, or a loop that closed right there would take the section's margins and
 * headers with it (platform.md, Documents). A section left without any text goes when the document is merged
 * (`withoutEmptySections`).
 */
export function documentWithAnnexes(
  title: string,
  body: readonly FileChild[],
  annexes: readonly Annex[],
): Document {
  return documentOfSections(title, [
    sectionOf(body),
    ...annexes.map(({ name, orientation, head = annexHead(), content }) =>
      sectionOf(
        [hairline(), control(`{#${name}}`), ...head, ...content, control(`{/${name}}`), hairline()],
        orientation,
        "numbered",
        1,
      ),
    ),
  ]);
}

/** The head of an annex: "DANH SÁCH", of what, and the document it belongs to. */
function annexHead(): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line([run("{tên phụ lục}", 14, { bold: true })], centred),
    line([run("{trích yếu phụ lục}", 14, { bold: true })], { ...centred, spacing: single(2) }),
    line([run("{kèm theo}", 14, { italics: true })], { ...centred, spacing: single(4, 10) }),
  ];
}
