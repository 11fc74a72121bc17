import { hourAndDay, shortDate } from "../../../vietnamese/dates";
import type { Check } from "./check";

/** Late submissions are marked, never dropped (domain.md B3). */
export const late: Check = {
  label: "Nộp đúng hạn",
  unitReads: "nothing",
  councilReads: "message",
  restsOn: "nominee",
  check({ nomination }, _rule, { register: { review } }) {
    if (!nomination.late) return null;
    const sent = `Nộp muộn, gửi lúc ${hourAndDay(nomination.at)}`;
    if (review.deadline === null) return { message: sent };
    const end = review.deadlineEnd === "exclusive" ? "trước " : "";
    const time = review.deadlineTime === "" ? "" : `${review.deadlineTime} `;
    return { message: `${sent}, hạn ${end}${time}ngày ${shortDate(review.deadline)}` };
  },
};
