import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { type CalendarDate, compareDates, daysBetween } from "../calendar-date";
import { commandStep, type NextStep, tabStep, waitingStep } from "../next-step";
import { type CouncilDocument, isComposed, latestDocument } from "../papers/document";
import type { DocumentCause } from "../papers/document-id";
import { type DocumentKind, kindInSentence } from "../papers/kinds";
import type { Meeting } from "../vote/meeting";
import { compareSessions, type VotingSession } from "../vote/session";
import { paperCommand } from "./paper-command";
import type { Deed, PaperStep } from "./paper-step";

/** A step of a meeting's papers and deeds, with how far it has come: "waits" for a deed, "ready" to be composed. */
export interface MeetingStep {
  readonly step: PaperStep;
  readonly state: "done" | "ready" | "waits" | "undone";
}

/** How far a step has come, by the document book. */
export function stepState(step: PaperStep, book: readonly CouncilDocument[]): MeetingStep["state"] {
  if (step.kind === "deed") return step.remedy === "" ? "done" : "undone";
  const { kind, subject, part } = step.cause;
  const made = latestDocument(book, kind, subject, part);
  if (made && isComposed(made)) return "done";
  return step.needs === "" ? "ready" : "waits";
}

/** How far a meeting has come, and what came of it. */
export interface MeetingStand {
  readonly meeting: Meeting;
  readonly sessions: readonly VotingSession[];
  /** All that the meeting needs, in order. */
  readonly steps: readonly MeetingStep[];
  /** Of what reaches the head: lines without a decision, and how many of these were never presented. */
  readonly undecided: number;
  readonly unpresented: number;
  /** Why outcomes are not final: equal votes, quotas overfull. */
  readonly pending: number;
  /** Decisions that are composed and have no number yet: their ids in the book. */
  readonly unnumbered: readonly string[];
  /** Whether the parts of the dossiers for the body above are listed: what is left is to be ticked. */
  readonly hasDossiers: boolean;
}

/** Papers of before the vote: of no use once it is held. */
const beforeVote: readonly DocumentKind[] = [
  "invitation",
  "opinionRequest",
  "attendanceSheet",
  "ballot",
  "tallySheet",
];

/** Papers that nothing waits for. */
const optional: readonly DocumentKind[] = ["websiteList", "ceremonyKit", "summaryReport", "dossierIndex"];

/** With more papers to make than this, they are offered together. */
const fewPapers = 2;

/** What is next of a meeting: the first paper that can be made, and the first deed that is not done. */
export function meetingSteps(stand: MeetingStand, today: CalendarDate): readonly NextStep[] {
  const isDone = (deed: Deed) =>
    stand.steps.some(({ step, state }) => step.kind === "deed" && step.deed === deed && state === "done");
  const isPassed = (kind: DocumentKind) =>
    (isDone("vote") && beforeVote.includes(kind)) || (isDone("numbers") && kind === "resultNotice");
  const ready = stand.steps.flatMap(({ step, state }) =>
    step.kind === "paper" && state === "ready" && !isPassed(step.cause.kind) ? [step.cause] : [],
  );
  const needed = ready.filter(({ kind }) => !optional.includes(kind));
  const [first] = needed;
  const undone = stand.steps.flatMap(({ step, state }) =>
    step.kind === "deed" && state === "undone" ? [step.deed] : [],
  );
  // What goes to the body above waits for no number.
  const deeds = undone.filter((deed, at) => at === 0 || (deed === "dossiers" && isDone("head")));
  return [
    ...(first ? [composing("now", first, ofPart(first.part))] : []),
    ...(needed.length > fewPapers
      ? [
          commandStep(
            "now",
            "makePackage",
            [],
            `Soạn trọn bộ: ${twoDigits(needed.length)} văn bản soạn được ngay`,
          ),
        ]
      : []),
    ...deeds.flatMap((deed) => deedSteps(deed, stand, today)),
    ...ready.filter(({ kind }) => optional.includes(kind)).map((cause) => composing("later", cause)),
  ];
}

function composing(when: NextStep["when"], cause: DocumentCause, part = ""): NextStep {
  const { command, given } = paperCommand(cause);
  return commandStep(when, command, given, `Soạn ${kindInSentence(cause.kind)}${part}`);
}

function ofPart(part: string): string {
  return part === "" ? "" : ` ${part}`;
}

function deedSteps(deed: Deed, stand: MeetingStand, today: CalendarDate): readonly NextStep[] {
  const { meeting, undecided, unpresented, pending, unnumbered, hasDossiers } = stand;
  const { code, review } = meeting;
  switch (deed) {
    case "prepare":
      return [
        commandStep("now", "prepareMeeting", [code], `Chuẩn bị phiên họp ${code}: lập các lượt bỏ phiếu`),
      ];
    case "vote":
      return votingSteps(stand, today);
    case "head":
      if (pending > 0)
        return [
          commandStep(
            "now",
            "holdSecondBallot",
            [],
            `Hội đồng chưa quyết định xong ${twoDigits(pending)} kết quả: bằng phiếu hoặc vượt chỉ tiêu`,
          ),
        ];
      if (undecided === 0 || unpresented > 0)
        return [commandStep("now", "presentToHead", [review], "Trình thủ trưởng kết quả xét")];
      return [
        tabStep("now", "headDecisions", `Ghi quyết định của thủ trưởng: còn ${twoDigits(undecided)} dòng`),
        commandStep("later", "acceptProposals", [review], "Ghi tất cả theo đề nghị"),
      ];
    case "numbers": {
      const [only] = unnumbered;
      const which = unnumbered.length === 1 && only !== undefined ? only : "";
      return [
        commandStep(
          "now",
          "recordNumber",
          which === "" ? [] : [which],
          which === ""
            ? `Ghi số, ngày của ${twoDigits(unnumbered.length)} quyết định`
            : `Ghi số, ngày của quyết định ${which}`,
          "khi văn thư đã cấp số",
        ),
      ].filter(() => unnumbered.length > 0);
    }
    case "dossiers":
      return hasDossiers
        ? [tabStep("now", "dossierItems", "Đánh dấu thành phần hồ sơ trình cấp trên đã có")]
        : [commandStep("now", "makeDossiers", [review], "Lập hồ sơ trình cấp trên")];
  }
}

/** The first session that is not over says what is next: it is opened, counted, closed, one after the other. */
function votingSteps({ meeting, sessions }: MeetingStand, today: CalendarDate): readonly NextStep[] {
  const { code, day, kind } = meeting;
  const [next] = [...sessions]
    .sort(compareSessions)
    .filter(({ state }) => state !== "closed" && state !== "adjourned");
  if (!next)
    return [
      commandStep("now", "prepareMeeting", [code], `Phiên ${code}: các lượt đều đã hoãn, lập lại lượt`),
    ];
  switch (next.state) {
    case "open":
      return next.way === "form"
        ? [commandStep("now", "countBallotForm", [next.code], `Kiểm phiếu điện tử lượt ${next.code}`)]
        : [commandStep("now", "countVotes", [], `Kiểm phiếu lượt ${next.code}`)];
    case "counted":
      return [commandStep("now", "closeSession", [next.code], `Đóng lượt bỏ phiếu ${next.code}`)];
    default: {
      if (kind === "meeting" && day === null)
        return [tabStep("now", "meetings", `Ghi ngày họp của phiên ${code}`)];
      const days = day === null ? 0 : daysBetween(today, day);
      if (day !== null && compareDates(day, today) > 0)
        return [waitingStep(`Họp Hội đồng ngày ${shortDate(day)}`, `còn ${days} ngày`)];
      const attendance =
        kind === "meeting" ? [commandStep("now", "markAttendance", [], `Điểm danh phiên ${code}`)] : [];
      return [...attendance, commandStep("now", "openSession", [next.code], `Mở lượt bỏ phiếu ${next.code}`)];
    }
  }
}
