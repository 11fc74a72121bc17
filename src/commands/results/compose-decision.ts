import { decisionSummary, type MeetingHeld } from "../../documents/results/decision-view";
import { referencesText } from "../../domain/awards/ground-reference";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { referenceCiter } from "../../domain/papers/citing";
import { latestDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { type DecisionContent, linesOf } from "../../domain/results/decision-content";
import type { SuddenAward } from "../../domain/results/sudden-award";
import type { Settings } from "../../domain/school/settings";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { rewards } from "../../register/tables/school/rewards";
import { settingItem, settingsTable } from "../../register/tables/school/settings";
import { meetings } from "../../register/tables/vote/meetings";
import type { Readable } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { documentGrounds, groundsDay, referenceWarnings } from "../papers/grounds";
import { composingDocumentFound } from "../review/compose-review-document";
import { dossierProblems } from "./check-sudden";
import { decisionTables, readDecision } from "./decision-sources";
import { dossierTables } from "./dossier-tables";
import { partTyped } from "./list-decisions";

const tables = { ...decisionTables, ...dossierTables, grounds, meetings };

type OpenTables = Readable<typeof tables>;

/**
 * Composes a decision of the head on a part of a review (domain.md 5.8): an award, a group of them, all, or one sudden award. A
 * signed decision stands; the next one grants what it did not.
 */
export function composeDecision(review: string, part: string): Reply {
  return composeDocument(composingDecision(review, partTyped(part)));
}

/** What the decision says (`Composing`). */
export function composingDecision(code: string, part: string): Composing {
  const found = ok({ kind: "decision" as const, review: comparable(code), part });
  return composingDocumentFound(
    "composeDecision",
    tables,
    () => found,
    (open, { review, settings, told }, now) => {
      const day = groundsDay(told, now);
      const dossier = open.sudden.find((row) => row.code === part && row.review === review.code) ?? null;
      const doubts = dossier === null ? noProblems : dossierDoubts(open, dossier, day);
      if (doubts.stops.length > 0) return failed(...doubts.stops);
      const read = readDecision(open, { review: review.code, part, document: told.id, day, settings });
      if (!read.ok) return read;
      const { results, content } = read.value;
      const round = open.rounds.find((row) => row.code === review.round) ?? null;
      const of = { review, year: results.year, round };
      const cited = documentGrounds(
        open.grounds,
        { round: review.round, sector: settings.sector, day },
        true,
      );
      const rates = rateGrounds(open, content, day, cited.warnings);
      const stops = [...cited.stops, ...noSource(content, settings)];
      if (stops.length > 0) return failed(...stops);
      const held = meetingsOf(open, content);
      return ok({
        data: {
          content,
          year: results.year,
          round,
          grounds: cited.grounds,
          meetings: held,
          rateGrounds: rates.texts,
        },
        title: decisionSummary(part, of, open.awards.rows(), dossier),
        warnings: [
          ...doubts.warnings,
          ...read.value.warnings,
          ...cited.warnings,
          ...rates.warnings,
          ...undatedMeetings(open, held),
        ],
      });
    },
  );
}

const noProblems = { stops: [], warnings: [] } as const;

/** What is wrong with a dossier, and that the standing office is against it. */
function dossierDoubts(open: OpenTables, dossier: SuddenAward, day: CalendarDate) {
  const { stops, warnings } = dossierProblems(open, dossier, day);
  if (dossier.opinion !== "no") return { stops, warnings };
  const against: Problem = {
    what: `Hồ sơ ${dossier.code}: Thường trực Hội đồng không đồng ý`,
    where: open.sudden.place(dossier, "opinion"),
    remedy: `Không soạn quyết định; nếu ý kiến đã đổi thì sửa ở tab “${suddenAwards.tab}”`,
  };
  return { stops: [...stops, against], warnings };
}

/** What the rates of the money rest on, each once, as it is cited on the day. */
function rateGrounds(
  open: OpenTables,
  content: DecisionContent,
  day: CalendarDate,
  told: readonly Problem[],
): { readonly texts: readonly string[]; readonly warnings: readonly Problem[] } {
  const cite = referenceCiter(open.grounds.rows(), day);
  // Of one reward's references that follow each other in time, those in force are cited.
  const written = linesOf(content).map(({ money }) => referencesText(money.grounds));
  const cited = [...new Set(written)].filter((text) => text !== "").map(cite);
  return {
    texts: [...new Set(cited.flatMap(({ texts }) => texts))],
    warnings: referenceWarnings(
      cited,
      told,
      day,
      open.grounds,
      placeOf(rewards, "grounds"),
      "composeDecision",
    ),
  };
}

/** Money is taken from somewhere. */
function noSource({ total }: DecisionContent, { rewardSource }: Settings): readonly Problem[] {
  if ((total ?? 0) === 0 || comparable(rewardSource) !== "") return [];
  return [
    {
      what: `Chưa có mục “${settingItem("rewardSource")}”`,
      where: placeOf(settingsTable, "value"),
      remedy: "Điền mục này: quyết định ghi tiền thưởng chi từ đâu",
    },
  ];
}

/** The meetings at which what is granted was last voted on, by their days. */
function meetingsOf(open: OpenTables, content: DecisionContent): readonly MeetingHeld[] {
  const sessions = new Map(open.sessions.rows().map((row) => [row.code, row.meeting]));
  const codes = new Set(
    linesOf(content).flatMap(({ decided: { outcome } }) =>
      outcome === null ? [] : [sessions.get(outcome.session) ?? ""],
    ),
  );
  const book = open.book.rows();
  return open.meetings
    .rows()
    .filter(({ code }) => codes.has(code))
    .sort((a, b) => (a.day !== null && b.day !== null ? compareDates(a.day, b.day) : 0))
    .map((meeting) => ({
      meeting,
      minutes: latestDocument(book, "meetingMinutes", meeting.review, meeting.code) ?? null,
    }));
}

/** The grounds name the minutes by the day of the meeting, where they have no number and day of their own. */
function undatedMeetings(open: OpenTables, held: readonly MeetingHeld[]): readonly Problem[] {
  return held
    .filter(({ meeting, minutes }) => meeting.day === null && (minutes?.date ?? null) === null)
    .map(({ meeting }) => ({
      what: `Phiên họp ${meeting.code} chưa có “${meetings.columns.day.header}”`,
      where: open.meetings.place(meeting, "day"),
      remedy: "Điền ô này: quyết định viện dẫn biên bản theo ngày họp",
    }));
}
