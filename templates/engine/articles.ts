import { AlignmentType, type Paragraph } from "docx";
import { block, centre, heading } from "./blocks";
import { bodyLook, line, run, section, single } from "./page";

/**
 * The body of a decision (NĐ 30/2020, mẫu 1.2; domain.md 5.8): whose decision it is, its grounds, "QUYẾT ĐỊNH:", and its
 * articles. The last article is a section of its own: it stays on one page with the signature. The view is made by
 * `articlesView` (`src/documents/engine/articles-view.ts`).
 */
export function articles(): Paragraph[] {
  return [
    line([run("{thẩm quyền}", 14, { bold: true })], {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: single(4, 8),
    }),
    ...section("căn cứ", [block([run("{t}", 14, { italics: true })])]),
    block([run("QUYẾT ĐỊNH:", 14, { bold: true })], {
      ...heading,
      ...centre,
      spacing: { ...bodyLook.spacing, before: 120 },
    }),
    ...section("điều", article({})),
    ...section("điều cuối", article({ keepNext: true, keepLines: true })),
  ];
}

/** An article: its number bold before its first sentence, then its other paragraphs. */
function article(look: { keepNext?: true; keepLines?: true }): Paragraph[] {
  return [
    block([run("{số điều}", 14, { bold: true }), run(" {t}", 14)], look),
    ...section("đoạn", [block([run("{t}", 14)], look)]),
  ];
}
