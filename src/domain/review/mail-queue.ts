import { type CalendarDate, compareDates } from "../calendar-date";
import { compareMoments } from "../moment";
import { namedBy } from "./intake/ledger";
import { type OutboxMail, receivedBy } from "./outbox-mail";
import type { UnitProgress } from "./progress";

/**
 * What goes first when the day's quota is short: who must mend or know something by a deadline before who is only reminded.
 * Seals come first, as they bind the council while it sits.
 */
const ranks: Readonly<Record<OutboxMail["kind"], number>> = {
  seal: 0,
  return: 1,
  receipt: 2,
  link: 3,
  quarantine: 4,
  result: 5,
  reminder: 6,
  list: 7,
};

/** After all others. */
const lastRank = 8;

/** So many receipts a unit gets in a day as a matter of course. */
const usualReceipts = 10;

/** Recipients that a unit's further receipts leave for everybody else's mails. */
const keptForOthers = 50;

/** Google sends no mail to more. */
const mostRecipients = 50;

/** What a unit owes in a review: null where it is none that owes; "unknown" where the register's rows of it cannot be read. */
export type Standing = Pick<UnitProgress, "missing" | "lastAt"> | "unknown" | null;

/** What is known of the units when their reminders are about to go; `null` before it was asked. */
export type Owing = ((of: { readonly review: string; readonly unit: string }) => Standing) | null;

/** What becomes of the mails that wait. */
export interface MailQueue {
  /** The next to be sent, as many as asked for, in the order in which they go. */
  readonly next: readonly OutboxMail[];
  /** Not to be sent any more, with the reason. */
  readonly dropped: ReadonlyMap<OutboxMail, string>;
  /** With more recipients than Google allows for one mail. */
  readonly tooWide: readonly OutboxMail[];
  /** With more recipients than are left today, though some are left: they block nobody. */
  readonly passedOver: readonly OutboxMail[];
  /** Wait, whatever for, and are not among the next. */
  readonly left: number;
}

/** What a queue is made with: so many recipients are left today, and so many mails are taken at a time. */
interface QueueLimits {
  readonly quota: number;
  readonly most: number;
  readonly owing: Owing;
  readonly today: CalendarDate;
}

/**
 * Chooses which of the waiting mails are sent next. `mails` are all of the outbox, in its order. A mail that another one
 * replaces or that is not true any more is dropped; one that does not fit today is passed over; one of which cannot be known
 * whether it is true waits.
 */
export function mailQueue(
  mails: readonly OutboxMail[],
  { quota, most, owing, today }: QueueLimits,
): MailQueue {
  const dropped = droppedMails(mails, owing);
  const waiting = mails.filter((mail) => mail.state === "waiting" && !dropped.has(mail));
  const held = waiting.filter((mail) => isReminder(mail) && owing?.(mail) === "unknown");
  const sendable = waiting.filter((mail) => mail.to.length <= mostRecipients && !held.includes(mail));
  const extra = extraReceipts(mails, sendable, today);
  const rank = (mail: OutboxMail) => (extra.has(mail) ? lastRank : ranks[mail.kind]);
  const inOrder = [...sendable].sort((a, b) => rank(a) - rank(b));
  const next: OutboxMail[] = [];
  const passedOver: OutboxMail[] = [];
  let remaining = quota;
  for (const mail of inOrder) {
    if (next.length === most) break;
    const needed = mail.to.length + (extra.has(mail) ? keptForOthers : 0);
    if (needed <= remaining) {
      remaining -= mail.to.length;
      next.push(mail);
    } else if (mail.to.length > quota && quota > 0) passedOver.push(mail);
  }
  const tooWide = waiting.filter((mail) => mail.to.length > mostRecipients && !held.includes(mail));
  return { next, dropped, tooWide, passedOver, left: sendable.length + held.length - next.length };
}

/** Receipts beyond the usual number of a day, by unit: one that edits 300 times must not take what others need. */
function extraReceipts(
  mails: readonly OutboxMail[],
  sendable: readonly OutboxMail[],
  today: CalendarDate,
): ReadonlySet<OutboxMail> {
  const counts = new Map<string, number>();
  const isNext = ({ unit }: OutboxMail) => {
    const count = (counts.get(unit) ?? 0) + 1;
    counts.set(unit, count);
    return count > usualReceipts;
  };
  for (const mail of mails) {
    if (mail.kind === "receipt" && mail.sentAt && compareDates(mail.sentAt, today) === 0) isNext(mail);
  }
  return new Set(sendable.filter((mail) => mail.kind === "receipt" && isNext(mail)));
}

/** Waiting mails that are not to be sent any more, and why. */
function droppedMails(mails: readonly OutboxMail[], owing: Owing): ReadonlyMap<OutboxMail, string> {
  const latest = new Map<string, OutboxMail>();
  for (const mail of mails) {
    const matter = matterOf(mail);
    const before = latest.get(matter);
    if (before === undefined || isLater(mail, before)) latest.set(matter, mail);
  }
  const dropped = new Map<OutboxMail, string>();
  for (const mail of mails) {
    if (mail.state !== "waiting") continue;
    const why = latest.get(matterOf(mail)) === mail ? untrue(mail, owing) : replaced;
    if (why !== null) dropped.set(mail, why);
  }
  return dropped;
}

const replaced = "Đã có thư sau thay thế nên không cần gửi thư này";

/** What a mail is about, of which only the latest word counts; of other mails each is a matter of its own. */
function matterOf(mail: OutboxMail): string {
  const { id, kind, review, unit } = mail;
  switch (kind) {
    case "receipt":
      return `receipt ${received(mail).response || id}`;
    case "link":
    case "reminder":
    case "list":
      return JSON.stringify([kind, review, unit]);
    default:
      return `mail ${id}`;
  }
}

function received(receipt: OutboxMail) {
  return namedBy(receivedBy(receipt) ?? "");
}

/** Whether a mail of the same matter says the later word; of two at the same moment the lower row does. */
function isLater(mail: OutboxMail, other: OutboxMail): boolean {
  if (mail.kind === "receipt") return received(mail).revision > received(other).revision;
  return compareMoments(mail.at, other.at) >= 0;
}

function isReminder({ kind }: OutboxMail): boolean {
  return kind === "reminder";
}

/** Why a reminder would not be true by now; null where it is, or nobody asked. */
function untrue(mail: OutboxMail, owing: Owing): string | null {
  if (!isReminder(mail) || owing === null) return null;
  const standing = owing(mail);
  if (standing === "unknown") return null;
  if (standing === null) return "Kỳ xét không còn nhận hồ sơ, hoặc sổ không còn đơn vị này";
  if (standing.missing.length === 0) return "Đơn vị đã nộp đủ";
  const since = standing.lastAt !== null && compareMoments(standing.lastAt, mail.at) > 0;
  return since ? "Đơn vị đã gửi thêm sau khi soạn thư này, điều thư ghi không còn đúng" : null;
}
