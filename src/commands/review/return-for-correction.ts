import type { Letter } from "../../documents/mails/letter";
import { returnLetter } from "../../documents/mails/return-letter";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { isFarAway } from "../../domain/deadline";
import { compareMoments } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isStanding, type Nomination } from "../../domain/review/nomination";
import type { ReturnForCorrection } from "../../domain/review/return-for-correction";
import { nextReturnId, sameOpenReturn } from "../../domain/review/return-for-correction";
import type { LedgerRow } from "../../domain/review/submission";
import type { Unit } from "../../domain/school/unit";
import { now } from "../../google/clock";
import { actingUser } from "../../google/user";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { nominations } from "../../register/tables/review/nominations";
import { outbox } from "../../register/tables/review/outbox";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { unitLinks } from "../../register/tables/review/unit-links";
import { awards } from "../../register/tables/school/awards";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { unitIsGone, unknownReview } from "../flow/unknown-codes";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { takeIn } from "./intake";

/** What the secretary sends back, and why. */
export interface ReturnRequest {
  readonly review: string;
  readonly unit: string;
  /** Ids; none for the whole of what the unit sent. */
  readonly nominations: readonly string[];
  /** The submission it is about, where nothing of it stands; else it is told from what stands. */
  readonly submission?: string;
  readonly reason: string;
  /** The last day for the unit's answer; today or later. */
  readonly deadline: CalendarDate;
}

/** The mail that a return sends. */
export interface ReturnPreview extends Letter {
  readonly to: readonly string[];
}

/** What became of a return. */
export interface Returned extends ReturnPreview {
  readonly id: string;
  readonly message: string;
  /** What is left to mend: the return itself stands. */
  readonly problems: readonly Problem[];
}

/** In the order in which they are written: the row before its mail, which a run that was cut off then adds. */
const tables = {
  settings: settingsTable,
  reviews: reviewPeriods,
  units,
  awards,
  nominations,
  links: unitLinks,
  ledger,
  returns: returnsForCorrection,
  outbox,
};

type Register = Readable<typeof tables>;

/** The mail as it would go out. Changes nothing. */
export function previewReturn(request: ReturnRequest): Result<ReturnPreview> {
  return readRegister(working(tables), (open) => {
    const draft = draftReturn(open, request);
    if (!draft.ok) return draft;
    const { to, subject, body } = draft.value;
    return ok({ to, subject, body });
  });
}

/**
 * Sends what a unit handed in back to it: a row with the reason and a deadline of its own, a mail with the links to
 * answer by, and the progress says so. The same return, still open, is not made again. A unit without a registered mail
 * gets none; the text is given for the secretary to send in her own way.
 */
export function returnForCorrection(request: ReturnRequest): Result<Returned> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const made = unitOfWork("returnForCorrection", working(tables), (open) => {
    const draft = draftReturn(open, request);
    if (!draft.ok) return draft;
    const { row, unit, isNew, subject, body } = draft.value;
    if (isNew) open.returns.put(row);
    const id = `return/${row.review}/${row.id}`;
    putMail(open, unit, { id, kind: "return", review: row.review, at: now() }, { subject, body });
    const what = `Trả lại ${row.unit} để bổ sung (${row.review}, ${row.id}), hạn ${shortDate(row.deadline)}`;
    return { value: draft.value, what: isNew ? what : "" };
  });
  if (!made.ok) return made;
  const { row, isNew, to, subject, body } = made.value;
  const progress = takeIn("returnForCorrection", "nothing", [row.review]);
  const mail = sendWaitingMail();
  const problems = [...(progress.ok ? [] : progress.problems), ...mail.problems];
  const first = isNew
    ? `Đã ghi yêu cầu ${row.id}.`
    : `Yêu cầu ${row.id} này đã ghi từ trước, không ghi thêm.`;
  const second =
    to.length > 0 ? mail.message : "Đơn vị chưa có thư điện tử: chép nội dung thư rồi gửi theo cách khác.";
  return ok({ id: row.id, to, subject, body, message: `${first} ${second}`, problems });
}

interface Draft extends ReturnPreview {
  readonly unit: Unit;
  readonly row: ReturnForCorrection;
  /** It does not stand in the register yet. */
  readonly isNew: boolean;
}

/** The row and the mail of a return, or everything that stands in its way. */
function draftReturn(open: Register, request: ReturnRequest): Result<Draft> {
  const review = open.reviews.withKey({ code: request.review });
  const unit = open.units.withKey({ code: request.unit });
  const settings = settingsFrom(open.settings);
  const at = now();
  if (!review) return failed(unknownReview(request.review, open.reviews.rows()));
  if (!unit) return failed(unitIsGone(request.unit));
  if (!settings.ok) return settings;

  const standing = open.nominations
    .rows()
    .filter((row) => row.review === review.code && row.unit === unit.code && isStanding(row));
  const wanted = new Set(request.nominations);
  const chosen = standing.filter(({ id }) => wanted.has(id));
  const reason = request.reason.trim().normalize("NFC");
  const matter = {
    review: review.code,
    unit: unit.code,
    nominations: chosen.map(({ id }) => id),
    reason,
    deadline: request.deadline,
  };
  const ofReview = open.returns.rows().filter((row) => row.review === review.code);
  const same = sameOpenReturn(ofReview, matter);
  const problems: Problem[] = [
    ...(review.intake === "open" ? [] : [notOpen(review.name)]),
    ...(chosen.length === wanted.size ? [] : [changed(wanted.size - chosen.length)]),
    ...(comparable(reason) === "" ? [noReason] : []),
    ...(same || compareDates(request.deadline, at) >= 0 ? [] : [pastDeadline(request.deadline, at)]),
    ...(same || !isFarAway(request.deadline, at) ? [] : [farDeadline(request.deadline)]),
  ];
  if (problems.length > 0) return failed(...problems);

  const told = submissionsOf(chosen.length > 0 ? chosen : standing);
  const submissions = request.submission === undefined ? told : [request.submission];
  const row: ReturnForCorrection = same ?? {
    ...matter,
    id: nextReturnId(ofReview),
    submission: submissions[0] ?? "",
    at,
    by: actingUser(),
    closed: false,
  };
  const awardNames = new Map(open.awards.rows().map((award) => [award.code, award.name]));
  const formLink = open.links.withKey({ review: review.code, unit: unit.code })?.nominationLink ?? "";
  const letter = returnLetter({
    id: row.id,
    unit: unit.name,
    review: review.name,
    nominees: chosen.map(({ name, award }) => `${name} - ${awardNames.get(award) ?? award}`),
    reason,
    deadline: row.deadline,
    editLinks: editLinksOf(submissions, open.ledger.rows()).filter((link) => isOfForm(link, formLink)),
    formLink,
    council: settings.value.council,
    school: settings.value.school,
  });
  return ok({ row, unit, isNew: !same, to: unit.mails, ...letter });
}

/** The submissions the nominations stand by, the latest first. */
function submissionsOf(rows: readonly Nomination[]): readonly string[] {
  const latest = [...rows].sort((a, b) => compareMoments(b.at, a.at));
  return [...new Set(latest.map(({ submission }) => submission))];
}

/** The edit links of these submissions, each once: a response keeps its link through its revisions. */
function editLinksOf(submissions: readonly string[], rows: readonly LedgerRow[]): readonly string[] {
  const links = new Map(rows.map(({ submission, editLink }) => [submission, editLink]));
  const found = submissions.map((submission) => links.get(submission) ?? "");
  return [...new Set(found.filter((link) => link !== ""))];
}

/** Whether an edit link leads to the form that the unit has now; one of a form that was made anew since leads nowhere. */
function isOfForm(editLink: string, formLink: string): boolean {
  const [form = ""] = formLink.split("/viewform");
  return form === "" || editLink.startsWith(`${form}/`);
}

function notOpen(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” không nhận hồ sơ, đơn vị không gửi bản bổ sung được`,
    where: { tab: reviewPeriods.tab },
    remedy: `Bấm ${menuPath("openReview")} trước`,
  };
}

function changed(count: number): Problem {
  return {
    what: `${count} đề nghị đã chọn không còn được xét`,
    where: { tab: nominations.tab },
    remedy: "Đóng trang này rồi mở lại từ menu để xem danh sách mới",
  };
}

const noReason: Problem = {
  what: "Chưa ghi nội dung cần bổ sung",
  remedy: "Ghi để đơn vị biết phải làm gì",
};

function farDeadline(deadline: CalendarDate): Problem {
  return {
    what: `Hạn mới ${shortDate(deadline)} cách hôm nay hơn một năm`,
    remedy: "Chọn lại ngày, xem năm có đúng không",
  };
}

function pastDeadline(deadline: CalendarDate, today: CalendarDate): Problem {
  return {
    what: `Hạn mới ${shortDate(deadline)} đã qua`,
    remedy: `Chọn từ ngày ${shortDate(today)} trở đi`,
  };
}
