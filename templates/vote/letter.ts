import { AlignmentType, type FileChild } from "docx";
import { block } from "../engine/blocks";
import { line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** What follows the head of a letter to the members: the addressees, its paragraphs, recipients and signer. */
export function letterBody(): FileChild[] {
  return [
    ...section("kính gửi", [
      line([run("Kính gửi: {t}", 14)], { alignment: AlignmentType.CENTER, spacing: single(4, 8) }),
    ]),
    ...section("đoạn", [block([run("{t}", 14)])]),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ];
}
