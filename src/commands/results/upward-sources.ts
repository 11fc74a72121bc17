import type { BookedMeeting } from "../../documents/results/submission-told";
import type { CalendarDate } from "../../domain/calendar-date";
import { latestDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { type DecidedAward, isForSubmission } from "../../domain/results/decided-award";
import { type DossierItem, isSettled, type UpwardDossier } from "../../domain/results/dossier-item";
import { composedParts, dossierParts } from "../../domain/results/dossier-part";
import { grounds } from "../../register/tables/plan/grounds";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { dossierPartTable } from "../../register/tables/results/dossier-parts";
import { documentBook } from "../../register/tables/review/document-book";
import { meetings } from "../../register/tables/vote/meetings";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { type ReviewResults, resultTables } from "./result-sources";

/** What goes upward, and what its dossiers are made of. */
export const upwardTables = {
  ...resultTables,
  parts: dossierPartTable,
  items: dossierItems,
  meetings,
  grounds,
};

export type OpenUpward = Readable<typeof upwardTables>;

/** The lines that go to the body above, in the order of lists. */
export function upwardLines({ decided }: Pick<ReviewResults, "decided">): readonly DecidedAward[] {
  return decided.filter(isForSubmission);
}

/** The codes of the awards the school cannot grant: a Tờ trình draws on the outcomes of all of them. */
export function awardsAbove(open: Pick<OpenUpward, "awards">): ReadonlySet<string> {
  return new Set(open.awards.rows().flatMap(({ code, grantedBy }) => (grantedBy === "above" ? [code] : [])));
}

/** The parts of each line's dossier on a day. */
export function dossiersOf(
  lines: readonly DecidedAward[],
  open: Pick<OpenUpward, "parts">,
  day: CalendarDate,
): readonly UpwardDossier[] {
  const rows = open.parts.rows();
  return lines.map((line) => ({ line, parts: dossierParts(rows, line.award, line.kind, day) }));
}

/** What keeps dossiers from being submitted, and what is asked before they are. */
export interface DossierDoubts {
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The parts that are not there yet, each dossier named once for what is mandatory and once for the rest. */
export function missingParts(
  dossiers: readonly UpwardDossier[],
  open: Pick<OpenUpward, "items">,
): DossierDoubts {
  const items = open.items.rows();
  const stops: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { line, parts } of dossiers) {
    const own = parts.filter(({ of }) => of === "nominee");
    if (own.length === 0) continue;
    const rows = items.filter(({ nomination }) => nomination === line.id);
    const [first] = rows;
    if (first === undefined) {
      stops.push(noDossier(line));
      continue;
    }
    const lacking = own.filter(({ part }) => !rows.some((row) => row.part === part && isSettled(row)));
    for (const [mandatory, told] of [
      [true, stops],
      [false, warnings],
    ] as const) {
      const such = lacking.filter((part) => part.mandatory === mandatory);
      const row = rows.find(({ part }) => part === such[0]?.part) ?? first;
      if (such.length > 0)
        told.push(
          lacks(
            line,
            row,
            such.map(({ name }) => name),
            open,
          ),
        );
    }
  }
  return { stops, warnings };
}

function lacks(
  { name, award }: DecidedAward,
  row: DossierItem,
  parts: readonly string[],
  open: Pick<OpenUpward, "items">,
): Problem {
  return {
    what: `Hồ sơ ${row.code} của ${name} (${award.name}) còn thiếu: ${parts.join("; ")}`,
    where: open.items.place(row, "state"),
    remedy: "Có rồi thì chọn “Đã có”; không phải nộp thì chọn “Không cần”",
  };
}

function noDossier({ name, award }: DecidedAward): Problem {
  return {
    what: `Chưa lập hồ sơ trình của ${name} (${award.name})`,
    where: { tab: dossierItems.tab },
    remedy: `Bấm ${menuPath("makeDossiers")} trước`,
  };
}

/** The meetings whose votes the lines come from, in the order of their days, with their minutes as the book has them. */
export function meetingsOf(
  lines: readonly DecidedAward[],
  open: Pick<OpenUpward, "sessions" | "meetings" | "book">,
): readonly BookedMeeting[] {
  const voted = new Set(lines.flatMap(({ outcome }) => (outcome === null ? [] : [outcome.session])));
  const sessions = open.sessions.rows().filter(({ code }) => voted.has(code));
  const codes = new Set(sessions.map(({ meeting }) => meeting));
  const book = open.book.rows();
  return open.meetings
    .rows()
    .filter(({ code }) => codes.has(code))
    .map((meeting) => ({
      meeting,
      minutes: latestDocument(book, "meetingMinutes", meeting.review, meeting.code) ?? null,
      counts: sessions
        .filter((session) => session.meeting === meeting.code)
        .map((session) => ({
          session,
          minutes: latestDocument(book, "countMinutes", meeting.review, session.code) ?? null,
        })),
    }));
}

/** Minutes that go along and are not composed, or have no number and day yet: a person may go on without. */
export function minutesWarnings(
  booked: readonly BookedMeeting[],
  dossiers: readonly UpwardDossier[],
): readonly Problem[] {
  const wanted = (part: string) =>
    dossiers.some(({ parts }) => parts.some((each) => each.part === part && each.mandatory));
  return [
    ...(wanted(composedParts.meetingMinutes)
      ? booked.flatMap(({ meeting, minutes }) =>
          minutesProblem(`Biên bản họp ${meeting.code}`, minutes, menuPath("composeMeetingMinutes")),
        )
      : []),
    ...(wanted(composedParts.countMinutes)
      ? booked
          .flatMap(({ counts }) => counts)
          .flatMap(({ session, minutes }) =>
            minutesProblem(
              `Biên bản kiểm phiếu lượt ${session.code}`,
              minutes,
              menuPath("composeCountMinutes"),
            ),
          )
      : []),
  ];
}

function minutesProblem(
  what: string,
  minutes: BookedMeeting["minutes"],
  composing: string,
): readonly Problem[] {
  if (minutes === null) {
    return [{ what: `${what} phải kèm theo nhưng chưa soạn`, remedy: `Bấm ${composing}` }];
  }
  if (minutes.number !== null && minutes.date !== null) return [];
  return [
    {
      what: `${what} chưa có số, ngày nên tờ trình chỉ ghi ngày họp`,
      where: { tab: documentBook.tab },
      remedy: "Ghi số, ngày của biên bản rồi soạn lại tờ trình",
    },
  ];
}
