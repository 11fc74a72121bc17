import { describeProblem, type Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { type MailQueue, mailQueue, type Owing } from "../../domain/review/mail-queue";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import { minutesRun, now } from "../../google/clock";
import { mailQuota, sendMail } from "../../google/mail";
import { working } from "../../register/archive/reach";
import { outbox } from "../../register/tables/review/outbox";
import { settingsTable, settingValue } from "../../register/tables/school/settings";
import { unitOfWork } from "../../register/unit-of-work";
import { minutesBetween, momentText } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { type Attachments, attachmentsOnce } from "./attachments";
import { noneSent, type Sent, toldOf } from "./told";
import { readWhoOwes } from "./who-owes";

/**
 * So many are marked, sent and marked again at a time (docs/decisions/0032): of a run that is killed no more than these are
 * unclear. What a command puts for every unit at once goes in thirds, so that its calls do not grow with the school; at most so
 * many together.
 */
const batchSize = 5;
const mostTogether = 20;

/** A run that sends is over by then: what is still marked as being sent was cut off. */
const longestRunMinutes = 10;

/** Nothing more is begun after this, in minutes: Google kills a run at six. */
const timeToSend = 4.5;

/** What came of the mails, for the person who clicked. */
export interface Sending {
  readonly sent: number;
  /** Wait for tomorrow's quota, or for the next run. */
  readonly left: number;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/**
 * Sends what waits in the outbox, as far as today's quota and this run's time go; the rest waits for the hourly run. What
 * goes first, and what is not to be sent any more, `mailQueue` says. A mail is marked before it is sent and after; one found
 * marked and not sent is shown as unclear and never sent again by itself. A batch is marked as sent with the same change
 * that takes the next one, so that the tab is read once a batch. `together`: how many the command that calls has put just now.
 */
export function sendWaitingMail(together = 0): Sending {
  const size = Math.max(batchSize, Math.min(mostTogether, Math.ceil(together / 3)));
  const attachments = attachmentsOnce();
  let came = noneSent;
  let owing: Owing = null;
  let results: ReadonlyMap<string, Mark> = new Map();
  for (;;) {
    const isOver = minutesRun() > timeToSend;
    const goesOn = !isOver && ![...results.values()].some(({ quotaIsGone }) => quotaIsGone);
    const claimed = claimAgain(results, owing, goesOn ? size : 0);
    if (!claimed.ok) return sending(came, claimed.problems);
    const { batch, sender, asksWhoOwes, failed, dropped, ...standing } = claimed.value;
    came = { ...came, ...standing, isOver, failed: came.failed + failed, dropped: came.dropped + dropped };
    if (asksWhoOwes) {
      const read = readWhoOwes();
      if (!read.ok) return sending(came, read.problems);
      owing = read.value;
      results = new Map();
      continue;
    }
    if (batch.length === 0) return sending(came, []);
    results = sendBatch(batch, sender, attachments);
    const states = [...results.values()].map(({ state }) => state);
    came = {
      ...came,
      sent: came.sent + states.filter((state) => state === "sent").length,
      failed: came.failed + states.filter((state) => state === "failed").length,
    };
  }
}

function sending(came: Sent, problems: readonly Problem[]): Sending {
  return { sent: came.sent, left: came.left, message: toldOf(came), problems };
}

/** Menu: sends what waits and says what became of it. */
export function sendMailNow(): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const { message, problems } = sendWaitingMail();
  return doneUnless(problems, message);
}

/** What a claim took, and how the outbox stands then. */
interface Claim extends Pick<Sent, "left" | "failed" | "dropped" | "unclear" | "underway" | "passedOver"> {
  readonly batch: readonly OutboxMail[];
  /** The name the mails come from. */
  readonly sender: string;
  /** Reminders wait, of which must be known whether they are still true. */
  readonly asksWhoOwes: boolean;
}

/** What was sent must be known: where Google fails for a moment it is marked once more. */
function claimAgain(results: ReadonlyMap<string, Mark>, owing: Owing, most: number): Result<Claim> {
  if (results.size === 0) return claim(results, owing, most);
  try {
    return claim(results, owing, most);
  } catch (error) {
    console.warn(`mark: ${error}`);
    return claim(results, owing, most);
  }
}

/**
 * Marks what came of the last batch, and the next batch as being sent, under the lock: two runs at once never take the same
 * mail.
 */
function claim(results: ReadonlyMap<string, Mark>, owing: Owing, most: number): Result<Claim> {
  const at = now();
  return unitOfWork(
    "sendWaitingMail",
    working({ settings: settingsTable, outbox }),
    (open) => {
      for (const [id, { state, trouble }] of results) {
        const mail = open.outbox.withKey({ id });
        if (mail) open.outbox.put({ ...mail, state, trouble, sentAt: state === "waiting" ? null : at });
      }
      for (const mail of open.outbox.rows()) {
        const since = mail.sentAt && minutesBetween(momentText(mail.sentAt), momentText(at));
        if (mail.state === "sending" && (since === null || since > longestRunMinutes)) {
          open.outbox.put({ ...mail, state: "unclear", trouble: cutOff });
        }
      }
      const mails = open.outbox.rows();
      const waits = mails.some(({ state }) => state === "waiting");
      const quota = waits && most > 0 ? mailQuota() : 0;
      const asksWhoOwes = owing === null && quota > 0 && mails.some(isWaitingReminder);
      const queue = mailQueue(mails, { quota, most: asksWhoOwes ? 0 : most, owing, today: at });
      for (const [mail, trouble] of queue.dropped) open.outbox.put({ ...mail, state: "dropped", trouble });
      for (const mail of queue.tooWide) open.outbox.put({ ...mail, state: "failed", trouble: tooWide(mail) });
      const batch = queue.next.map(
        (mail): OutboxMail => ({ ...mail, state: "sending", sentAt: at, trouble: "" }),
      );
      const underway = mails.filter(({ state }) => state === "sending").length;
      batch.forEach(open.outbox.put);
      const value: Claim = {
        batch,
        asksWhoOwes,
        sender: comparable(settingValue(open.settings, "school")),
        left: queue.left,
        failed: queue.tooWide.length,
        dropped: queue.dropped.size,
        unclear: mails.filter(({ state }) => state === "unclear").length,
        underway,
        passedOver: queue.passedOver.map(({ unit, to }) => ({ unit, recipients: to.length })),
      };
      return { value, ...deed(batch, queue, underway) };
    },
    "rowByRow",
  );
}

function isWaitingReminder({ state, kind }: OutboxMail): boolean {
  return state === "waiting" && kind === "reminder";
}

/** What the audit trail tells: with how many wait, so that two batches in a row are two deeds. */
function deed(
  batch: readonly OutboxMail[],
  { left }: MailQueue,
  underway: number,
): { readonly what: string; readonly tells?: (earlier: string) => boolean } {
  if (batch.length === 0) return { what: "" };
  const told = (total: number) => `trong ${total} thư đang chờ`;
  const total = batch.length + left;
  // A run that was cut off while it marked its batch told of all of it; what it marked is under way by now.
  const earlier = [told(total), told(total + underway)];
  return {
    what: `Gửi ${batch.length} ${told(total)}`,
    tells: (text) => earlier.some((end) => text.startsWith("Gửi ") && text.endsWith(end)),
  };
}

const cutOff =
  "Lần gửi bị ngắt; xem hộp thư đã gửi của tài khoản vận hành, rồi sửa trạng thái thành Chờ gửi hoặc Đã gửi";

function tooWide({ to }: OutboxMail): string {
  return `Thư có ${to.length} địa chỉ, Google chỉ gửi mỗi thư tới 50 địa chỉ; bớt địa chỉ ở cột “Gửi đến” và ở tab “Đơn vị”, rồi đổi trạng thái thành Chờ gửi`;
}

/** What became of a mail. */
interface Mark {
  readonly state: "sent" | "failed" | "unclear" | "waiting";
  readonly trouble: string;
  /** Google sends no more today, whatever it said was left. */
  readonly quotaIsGone?: true;
}

/** Sends one after the other; where the quota turns out to be gone, the rest of the batch waits as before. */
function sendBatch(
  batch: readonly OutboxMail[],
  sender: string,
  attachments: Attachments,
): ReadonlyMap<string, Mark> {
  const results = new Map<string, Mark>();
  let quotaIsGone = false;
  for (const mail of batch) {
    const mark = quotaIsGone
      ? ({ state: "waiting", trouble: "" } as const)
      : send(mail, sender, attachments(mail));
    if (mark.quotaIsGone) quotaIsGone = true;
    results.set(mail.id, mark);
  }
  return results;
}

/** Whether a refused mail was sent all the same cannot be known; what Google says of an address or of the quota can. */
function send({ to, subject, body }: OutboxMail, from: string, carried: ReturnType<Attachments>): Mark {
  if (!carried.ok) {
    if (carried.problems.every(({ passing }) => passing)) return { state: "waiting", trouble: "" };
    const trouble = [...carried.problems.map(describeProblem), "Sửa xong thì đổi trạng thái thành Chờ gửi."];
    return { state: "failed", trouble: trouble.join(" ") };
  }
  const attachments = carried.value;
  try {
    sendMail({ to, subject, body, from, attachments });
    return { state: "sent", trouble: "" };
  } catch (error) {
    const trouble = String(error instanceof Error ? error.message : error);
    if (quotaWords.test(trouble)) return { state: "waiting", trouble: "", quotaIsGone: true };
    return refusedWords.test(trouble) ? { state: "failed", trouble } : { state: "unclear", trouble };
  }
}

/** What Google says where the day's recipients are used up: nothing was sent. */
const quotaWords = /too many times for one day|daily quota|quota exceeded/i;

/** What Google says where it will never send the mail as it is. */
const refusedWords = /invalid email|no recipient|limit exceeded: email/i;
