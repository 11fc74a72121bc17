import { AlignmentType, type Paragraph, type Table } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { columns } from "./columns";
import { blank, line, run, section } from "./page";

const recipientsColumn = 77;

/**
 * The foot of a document (NĐ 30/2020, domain.md 5 and 6): left the recipients, right the signer. One row that never
 * splits, and every paragraph kept with the next: so the block follows the closing paragraph to another page and
 * never stands there alone. An annex has no recipients of its own.
 */
export function signature(width: number = textWidth, look: { readonly recipients?: false } = {}): Table {
  const recipients = recipientsColumn + (width - textWidth) / 2;
  const signer = (text: string): Paragraph =>
    line([run(text, 14, { bold: true })], { alignment: AlignmentType.CENTER, keepNext: true });
  return columns(
    [recipients, width - recipients],
    [
      [
        look.recipients === false
          ? [blank(12, { keepNext: true })]
          : [
              line([run("Nơi nhận:", 12, { bold: true, italics: true })], { keepNext: true }),
              ...section("nơi nhận", [line([run("{t}", 11)], { keepNext: true })]),
            ],
        [
          ...section("quyền hạn", [signer("{t}")]),
          signer("{chức vụ}"),
          // Room for a signature and a seal: 4 lines, 23 mm.
          ...Array.from({ length: 4 }, () => blank(14, { keepNext: true })),
          // The signer's own office, where a council signs under the school's seal.
          ...section("chức danh", [signer("{t}")]),
          signer("{họ tên}"),
        ],
      ],
    ],
  );
}
