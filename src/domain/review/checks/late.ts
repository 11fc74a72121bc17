import { hourText, shortDate } from "../../../vietnamese/dates";
import { deadlineToTell } from "../../deadline";
import type { Check } from "./check";

/** Late submissions are marked, never dropped (domain.md B3). */
export const late: Check = {
  label: "Nộp đúng hạn",
  unitReads: "nothing",
  councilReads: "message",
  restsOn: "nominee",
  check({ nomination }, _rule, { register: { review } }) {
    if (!nomination.late) return null;
    const { at } = nomination;
    const sent = `Nộp muộn, gửi lúc ${hourText(at)} ngày ${shortDate(at)}`;
    const due = deadlineToTell(review);
    if (due === null) return { message: sent };
    const end = due.end === "exclusive" ? "trước " : "";
    const time = due.time === null ? "" : `${hourText(due.time)} `;
    return { message: `${sent}, hạn ${end}${time}ngày ${shortDate(due.day)}` };
  },
};
