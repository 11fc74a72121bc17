import { compareAwards } from "../../domain/awards/award";
import { awardRulesOn } from "../../domain/awards/award-rule";
import { deadlineOf, isLate, lastMomentText } from "../../domain/deadline";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import type { ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { FormKind } from "../../domain/review/submission";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Settings } from "../../domain/school/settings";
import { itemIdsIn, itemIdsText } from "../../forms/item-ids";
import { nominationForm } from "../../forms/nomination-form";
import { reportForm } from "../../forms/report-form";
import type { ItemIds } from "../../google/form";
import type { FormPlan } from "../../google/form-layout";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { unitLinks } from "../../register/tables/review/unit-links";
import { awardRules } from "../../register/tables/school/award-rules";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { reviewForms } from "../../register/tables/technical/review-forms";
import type { Readable } from "../../register/unit-of-work";
import { noUnits } from "../flow/unit-problems";
import { unknownReview, unknownRound, unknownYear } from "../flow/unknown-codes";

/** What the forms of a review are made of. */
export const formTables = {
  settings: settingsTable,
  units,
  targets,
  awards,
  rules: awardRules,
  categories: nomineeCategories,
  years: schoolYears,
  rounds,
  reviews: reviewPeriods,
  forms: reviewForms,
  links: unitLinks,
};

/** The forms a review should have, as they should be now. */
export interface ReviewFormPlans {
  readonly review: ReviewPeriod;
  readonly settings: Settings;
  /** The deadline in words, "" where there is none. */
  readonly deadline: string;
  readonly plans: readonly { readonly kind: FormKind; readonly plan: FormPlan }[];
}

/**
 * The forms of a review from the register as it stands `today`; or everything that must be
 * mended before a form can be made.
 */
export function planForms(
  open: Readable<typeof formTables>,
  code: string,
  today: Moment,
): Result<ReviewFormPlans> {
  const review = open.reviews.withKey({ code });
  if (!review) return failed(unknownReview(code, open.reviews.rows()));
  const read = settingsFrom(open.settings);
  const known = new Set(open.awards.rows().map((award) => award.code));
  const problems: Problem[] = [
    ...(read.ok ? [] : read.problems),
    ...review.awards
      .filter((award) => !known.has(award))
      .map((award) => ({
        what: `Không có danh hiệu mã “${award}”`,
        where: open.reviews.place(review, "awards"),
        remedy: `Sửa ô này, hoặc thêm danh hiệu vào tab “${awards.tab}”`,
      })),
  ];
  const year = open.years.find((row) => row.code === review.schoolYear);
  if (!year) problems.push(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  if (review.round !== "" && !open.rounds.find(({ code: round }) => round === review.round)) {
    problems.push(unknownRound(review.round, open.reviews.place(review, "round")));
  }
  if (open.units.rows().length === 0) problems.push(noUnits);
  if (open.categories.rows().length === 0) problems.push(emptyTab(nomineeCategories.tab, "đối tượng"));
  const reviewed = open.awards
    .rows()
    .filter((award) => review.awards.length === 0 || review.awards.includes(award.code));
  if (open.awards.rows().length === 0) problems.push(emptyTab(awards.tab, "danh hiệu"));
  const deadline = deadlineOf(review);
  if (!deadline.ok) problems.push(...deadline.problems);
  if (!read.ok || !deadline.ok || !year || problems.length > 0) return failed(...problems);

  const settings = read.value;
  const words = lastMomentText(deadline.value);
  const shared = {
    review,
    school: settings.school,
    deadline: words,
    late: isLate(today, deadline.value),
  };
  const nomination = nominationForm({
    ...shared,
    awards: [...reviewed].sort(compareAwards),
    categories: open.categories.rows(),
    rules: awardRulesOn(open.rules.rows(), lastDayAwarded(review, year, open.rounds.rows())),
  });
  const report = reportForm({
    ...shared,
    targets: open.targets
      .rows()
      .filter(({ round }) => review.round !== "" && round === review.round)
      .sort((a, b) => a.order - b.order),
  });
  return ok({
    review,
    settings,
    deadline: words,
    plans: [
      { kind: "nomination", plan: nomination },
      ...(review.reports ? [{ kind: "report" as const, plan: report }] : []),
    ],
  });
}

/** A tab without which nobody could nominate anybody. */
function emptyTab(tab: string, what: string): Problem {
  return { what: `Sổ chưa có ${what} nào`, where: { tab }, remedy: "Thêm các dòng của tab này" };
}

/** Whether a review's deadline has passed; one that cannot be read has not. */
export function isPast(review: ReviewPeriod, today: Moment): boolean {
  const deadline = deadlineOf(review);
  return deadline.ok && isLate(today, deadline.value);
}

/** The state a form's row should have: one that takes responses says whether its review's deadline has passed. */
export function stateByDeadline(
  { state }: ReviewForm,
  review: ReviewPeriod,
  today: Moment,
): ReviewForm["state"] {
  if (state !== "open" && state !== "late") return state;
  return isPast(review, today) ? "late" : "open";
}

/**
 * The item ids by which a form is laid out again: none where it never was, or where the cell does not hold them any more,
 * so that its questions are found by their titles.
 */
export function itemIdsOf(items: string): ItemIds {
  return itemIdsIn(items) ?? {};
}

/**
 * The row of a form that was laid out as `wanted`, beside the row as it stands by now: the form may have been locked
 * meanwhile, and stays so.
 */
export function laidOutRow(standing: ReviewForm, wanted: ReviewForm, items: ItemIds): ReviewForm {
  const state = standing.state === "locked" ? standing.state : wanted.state;
  return { ...standing, state, items: itemIdsText(items) };
}

/** A form's links that carry a unit's token, by token. */
export interface PrefilledForm {
  readonly kind: FormKind;
  readonly prefilled: ReadonlyMap<string, string>;
}

/** A unit's own way into a review's forms. `evidenceFolder` is the link to its folder, "" where it has none. */
export function linksOfUnit(
  review: string,
  unit: string,
  token: string,
  forms: readonly PrefilledForm[],
  evidenceFolder: string,
): UnitLink {
  const link = (kind: FormKind) => forms.find((form) => form.kind === kind)?.prefilled.get(token) ?? "";
  return {
    review,
    unit,
    token,
    nominationLink: link("nomination"),
    reportLink: link("report"),
    evidenceFolder,
  };
}
