import { appraisalTitle, appraisalView } from "../../documents/review/appraisal-view";
import { groundsPrinted } from "../../documents/review/appraisal-words";
import { councilRecipients } from "../../documents/review/review-words";
import type { CalendarDate } from "../../domain/calendar-date";
import { type Ground, isInForce } from "../../domain/papers/ground";
import type { Problem } from "../../domain/problem";
import { ok } from "../../domain/result";
import { isStanding } from "../../domain/review/nomination";
import { receivedState } from "../../domain/review/owed";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { TableView } from "../../register/open-table";
import { readRegister } from "../../register/read-register";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awardRules, groundsGap } from "../../register/tables/school/award-rules";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import type { Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { nominationTables, type ReviewNominations, readListed } from "./review-nominations";
import { type ReviewDocument, reviewComposition } from "./review-sources";

const tables = { ...nominationTables, grounds, progress, returns: returnsForCorrection };

const appraisal: ReviewDocument = {
  kind: "appraisal",
  title: (review) => appraisalTitle(review).join(": "),
  alwaysCouncil: true,
  signer: "standingSigner",
};

/** Composes the appraisal report that members read before they vote (domain.md 5.12). A signed one becomes a new version. */
export function composeAppraisal(reviewCode: string): Reply {
  return composeDocument((at) => {
    const read = readRegister(tables, (open) => {
      const listed = readListed(open, reviewCode, appraisal, at);
      if (!listed.ok) return listed;
      const { review, units, latest } = listed.value;
      const cited = groundsOf(review, open.grounds.rows());
      const warnings = [
        ...listed.value.warnings,
        ...lapsed(cited, latest.date ?? at, open.grounds),
        ...unfinishedGrounds(printedGrounds(listed.value)),
      ];
      const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
      return ok({ ...listed.value, warnings, state, grounds: cited });
    });
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = councilRecipients(sources.recipients, sources.settings);
    return ok({
      ...reviewComposition(sources, "composeAppraisal"),
      view: (document, replaced) => appraisalView({ ...sources, document, replaced, recipients, now: at }),
    });
  });
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
