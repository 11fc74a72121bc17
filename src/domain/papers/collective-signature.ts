import { comparable, comparableLabel } from "../../vietnamese/text";

/** The line above the title and the title of who signs for a body that decides together. */
export interface CollectiveSignature {
  readonly authority: string;
  readonly title: string;
}

/**
 * How the head of the council signs, by what the council calls itself (NĐ 30/2020: “TM.” and the body it is signed for): "Hội đồng Thi đua - Khen
 * thưởng" has a chair, "Ban Thi đua" its head, "Tổ thi đua" its own, a union's committee a chair, the youth union's a secretary.
 */
export function collectiveSignature(council: string): CollectiveSignature {
  const name = comparable(council);
  const label = comparableLabel(name);
  const authority = (body: string) => `TM. ${body.toUpperCase()}`;
  if (label === "" || label.startsWith("hội đồng"))
    return { authority: authority("Hội đồng"), title: "CHỦ TỊCH" };
  if (/^(?:ban chấp hành|ban thường vụ)/u.test(label)) {
    const body = label.startsWith("ban chấp hành") ? "Ban Chấp hành" : "Ban Thường vụ";
    const isParty = /(?:^|\s)(?:đảng|chi) (?:bộ|ủy)/u.test(label);
    const isYouth = /đoàn/u.test(label) && !/công đoàn/u.test(label);
    return { authority: authority(body), title: isParty || isYouth ? "BÍ THƯ" : "CHỦ TỊCH" };
  }
  if (label.startsWith("tiểu ban")) return { authority: authority(name), title: "TRƯỞNG TIỂU BAN" };
  if (label.startsWith("ban")) return { authority: authority(name), title: "TRƯỞNG BAN" };
  if (label.startsWith("tổ")) return { authority: authority(name), title: "TỔ TRƯỞNG" };
  return { authority: authority(name), title: "CHỦ TỊCH" };
}
