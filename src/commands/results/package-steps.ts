import { isOnPaper } from "../../documents/vote/vote-words";
import type { DocumentKind } from "../../domain/papers/kinds";
import { ok, type Result } from "../../domain/result";
import type { PackageStep } from "../../domain/results/package-step";
import type { Meeting } from "../../domain/vote/meeting";
import { compareSessions, type VotingSession } from "../../domain/vote/session";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { meetings } from "../../register/tables/vote/meetings";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { meetingOf } from "../vote/meeting-sources";
import { readResults, resultTables } from "./result-sources";

export const packageTables = { ...resultTables, meetings };
type Open = Readable<typeof packageTables>;

/**
 * All that a meeting needs, in the order it is made (domain.md 1): what is sent and printed before it, its minutes, then what
 * follows from its results. Between them stand the deeds the papers wait for; a number comes from the clerical office.
 */
export function packageSteps(open: Open, code: string): Result<readonly PackageStep[]> {
  const found = meetingOf(open, code);
  if (!found.ok) return found;
  const meeting = found.value;
  const sessions = open.sessions
    .rows()
    .filter((row) => row.meeting === meeting.code)
    .sort(compareSessions);
  const after = stepsAfterVotes(open, meeting);
  if (!after.ok) return after;
  return ok([...stepsBefore(meeting, sessions), ...minutesOf(meeting, sessions), ...after.value]);
}

function stepsBefore(meeting: Meeting, sessions: readonly VotingSession[]): readonly PackageStep[] {
  const paper = paperOf(meeting);
  const isMeeting = meeting.kind === "meeting";
  const unheld = sessions.filter(
    ({ state, way }) => (state === "draft" || state === "printed") && isOnPaper(way),
  );
  return [
    paper(isMeeting ? "invitation" : "opinionRequest", meeting.code),
    ...(isMeeting ? [paper("attendanceSheet", meeting.code)] : []),
    deed(
      "Chuẩn bị phiên họp: lập các lượt bỏ phiếu",
      sessions.length === 0 ? `Bấm ${menuPath("prepareMeeting")}` : "",
    ),
    ...unheld.flatMap(({ code }) => [paper("ballot", code), paper("tallySheet", code)]),
  ];
}

function minutesOf(meeting: Meeting, sessions: readonly VotingSession[]): readonly PackageStep[] {
  const paper = paperOf(meeting);
  const held = sessions.filter(({ state }) => state !== "adjourned");
  const open = held.filter(({ state }) => state !== "closed").map(({ code }) => code);
  const waits = open.length === 0 ? "" : `Chờ đóng lượt ${open.join(", ")}`;
  return [
    deed(
      "Họp, bỏ phiếu, kiểm phiếu",
      open.length === 0 && held.length > 0
        ? ""
        : `Điểm danh, mở lượt, kiểm phiếu rồi bấm ${menuPath("closeSession")}${open.length > 0 ? `: còn lượt ${open.join(", ")}` : ""}`,
    ),
    ...held.map(({ code, state }) =>
      paper("countMinutes", code, state === "closed" ? "" : `Chờ đóng lượt ${code}`),
    ),
    paper("meetingMinutes", meeting.code, held.length === 0 ? "Chờ các lượt bỏ phiếu" : waits),
  ];
}

function stepsAfterVotes(open: Open, meeting: Meeting): Result<readonly PackageStep[]> {
  const results = readResults(open, meeting.review);
  if (!results.ok) return results;
  const { decided, outcomes } = results.value;
  const undecided = decided.filter(({ choice }) => choice === null).length;
  return ok([
    deed(
      "Thủ trưởng quyết định",
      outcomes.length === 0 || undecided > 0
        ? `Bấm ${menuPath("presentToHead")}, rồi ghi ở tab “${headDecisions.tab}”${undecided > 0 ? `: còn ${undecided} dòng` : ""}`
        : "",
    ),
  ]);
}

function paperOf({ review }: Meeting) {
  return (kind: DocumentKind, part: string, needs = ""): PackageStep => ({
    kind: "paper",
    cause: { kind, subject: review, part },
    needs,
  });
}

function deed(what: string, remedy: string): PackageStep {
  return { kind: "deed", what, remedy };
}
