import type { CallRecord, LocalAppsScript, Person } from "../local/local-apps-script";
import type { ReviewPeriod } from "../src/domain/review/review-period";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { replacements } from "../src/register/tables/review/replacements";
import { unitLinks } from "../src/register/tables/review/unit-links";
import { reviewForms } from "../src/register/tables/technical/review-forms";
import { registerRows } from "./decoded-rows";
import { SampleError } from "./sample";
import { codeQuestion, type SampleSubmission } from "./submissions";

const day = 24 * 60 * 60 * 1000;

/** The documents that are made of a review period's nominations, by the captions in the menu. */
export const reviewDocuments = ["Công văn đôn đốc", "Danh sách tổng hợp", "Báo cáo thẩm định"] as const;

/** What Google tells of all but every tenth submission; the hourly run finds the rest. */
const untold = 10;

/**
 * Plays a sample's submissions (the earliest first) as they would come: some days before the first one the secretary
 * opens their review periods, makes the units' folders and sends their list sheets; then the units send and edit, the
 * forms' triggers fire, once, twice or not at all, and the hourly clock runs on every new day, at each deadline and at the
 * end. `said` gets what the dialogs say. Leaves the clock at the end. Throws a SampleError for what a form refuses, an
 * Error where a trigger fails.
 */
export function playSubmissions(
  script: LocalAppsScript,
  submissions: readonly SampleSubmission[],
  said: (record: CallRecord) => void,
): void {
  const [first] = submissions;
  const last = submissions.at(-1);
  if (!first || !last) return;
  const start = new Date(first.time.getTime() - 3 * day);
  start.setHours(8, 0, 0, 0);
  script.now = start;
  const reviews = reviewsOf(submissions);
  for (const review of reviews) {
    said(clickFile(script, "Mở nhận hồ sơ", review));
    for (const item of ["Tạo thư mục minh chứng", "Mẫu danh sách"])
      said(click(script, ["Đơn vị", item], review));
  }
  const forms = openForms(script, reviews);

  const end = new Date(last.time.getTime() + day / 24);
  const deadlines = registerRows(script, reviewPeriods)
    .filter(({ code }) => reviews.includes(code))
    .flatMap((review) => deadlinePassed(review) ?? []);
  const ticks = [...newDays(start, end), ...deadlines.filter((time) => time > start && time < end), end];
  const editLinks = new Map<SampleSubmission, string>();
  let sent = 0;
  for (const event of inOrder(ticks, submissions)) {
    if (event instanceof Date) {
      script.now = event;
      told(script.fireClockTriggers());
      continue;
    }
    sent += 1;
    script.now = event.time;
    const form = forms(event);
    editLinks.set(event, send(script, form, event, editLinks));
    const times = event.duplicate ? 2 : sent % untold === 0 ? 0 : 1;
    for (let time = 0; time < times; time += 1) told(script.fireFormTriggers(form.id));
  }
}

/**
 * What the secretary does when everything is in: decides on every list that replaces another, checks again, reminds who
 * owes something, closes the forms, writes the review's documents.
 */
export function closeReviews(
  script: LocalAppsScript,
  submissions: readonly SampleSubmission[],
  said: (record: CallRecord) => void,
): void {
  for (const review of reviewsOf(submissions)) {
    approveReplacements(script, review);
    said(clickFile(script, "Kiểm tra lại", review));
    said(click(script, ["Đơn vị", "Nhắc đơn vị"], review));
    said(clickFile(script, "Khóa nhận", review));
    for (const document of reviewDocuments) {
      said(click(script, ["Văn bản", document], review));
    }
  }
}

/** Approves every list that waits, as the page does on a click: what it shows is what is decided on. */
function approveReplacements(script: LocalAppsScript, review: string): void {
  const waiting = registerRows(script, replacements).filter((list) => list.decision === "pending");
  clickFile(script, "Duyệt danh sách thay thế", review);
  const page = script.openPages().at(-1);
  for (const { submission, gone } of waiting) {
    const args = { submission, decision: "approved", gone: [...gone] };
    const answer = page?.run("door", { method: "decideReplacement", args });
    if (JSON.stringify(answer).startsWith('{"ok":false')) throw new Error(JSON.stringify(answer));
  }
  page?.close();
}

/** The codes of the review periods that something is sent for. */
export function reviewsOf(submissions: readonly SampleSubmission[]): readonly string[] {
  return [...new Set(submissions.map(({ review }) => review))];
}

/** A secretary at one thing: types its code where she is asked which one, says yes to every question. */
export function secretary(code: string): Person {
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: code };
    return buttons.includes("YES") ? "YES" : "OK";
  };
}

function clickFile(script: LocalAppsScript, caption: string, review: string): CallRecord {
  return click(script, ["Hồ sơ", caption], review);
}

function click(script: LocalAppsScript, path: readonly string[], review: string): CallRecord {
  return script.click(["Sổ Thi đua", ...path], { person: secretary(review) });
}

/** A trigger's exception is told nowhere else. */
function told(records: readonly CallRecord[]): void {
  for (const { function: name, error } of records) {
    if (error !== undefined) throw new Error(`${name} failed in a trigger`, { cause: error });
  }
}

interface OpenForm {
  readonly id: string;
  /** The sending unit's own link; undefined where it is nobody's. */
  readonly link: string | undefined;
}

/** Finds the form of a submission, and the link of its unit. Throws where the review period was not opened. */
function openForms(
  script: LocalAppsScript,
  reviews: readonly string[],
): (submission: SampleSubmission) => OpenForm {
  const forms = registerRows(script, reviewForms);
  const links = registerRows(script, unitLinks);
  const closed = reviews.find((review) => forms.every((form) => form.review !== review));
  if (closed !== undefined) throw new SampleError(`the review period ${closed} could not be opened`);
  return ({ review, form: kind, unit, place }) => {
    const form = forms.find((each) => each.review === review && each.kind === kind);
    if (!form) throw new SampleError(`${place}: the review period ${review} has no form for it`);
    const own = links.find((link) => link.review === review && link.unit === unit);
    return { id: form.form, link: kind === "nomination" ? own?.nominationLink : own?.reportLink };
  };
}

/** Fills in and submits a form, or edits what was submitted; gives the link for editing it. */
function send(
  script: LocalAppsScript,
  { id, link }: OpenForm,
  submission: SampleSubmission,
  editLinks: ReadonlyMap<SampleSubmission, string>,
): string {
  const { place, answers, edits, raw } = submission;
  try {
    const form = script.form(id);
    if (edits) return form.edit(editLinks.get(edits) ?? "", answers).editUrl;
    if (!raw) return form.submit(answers, link === undefined ? {} : { prefilled: link }).editUrl;
    const code = link === undefined ? undefined : form.prefilled(link)[codeQuestion];
    return form.submitRaw(code === undefined ? answers : { [codeQuestion]: code, ...answers }).editUrl;
  } catch (error) {
    throw new SampleError(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The first moment that is too late for a review period; null where it has no deadline. */
function deadlinePassed({ deadline, deadlineTime, deadlineEnd }: ReviewPeriod): Date | null {
  if (!deadline) return null;
  const [hour, minute] = deadlineTime === "" ? [null, null] : deadlineTime.split(":").map(Number);
  const { year, month, day: date } = deadline;
  const passes = new Date(year, month - 1, date, hour ?? 0, minute ?? 0);
  if (deadlineEnd === "exclusive") return passes;
  if (deadlineTime === "") passes.setDate(passes.getDate() + 1);
  else passes.setMinutes(passes.getMinutes() + 1);
  return passes;
}

/** Six in the morning of every day between two moments. */
function newDays(start: Date, end: Date): readonly Date[] {
  const days: Date[] = [];
  const next = new Date(start);
  for (next.setHours(30, 0, 0, 0); next < end; next.setDate(next.getDate() + 1)) days.push(new Date(next));
  return days;
}

/** Both by time; where they fall together the clock comes first. */
function inOrder(
  ticks: readonly Date[],
  submissions: readonly SampleSubmission[],
): readonly (Date | SampleSubmission)[] {
  const time = (event: Date | SampleSubmission): number =>
    (event instanceof Date ? event : event.time).getTime();
  return [...ticks, ...submissions].sort((a, b) => time(a) - time(b));
}
