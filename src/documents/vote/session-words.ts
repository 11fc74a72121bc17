import { reviewPhrase } from "../../domain/review/review-name";
import type { CouncilMember } from "../../domain/vote/council";
import type { BoardMember } from "../../domain/vote/counting";
import { longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { councilName } from "../review/review-words";
import type { MeetingPaper, SessionFacts } from "./meeting-facts";
import { awardNames, gap, handsWords, isOnPaper, waysInSentence } from "./vote-words";

/** "Quyết định số 45/QĐ-CĐKTKT ngày 03 tháng 10 năm 2022 của Hiệu trưởng … về việc thành lập Hội đồng …". */
export function foundingDecision({ council, settings }: Pick<MeetingPaper, "council" | "settings">): string {
  const { decisionNumber, decisionDate, decisionBody } = council;
  return [
    `Quyết định số ${decisionNumber}`,
    ...(decisionDate === null ? [] : [longDate(decisionDate)]),
    ...(decisionBody === "" ? [] : [`của ${decisionBody}`]),
    `về việc thành lập ${councilName(settings)}`,
  ].join(" ");
}

/** "Lao động tiên tiến, Chiến sĩ thi đua cơ sở". */
export function awardsOf({ session }: SessionFacts, { awards }: Pick<MeetingPaper, "awards">): string {
  return session.awards.map(awardNames(awards)).join(", ");
}

/** "lượt 2, xét Chiến sĩ thi đua cơ sở", "lượt 3, xét …, bỏ phiếu lần 2". */
export function sessionWords(at: SessionFacts, paper: Pick<MeetingPaper, "awards">): string {
  const { order, ballot } = at.session;
  return `lượt ${order}, xét ${awardsOf(at, paper)}${ballot > 1 ? `, bỏ phiếu lần ${ballot}` : ""}`;
}

/** The summary of a session's paper: what is voted on, and of which review. */
export function sessionSummary(what: string, at: SessionFacts, paper: MeetingPaper): string {
  const again = at.session.ballot > 1 ? ` (bỏ phiếu lần ${at.session.ballot})` : "";
  return `${what} ${awardsOf(at, paper)}${again}\n${paper.review.name.trim()}`;
}

/** How one votes and marks the paper. */
export function wayLines({ session, rules }: SessionFacts): readonly string[] {
  const marking = rules[0]?.marking;
  const way = `Hình thức: ${waysInSentence[session.way]}`;
  if (!isOnPaper(session.way)) return [way];
  if (marking === "strikeOut")
    return [way, "Cách đánh dấu: gạch họ tên người, tên tập thể không đồng ý; không gạch là đồng ý"];
  return [
    way,
    "Cách đánh dấu: đánh dấu vào một trong hai ô Đồng ý, Không đồng ý; không đánh dấu là để trống",
  ];
}

/** Who could have seen what, as it is: of paper, of a form, of hands and names. */
export function secrecyWords({ session, form = null }: SessionFacts): string {
  switch (session.way) {
    case "paperByLine":
    case "paperByBallot":
      return "Phiếu không ghi tên người bỏ phiếu. Sổ chỉ giữ các dấu trên từng dòng theo thứ tự ngẫu nhiên, không giữ phiếu của từng người.";
    case "form":
      return formSecrecy(form);
    case "consultation":
      return "Phiếu xin ý kiến có họ tên, chữ ký của thành viên; người giữ phiếu biết ý kiến của từng người.";
    case "rollCall":
      return "Ý kiến của từng thành viên được ghi tên.";
    case "hands":
    case "acclamation":
      return "Biểu quyết công khai tại phiên họp; chỉ ghi tổng số.";
  }
}

/** Who compares the summary, where it was told already, and what came too late to be a ballot. */
function formSecrecy(form: SessionFacts["form"]): string {
  const names = form?.confirmedBy ?? [];
  const late = form?.late ?? 0;
  return [
    "Mã dùng một lần in trên phiếu mã do thành viên tự rút, không ghi mã nào phát cho ai; tệp in phiếu mã được xóa hẳn trước khi nhận phiếu, sổ chỉ giữ dấu của mã.",
    "Từ khi nhận phiếu đến khi các câu trả lời được xóa, người có quyền chỉnh sửa biểu mẫu có thể xem từng câu trả lời cùng mã và giờ gửi (không có tên người trả lời).",
    `Sau khi hai thành viên Ban kiểm phiếu${names.length > 0 ? ` (${names.join(", ")})` : ""} đối chiếu với bản tóm tắt của Google, các câu trả lời đã đếm được xóa khỏi biểu mẫu, sổ chỉ giữ các dấu trên từng dòng theo thứ tự ngẫu nhiên.`,
    ...(late > 0
      ? [`${twoDigits(late)} câu trả lời đến sau khi đã đọc không phải là phiếu, còn nguyên trong biểu mẫu.`]
      : []),
  ].join(" ");
}

/** "Cao Thị Học, Trưởng khoa Cơ bản: Trưởng ban (đồng ý 13, …)". */
export function boardLines(
  board: readonly BoardMember[],
  members: readonly CouncilMember[],
): readonly string[] {
  return board.map((one) => {
    const position = members.find(({ code }) => code === one.member)?.position ?? "";
    const role = one.role === "head" ? "Trưởng ban" : "Ủy viên";
    return `${one.name}${position === "" ? "" : `, ${position}`}: ${role}${termWords(one)} (${handsWords(one)})`;
  });
}

/** ", từ lượt 2 đến lượt 3": of who was replaced, or came instead. */
function termWords({ fromSession, toSession }: BoardMember): string {
  return [
    ...(fromSession === null ? [] : [`, từ lượt ${fromSession}`]),
    ...(toSession === null ? [] : [`${fromSession === null ? "," : ""} đến lượt ${toSession}`]),
  ].join("");
}

/** "ngày 14 tháng 7 năm 2023", or room to write it in. */
export function meetingDay({ meeting }: Pick<MeetingPaper, "meeting">): string {
  return meeting.day === null ? `ngày ${gap}` : longDate(meeting.day);
}

/** "kỳ xét “…”" of the meeting's review. */
export function whichReview({ review }: Pick<MeetingPaper, "review">): string {
  return reviewPhrase(review);
}
