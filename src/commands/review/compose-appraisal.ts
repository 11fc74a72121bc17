import { groundsPrinted } from "../../documents/review/appraisal-words";
import type { CalendarDate } from "../../domain/calendar-date";
import { type Ground, isInForce } from "../../domain/papers/ground";
import type { Problem } from "../../domain/problem";
import { ok } from "../../domain/result";
import { isStanding } from "../../domain/review/nomination";
import { receivedState } from "../../domain/review/owed";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { TableView } from "../../register/open-table";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awardRules, groundsGap } from "../../register/tables/school/award-rules";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import type { Reply } from "../flow/reply";
import { composeReviewDocument } from "./compose-review-document";
import { nominationTables, type ReviewNominations, tellNominations } from "./review-nominations";

const tables = { ...nominationTables, grounds, progress, returns: returnsForCorrection };

/** Composes the appraisal report that members read before they vote (domain.md 5.12). A signed one becomes a new version. */
export function composeAppraisal(code: string): Reply {
  return composeReviewDocument(
    "composeAppraisal",
    "appraisal",
    code,
    tables,
    (open, { review, units, latest }, at) => {
      const told = tellNominations(open, review, at);
      if (!told.ok) return told;
      const cited = groundsOf(review, open.grounds.rows());
      const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
      const warnings = [
        ...told.value.warnings,
        ...lapsed(cited, latest.date ?? at, open.grounds),
        ...unfinishedGrounds(printedGrounds(told.value.data)),
      ];
      return ok({ data: { ...told.value.data, state, grounds: cited }, warnings });
    },
  );
}

/** The grounds every round rests on and those of the review's own, in their order. */
function groundsOf({ round }: ReviewPeriod, rows: readonly Ground[]): readonly Ground[] {
  return rows
    .filter((ground) => ground.listed === "yes" && (ground.round === "" || ground.round === round))
    .sort((a, b) => a.order - b.order);
}

/** A rule's grounds as a new register has them, with a gap the school has to fill in; this warns. */
function unfinishedGrounds(printed: readonly string[]): readonly Problem[] {
  return printed
    .filter((text) => text.includes(groundsGap))
    .map((text) => ({
      what: `Căn cứ “${text}” sẽ in trong báo cáo còn chỗ phải điền`,
      where: placeOf(awardRules, "grounds"),
      remedy: `Điền ở mọi dòng có căn cứ này, bấm ${menuPath("recheck")}, rồi bấm lại lệnh này`,
    }));
}

/** The grounds that stand beside what blocks, each once. */
function printedGrounds({ nominations: ofReview, findings }: ReviewNominations): readonly string[] {
  const listed = new Set(ofReview.filter(isStanding).map(({ id }) => id));
  return [...new Set(findings.filter(({ nomination }) => listed.has(nomination)).flatMap(groundsPrinted))];
}

/** A ground that is not in force on the document's date; this warns. */
function lapsed(cited: readonly Ground[], date: CalendarDate, open: TableView<Ground>): readonly Problem[] {
  return cited
    .filter((ground) => !isInForce(ground, date))
    .map((ground) => ({
      what: `Căn cứ “${ground.code}” không có hiệu lực vào ngày của báo cáo, ${shortDate(date)}`,
      where: open.place(ground, "validUntil"),
      remedy: "Thay bằng văn bản đang có hiệu lực, hoặc sửa hiệu lực nếu ghi nhầm",
    }));
}
