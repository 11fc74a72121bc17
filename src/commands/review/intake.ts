import { excerpt } from "../../domain/cell-text";
import { deadlineOf } from "../../domain/deadline";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { type Failed, failed, ok, type Result } from "../../domain/result";
import { checkedNominations } from "../../domain/review/checks/check-nominations";
import type { UnreadFact } from "../../domain/review/checks/unread-facts";
import type { Finding } from "../../domain/review/finding";
import { deletedResponses } from "../../domain/review/intake/deleted";
import type { ReviewInput, ReviewState } from "../../domain/review/intake/derive-review";
import {
  type LedgerContent,
  ledgerRows,
  newRevisions,
  submissionsOf,
} from "../../domain/review/intake/ledger";
import { type LostResponses, lostResponses, type Telling } from "../../domain/review/intake/lost-responses";
import { unitByCode } from "../../domain/review/intake/source";
import { awaitsWord } from "../../domain/review/intake/word";
import { isStanding } from "../../domain/review/nomination";
import type { RegisterFault } from "../../domain/review/register-fault";
import type { ReviewForm } from "../../domain/review/review-form";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import type { FormKind, LedgerRow } from "../../domain/review/submission";
import type { SchoolYear } from "../../domain/school/school-year";
import { responseOf } from "../../forms/answers";
import { itemIdsIn } from "../../forms/item-ids";
import { now } from "../../google/clock";
import { sha256 } from "../../google/digest";
import { working } from "../../register/archive/reach";
import type { ReadTogether } from "../../register/named-codes";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { ledger } from "../../register/tables/technical/ledger";
import { type Done, type Opened, unitOfWork } from "../../register/unit-of-work";
import { type CommandName, captionOf, menuPath } from "../../vietnamese/captions";
import { unknownReview, unknownYear } from "../flow/unknown-codes";
import { checkRegisterOf } from "./check-sources";
import { type IntakeTables, intakeTables } from "./intake-tables";
import { archivedReview } from "./list-reviews";
import { lostForms } from "./lost-forms";
import { type FormReading, isChosen, type ReadForm, readForms } from "./read-forms";
import { putReceipts } from "./receipt-mails";
import { restoreLinks } from "./restore-links";
import { storableReview } from "./storable-review";
import { noneLookedFor, strayFaults, straysElsewhere } from "./strays-elsewhere";
import { unmarkedArchive } from "./unmarked-archive";
import {
  factsOf,
  faultOf,
  faultsOf,
  isUnreadUnit,
  standInTheWay,
  type UnreadRowIn,
  unreadCodes,
} from "./unread-rows";

type Register = Opened<IntakeTables>;

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
  /** How many lines stand on the tab of what is to be mended. */
  readonly faults: number;
}

/** Where a review stands after an intake. */
export interface ReviewOverview {
  readonly review: ReviewPeriod;
  readonly nominations: number;
  readonly blocked: number;
  readonly toReview: number;
  readonly warned: number;
  /** Left in quarantine, but for what waits for the secretary's word. */
  readonly unread: number;
  /** Submissions that wait for her word. */
  readonly waiting: number;
  /** Replacement lists that wait for a decision. */
  readonly pending: number;
  readonly state: ReviewState;
}

/**
 * The one path of submissions (design.md, "How data flows"): reads the forms, appends what is new to the ledger, and
 * derives nominations, findings, quarantine, replacements, reports and the progress from it, in one unit of work; the forms are
 * read before it, as they take long. Running
 * it again, twice at once or after a crash changes nothing more. `reviews` are the codes of those to derive; without them,
 * all that take submissions. A form that cannot be read, or a review that cannot be derived, is told and stops no other. `read` is what
 * was read of the forms already.
 */
export function takeIn(
  command: CommandName,
  reading: Reading,
  reviews: readonly string[] | null,
  read?: readonly ReadForm[],
): Result<Intake> {
  const taken = takeInOnce(command, reading, reviews, read);
  // What the ledger has lost only the forms can give back, all that they hold. A trigger has no time for that.
  const again = taken.ok && taken.value === null ? takeInOnce(command, "everything", reviews) : taken;
  if (!again.ok) return again;
  const intake = again.value;
  if (intake === null) throw new Error("everything was read, and more is asked for");
  const { problems } = intake;
  return problems.length > 0 && intake.reviews.length === 0 ? failed(...problems) : ok(intake);
}

/** Takes in with this reading; null, and nothing done, where the ledger has lost what only a full reading gives back. */
function takeInOnce(
  command: CommandName,
  reading: Reading,
  reviews: readonly string[] | null,
  given?: readonly ReadForm[],
): Result<Intake | null> {
  const read = given ? ok(given) : reading === "nothing" ? ok([]) : readForms(reviews, reading);
  if (!read.ok) return read;
  const asked = read.value;
  const today = now();
  const elsewhere = looksElsewhere(command, reading) ? straysElsewhere() : noneLookedFor;
  return unitOfWork(command, working(intakeTables), take, "rowByRow");

  function take(
    open: Register,
    unread: readonly UnreadRowIn[],
    contents: ReadTogether,
  ): Done<Intake | null> | Failed {
    const unknown = (reviews ?? []).filter((code) => !open.reviews.withKey({ code }));
    if (unknown.length > 0) {
      const unreadReviews = unread.filter(({ table }) => table === "reviews").flatMap((row) => row.problems);
      if (unreadReviews.length > 0) return failed(...unreadReviews);
      return failed(...unknown.map((code) => unknownReview(code, open.reviews.rows())));
    }
    const chosen = open.reviews.rows().filter(isChosen(reviews));
    const archived = chosen.filter(isArchived);
    if (archived.length > 0) return failed(...archived.map(archivedReview));
    const lostOf = ({ code }: ReviewPeriod, rows: readonly LedgerRow[]) =>
      lostResponses(code, tellingOf(open), rows);
    const lost = new Map(chosen.map((review) => [review.code, lostOf(review, open.ledger.rows())]));
    const isAnyLost = [...lost.values()].some(({ revisions }) => revisions.size > 0);
    if (isAnyLost && reading !== "everything" && reading !== "recent") return { value: null, what: "" };

    const known = submissionsOf(open.ledger.rows());
    // To a review that is being locked nobody sends by a link any more.
    const sendsByLink = ({ code, intake }: ReviewPeriod) =>
      command !== "lockReview" &&
      intake === "open" &&
      open.forms.withKey({ review: code, kind: "nomination" });
    const unlinked = chosen
      .filter(sendsByLink)
      .flatMap((review) => restoreLinks(open, review, known.submissions));
    const came = newRows(open, chosen, asked, known, lost, unread);
    const rows = [...open.ledger.rows(), ...came.rows];
    const derived: ReviewOverview[] = [];
    const formless = lostForms(open, unreadCodes(unread, "reviews"));
    const ofChosen = formless.filter(({ review }) => reviews === null || reviews.includes(review));
    const stopped: Problem[] = [...came.problems, ...ofChosen.map(({ problem }) => problem)];
    const holes: Problem[] = [];
    for (const review of chosen) {
      const inTheWay = [
        ...standInTheWay(review, unread),
        ...unmarkedArchive(review, open.years.rows(), open.reviews.place(review, "intake")),
      ];
      const left = lostOf(review, rows);
      if (left.revisions.size > 0) holes.push(hole(review, left));
      const one =
        inTheWay.length > 0
          ? failed(...inTheWay)
          : derive(open, review, rows, asked, today, left, factsOf(unread));
      if (!one.ok) stopped.push(...one.problems);
      else derived.push(one.value);
    }
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
    const faults = [
      ...faultsOf(unread.filter((row) => !isMended(open, row))),
      ...[...stopped, ...formless.map(({ problem }) => problem)].map((problem) =>
        faultOf(problem, "Hồ sơ của kỳ xét, biểu mẫu này chưa được nhận và kiểm tra"),
      ),
      ...holes.map((problem) => faultOf(problem, holesStop)),
      ...unlinked.map((problem) =>
        faultOf(problem, "Các đơn vị này chưa gửi được hồ sơ bằng liên kết riêng"),
      ),
    ];
    faults.push(...strayFaults(open.faults.rows(), contents, elsewhere, faults));
    const lines = putFaults(open, faults);
    const what = newest.size === 0 ? "" : `Nhận ${newest.size} lần gửi`;
    const problems = [...stopped, ...holes];
    return { value: { taken: newest.size, reviews: derived, problems, faults: lines }, what };
  }
}

/** The menu's commands, and the first hourly run of a day, look through the whole register; the trigger has no time for it. */
function looksElsewhere(command: CommandName, reading: Reading): boolean {
  return command === "recheck" || (command === "receiveSubmissions" && reading === "everything");
}

/** Whether this run writes anew what could not be read of a row: it is the program's own. */
function isMended(open: Register, { table, row, byProgram }: UnreadRowIn): boolean {
  return byProgram && open[table].changes().get(row) !== undefined;
}

function tellingOf(open: Register): Telling {
  return {
    nominations: open.nominations.rows(),
    reports: open.reports.rows(),
    quarantine: open.quarantine.rows(),
    replacements: open.replacements.rows(),
    outbox: open.outbox.rows(),
  };
}

function hole({ name }: ReviewPeriod, { revisions }: LostResponses): Problem {
  return {
    what: `Tab “${ledger.tab}” mất ${revisions.size} hồ sơ đã nhận của kỳ xét “${name}”, chưa lấy lại được từ biểu mẫu`,
    where: { tab: ledger.tab },
    remedy: "Mở Tệp → Nhật ký phiên bản, chép lại các dòng đã bị xóa khỏi tab này",
  };
}

const holesStop =
  "Đề nghị, báo cáo đã nhận được giữ nguyên; không đơn vị nào bị ghi là bỏ, rút hay chưa nộp vì việc này";

/**
 * What came to these reviews' forms and the ledger has not, as rows of the ledger, and which form cannot be read. Answers
 * are bound by the forms' item ids as they stand by now, and compared with the ledger as it stands by now: another run may
 * have been quicker.
 */
function newRows(
  open: Register,
  reviews: readonly ReviewPeriod[],
  read: readonly ReadForm[],
  known: LedgerContent,
  lost: ReadonlyMap<string, LostResponses>,
  unread: readonly UnreadRowIn[],
): { readonly rows: readonly LedgerRow[]; readonly problems: readonly Problem[] } {
  const codes = reviews.map(({ code }) => code);
  const links = open.links.rows();
  const problems: Problem[] = [];
  const rows = read.flatMap(({ form, responses, known: asRead }) => {
    const row = open.forms.find((each) => each.form === form);
    if (!row || !codes.includes(row.review)) return [];
    const { review, kind } = row;
    const ids = itemIdsIn(row.items);
    if (ids === null) {
      problems.push(lostItemIds(open, row));
      return [];
    }
    const bound = responses.map((raw) => responseOf(raw, ids));
    const gone = lost.get(review)?.revisions;
    return newRevisions(bound, known, sha256, asRead, gone).flatMap(({ response, revision, hash }) => {
      const unit = unitByCode(response.answers, review, links);
      // It is taken in, and confirmed, once the unit can be read.
      if (isUnreadUnit(unit, unread)) return [];
      return ledgerRows(response, review, kind, unit, revision, hash);
    });
  });
  return { rows, problems };
}

/** What each form of a review was found to have no more, where it was asked for all it has. */
function missingIn(
  open: Register,
  review: string,
  read: readonly ReadForm[],
): ReadonlyMap<FormKind, ReadonlySet<string>> {
  return new Map(
    read.flatMap(({ form, missing }) => {
      const row = open.forms.find((each) => each.form === form);
      return row?.review === review && missing ? [[row.kind, missing] as const] : [];
    }),
  );
}

/** Derives a review's state from the ledger's rows, or says which cell of the register stands in the way. */
function derive(
  open: Register,
  review: ReviewPeriod,
  rows: readonly LedgerRow[],
  read: readonly ReadForm[],
  today: Moment,
  lost: LostResponses,
  unread: readonly UnreadFact[],
): Result<ReviewOverview> {
  const deadline = deadlineOf(review);
  const year = open.years.withKey({ code: review.schoolYear });
  if (!deadline.ok) return deadline;
  if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  const check = checkWith(open, review, year, today, unread);
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
    deleted: deletedResponses(review.code, rows, missingIn(open, review.code, read), open.quarantine.rows()),
    reports: open.reports.rows(),
    progress: open.progress.rows(),
    lost,
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
  unread: readonly UnreadFact[],
): ReviewInput["check"] {
  const register = checkRegisterOf(open, review, year, today, unread);
  return (nominations, meetings) =>
    checkedNominations(nominations, { ...register, meetings: meetings.bySubmission });
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
    unread: state.quarantine.filter((row) => !row.settled && !awaitsWord(row)).length,
    waiting: state.quarantine.filter(awaitsWord).length,
    pending: state.replacements.filter(({ decision }) => decision === "pending").length,
  };
}

/** Makes these the only lines of the tab of what is to be mended; of what is told twice the first stands. Gives how many there are. */
function putFaults(open: Register, faults: readonly RegisterFault[]): number {
  const byKey = new Map<string, RegisterFault>();
  for (const { tab, what, remedy, ...rest } of faults) {
    const told = { tab: tab || reviewPeriods.tab, what: excerpt(what, 500), remedy: excerpt(remedy, 500) };
    const key = JSON.stringify([told.tab, rest.row, rest.column, told.what]);
    if (!byKey.has(key)) byKey.set(key, { ...rest, ...told });
  }
  open.faults.replaceAll([...byKey.values()]);
  return byKey.size;
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
