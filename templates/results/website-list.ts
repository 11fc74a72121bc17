import type { Document } from "docx";
import { block, heading } from "../engine/blocks";
import { header, titleLines } from "../engine/header";
import { control, documentOf, run, section } from "../engine/page";
import { signature } from "../engine/signature";
import { awardLists } from "./award-lists";

/** The default template of the list for the website (domain.md A9): it is approved, and posted as it stands. */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    ...section("đoạn", [block([run("{t}", 14)])]),
    ...awardLists(),
    control("{#gương điển hình}"),
    block([run("Gương điển hình: {tên gương}", 14, { bold: true })], heading),
    ...section("đoạn", [block([run("{t}", 14)])]),
    control("{/gương điển hình}"),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}
