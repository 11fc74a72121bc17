import { type Letter, linkParagraphs, signature } from "./letter";

/** What the mail with a unit's own links is about. */
export interface LinkLetterSource {
  readonly unit: string;
  readonly review: string;
  /** In words, "" where there is none. */
  readonly deadline: string;
  readonly nominationLink: string;
  /** "" where the review asks for no report. */
  readonly reportLink: string;
  readonly council: string;
  readonly school: string;
}

/** The mail that gives a unit its own links when a review opens. */
export function linkLetter(source: LinkLetterSource): Letter {
  const { unit, review, deadline, nominationLink, reportLink, council, school } = source;
  const parts = [
    `Kính gửi ${unit},`,
    `Kính đề nghị đơn vị gửi hồ sơ của kỳ xét “${review}”.${deadline === "" ? "" : ` Hạn nhận hồ sơ: ${deadline}.`}`,
    ...linkParagraphs({ nominationLink, reportLink, evidenceFolder: "" }),
    "Mã nộp của đơn vị đã được điền sẵn, không cần tài khoản Google. Ai có liên kết này cũng gửi được hồ sơ thay đơn vị, vì vậy xin chỉ chuyển cho người làm hồ sơ của đơn vị.",
    "Sau mỗi lần gửi, đơn vị sẽ nhận được thư báo kèm danh sách đã đọc được; xin đối chiếu lại.",
    signature(council, school),
  ];
  return { subject: `Liên kết nộp hồ sơ thi đua - ${review}`, body: parts.join("\n\n") };
}
