import type { CalendarDate } from "../domain/calendar-date";
import { checkedNominations } from "../domain/checks/check-nominations";
import type { Nomination } from "../domain/nomination";
import type { Problem } from "../domain/problem";
import type { ReviewPeriod } from "../domain/round-work";
import { isListed } from "../domain/summary-list";
import { awardRules } from "../register/tables/award-rules";
import { awards } from "../register/tables/awards";
import { findings } from "../register/tables/findings";
import { holds } from "../register/tables/holds";
import { initiatives } from "../register/tables/initiatives";
import { nominations } from "../register/tables/nominations";
import { nomineeCategories } from "../register/tables/nominee-categories";
import { pastAwards } from "../register/tables/past-awards";
import { quarantine } from "../register/tables/quarantine";
import { schoolYears } from "../register/tables/school-years";
import { staff } from "../register/tables/staff";
import { staffYears } from "../register/tables/staff-years";
import { unitYears } from "../register/tables/unit-years";
import type { Opened } from "../register/unit-of-work";
import { reviewTables } from "./review-sources";

/** The tables that documents about a review's nominations are made of. */
export const nominationTables = {
  ...reviewTables,
  years: schoolYears,
  awards,
  rules: awardRules,
  categories: nomineeCategories,
  staff,
  staffYears,
  unitYears,
  initiatives,
  pastAwards,
  holds,
  nominations,
  findings,
  quarantine,
};
type Open = Opened<typeof nominationTables>;

/** A review's nominations with what is known about them. */
export type ReviewNominations = ReturnType<typeof readNominations>;

/**
 * A review's nominations, their findings as *Kiểm tra lại* left them in the register, and the quotas and shares counted
 * now. The units' meetings, which count in neither, are not read.
 */
export function readNominations(open: Open, review: ReviewPeriod, today: CalendarDate) {
  const all = open.nominations.rows();
  const ofReview = all.filter((nomination) => nomination.review === review.code);
  const ids = new Set(ofReview.map(({ id }) => id));
  const year = open.years.find(({ code }) => code === review.schoolYear);
  const { quotas, shares } = year
    ? checkedNominations(ofReview, {
        today,
        review,
        year,
        years: open.years.rows(),
        awards: open.awards.rows(),
        rules: open.rules.rows(),
        categories: open.categories.rows(),
        units: open.units.rows(),
        staff: open.staff.rows(),
        staffYears: open.staffYears.rows(),
        unitYears: open.unitYears.rows(),
        initiatives: open.initiatives.rows(),
        pastAwards: open.pastAwards.rows(),
        holds: open.holds.rows(),
        meetings: new Map(),
        ...others(all, review, open),
        otherFindings: open.findings.rows(),
      })
    : { quotas: [], shares: [] };
  const pending = open.quarantine.rows().filter((row) => row.review === review.code && !row.settled);
  return {
    awards: open.awards.rows(),
    nominations: ofReview,
    findings: open.findings.rows().filter(({ nomination }) => ids.has(nomination)),
    quotas,
    shares,
    staff: open.staff.rows(),
    quarantined: pending.length,
  };
}

function others(all: readonly Nomination[], review: ReviewPeriod, open: Open) {
  const sameYear = new Set(
    open.reviews
      .rows()
      .filter(({ schoolYear }) => schoolYear === review.schoolYear)
      .map(({ code }) => code),
  );
  const rest = all.filter((nomination) => nomination.review !== review.code);
  return {
    otherReviews: rest.filter((nomination) => sameYear.has(nomination.review)),
    otherYears: rest.filter((nomination) => !sameYear.has(nomination.review)),
  };
}

/** Why there is nothing to list, or null. */
export function nothingListed({ nominations: ofReview }: ReviewNominations): Problem | null {
  if (ofReview.some(isListed)) return null;
  return {
    what: "Kỳ xét này chưa có đề nghị nào",
    where: { tab: nominations.tab },
    remedy: "Bấm Sổ Thi đua → Hồ sơ → Nhận hồ sơ trước",
  };
}

/** What the secretary should settle before the council reads of it: these warn. */
export function openMatters({ nominations: ofReview, quarantined }: ReviewNominations): readonly Problem[] {
  const leaving = ofReview.filter(({ state }) => state === "leaving").length;
  return [
    ...(quarantined === 0
      ? []
      : [
          {
            what: `Còn ${quarantined} nội dung gửi về chưa xử lý`,
            where: { tab: quarantine.tab },
            remedy: "Xử lý trong tab này rồi bấm Kiểm tra lại",
          },
        ]),
    ...(leaving === 0
      ? []
      : [
          {
            what: `Còn ${leaving} đề nghị chờ duyệt bỏ theo danh sách thay thế`,
            where: { tab: nominations.tab },
            remedy: "Bấm Sổ Thi đua → Hồ sơ → Duyệt danh sách thay thế",
          },
        ]),
  ];
}

/** Names the tab where a review's school year is missing. */
export function unknownSchoolYear(review: ReviewPeriod, open: Open): readonly Problem[] {
  if (open.years.find(({ code }) => code === review.schoolYear)) return [];
  return [
    {
      what: `Không có năm học mã “${review.schoolYear}”`,
      where: open.reviews.place(review, "schoolYear"),
      remedy: `Chọn một mã có trong tab “${schoolYears.tab}”, hoặc thêm năm học vào tab đó`,
    },
  ];
}
