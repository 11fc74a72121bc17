import { captionOf } from "../../vietnamese/captions";
import { inGroups } from "../../vietnamese/seal-code";
import { type Letter, oneLine, signature } from "./letter";

/** What the letter with the seals of a meeting is written from. */
export interface SealLetterSource {
  /** The member's name. */
  readonly member: string;
  /** "phiên họp ngày 10/7/2023", "lần xin ý kiến bằng văn bản ngày 10/7/2023". */
  readonly meeting: string;
  /** The review's name. */
  readonly review: string;
  /** The sessions that are announced, in their order. */
  readonly sessions: readonly SealedSession[];
  readonly council: string;
  readonly school: string;
}

/** A closed session: its code, what was voted on, which version of its outcomes, and its seal of 64 digits. */
export interface SealedSession {
  readonly code: string;
  readonly awards: string;
  readonly version: number;
  readonly seal: string;
}

/**
 * The mail that gives a member the seals of a meeting's sessions after the announcement, so that nobody can change the
 * register unseen: what a seal proves and what not. It has no counts and no names of nominees (docs/votes.md, "Seal").
 */
export function sealLetter({ member, meeting, review, sessions, council, school }: SealLetterSource): Letter {
  const parts = [
    `Kính gửi ${oneLine(member)},`,
    `Kết quả bỏ phiếu của ${oneLine(meeting)}, ${oneLine(review)}, đã được công bố. Sau khi đóng từng lượt bỏ phiếu, sổ đã niêm phong danh sách, quy tắc, điểm danh, dấu trên từng dòng phiếu và kết quả của lượt bằng một mã gồm 64 chữ số:`,
    ...sessions.map(sessionText),
    `Xin giữ thư này và đối chiếu mã với biên bản kiểm phiếu đã ký. Khi cần kiểm tra, thư ký bấm ${captionOf("recountVotes")} trong sổ: sổ tính lại mã và mọi kết quả.`,
    "Mã giống nhau thì từ khi niêm phong không có gì bị sửa. Mã không chứng tỏ việc kiểm phiếu là đúng: điều đó do biên bản kiểm phiếu đã ký và phiếu đã niêm phong chứng tỏ; khi khác nhau, bản giấy đã ký là căn cứ.",
    signature(council, school),
  ];
  return { subject: `Mã niêm phong kết quả bỏ phiếu - ${oneLine(review)}`, body: parts.join("\n\n") };
}

function sessionText({ code, awards, version, seal }: SealedSession): string {
  const corrected = version > 1 ? `, công bố lần ${version} sau đính chính` : "";
  return `Lượt ${code} (${oneLine(awards)})${corrected}:\n${inGroups(seal)}`;
}
