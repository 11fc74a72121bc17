import { deadlineOf } from "../../domain/deadline";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { checkNominations } from "../../domain/review/checks/check-nominations";
import type { Finding } from "../../domain/review/finding";
import type { ReviewInput, ReviewState } from "../../domain/review/intake/derive-review";
import {
  type LedgerContent,
  ledgerRows,
  newRevisions,
  submissionsOf,
} from "../../domain/review/intake/ledger";
import { sourceOf } from "../../domain/review/intake/source";
import { isStanding } from "../../domain/review/nomination";
import type { ReviewForm } from "../../domain/review/review-form";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import type { LedgerRow } from "../../domain/review/submission";
import type { SchoolYear } from "../../domain/school/school-year";
import { responseOf } from "../../forms/answers";
import { itemIdsIn } from "../../forms/item-ids";
import { now } from "../../google/clock";
import { sha256 } from "../../google/digest";
import { working } from "../../register/archive/reach";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { unitLaunches } from "../../register/tables/plan/unit-launches";
import { holds } from "../../register/tables/records/holds";
import { initiatives } from "../../register/tables/records/initiatives";
import { pastAwards } from "../../register/tables/records/past-awards";
import { staff } from "../../register/tables/records/staff";
import { staffYears } from "../../register/tables/records/staff-years";
import { unitYears } from "../../register/tables/records/unit-years";
import { usedInitiatives } from "../../register/tables/records/used-initiatives";
import { findings } from "../../register/tables/review/findings";
import { nominations } from "../../register/tables/review/nominations";
import { outbox } from "../../register/tables/review/outbox";
import { progress } from "../../register/tables/review/progress";
import { quarantine } from "../../register/tables/review/quarantine";
import { replacements } from "../../register/tables/review/replacements";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { unitLinks } from "../../register/tables/review/unit-links";
import { unitReports } from "../../register/tables/review/unit-reports";
import { awardRules } from "../../register/tables/school/award-rules";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { type Opened, unitOfWork } from "../../register/unit-of-work";
import { type CommandName, captionOf, menuPath } from "../../vietnamese/captions";
import { unknownReview, unknownYear } from "../flow/unknown-codes";
import { checkRegisterOf } from "./check-sources";
import { archivedReview } from "./list-reviews";
import { type FormReading, isChosen, type ReadForm, readForms } from "./read-forms";
import { putReceipts } from "./receipt-mails";
import { storableReview } from "./storable-review";

/**
 * The tables of intake. Those that are changed come in the order in which they are written: the ledger last, so that a
 * run that was cut off before it finds the same responses new, and writes the same again.
 */
const tables = {
  settings: settingsTable,
  years: schoolYears,
  categories: nomineeCategories,
  awards,
  rules: awardRules,
  units,
  staff,
  staffYears,
  unitYears,
  initiatives,
  used: usedInitiatives,
  pastAwards,
  holds,
  targets,
  launches: unitLaunches,
  rounds,
  reviews: reviewPeriods,
  links: unitLinks,
  forms: reviewForms,
  returns: returnsForCorrection,
  outbox,
  nominations,
  findings,
  quarantine,
  replacements,
  reports: unitReports,
  progress,
  ledger,
};

type Register = Opened<typeof tables>;

/**
 * Which responses are asked for: none (the register is only checked again), those of the last hours or of the last day, or
 * all. Of those that the ledger has as they stand, no answer is read.
 */
export type Reading = "nothing" | FormReading;

/** What an intake found and changed. */
export interface Intake {
  /** Submissions that are new, edits among them. */
  readonly taken: number;
  readonly reviews: readonly ReviewOverview[];
  /** What stood in the way of a form or a review, which the others did not wait for. */
  readonly problems: readonly Problem[];
}

/** Where a review stands after an intake. */
export interface ReviewOverview {
  readonly review: ReviewPeriod;
  readonly nominations: number;
  readonly blocked: number;
  readonly toReview: number;
  readonly warned: number;
  /** Left in quarantine. */
  readonly unread: number;
  /** Replacement lists that wait for a decision. */
  readonly pending: number;
  readonly state: ReviewState;
}

/**
 * The one path of submissions (design.md, "How data flows"): reads the forms, appends what is new to the ledger, and
 * derives nominations, findings, quarantine, replacements, reports and the progress from it, in one unit of work; the forms are
 * read before it, as they take long. Running
 * it again, twice at once or after a crash changes nothing more. `reviews` are the codes of those to derive; without them,
 * all that take submissions. A form that cannot be read, or a review that cannot be derived, is told and stops no other.
 */
export function takeIn(
  command: CommandName,
  reading: Reading,
  reviews: readonly string[] | null,
): Result<Intake> {
  const read = reading === "nothing" ? ok([]) : readForms(reviews, reading);
  if (!read.ok) return read;
  const today = now();
  return unitOfWork(command, working(tables), (open) => {
    const unknown = (reviews ?? []).filter((code) => !open.reviews.withKey({ code }));
    if (unknown.length > 0) {
      return failed(...unknown.map((code) => unknownReview(code, open.reviews.rows())));
    }
    const chosen = open.reviews.rows().filter(isChosen(reviews));
    const archived = chosen.filter(isArchived);
    if (archived.length > 0) return failed(...archived.map(archivedReview));
    const came = newRows(open, chosen, read.value);
    const rows = [...open.ledger.rows(), ...came.rows];
    const derived: ReviewOverview[] = [];
    const problems: Problem[] = [...came.problems];
    for (const review of chosen) {
      const one = derive(open, review, rows, today);
      if (!one.ok) problems.push(...one.problems);
      else derived.push(one.value);
    }
    if (problems.length > 0 && derived.length === 0) return failed(...problems);
    // What came for a review that cannot be derived is read again, and confirmed, once it can be.
    const codes = new Set(derived.map(({ review }) => review.code));
    const added = came.rows.filter(({ review }) => codes.has(review));
    const newest = new Set(added.map(({ submission }) => submission));
    for (const { state } of derived) {
      const receipts = state.receipts.filter(({ submission }) => newest.has(submission));
      putReceipts(open, receipts, added, today);
    }
    putDerived(open, derived);
    added.forEach(open.ledger.put);
    const what = newest.size === 0 ? "" : `Nhận ${newest.size} lần gửi`;
    return { value: { taken: newest.size, reviews: derived, problems }, what };
  });
}

/**
 * What came to these reviews' forms and the ledger has not, as rows of the ledger, and which form cannot be read. Answers
 * are bound by the forms' item ids as they stand by now, and compared with the ledger as it stands by now: another run may
 * have been quicker.
 */
function newRows(
  open: Register,
  reviews: readonly ReviewPeriod[],
  read: readonly ReadForm[],
): { readonly rows: readonly LedgerRow[]; readonly problems: readonly Problem[] } {
  const known: LedgerContent = submissionsOf(open.ledger.rows());
  const codes = reviews.map(({ code }) => code);
  const context = { units: open.units.rows(), links: open.links.rows(), assigned: new Map<string, string>() };
  const problems: Problem[] = [];
  const rows = read.flatMap(({ form, responses }) => {
    const row = open.forms.find((each) => each.form === form);
    if (!row || !codes.includes(row.review)) return [];
    const { review, kind } = row;
    const ids = itemIdsIn(row.items);
    if (ids === null) {
      problems.push(lostItemIds(open, row));
      return [];
    }
    const bound = responses.map((raw) => responseOf(raw, ids));
    return newRevisions(bound, known, sha256).flatMap(({ response, revision, hash }) => {
      const { unit } = sourceOf(response, { ...context, review });
      return ledgerRows(response, review, kind, unit, revision, hash);
    });
  });
  return { rows, problems };
}

/** Derives a review's state from the ledger's rows, or says which cell of the register stands in the way. */
function derive(
  open: Register,
  review: ReviewPeriod,
  rows: readonly LedgerRow[],
  today: Moment,
): Result<ReviewOverview> {
  const deadline = deadlineOf(review);
  const year = open.years.withKey({ code: review.schoolYear });
  if (!deadline.ok) return deadline;
  if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  const check = checkWith(open, review, year, today);
  const input: ReviewInput = {
    review,
    deadline: deadline.value,
    now: today,
    ledger: rows,
    units: open.units.rows(),
    links: open.links.rows(),
    awards: open.awards.rows(),
    categories: open.categories.rows(),
    targets: open.targets.rows(),
    launches: open.launches.rows(),
    returns: open.returns.rows(),
    nominations: open.nominations.rows(),
    replacements: open.replacements.rows(),
    quarantine: open.quarantine.rows(),
    check,
  };
  return ok(overviewOf(review, storableReview(open, input)));
}

/** The checks of a review over the register as it stands. */
function checkWith(
  open: Register,
  review: ReviewPeriod,
  year: SchoolYear,
  today: Moment,
): ReviewInput["check"] {
  const register = checkRegisterOf(open, review, year, today);
  return (nominations, meetings) =>
    checkNominations(nominations, { ...register, meetings: meetings.bySubmission });
}

function overviewOf(review: ReviewPeriod, state: ReviewState): ReviewOverview {
  const standing = state.nominations.filter(isStanding);
  const found = (severity: Finding["severity"]) =>
    standing.filter(({ finding }) => finding === severity).length;
  return {
    review,
    state,
    nominations: standing.length,
    blocked: found("block"),
    toReview: found("review"),
    warned: found("warn"),
    unread: state.quarantine.filter(({ settled }) => !settled).length,
    pending: state.replacements.filter(({ decision }) => decision === "pending").length,
  };
}

/** Puts what was derived in the place of what stood there; rows of other reviews stay. */
function putDerived(open: Register, derived: readonly ReviewOverview[]): void {
  const codes = new Set(derived.map(({ review }) => review.code));
  const others = <T extends { readonly review: string }>(rows: readonly T[]) =>
    rows.filter(({ review }) => !codes.has(review));
  const of = <T>(pick: (state: ReviewState) => readonly T[]) => derived.flatMap(({ state }) => pick(state));
  const own = [...open.nominations.rows(), ...of((state) => state.nominations)];
  const ids = new Set(own.filter(({ review }) => codes.has(review)).map(({ id }) => id));
  open.nominations.replaceAll([...others(open.nominations.rows()), ...of((state) => state.nominations)]);
  open.findings.replaceAll([
    ...open.findings.rows().filter(({ nomination }) => !ids.has(nomination)),
    ...of((state) => state.findings),
  ]);
  open.quarantine.replaceAll([...others(open.quarantine.rows()), ...of((state) => state.quarantine)]);
  open.replacements.replaceAll([...others(open.replacements.rows()), ...of((state) => state.replacements)]);
  open.reports.replaceAll([...others(open.reports.rows()), ...of((state) => state.reports)]);
  open.progress.replaceAll([...others(open.progress.rows()), ...of((state) => state.progress)]);
}

function lostItemIds(open: Register, form: ReviewForm): Problem {
  return {
    what: "Ô này không còn là mã các câu hỏi của biểu mẫu nên chưa đọc được hồ sơ gửi vào biểu mẫu đó",
    where: open.forms.place(form, "items"),
    remedy: `Bấm ${menuPath("updateForms")} để sổ tìm lại câu hỏi theo tiêu đề, rồi bấm ${captionOf("receiveSubmissions")}`,
  };
}
