import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { CouncilMember } from "../../src/domain/vote/council";
import type { BoardMember } from "../../src/domain/vote/counting";
import type { Meeting } from "../../src/domain/vote/meeting";
import type { Door } from "../../src/door";
import { boardMembers } from "../../src/register/tables/vote/board-members";
import { councilMembers } from "../../src/register/tables/vote/council-members";
import { councils } from "../../src/register/tables/vote/councils";
import { meetings } from "../../src/register/tables/vote/meetings";
import { account, openCount, typeCount } from "./count-example";
import { filledRegister } from "./filled-review";
import { menuItem } from "./menu-item";
import { callDoor } from "./pages";
import { openPrepared } from "./prepared";
import { rowsOf, typeWhere } from "./review";
import { board, council, meeting, meetingMorning, members } from "./vote-register";
import { pastable } from "./vote-rows";

/** A counting board has at least three. */
const third: BoardMember = {
  meeting: meeting.code,
  name: "Hồ Văn Thanh",
  member: "TV09",
  role: "member",
  handsFor: 13,
  handsAgainst: 0,
  handsNone: 0,
  fromSession: null,
  toSession: null,
};

/** The filled review, and a council that meets on it: nothing is prepared yet. The commands of a meeting are clicked. */
export function meetingRegister(
  name = "",
  held: Partial<Meeting> = {},
  change: (script: LocalAppsScript) => void = () => {},
  council15: readonly CouncilMember[] = members,
): LocalAppsScript {
  const make = () => {
    const script = filledRegister();
    pasteSample(script, [pastable(councils, [council]), pastable(councilMembers, council15)]);
    pasteMeeting(script, held);
    change(script);
    return script;
  };
  return openPrepared(`meeting ${name}`, make, { now: meetingMorning });
}

/** A meeting of the council, with a counting board of three. */
export function pasteMeeting(script: LocalAppsScript, held: Partial<Meeting>): void {
  const one = { ...meeting, ...held };
  const counting = [...board, third].map((member) => ({ ...member, meeting: one.code }));
  pasteSample(script, [pastable(meetings, [one]), pastable(boardMembers, counting)]);
}

/** One more on the counting board of the example meeting, who makes it whole. */
export function pasteThird(script: LocalAppsScript): void {
  pasteSample(script, [pastable(boardMembers, [third])]);
}

export const clickPrepare = menuItem("Biểu quyết", "Chuẩn bị phiên họp");
export const clickOpen = menuItem("Biểu quyết", "Mở lượt bỏ phiếu");
export const clickClose = menuItem("Biểu quyết", "Đóng lượt bỏ phiếu");
export const clickAgain = menuItem("Biểu quyết", "Bỏ phiếu lại");
export const clickAdjourn = menuItem("Biểu quyết", "Hoãn lượt bỏ phiếu");
export const clickCorrect = menuItem("Biểu quyết", "Đính chính kết quả");
export const clickAnnounce = menuItem("Biểu quyết", "Gửi mã niêm phong");

/** What a run's dialogs said but for what was asked for, the last one at the end. */
export function told({ dialogs }: CallRecord): readonly string[] {
  return dialogs.filter(({ kind }) => kind !== "prompt").map(({ message }) => message);
}

/** "3 LDTT Trần Văn Thử": a session's lines, by number, with what is not as it was at first. */
export function paper(script: LocalAppsScript, session: string): readonly string[] {
  return rowsOf(script, "Dòng phiếu", [
    ...["Mã lượt", "Số trên phiếu", "Mã danh hiệu", "Họ tên, tên tập thể", "Tình trạng", "Loại phiếu"],
    ...["Lý do"],
  ])
    .filter(([code]) => code === session)
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, number, award, name, state, slip, reason]) =>
      [
        `${number}. ${name} ${award}`,
        ...(state === "Bỏ phiếu" ? [] : [state]),
        ...(slip === "Phiếu chính" ? [] : [slip]),
        ...(reason === "" ? [] : [reason]),
      ].join("; "),
    );
}

/** "P1-L1 LDTT Đã đóng": the sessions in the order of their tab. */
export function sessionsOf(script: LocalAppsScript): readonly string[] {
  return rowsOf(script, "Lượt bỏ phiếu", ["Mã lượt", "Danh hiệu", "Trạng thái"]).map((row) => row.join(" "));
}

/** Number, name, outcome and its arithmetic, of a session. */
export function outcomesOf(script: LocalAppsScript, session: string): readonly (readonly string[])[] {
  return rowsOf(script, "Kết quả bỏ phiếu", [
    ...["Mã lượt", "Số trên phiếu", "Họ tên, tên tập thể", "Kết quả", "Cách tính"],
  ])
    .filter(([code]) => code === session)
    .map(([, ...row]) => row);
}

/** Who is not simply in the room at a session. */
export function callRoll(
  script: LocalAppsScript,
  session: string,
  said: Readonly<Record<string, Partial<Door["saveAttendance"]["in"]["roll"][number]>>>,
): void {
  openCount(script);
  const roll = members.map(({ code }) => ({
    member: code,
    presence: "present" as const,
    standIn: "",
    letter: "",
    arrived: "",
    left: "",
    reason: "",
    asked: false,
    replied: null,
    ...said[code],
  }));
  const { answer } = callDoor(script, "saveAttendance", { session, roll });
  if (!answer.ok) throw new Error(answer.problems.join("\n"));
}

/** Counts the papers of everybody who could vote: `entries` in the notation of the page. */
export function countPapers(
  script: LocalAppsScript,
  session: string,
  papers: number,
  entries: readonly string[] = [`1-${papers} sạch`],
): void {
  openCount(script);
  const whole = { ...account, printed: papers, unused: 0, exchanged: 0, issued: papers, returned: papers };
  const accounts = [{ ...whole, valid: papers, invalid: 0, invalidReason: "" }];
  typeCount(script, { session, accounts, passes: [entries, entries] });
  const { answer } = callDoor(script, "saveCount", { session });
  if (!answer.ok) throw new Error(answer.problems.join("\n"));
}

/** LĐTT asks for more than 2/3 of the fifteen: 11, and 10 is just the bound. */
export function asksMoreThanTwoThirds(script: LocalAppsScript): void {
  const type = (header: string, text: string) =>
    typeWhere(script, "Ngưỡng phiếu", ["Mã danh hiệu", "LDTT"], header, text);
  type("Ngưỡng: tử số", "2");
  type("Ngưỡng: mẫu số", "3");
  type("So với ngưỡng", "Hơn ngưỡng");
}

/** A motion of the council that is carried. */
export const motion = {
  proposedBy: "Phan Thị Phó",
  handsFor: 12,
  handsAgainst: 1,
  handsNone: 2,
  reason: "Hội đồng thống nhất",
};
