import { type Letter, signature } from "./letter";

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
    `Hội đồng mời đơn vị gửi hồ sơ cho kỳ xét: ${review}.${deadline === "" ? "" : ` Hạn nhận hồ sơ: ${deadline}.`}`,
    `Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:\n${nominationLink}`,
    ...(reportLink === "" ? [] : [`Liên kết riêng của đơn vị để gửi báo cáo:\n${reportLink}`]),
    "Mã nộp của đơn vị đã được điền sẵn. Không cần tài khoản Google. Ai có liên kết này thì gửi được hồ sơ thay đơn vị, nên chỉ chuyển cho người làm hồ sơ của đơn vị.",
    "Sau mỗi lần gửi, đơn vị nhận thư báo đã nhận kèm danh sách như sổ đã đọc; xin đối chiếu lại.",
    signature(council, school),
  ];
  return { subject: `Liên kết nộp hồ sơ thi đua - ${review}`, body: parts.join("\n\n") };
}
