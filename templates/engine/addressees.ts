import { AlignmentType, type FileChild } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { columns } from "./columns";
import { blank, control, line, run, section, single } from "./page";

/** Where "Kính gửi:" ends and the names begin, in millimetres. */
const addressColumn = 62;

/** One addressee stands on the line of "Kính gửi:", several stand below each other beside it. */
export function addressees(): FileChild[] {
  const after = { spacing: single(0, 8) };
  return [
    ...section("kính gửi", [line([run("Kính gửi: {t}", 14)], { ...after, alignment: AlignmentType.CENTER })]),
    control("{#kính gửi nhiều nơi}"),
    columns(
      [addressColumn, textWidth - addressColumn],
      [
        [
          [line([run("Kính gửi:", 14)], { alignment: AlignmentType.RIGHT })],
          section("nơi gửi", [line([run("{t}", 14)], { indent: { left: 120, hanging: 0 } })]),
        ],
      ],
    ),
    blank(8),
    control("{/kính gửi nhiều nơi}"),
  ];
}
