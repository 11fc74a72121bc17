import type { CalendarDate } from "../../domain/calendar-date";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { type YearKept, type YearToArchive, yearsToArchive } from "../../domain/review/archiving";
import { now } from "../../google/clock";
import { archiveTab } from "../../register/archive/archive-table";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { nominations } from "../../register/tables/review/nominations";
import { schoolYears } from "../../register/tables/school/school-years";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type CommandName, captionOf } from "../../vietnamese/captions";
import { asking } from "../flow/asking";
import { doneUnless, type FinalReply, type Reply } from "../flow/reply";
import { yearOfReviews } from "./list-reviews";
import { archiveYear, halfMoved } from "./move-year";

/** The school years that can go to the archive, and those that are over and cannot. */
type Years = ReturnType<typeof yearsToArchive>;

/**
 * Moves the rows of school years that are over from the tabs that intake reads to the archive tabs
 * (docs/decisions/0033), after asking. What papers, votes and complaints need of them they find there.
 */
export function archiveYears(): Reply {
  return asking(
    () => readYears(now()),
    ({ ready, kept }) => {
      const warnings = kept.map(keptProblem);
      if (ready.length > 0) return { warnings, question: questionOf(ready) };
      return warnings.length > 0
        ? { kind: "refused", problems: warnings }
        : { kind: "done", message: nothing };
    },
    ({ ready }) => archived(ready),
  );
}

/** Which school years that ended before a day can go to the archive. */
function readYears(before: CalendarDate): Result<Years> {
  const tables = { years: schoolYears, reviews: reviewPeriods, sessions: votingSessions };
  return readRegister(tables, (open) =>
    ok(
      yearsToArchive(
        { years: open.years.rows(), reviews: open.reviews.rows(), sessions: open.sessions.rows() },
        before,
      ),
    ),
  );
}

function archived(years: readonly YearToArchive[]): FinalReply {
  const { told, problems } = archiveEach("archiveYears", years);
  return doneUnless(problems, [...told, ...(problems.length > 0 ? [halfMoved] : [])].join("\n"));
}

/** Moves these school years to the archive, one after the other; says what went and what stood in the way. */
export function archiveEach(
  command: CommandName,
  years: readonly YearToArchive[],
): { readonly told: readonly string[]; readonly problems: readonly Problem[] } {
  const told: string[] = [];
  const problems: Problem[] = [];
  for (const each of years) {
    const moved = archiveYear(command, each);
    if (moved.ok) told.push(archivedText(each, moved.value));
    else problems.push(...moved.problems);
  }
  return { told, problems };
}

function archivedText({ year, reviews }: YearToArchive, rows: number): string {
  return `Đã lưu trữ năm học ${yearOfReviews(year.code, reviews)}: ${rows} dòng, ở các tab có tên kèm chữ “(lưu trữ)”.`;
}

/** "2020-2021 (kỳ xét A, B); 2021-2022 (kỳ xét C)". */
export function yearsText(years: readonly YearToArchive[]): string {
  return years.map(({ year, reviews }) => yearOfReviews(year.code, reviews)).join("; ");
}

function questionOf(years: readonly YearToArchive[]): string {
  return [
    `Chuyển hồ sơ của năm học ${yearsText(years)} sang các tab lưu trữ, như tab “${archiveTab(nominations.tab)}”?`,
    `Không dòng nào bị xóa: văn bản, kết quả, kiến nghị của các năm đó vẫn soạn được như trước. Muốn sửa hồ sơ hoặc mở nhận lại thì bấm ${captionOf("takeBackReview")}.`,
  ].join(" ");
}

function keptProblem({ year, open, sessions }: YearKept): Problem {
  const why = [
    ...(open.length > 0 ? [`kỳ xét ${open.map(({ code }) => code).join(", ")} còn đang nhận hồ sơ`] : []),
    ...(sessions.length > 0 ? [`lượt ${sessions.map(({ code }) => code).join(", ")} chưa đóng`] : []),
  ];
  return {
    what: `Năm học ${year.code} chưa lưu trữ được vì ${why.join("; ")}`,
    where: { tab: open.length > 0 ? reviewPeriods.tab : votingSessions.tab },
    remedy: `Bấm ${captionOf(open.length > 0 ? "lockReview" : "closeSession")} trước`,
  };
}

const nothing = "Không có năm học nào đã qua còn hồ sơ ở các tab làm việc.";
