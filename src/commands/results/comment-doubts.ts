import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { commentPeriod } from "../../domain/results/comment-period";
import type { Settings } from "../../domain/school/settings";
import type { TableView } from "../../register/open-table";
import { documentBook } from "../../register/tables/review/document-book";
import { shortDate } from "../../vietnamese/dates";

/**
 * That the days for comment on the vote's result still run on the day a decision is signed, or never began (domain.md 5.9): these
 * warn. Nothing where the school takes no comments.
 */
export function commentDoubts(
  review: string,
  book: TableView<CouncilDocument>,
  settings: Pick<Settings, "commentDays">,
  day: CalendarDate,
): readonly Problem[] {
  if (settings.commentDays === 0) return [];
  const rows = book.rows().filter(({ kind, subject }) => kind === "resultNotice" && subject === review);
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  const notice = rows.filter((row) => isSigned(row) && row.date !== null && !replaced.has(row.id)).pop();
  const period = notice ? commentPeriod(notice, settings) : null;
  if (!notice || period === null)
    return [
      {
        what: `Kỳ xét “${review}” chưa có thông báo kết quả xét đã ký nên chưa lấy ý kiến trước quyết định`,
        where: { tab: documentBook.tab },
        remedy:
          "Ghi số, ngày của thông báo trước; trường không lấy ý kiến thì đặt số ngày lấy ý kiến là 0 ở tab “Thông tin chung”",
      },
    ];
  const { until } = period;
  if (compareDates(until, day) < 0) return [];
  return [
    {
      what: `Ngày ${shortDate(day)} còn trong thời gian lấy ý kiến, đến hết ngày ${shortDate(until)}`,
      where: book.place(notice, "date"),
      remedy: "Đợi hết thời gian lấy ý kiến rồi mới ký quyết định",
    },
  ];
}
