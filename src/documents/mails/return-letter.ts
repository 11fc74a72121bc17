import type { CalendarDate } from "../../domain/calendar-date";
import { excerpt } from "../../domain/cell-text";
import { reviewPhrase } from "../../domain/review/review-name";
import { shortDate } from "../../vietnamese/dates";
import { type Letter, listed, signature } from "./letter";

/** A name and an award. */
const longestNominee = 300;

/** What the mail that sends a submission back for correction says. */
export interface ReturnLetterSource {
  /** "BS-01". */
  readonly id: string;
  readonly unit: string;
  readonly review: string;
  /** The nominations it is about, "Nguyễn Văn A - Lao động tiên tiến"; empty for the whole. */
  readonly nominees: readonly string[];
  readonly reason: string;
  /** The last day on which the correction is taken. */
  readonly deadline: CalendarDate;
  /** Open the submissions it is about for editing. */
  readonly editLinks: readonly string[];
  /** The unit's own link into the form, "" where it has none. */
  readonly formLink: string;
  readonly council: string;
  readonly school: string;
}

/** The mail to a unit whose submission is returned, with the reason, the new deadline and the ways to answer. */
export function returnLetter(source: ReturnLetterSource): Letter {
  const { id, unit, review, nominees, reason, deadline, editLinks, formLink, council, school } = source;
  const matter =
    nominees.length === 0
      ? "Hồ sơ của đơn vị cần bổ sung."
      : `Các đề nghị sau cần bổ sung:\n${listed(nominees.map((line, index) => `${index + 1}. ${excerpt(line, longestNominee)}`))}`;
  const parts = [
    `Kính gửi ${unit},`,
    `Hội đồng trả lại hồ sơ ${reviewPhrase({ name: review })} để đơn vị bổ sung (yêu cầu ${id}).`,
    matter,
    `Nội dung cần bổ sung:\n${reason}`,
    `Hạn gửi bản bổ sung: hết ngày ${shortDate(deadline)}.`,
    ...(editLinks.length === 0 ? [] : [`Mở liên kết sau để sửa lần gửi cũ:\n${editLinks.join("\n")}`]),
    ...(formLink === ""
      ? []
      : [`Muốn gửi thêm, thay hoặc rút thì dùng liên kết riêng của đơn vị:\n${formLink}`]),
    signature(council, school),
  ];
  return { subject: `Yêu cầu bổ sung hồ sơ thi đua ${id} - ${review}`, body: parts.join("\n\n") };
}
