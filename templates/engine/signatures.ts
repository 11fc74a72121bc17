import { AlignmentType, type FileChild, type Paragraph } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { columns } from "./columns";
import { blank, control, hairline, line, run, section } from "./page";
import { signature } from "./signature";

/**
 * The foot of a document that another body may sign, too: as it always is, or the two beside each other, the issuing body on the
 * right, and the recipients below on the left. Rows never split and stay with the text before them. The hairline guards the
 * section's end, where a loop closes.
 */
export function signatures(): FileChild[] {
  const half = textWidth / 2;
  return [
    control("{^ký cùng}"),
    signature(),
    control("{/ký cùng}"),
    control("{#ký cùng}"),
    columns(
      [half, half],
      [
        [titles(" ký cùng"), titles("")],
        [names(" ký cùng"), names("")],
        [
          [
            blank(6, { keepNext: true }),
            line([run("Nơi nhận:", 12, { bold: true, italics: true })], { keepNext: true }),
            ...section("nơi nhận", [line([run("{t}", 11)], { keepNext: true })]),
          ],
          [blank(11, { keepNext: true })],
        ],
      ],
    ),
    control("{/ký cùng}"),
    hairline(),
  ];
}

type Whose = "" | " ký cùng";

/** Authority and title. */
function titles(whose: Whose): Paragraph[] {
  return [...section(`quyền hạn${whose}`, [signer("{t}")]), signer(`{chức vụ${whose}}`)];
}

/** Room for a signature and a seal, the office where a seal asks for it, and the name: level, however long the titles are. */
function names(whose: Whose): Paragraph[] {
  return [
    ...Array.from({ length: 4 }, () => blank(14, { keepNext: true })),
    ...section(`chức danh${whose}`, [signer("{t}")]),
    signer(`{họ tên${whose}}`),
  ];
}

function signer(text: string): Paragraph {
  return line([run(text, 14, { bold: true })], { alignment: AlignmentType.CENTER, keepNext: true });
}
