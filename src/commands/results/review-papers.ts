import { isOnPaper } from "../../documents/vote/vote-words";
import type { KindOf } from "../../domain/papers/kinds";
import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { changeKinds } from "../../domain/results/decision-change";
import { decisionParts } from "../../domain/results/decision-parts";
import type { PaperStep, StepGroup } from "../../domain/results/paper-step";
import { compareSessions } from "../../domain/vote/session";
import { complaints } from "../../register/tables/results/complaints";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { unknownReview } from "../flow/unknown-codes";
import { noSuddenDossiers, nothingPassed } from "./list-decisions";
import { noUpwardDossiers } from "./list-upward-dossiers";
import { readResults, resultTables } from "./result-sources";

export const reviewPaperTables = {
  ...resultTables,
  settings: settingsTable,
  meetings,
  sessions: votingSessions,
  complaints,
  changes: decisionChanges,
  dossiers: dossierItems,
  sudden: suddenAwards,
};
type Open = Readable<typeof reviewPaperTables>;

/** Of which parts of a review there are papers of a kind, or why there is none yet; [""] for a paper of the whole. */
type Parts = Result<readonly string[]>;

/** Under which heading a kind stands, and of which parts there are papers. A kind that is missing does not compile. */
interface KindPapers {
  readonly group: keyof typeof captions;
  parts(open: Open, review: string): Parts;
}

const captions = {
  intake: "Nhận hồ sơ",
  meeting: "Phiên họp",
  votes: "Lượt bỏ phiếu",
  results: "Kết quả, quyết định",
  upward: "Trình cấp trên",
  after: "Sau quyết định",
  year: "Báo cáo, sổ sách",
} as const;

const whole: KindPapers["parts"] = () => ok([""]);

const papers: Readonly<Record<KindOf<"review">, KindPapers>> = {
  reminder: { group: "intake", parts: whole },
  nominationList: { group: "intake", parts: whole },
  appraisal: { group: "intake", parts: whole },
  invitation: { group: "meeting", parts: meetingsOf("meeting") },
  attendanceSheet: { group: "meeting", parts: meetingsOf("meeting") },
  opinionRequest: { group: "meeting", parts: meetingsOf("consultation") },
  meetingMinutes: { group: "meeting", parts: meetingsOf("meeting", "consultation") },
  ballot: { group: "votes", parts: sessionsOf("on paper") },
  tallySheet: { group: "votes", parts: sessionsOf("on paper") },
  countMinutes: { group: "votes", parts: sessionsOf("any") },
  resultNotice: { group: "results", parts: whole },
  decision: { group: "results", parts: decisionsOf("any") },
  paymentList: { group: "results", parts: decisionsOf("any") },
  decisionNotice: { group: "results", parts: decisionsOf("any") },
  certificate: { group: "results", parts: decisionsOf("with certificates") },
  websiteList: { group: "results", parts: whole },
  ceremonyKit: { group: "results", parts: whole },
  achievementReport: { group: "upward", parts: upwardDossiers },
  submission: { group: "upward", parts: whole },
  suddenOpinion: {
    group: "after",
    parts: (open, review) => some(codesOf(open.sudden.rows(), review), noSuddenDossiers),
  },
  complaintReply: {
    group: "after",
    parts: (open, review) =>
      some(
        codesOf(open.complaints.rows(), review),
        noneOf(complaints.tab, "kiến nghị nào", "Có kiến nghị thì ghi vào tab này, mỗi kiến nghị một dòng"),
      ),
  },
  erratum: { group: "after", parts: changesOf("erratum") },
  amendment: { group: "after", parts: changesOf("amendment") },
  annulment: { group: "after", parts: changesOf("annulment") },
  interimReport: { group: "year", parts: whole },
  summaryReport: { group: "year", parts: whole },
  dossierIndex: { group: "year", parts: whole },
  outgoingRegister: { group: "year", parts: whole },
};

/**
 * Every kind of paper there is of a review, under headings, in the order the work goes: a paper for each part, and where there
 * is no part yet one line that says why, as the kind's own command does.
 */
export function reviewPapers(open: Open, review: string): Result<readonly StepGroup[]> {
  const reviews = open.reviews.rows();
  if (!reviews.some(({ code }) => code === review)) return failed(unknownReview(review, reviews));
  const kinds = Object.keys(papers) as (keyof typeof papers)[];
  const stepsOf = (kind: keyof typeof papers): readonly PaperStep[] => {
    const parts = papers[kind].parts(open, review);
    const of = (part: string, needs: string): PaperStep => ({
      kind: "paper",
      cause: { kind, subject: review, part },
      needs,
    });
    if (!parts.ok) return [of("", parts.problems.map(describeProblem).join("\n"))];
    return parts.value.map((part) => of(part, ""));
  };
  return ok(
    Object.entries(captions).map(([group, caption]) => ({
      caption,
      steps: kinds.filter((kind) => papers[kind].group === group).flatMap(stepsOf),
    })),
  );
}

/** What there is none of in this review: there may be of another. */
function noneOf(tab: string, what: string, remedy: string): Problem {
  return { what: `Kỳ xét này chưa có ${what}`, where: { tab }, remedy };
}

function some(codes: readonly string[], none: Problem): Parts {
  return codes.length > 0 ? ok([...new Set(codes)]) : failed(none);
}

function codesOf(
  rows: readonly { readonly code: string; readonly review: string }[],
  review: string,
): readonly string[] {
  return rows.filter((row) => row.review === review).map(({ code }) => code);
}

function meetingsOf(...kinds: readonly ("meeting" | "consultation")[]): KindPapers["parts"] {
  return (open, review) =>
    some(
      codesOf(
        open.meetings.rows().filter(({ kind }) => kinds.includes(kind)),
        review,
      ),
      kinds.includes("meeting")
        ? noneOf(meetings.tab, "phiên họp nào", "Thêm phiên họp vào tab này, với kỳ xét và hội đồng")
        : noneOf(
            meetings.tab,
            "lần lấy ý kiến bằng văn bản nào",
            `Hội đồng không họp mà lấy ý kiến thì thêm một dòng, cột “${meetings.columns.kind.header}” chọn “Xin ý kiến bằng văn bản”`,
          ),
    );
}

function sessionsOf(which: "on paper" | "any"): KindPapers["parts"] {
  return (open, review) => {
    const own = open.sessions
      .rows()
      .filter((row) => which === "any" || isOnPaper(row.way))
      .sort(compareSessions);
    return some(
      codesOf(own, review),
      which === "any"
        ? noneOf(votingSessions.tab, "lượt bỏ phiếu nào", `Bấm ${menuPath("prepareMeeting")} trước`)
        : noneOf(
            votingSessions.tab,
            "lượt bỏ phiếu nào trên giấy",
            `Bấm ${menuPath("prepareMeeting")} trước, hoặc đổi cột “${votingSessions.columns.way.header}” nếu bỏ phiếu trên giấy`,
          ),
    );
  };
}

function decisionsOf(which: "any" | "with certificates"): KindPapers["parts"] {
  return (open, review) => {
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const results = readResults(open, review);
    if (!results.ok) return results;
    const ofSchool = results.value.decided.filter(({ award }) => award.grantedBy === "school");
    const parts = decisionParts(ofSchool, settings.value.decisionGrouping).filter(
      ({ awards }) => which === "any" || awards.some(({ certificate }) => certificate !== "none"),
    );
    return some(
      parts.map(({ part }) => part),
      nothingPassed(review),
    );
  };
}

function upwardDossiers(open: Open, review: string): Parts {
  return some(codesOf(open.dossiers.rows(), review), noUpwardDossiers);
}

/** A change is of the review whose decision it changes. */
function changesOf(kind: "erratum" | "amendment" | "annulment"): KindPapers["parts"] {
  return (open, review) => {
    const decisions = new Set(
      open.book
        .rows()
        .filter(({ subject }) => subject === review)
        .map(({ id }) => id),
    );
    const own = open.changes.rows().filter((row) => row.kind === kind && decisions.has(row.decision));
    return some(
      own.map(({ code }) => code),
      noneOf(
        decisionChanges.tab,
        `thay đổi nào loại ${changeKinds[kind]} cho quyết định của mình`,
        "Có thay đổi thì ghi vào tab này, mỗi chỗ đổi một dòng",
      ),
    );
  };
}
