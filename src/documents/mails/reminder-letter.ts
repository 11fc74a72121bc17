import { reviewPhrase } from "../../domain/review/review-name";
import { type Letter, linkParagraphs, type OwnLinks, oneLine, signature } from "./letter";
import { type OwedThing, owedLines } from "./owed-lines";

/** What a reminder says: what the unit still owes at that moment, and how it sends it. */
export interface ReminderSource extends OwnLinks {
  readonly unit: string;
  readonly review: string;
  /** "19/7/2023": the day on which it was read where the units stand. */
  readonly today: string;
  readonly owed: readonly OwedThing[];
  /** Where submissions go, whom to ask: as the school says it; "" where it says nothing. */
  readonly office: string;
  readonly council: string;
  readonly school: string;
}

/** The mail to a unit that owes something. Facts only (domain.md 5.2). */
export function reminderLetter(source: ReminderSource): Letter {
  const { unit, review, today, owed, office, council, school } = source;
  const late = owed.some(({ overdue }) => overdue !== null);
  const parts = [
    `Kính gửi ${unit},`,
    `Tính đến ngày ${today}, hồ sơ của đơn vị trong ${reviewPhrase({ name: review })} còn thiếu:\n${owedLines(owed)}`,
    `Kính đề nghị đơn vị hoàn thành và gửi ${late ? "trong thời gian sớm nhất" : "đúng hạn"}. Nếu đơn vị vừa gửi, xin bỏ qua thư này.`,
    ...linkParagraphs(source),
    ...(office === "" ? [] : [`Nơi nhận hồ sơ, giải đáp: ${oneLine(office).replace(/[.;]+$/, "")}.`]),
    ...(owed.some(({ reason }) => reason !== "") ? [correction] : []),
    signature(council, school),
  ];
  return { subject: `Nhắc nộp hồ sơ thi đua - ${review}`, body: parts.join("\n\n") };
}

const correction =
  "Hồ sơ phải bổ sung thì mở lại bằng liên kết sửa trong thư trả lại, hoặc gửi phiếu mới và chọn “Bổ sung thêm”.";
