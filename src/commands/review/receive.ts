import { describeProblem } from "../../domain/problem";
import { now } from "../../google/clock";
import { lastFullReading, setLastFullReading } from "../../google/properties";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { sendWaitingMail } from "../mail/send-mail";
import type { Reading, ReviewOverview } from "./intake";
import { takeIn } from "./intake";

/** Menu: reads every response of every open review, takes in what is new, and sends the receipts. */
export function receiveSubmissions(): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const taken = takeIn("receiveSubmissions", "everything", null);
  if (!taken.ok) return refused(...taken.problems);
  const { reviews, taken: count, problems } = taken.value;
  if (reviews.length === 0) return refused(nothingOpen);
  const mail = sendWaitingMail();
  const heading = count === 0 ? "Không có lần gửi nào mới." : `Đã nhận ${count} lần gửi mới.`;
  const message = [heading, mail.message, ...reviews.map(overviewText)].join("\n\n");
  return doneUnless([...problems, ...mail.problems], message);
}

/** Menu: checks a review's nominations again with the register as it is now. */
export function recheck(code: string): FinalReply {
  const taken = takeIn("recheck", "nothing", [comparable(code)]);
  if (!taken.ok) return refused(...taken.problems);
  return { kind: "done", message: taken.value.reviews.map(overviewText).join("\n\n") };
}

/** The form's trigger: its event is only a signal, for which what came of late is read. */
export function takeRecentResponses(): void {
  takeNewResponses("recent");
}

/**
 * The hourly run: what came within a day; once a day, in its first hour, everything, as a cell that could not be read may
 * have stood in the way for days.
 */
export function takeHourlyResponses(): void {
  const { year, month, day } = now();
  const today = [day, month, year].map(twoDigits).join("/");
  if (lastFullReading() === today) takeNewResponses("lastDay");
  else takeNewResponses("everything", () => setLastFullReading(today));
}

/** Takes in what came and sends what waits; `whenTaken` is called once what came is in the register. */
function takeNewResponses(reading: Exclude<Reading, "nothing">, whenTaken: () => void = () => {}): void {
  const taken = takeIn("receiveSubmissions", reading, null);
  if (taken.ok) {
    whenTaken();
    sendWaitingMail();
  }
  const problems = taken.ok ? taken.value.problems : taken.problems;
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
}

/** What the secretary is told of a review after its nominations were checked. */
export function overviewText(overview: ReviewOverview): string {
  const { review, nominations, blocked, toReview, warned, unread, waiting, pending } = overview;
  const lines = [
    `Kỳ xét “${review.name}”: ${nominations} đề nghị; ${blocked} bị chặn, ${toReview} cần xem xét, ${warned} có cảnh báo.`,
    ...(unread === 0 ? [] : [`${unread} dòng ở tab “Chờ xử lý”.`]),
    ...(waiting === 0 ? [] : [`${waiting} lần gửi chờ xác nhận: bấm ${captionOf("decideWaiting")}.`]),
    ...(pending === 0 ? [] : [`${pending} danh sách thay thế chờ duyệt.`]),
  ];
  return lines.join("\n");
}

const nothingOpen = {
  what: "Không có kỳ xét nào đang nhận hồ sơ",
  remedy: `Bấm ${menuPath("openReview")} trước`,
};
