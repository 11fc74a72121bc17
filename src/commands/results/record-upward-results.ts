import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed } from "../../domain/result";
import type { DecidedAward } from "../../domain/results/decided-award";
import { historyCode } from "../../domain/results/history-code";
import type { SuddenAward } from "../../domain/results/sudden-award";
import { historyStep } from "../../domain/results/upward-history";
import type { UpwardResult } from "../../domain/results/upward-result";
import { pastAwards } from "../../register/tables/records/past-awards";
import { upwardResults } from "../../register/tables/results/upward-results";
import { documentBook } from "../../register/tables/review/document-book";
import { type Opened, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { ofReview } from "../flow/reach";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { type ReviewResults, readResults, resultTables } from "./result-sources";
import { upwardLines } from "./upward-sources";

/** The history is written first: a row that says it has been taken over never says so before it has. */
const tables = { ...resultTables, history: pastAwards, upward: upwardResults };
type OpenTables = Opened<typeof tables>;

/** What a run did. */
interface Recorded {
  readonly added: number;
  readonly lines: number;
  readonly waiting: number;
  /** Rows written into the history, and rows taken out of it again. */
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
}

/**
 * Records what the body above made of a review's Tờ trình: a row of *Kết quả cấp trên* for each line of a signed one, and for
 * those people have filled in a row of the award history, once. A result that was corrected since changes the row it wrote; what
 * people wrote into the history stays. Rows that cannot be taken over are told, and stop no other.
 */
export function recordUpwardResults(review: string): FinalReply {
  const code = comparable(review);
  const done = unitOfWork("recordUpwardResults", ofReview(tables, code), (open) => {
    const read = readResults(open, code);
    if (!read.ok) return read;
    const signed = open.book
      .rows()
      .filter((row) => row.kind === "submission" && row.subject === code && isSigned(row));
    const known = open.upward.rows().some((row) => row.review === code);
    if (signed.length === 0 && !known) return failed(notSubmitted(code));
    const rows =
      signed.length > 0 ? putLines(code, read.value, lastDay(signed), open) : { added: 0, problems: [] };
    const taken = takeOver(code, read.value, open);
    const value: Recorded = { ...taken, added: rows.added, problems: [...rows.problems, ...taken.problems] };
    const changes = open.upward.changes().size + open.history.changes().size;
    return { value, what: changes === 0 ? "" : toldOf(code, open) };
  });
  if (!done.ok) return refused(...done.problems);
  const { added, lines, waiting, written, removed, problems } = done.value;
  return doneUnless(
    problems,
    [
      `Tab “${upwardResults.tab}” có ${twoDigits(lines)} dòng của kỳ xét ${code}, thêm mới ${twoDigits(added)}.`,
      `Đã ghi ${twoDigits(written)} dòng vào tab “${pastAwards.tab}”${removed > 0 ? `, bỏ ${twoDigits(removed)} dòng đã ghi trước` : ""}.`,
      ...(waiting > 0
        ? [
            `Còn ${twoDigits(waiting)} dòng chưa có kết quả: khi có trả lời của cấp trên thì ghi ở cột “${upwardResults.columns.outcome.header}” rồi bấm lại lệnh này.`,
          ]
        : []),
    ].join("\n"),
  );
}

/** The day of the last signed Tờ trình; null where one has none, so that nothing can be said by it. */
function lastDay(signed: readonly CouncilDocument[]): CalendarDate | null {
  const days = signed.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareDates);
  return days.length < signed.length ? null : (days.pop() ?? null);
}

/**
 * A row for each line, but for those decided after the signed Tờ trình, which cannot be in it. Rows of lines that go upward no
 * more stay where people or the history have something of them.
 */
function putLines(
  review: string,
  results: ReviewResults,
  submittedOn: CalendarDate | null,
  { upward, units, sudden }: OpenTables,
) {
  const all = upwardLines(results);
  const later = all.filter((line) => {
    const day = dayOf(line, results, sudden.withKey({ code: line.id }));
    return submittedOn !== null && day !== null && compareDates(day, submittedOn) > 0;
  });
  const lines = all.filter((line) => !later.includes(line));
  const standing = new Map(upward.rows().map((row) => [row.nomination, row]));
  for (const line of lines) upward.put(rowOf(line, historyCode(line, units.rows()), standing.get(line.id)));
  const listed = new Set(lines.map(({ id }) => id));
  const left = upward.rows().filter((row) => row.review === review && !listed.has(row.nomination));
  const bare = new Set(left.filter(({ outcome, recordedAward }) => outcome === null && recordedAward === ""));
  if (bare.size > 0) upward.remove((row) => bare.has(row));
  return {
    added: lines.filter(({ id }) => !standing.has(id)).length,
    problems: [
      ...left.filter((row) => !bare.has(row)).map((row) => noLongerUpward(row, upward)),
      ...(later.length > 0 ? [notSubmittedYet(later)] : []),
    ],
  };
}

/** The day of the vote on a line; of a sudden award, the day the head decided. */
function dayOf(
  { outcome }: DecidedAward,
  { votes }: ReviewResults,
  dossier: SuddenAward | undefined,
): CalendarDate | null {
  if (outcome === null) return dossier?.decidedOn ?? null;
  return votes.sessions.find(({ code }) => code === outcome.session)?.openedAt ?? null;
}

function rowOf(line: DecidedAward, code: string, before: UpwardResult | undefined): UpwardResult {
  const { id, review, name, unitName, award } = line;
  return {
    outcome: null,
    grantedAward: "",
    decision: "",
    decidedOn: null,
    body: "",
    money: null,
    note: "",
    recordedAward: "",
    recordedDecision: "",
    recordedOn: null,
    ...before,
    ...{ nomination: id, review, name, unitName, award: award.code, code },
  };
}

/** What the rows of the review say goes into the history, row by row. */
function takeOver(review: string, { review: { kind, schoolYear } }: ReviewResults, open: OpenTables) {
  const { upward, history, awards, sudden } = open;
  const codes = new Set(awards.rows().map((award) => award.code));
  const rows = upward.rows().filter((row) => row.review === review);
  const problems: Problem[] = [];
  let written = 0;
  let removed = 0;
  for (const row of rows) {
    const step = historyStep(row, {
      schoolYear,
      sudden:
        kind === "sudden" || kind === "thematic" || sudden.withKey({ code: row.nomination }) !== undefined,
      history: history.rows(),
      isAward: (award) => codes.has(award),
    });
    if (step.kind === "nothing") continue;
    if (step.kind === "fault") {
      const { column, what, remedy } = step.fault;
      problems.push({
        what: `${row.name} (${row.award}): ${what}`,
        where: upward.place(row, column),
        remedy,
      });
      continue;
    }
    const { remove, put } = step;
    if (remove) history.remove((past) => past === remove);
    // A row people wrote, or this line: no decision of the book.
    if (put) history.put({ document: "", ...put });
    written += put ? 1 : 0;
    removed += remove && !put ? 1 : 0;
    upward.put(step.row);
  }
  const waiting = rows.filter(({ outcome }) => outcome === null).length;
  return { lines: rows.length, waiting, written, removed, problems };
}

/** What stands afterwards, so that a run that was cut off is told by the same words when it is finished. */
function toldOf(review: string, { upward }: OpenTables): string {
  const rows = upward.rows().filter((row) => row.review === review);
  const recorded = rows.flatMap(({ name, recordedAward, recordedDecision, recordedOn }) => {
    const day = recordedOn === null ? "" : ` ngày ${shortDate(recordedOn)}`;
    return recordedAward === "" ? [] : [`${name} ${recordedAward} (${recordedDecision}${day})`];
  });
  const lines = `Kết quả cấp trên kỳ xét ${review}: ${rows.length} dòng`;
  return recorded.length === 0 ? lines : `${lines}; đã ghi lịch sử: ${recorded.join("; ")}`;
}

function noLongerUpward(row: UpwardResult, upward: OpenTables["upward"]): Problem {
  return {
    what: `${row.name} (${row.award}) nay không còn trong danh sách trình nhưng dòng này đã có kết quả nên giữ lại`,
    where: upward.place(row, "outcome"),
    remedy: "Xem lại; ghi nhầm thì xóa kết quả của dòng này rồi bấm lại lệnh này",
  };
}

function notSubmittedYet(lines: readonly DecidedAward[]): Problem {
  const names = lines.map(({ name, award }) => `${name} (${award.code})`);
  return {
    what: `Xét sau ngày của tờ trình đã ký nên chưa có trong tờ trình đó: ${names.join(", ")}`,
    where: { tab: documentBook.tab, column: documentBook.columns.date.header },
    remedy: `Soạn tờ trình mới (${menuPath("composeSubmission")}); nếu ngày của tờ trình ghi nhầm thì sửa ở tab này`,
  };
}

function notSubmitted(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có tờ trình đã ký`,
    where: { tab: documentBook.tab, column: documentBook.columns.state.header },
    remedy: `Soạn tờ trình (${menuPath("composeSubmission")}); ký rồi thì ghi số, ngày và chọn “Đã ký, có số”`,
  };
}
