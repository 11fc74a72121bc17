import { reviewPhrase } from "../../domain/review/review-name";
import { type Letter, linkNames, linkParagraphs, type OwnLinks, signature } from "./letter";

/** What the mail with a unit's own links is about. */
export interface LinkLetterSource {
  readonly unit: string;
  readonly review: string;
  /** In words, "" where there is none. */
  readonly deadline: string;
  readonly nominationLink: string;
  /** "" where the review asks for no report. */
  readonly reportLink: string;
  /** Whether they take the place of links that the unit has. */
  readonly replaces: boolean;
  readonly council: string;
  readonly school: string;
}

/** The mail that gives a unit its own links when a review opens, or other ones in their place. */
export function linkLetter(source: LinkLetterSource): Letter {
  const { unit, review, deadline, nominationLink, reportLink, replaces, council, school } = source;
  const until = deadline === "" ? "" : ` Hạn nhận hồ sơ: ${deadline}.`;
  const parts = [
    `Kính gửi ${unit},`,
    ...(replaces
      ? [
          `Biểu mẫu nhận hồ sơ của ${reviewPhrase({ name: review })} đã được thay. Từ nay xin dùng liên kết dưới đây; liên kết trong các thư trước, kể cả liên kết để sửa, không còn dùng được.${until}`,
          "Hồ sơ đơn vị đã gửi vẫn được giữ và vẫn tính, không phải gửi lại. Cần sửa hồ sơ đã gửi thì gửi lại bằng liên kết mới và chọn đúng mục thay thế, bổ sung hoặc rút.",
        ]
      : [`Kính đề nghị đơn vị gửi hồ sơ của ${reviewPhrase({ name: review })}.${until}`]),
    ...linkParagraphs({ nominationLink, reportLink, evidenceFolder: "" }),
    "Mã nộp của đơn vị đã được điền sẵn, không cần tài khoản Google. Ai có liên kết này cũng gửi được hồ sơ thay đơn vị, vì vậy xin chỉ chuyển cho người làm hồ sơ của đơn vị.",
    "Sau mỗi lần gửi, đơn vị sẽ nhận được thư báo kèm danh sách đã đọc được; xin đối chiếu lại.",
    signature(council, school),
  ];
  const subject = `${replaces ? "Liên kết mới thay liên kết cũ" : "Liên kết nộp hồ sơ thi đua"} - ${review}`;
  return { subject, body: parts.join("\n\n") };
}

/** The links a unit was given, as the body of such a mail has them; "" for one it does not have. */
export function ownLinksIn(body: string): Pick<OwnLinks, "nominationLink" | "reportLink"> {
  const after = (name: string) => {
    const [, link = ""] = body.split(`${name}:\n`);
    return link.split("\n")[0]?.trim() ?? "";
  };
  return { nominationLink: after(linkNames.nominationLink), reportLink: after(linkNames.reportLink) };
}

/** The unit's code in the links of such a mail, "" where there is none. */
export function linkTokenOf(body: string): string {
  const { nominationLink } = ownLinksIn(body);
  return /[?&]entry\.\d+=([^&#\s]+)/.exec(nominationLink)?.[1] ?? "";
}
