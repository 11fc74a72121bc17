import { describeProblem, type Problem } from "../../domain/problem";
import { now } from "../../google/clock";
import { lastFullReading, setLastFullReading } from "../../google/properties";
import { registerFaults } from "../../register/tables/review/register-faults";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { sendWaitingMail } from "../mail/send-mail";
import { noteDeletedForms } from "./deleted-forms";
import type { Reading, ReviewOverview } from "./intake";
import { takeIn } from "./intake";
import { keepWatch } from "./keep-watch";
import { standsAside } from "./stands-aside";
import { takeOrLeave, takeWaiting } from "./waiting-responses";

/** Menu: reads every response of every open review, takes in what is new, and sends the receipts. */
export function receiveSubmissions(): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const taken = takeIn("receiveSubmissions", "everything", null);
  if (!taken.ok) return refused(...taken.problems);
  const { reviews, taken: count, problems, faults } = taken.value;
  if (reviews.length === 0) return refused(nothingOpen);
  const deleted = noteDeletedForms("receiveSubmissions", null);
  const mail = sendWaitingMail();
  const heading = count === 0 ? "Không có lần gửi nào mới." : `Đã nhận ${count} lần gửi mới.`;
  const standing = [...faultsTold(faults), ...keepWatch()];
  const message = [heading, mail.message, ...reviews.map(overviewText), ...standing].join("\n\n");
  const lost = deleted.ok ? deleted.value : deleted.problems;
  return doneUnless([...problems, ...lost, ...mail.problems], message);
}

/** Menu: checks a review's nominations again with the register as it is now. */
export function recheck(code: string): FinalReply {
  const taken = takeIn("recheck", "nothing", [comparable(code)]);
  if (!taken.ok) return refused(...taken.problems);
  const { reviews, problems, faults } = taken.value;
  const standing = [...faultsTold(faults), ...(otherAccount() ? [] : keepWatch())];
  return doneUnless(problems, [...reviews.map(overviewText), ...standing].join("\n\n"));
}

/** That something is to be mended, and where that stands. */
function faultsTold(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} chỗ cần sửa trong sổ, xem tab “${registerFaults.tab}”.`];
}

/**
 * The form's trigger: its event is only a signal, for which what came of late is read. What stands in the way is told by the
 * tab of what is to be mended, and by the hourly run: sixty units must not make sixty failed executions of it.
 */
export function takeRecentResponses(): void {
  if (standsAside()) return;
  for (const problem of takeOrLeave(takeRecent, takeRecent)) console.warn(describeProblem(problem));
}

/**
 * The hourly run: what came within a day; once a day, in its first hour, everything, as a cell that could not be read may
 * have stood in the way for days. Throws what stands in the way, which Google mails to the operating account.
 */
export function takeHourlyResponses(): void {
  const { year, month, day } = now();
  const today = [day, month, year].map(twoDigits).join("/");
  const take =
    lastFullReading() === today
      ? () => takeNewResponses("lastDay")
      : () => takeNewResponses("everything", () => setLastFullReading(today));
  const problems = takeOrLeave(take, takeRecent);
  for (const line of keepWatch()) console.info(line);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
}

/** After a click: takes in what units sent while the register was busy with it. */
export function takeLeftResponses(): void {
  if (otherAccount()) return;
  for (const problem of takeWaiting(takeRecent)) console.warn(describeProblem(problem));
}

function takeRecent(): readonly Problem[] {
  return takeNewResponses("recent");
}

/** Takes in what came and sends what waits; `whenTaken` is called once what came is in the register. */
function takeNewResponses(
  reading: Exclude<Reading, "nothing">,
  whenTaken: () => void = () => {},
): readonly Problem[] {
  const taken = takeIn("receiveSubmissions", reading, null);
  if (!taken.ok) return taken.problems;
  whenTaken();
  return [...taken.value.problems, ...sendWaitingMail().problems];
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
