import { isOnPaper } from "../../documents/vote/vote-words";
import { latestDocument } from "../../domain/papers/document";
import type { DocumentKind } from "../../domain/papers/kinds";
import { ok, type Result } from "../../domain/result";
import { type DecidedAward, isForDecision, isForSubmission } from "../../domain/results/decided-award";
import { decisionParts } from "../../domain/results/decision-parts";
import { isSettled } from "../../domain/results/dossier-item";
import type { Deed, PaperStep } from "../../domain/results/paper-step";
import type { Meeting } from "../../domain/vote/meeting";
import { compareSessions, type VotingSession } from "../../domain/vote/session";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { meetings } from "../../register/tables/vote/meetings";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { meetingOf } from "../vote/meeting-sources";
import { type ReviewResults, readResults, resultTables } from "./result-sources";

export const packageTables = {
  ...resultTables,
  meetings,
  settings: settingsTable,
  dossiers: dossierItems,
};
type Open = Readable<typeof packageTables>;

/**
 * All that a meeting needs, in the order it is made (domain.md 1): what is sent and printed before it, its minutes, then what
 * follows from its results. Between them stand the deeds the papers wait for; a number comes from the clerical office. What its
 * review came to is given where it was read already.
 */
export function packageSteps(
  open: Open,
  code: string,
  known?: Result<ReviewResults>,
): Result<readonly PaperStep[]> {
  const found = meetingOf(open, code);
  if (!found.ok) return found;
  const meeting = found.value;
  const sessions = open.sessions
    .rows()
    .filter((row) => row.meeting === meeting.code)
    .sort(compareSessions);
  const after = stepsAfterVotes(open, meeting, known ?? readResults(open, meeting.review));
  if (!after.ok) return after;
  return ok([...stepsBefore(meeting, sessions), ...minutesOf(meeting, sessions), ...after.value]);
}

function stepsBefore(meeting: Meeting, sessions: readonly VotingSession[]): readonly PaperStep[] {
  const paper = paperOf(meeting);
  const isMeeting = meeting.kind === "meeting";
  const unheld = sessions.filter(
    ({ state, way }) => (state === "draft" || state === "printed") && isOnPaper(way),
  );
  return [
    paper(isMeeting ? "invitation" : "opinionRequest", meeting.code),
    ...(isMeeting ? [paper("attendanceSheet", meeting.code)] : []),
    deed(
      "prepare",
      "Chuẩn bị phiên họp: lập các lượt bỏ phiếu",
      sessions.length === 0 ? `Bấm ${menuPath("prepareMeeting")}` : "",
    ),
    ...unheld.flatMap(({ code }) => [paper("ballot", code), paper("tallySheet", code)]),
  ];
}

function minutesOf(meeting: Meeting, sessions: readonly VotingSession[]): readonly PaperStep[] {
  const paper = paperOf(meeting);
  const held = sessions.filter(({ state }) => state !== "adjourned");
  const open = held.filter(({ state }) => state !== "closed").map(({ code }) => code);
  const waits = open.length === 0 ? "" : `Chờ đóng lượt ${open.join(", ")}`;
  return [
    deed(
      "vote",
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

function stepsAfterVotes(
  open: Open,
  meeting: Meeting,
  read: Result<ReviewResults>,
): Result<readonly PaperStep[]> {
  const settings = settingsFrom(open.settings);
  if (!settings.ok) return settings;
  if (!read.ok) return read;
  const { decided, outcomes, pending } = read.value;
  const paper = paperOf(meeting);
  const voted = outcomes.length === 0 ? "Chờ có kết quả bỏ phiếu" : "";
  const undecided = decided.filter(({ choice }) => choice === null).length;
  const isOpen = outcomes.length === 0 || undecided > 0 || pending.length > 0;
  const waits = isOpen ? "Chờ thủ trưởng quyết định" : "";
  const parts = decisionParts(decided.filter(isForDecision), settings.value.decisionGrouping);
  const decisions = parts.map(({ part }) => decisionOf(open, meeting, part));
  return ok([
    paper("resultNotice", "", voted),
    deed(
      "head",
      "Thủ trưởng quyết định",
      isOpen
        ? `Bấm ${menuPath("presentToHead")}, rồi ghi ở tab “${headDecisions.tab}”${undecided > 0 ? `: còn ${undecided} dòng` : ""}`
        : "",
    ),
    ...decisions.map(({ part }) => paper("decision", part, waits)),
    ...numbersOf(decisions),
    ...parts.flatMap(({ part, awards }, index) => {
      const unsigned = decisions[index]?.signed ? "" : `Chờ số, ngày của quyết định ${part}`.trim();
      const certified = awards.some(({ certificate }) => certificate !== "none");
      return [
        paper("paymentList", part, unsigned),
        paper("decisionNotice", part, unsigned),
        ...(certified ? [paper("certificate", part, unsigned)] : []),
      ];
    }),
    ...upwardSteps(open, meeting, decided.filter(isForSubmission), waits),
    ...(["websiteList", "ceremonyKit", "summaryReport", "dossierIndex"] as const).map((kind) =>
      paper(kind, "", decisions.every(({ signed }) => signed) ? waits : "Chờ số, ngày của các quyết định"),
    ),
  ]);
}

interface PartDecision {
  readonly part: string;
  readonly signed: boolean;
}

/** The decision of a part as the book has it. What follows from it waits for its grants, which come with its number. */
function decisionOf(open: Open, { review }: Meeting, part: string): PartDecision {
  const made = latestDocument(open.book.rows(), "decision", review, part);
  const granted = open.grants.rows().some(({ document }) => document === made?.id);
  return { part, signed: granted };
}

/** The run stops here where the clerical office has still to give a number. */
function numbersOf(decisions: readonly PartDecision[]): readonly PaperStep[] {
  if (decisions.length === 0) return [];
  const waiting = decisions.filter(({ signed }) => !signed).map(({ part }) => part);
  const which = waiting.filter((part) => part !== "").join(", ");
  return [
    deed(
      "numbers",
      "Văn thư cấp số, ngày cho quyết định",
      waiting.length === 0
        ? ""
        : `Ký xong thì bấm ${menuPath("recordNumber")}${which === "" ? "" : `: còn ${which}`}`,
    ),
  ];
}

function upwardSteps(
  open: Open,
  meeting: Meeting,
  lines: readonly DecidedAward[],
  waits: string,
): readonly PaperStep[] {
  if (lines.length === 0) return [];
  const paper = paperOf(meeting);
  const listed = new Set(lines.map(({ id }) => id));
  const items = open.dossiers.rows().filter(({ nomination }) => listed.has(nomination));
  const codes = [...new Set(items.map(({ code }) => code))];
  const complete = codes.length > 0 && items.every(isSettled);
  return [
    deed(
      "dossiers",
      "Lập hồ sơ trình cấp trên",
      complete
        ? ""
        : `Bấm ${menuPath("makeDossiers")}, rồi đánh dấu thành phần đã có ở tab “${dossierItems.tab}”`,
    ),
    ...codes.map((code) => paper("achievementReport", code, waits)),
    paper("submission", "", complete ? waits : "Chờ hồ sơ trình cấp trên đủ thành phần"),
  ];
}

function paperOf({ review }: Meeting) {
  return (kind: DocumentKind, part: string, needs = ""): PaperStep => ({
    kind: "paper",
    cause: { kind, subject: review, part },
    needs,
  });
}

function deed(name: Deed, what: string, remedy: string): PaperStep {
  return { kind: "deed", deed: name, what, remedy };
}
