import type { CalendarDate } from "../../domain/calendar-date";
import { captionOf } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import { inGroups } from "../../vietnamese/seal-code";
import { type Letter, signature } from "./letter";

/** What the mail that brings the seal of a session to the members says: no counts, no outcomes. */
export interface SealLetterSource {
  readonly member: string;
  readonly session: string;
  /** The awards voted on, by their names. */
  readonly awards: readonly string[];
  /** The day of the meeting; null where it is not known. */
  readonly day: CalendarDate | null;
  /** How often the outcomes were announced: 2 after a correction. */
  readonly version: number;
  readonly correction: string;
  readonly seal: string;
  readonly council: string;
  readonly school: string;
}

/** The mail with a session's seal (docs/votes.md, "Seal"), once to each member after the announcement. */
export function sealLetter(source: SealLetterSource): Letter {
  const { member, session, awards, day, version, correction, seal, council, school } = source;
  const when = day === null ? "" : ` ngày ${shortDate(day)}`;
  const parts = [
    `Kính gửi ${member},`,
    `Mã niêm phong của lượt bỏ phiếu ${session}${when} (${awards.join(", ")}):`,
    inGroups(seal),
    ...(version > 1 ? [`Đây là lần công bố thứ ${version}, sau đính chính: ${correction}`] : []),
    `Mã này in trong biên bản kiểm phiếu. Nếu về sau có ô nào của danh sách, quy tắc, số phiếu hay kết quả bị sửa, lệnh “${captionOf("recountVotes")}” cho ra mã khác. Mã chỉ chứng tỏ số liệu không bị sửa sau khi đóng lượt, không chứng tỏ việc đếm là đúng: biên bản giấy có chữ ký là căn cứ.`,
    "Xin giữ thư này để đối chiếu khi cần.",
    signature(council, school),
  ];
  return { subject: `Mã niêm phong lượt bỏ phiếu ${session}`, body: parts.join("\n\n") };
}
