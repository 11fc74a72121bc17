import { reviewPhrase } from "../../domain/review/review-name";
import { linkParagraphs, type OwnLinks, oneLine } from "./letter";
import { type OwedThing, owedLines, owedText } from "./owed-lines";

/** A unit that owes something, as the group and the unit itself are told. */
export interface ZaloUnit extends OwnLinks {
  readonly unit: string;
  readonly owed: readonly OwedThing[];
}

export interface ZaloSource {
  readonly review: string;
  /** "19/7/2023". */
  readonly today: string;
  readonly council: string;
}

/**
 * The message for the group of all units: who owes what and until when. Nothing in it is a unit's own: no links, no
 * reasons of returns.
 */
export function groupMessage({ review, today, council }: ZaloSource, units: readonly ZaloUnit[]): string {
  const lines = units.map(
    ({ unit, owed }, index) => `${index + 1}. ${unit}: ${owed.map(owedText).join("; ")}`,
  );
  return [
    `Thường trực ${oneLine(council)} xin thông báo: tính đến ngày ${today}, các đơn vị sau còn thiếu hồ sơ của ${reviewPhrase({ name: review })}:`,
    ...lines,
    "Kính đề nghị các đơn vị gửi qua liên kết riêng của mình. Trân trọng cảm ơn.",
  ].join("\n");
}

/** The message for one unit, with its own links: for its own people only. */
export function unitMessage({ review, today, council }: ZaloSource, unit: ZaloUnit): string {
  return [
    `Kính gửi ${unit.unit}. Tính đến ngày ${today}, hồ sơ của đơn vị trong ${reviewPhrase({ name: review })} còn thiếu:`,
    owedLines(unit.owed),
    "Kính đề nghị đơn vị hoàn thành và gửi về.",
    ...linkParagraphs(unit),
    `Trân trọng cảm ơn. Thường trực ${oneLine(council)}`,
  ].join("\n");
}
