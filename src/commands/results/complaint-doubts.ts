import type { CalendarDate } from "../../domain/calendar-date";
import type { Problem } from "../../domain/problem";
import { type Complaint, isOpenComplaint, isOverdue, replyDue } from "../../domain/results/complaint";
import type { Settings } from "../../domain/school/settings";
import type { TableView } from "../../register/open-table";
import { complaints } from "../../register/tables/results/complaints";
import { shortDate } from "../../vietnamese/dates";

/** Complaints about a review that nobody has answered on the day, late ones told as such: these warn (domain.md 5.14). */
export function complaintDoubts(
  open: TableView<Complaint>,
  review: string,
  { replyDays }: Pick<Settings, "replyDays">,
  day: CalendarDate,
): readonly Problem[] {
  return open
    .rows()
    .filter((row) => row.review === review && isOpenComplaint(row))
    .map((row) => {
      const due = replyDue(row, replyDays);
      const late = isOverdue(row, replyDays, day)
        ? `, quá hạn trả lời từ ngày ${due ? shortDate(due) : ""}`
        : "";
      return {
        what: `Kiến nghị ${row.code} về ${row.name} (${row.award}) chưa giải quyết xong${late}`,
        where: open.place(row, "state"),
        remedy: `Trả lời trước khi ký, hoặc ghi tình trạng ở tab “${complaints.tab}”`,
      };
    });
}
