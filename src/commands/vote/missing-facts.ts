import type { MeetingFacts, SessionFacts } from "../../documents/vote/meeting-facts";
import { isOnPaper } from "../../documents/vote/vote-words";
import { grouped } from "../../domain/grouping";
import type { Problem } from "../../domain/problem";
import { nominations } from "../../register/tables/review/nominations";
import { votingRules } from "../../register/tables/school/voting-rules";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { boardMembers } from "../../register/tables/vote/board-members";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { meetings } from "../../register/tables/vote/meetings";
import { outcomes } from "../../register/tables/vote/outcomes";
import { paperAccounts } from "../../register/tables/vote/paper-accounts";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { menuPath } from "../../vietnamese/captions";
import { foldName } from "../../vietnamese/names";
import { comparableLabel } from "../../vietnamese/text";
import type { OpenMeeting } from "./meeting-sources";
import { isPrinted } from "./printed";

/**
 * What a paper of a meeting cannot say because the register does not know it: what stops it, and what is left as a gap to be
 * written in by hand, of which the secretary is told.
 */

type MeetingColumn = "day" | "start" | "place" | "chair" | "secretary" | "end" | "keeper" | "keptUntil";

/** Empty cells of the meeting's row; a consultation has no hour and no place. */
export function emptyCells(
  { meeting }: MeetingFacts,
  wanted: readonly MeetingColumn[],
  open: OpenMeeting,
): readonly Problem[] {
  const ofMeetings: readonly MeetingColumn[] = ["start", "end", "place"];
  return wanted
    .filter((column) => meeting[column] === "" || meeting[column] === null)
    .filter((column) => meeting.kind === "meeting" || !ofMeetings.includes(column))
    .map((column) => ({
      what: `Phiên họp ${meeting.code} chưa có “${meetings.columns[column].header}”`,
      where: open.meetings.place(meeting, column),
      remedy: "Điền ô này",
    }));
}

/** What the minutes say of the decision that set up the council. */
export function foundingGaps({ council }: MeetingFacts, open: OpenMeeting): readonly Problem[] {
  return (["decisionNumber", "decisionDate", "decisionBody"] as const)
    .filter((column) => council[column] === "" || council[column] === null)
    .map((column) => ({
      what: `Hội đồng ${council.code} chưa có “${councils.columns[column].header}”`,
      where: open.councils.place(council, column),
      remedy: "Điền ô này: biên bản viện dẫn quyết định thành lập Hội đồng",
    }));
}

/** A council without members. */
export function noMembers({ members, council }: MeetingFacts): readonly Problem[] {
  if (members.length > 0) return [];
  return [
    {
      what: `Hội đồng ${council.code} chưa có thành viên nào`,
      where: { tab: councilMembers.tab },
      remedy: "Thêm các thành viên theo quyết định thành lập",
    },
  ];
}

/** Why no paper can be printed for a session: nobody fills in one, its numbers are not fixed, or it says nothing. */
export function paperProblems(
  { session, lines, rules }: SessionFacts,
  open: OpenMeeting,
): readonly Problem[] {
  const where = (column: "way" | "state") => open.sessions.place(session, column);
  if (!isOnPaper(session.way)) {
    return [
      {
        what: `Lượt ${session.code} không bỏ phiếu giấy nên không có phiếu để in`,
        where: where("way"),
        remedy: "Đổi cách thu phiếu trước khi mở lượt nếu muốn bỏ phiếu giấy",
      },
    ];
  }
  const markings = new Set(rules.map(({ marking }) => marking));
  return [
    ...(lines.length === 0 ? [noRows(session.code, "dòng phiếu", ballotLines.tab)] : []),
    ...(rules.length === 0
      ? [
          {
            what: `Danh hiệu của lượt ${session.code} chưa có ngưỡng phiếu của hội đồng trường`,
            where: { tab: votingRules.tab },
            remedy: "Thêm một dòng cho danh hiệu này, hoặc một dòng cho mọi danh hiệu",
          },
        ]
      : []),
    ...(markings.size > 1
      ? [
          {
            what: `Các danh hiệu của lượt ${session.code} có cách đánh dấu phiếu khác nhau nên không thể in trên một phiếu`,
            where: { tab: votingRules.tab },
            remedy: "Để một cách đánh dấu cho mọi danh hiệu, hoặc tách thành nhiều lượt",
          },
        ]
      : []),
  ];
}

/** Lines that nobody could tell apart on the paper: the same name, unit and position for the same award. */
export function indistinguishableLines({ session, lines }: SessionFacts): readonly Problem[] {
  const same = grouped(lines, (line) =>
    JSON.stringify([line.award, foldName(line.name), line.unit, comparableLabel(line.position)]),
  );
  return [...same.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      what: `Lượt ${session.code} có các dòng không phân biệt được trên phiếu: số ${group.map(({ number }) => number).join(", ")} (${group[0]?.name})`,
      where: { tab: ballotLines.tab },
      remedy: `Ghi thêm chức vụ, lớp hoặc tổ của từng người ở tab “${nominations.tab}”, rồi bấm ${menuPath("prepareMeeting")}`,
    }));
}

/** The numbers of a session are not fixed: what is counted by them must wait for the ballots. */
export function numbersNotFixed({ session }: SessionFacts, open: OpenMeeting): readonly Problem[] {
  if (session.state !== "draft" || isPrinted(open.book.rows(), session)) return [];
  return [
    {
      what: `Số trên phiếu của lượt ${session.code} chưa cố định`,
      where: open.sessions.place(session, "state"),
      remedy: `Bấm ${menuPath("composeBallot")} trước: từ khi có phiếu, số không đổi nữa`,
    },
  ];
}

/** Why there is no result of a session to write minutes of. */
export function resultProblems(at: SessionFacts, open: OpenMeeting): readonly Problem[] {
  const { session, lines, outcomes: came, accounts, attendance, board } = at;
  if (session.state !== "closed") {
    return [
      {
        what: `Lượt ${session.code} chưa đóng nên chưa có kết quả`,
        where: open.sessions.place(session, "state"),
        remedy: `Bấm ${menuPath("closeSession")} trước`,
      },
    ];
  }
  const known = new Set(came.map(({ number }) => number));
  const without = lines.filter(({ state, number }) => state === "standing" && !known.has(number));
  const needsBoard =
    session.way === "paperByLine" || session.way === "paperByBallot" || session.way === "form";
  return [
    ...(without.length > 0
      ? [
          {
            what: `Lượt ${session.code} thiếu kết quả của số ${without.map(({ number }) => number).join(", ")}`,
            where: { tab: outcomes.tab },
            remedy: "Khôi phục các dòng đã xóa từ lịch sử phiên bản của bảng tính",
          },
        ]
      : []),
    ...(accounts.length === 0 ? [noRows(session.code, "sổ phiếu", paperAccounts.tab)] : []),
    ...(attendance.length === 0 ? [noRows(session.code, "điểm danh", attendances.tab)] : []),
    ...(needsBoard && !board.some(({ role }) => role === "head")
      ? [
          {
            what: `Lượt ${session.code} không có trưởng ban kiểm phiếu`,
            where: { tab: boardMembers.tab },
            remedy: "Ghi ban kiểm phiếu Hội đồng đã bầu, với số giơ tay",
          },
        ]
      : []),
  ];
}

function noRows(session: string, what: string, tab: string): Problem {
  return {
    what: `Lượt ${session} chưa có ${what}`,
    where: { tab },
    remedy: `Bấm ${menuPath("prepareMeeting")} trước`,
  };
}

/** Shows of hands for the board that nobody kept. */
export function handsGaps({ board }: Pick<SessionFacts, "board">, open: OpenMeeting): readonly Problem[] {
  return board
    .filter(({ handsFor }) => handsFor === null)
    .map((one) => ({
      what: `Chưa ghi số giơ tay khi bầu ${one.name} vào ban kiểm phiếu`,
      where: open.board.place(one, "handsFor"),
      remedy: "Điền số đồng ý, không đồng ý, không có ý kiến, hoặc ghi tay vào biên bản",
    }));
}

/** Sessions that are being voted on or counted: the minutes of the meeting wait for them. */
export function unfinishedSessions({ sessions }: MeetingFacts, open: OpenMeeting): readonly Problem[] {
  return sessions
    .filter(({ session }) => session.state === "open" || session.state === "counted")
    .map(({ session }) => ({
      what: `Lượt ${session.code} chưa đóng`,
      where: open.sessions.place(session, "state"),
      remedy: `Bấm ${menuPath("closeSession")}, hoặc ${menuPath("adjournSession")}, rồi soạn biên bản họp`,
    }));
}

/** Sessions nobody has voted in: the minutes say so. */
export function sessionsNotHeld({ sessions }: MeetingFacts, open: OpenMeeting): readonly Problem[] {
  return sessions
    .filter(({ session }) => session.state === "draft" || session.state === "printed")
    .map(({ session }) => ({
      what: `Lượt ${session.code} chưa bỏ phiếu; biên bản sẽ ghi như vậy`,
      where: open.sessions.place(session, "state"),
      remedy: "Soạn lại biên bản sau nếu còn bỏ phiếu tại phiên họp này",
    }));
}

/** Texts of the minutes that only the secretary can write. */
export function unwrittenTexts({ meeting }: MeetingFacts, open: OpenMeeting): readonly Problem[] {
  return (["discussion", "conclusion"] as const)
    .filter((column) => meeting[column].every((text) => text.trim() === ""))
    .map((column) => ({
      what: `Phiên họp ${meeting.code} chưa có “${meetings.columns[column].header}”`,
      where: open.meetings.place(meeting, column),
      remedy: "Điền ô này, hoặc ghi tay vào biên bản",
    }));
}

/** A corrected result without its reason. */
export function unexplained({ session }: SessionFacts, open: OpenMeeting): readonly Problem[] {
  if (session.version < 2 || session.correction.trim() !== "") return [];
  return [
    {
      what: `Lượt ${session.code} đã đính chính mà chưa có “${votingSessions.columns.correction.header}”`,
      where: open.sessions.place(session, "correction"),
      remedy: "Điền ô này",
    },
  ];
}
