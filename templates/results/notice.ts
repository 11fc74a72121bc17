import type { Document } from "docx";
import { documentWithAnnexes } from "../engine/annex";
import { block } from "../engine/blocks";
import { header, titleLines } from "../engine/header";
import { run, section } from "../engine/page";
import { signature } from "../engine/signature";
import { awardLists } from "./award-lists";

/** An announcement: its paragraphs, who signs, and the list on pages of its own (domain.md 5.9). */
export function notice(title: string): Document {
  return documentWithAnnexes(
    title,
    [
      header(),
      ...titleLines(),
      ...section("đoạn", [block([run("{t}", 14)])]),
      ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
      signature(),
    ],
    [{ name: "có danh sách", orientation: "portrait", content: awardLists() }],
  );
}
