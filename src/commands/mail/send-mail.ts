import { describeProblem, type Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import { now } from "../../google/clock";
import { mailQuota, sendMail } from "../../google/mail";
import { working } from "../../register/archive/reach";
import { outbox } from "../../register/tables/review/outbox";
import { settingsTable, settingValue } from "../../register/tables/school/settings";
import { unitOfWork } from "../../register/unit-of-work";
import { minutesBetween, momentText } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { type Attachments, attachmentsFor } from "./attachments";

/** So many are marked, sent and marked again at a time (platform.md, "Cost of calls"). */
const batchSize = 20;

/** A run that sends is over by then: what is still marked as being sent was cut off. */
const longestRunMinutes = 10;

/** What came of the mails, for the person who clicked. */
export interface Sending {
  readonly sent: number;
  /** Wait for tomorrow's quota. */
  readonly left: number;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/**
 * Sends what waits in the outbox, as far as today's quota goes; the rest waits for the hourly run. A mail is marked
 * before it is sent and after; one found marked and not sent is shown as unclear and never sent again by itself.
 */
export function sendWaitingMail(): Sending {
  const ended: Mark["state"][] = [];
  const after = (left: number, problems: readonly Problem[]): Sending => {
    const count = (state: Mark["state"]) => ended.filter((each) => each === state).length;
    const sent = count("sent");
    return { sent, left, message: told(sent, count("failed"), count("unclear"), left), problems };
  };
  for (;;) {
    const claimed = claim();
    if (!claimed.ok) return after(0, claimed.problems);
    const { batch, left, sender } = claimed.value;
    if (batch.length === 0) return after(left, []);
    const attachments = attachmentsFor(batch);
    const results = new Map(batch.map((mail) => [mail.id, send(mail, sender, attachments(mail))]));
    ended.push(...[...results.values()].map(({ state }) => state));
    const marked = markAgain(results);
    if (!marked.ok) return after(left, marked.problems);
  }
}

/** Menu: sends what waits and says what became of it. */
export function sendMailNow(): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const { message, problems } = sendWaitingMail();
  return doneUnless(problems, message);
}

interface Claim {
  readonly batch: readonly OutboxMail[];
  /** Waiting and not in the batch. */
  readonly left: number;
  /** The name the mails come from. */
  readonly sender: string;
}

/** Marks the next batch as being sent, under the lock: two runs at once never take the same mail. */
function claim(): Result<Claim> {
  const at = now();
  return unitOfWork("sendWaitingMail", working({ settings: settingsTable, outbox }), (open) => {
    for (const mail of open.outbox.rows()) {
      const since = mail.sentAt && minutesBetween(momentText(mail.sentAt), momentText(at));
      if (mail.state === "sending" && (since === null || since > longestRunMinutes)) {
        open.outbox.put({ ...mail, state: "unclear", trouble: cutOff });
      }
    }
    const waiting = open.outbox.rows().filter(({ state }) => state === "waiting");
    const underway = open.outbox.rows().filter(({ state }) => state === "sending").length;
    let quota = waiting.length === 0 ? 0 : mailQuota();
    const batch: OutboxMail[] = [];
    for (const mail of waiting) {
      if (batch.length === batchSize || mail.to.length > quota) break;
      quota -= mail.to.length;
      const marked: OutboxMail = { ...mail, state: "sending", sentAt: at };
      open.outbox.put(marked);
      batch.push(marked);
    }
    const sender = comparable(settingValue(open.settings, "school"));
    const value = { batch, left: waiting.length - batch.length, sender };
    if (batch.length === 0) return { value, what: "" };
    const deed = (count: number) => `Gửi ${count} thư`;
    // A run that was cut off while it marked its batch told of all of it; what it marked is under way by now.
    const tells = (earlier: string) =>
      earlier === deed(batch.length) || earlier === deed(batch.length + underway);
    return { value, what: deed(batch.length), tells };
  });
}

const cutOff =
  "Lần gửi bị ngắt; xem hộp thư đã gửi của tài khoản vận hành, rồi sửa trạng thái thành Chờ gửi hoặc Đã gửi";

/** What became of a mail. */
interface Mark {
  readonly state: "sent" | "failed" | "unclear";
  readonly trouble: string;
}

/** Whether a refused mail was sent all the same cannot be known; what Google says of a bad address can. */
function send({ to, subject, body }: OutboxMail, from: string, carried: ReturnType<Attachments>): Mark {
  if (!carried.ok) {
    const trouble = [...carried.problems.map(describeProblem), "Sửa xong thì đổi trạng thái thành Chờ gửi."];
    return { state: "failed", trouble: trouble.join(" ") };
  }
  const attachments = carried.value;
  try {
    sendMail({ to, subject, body, from, attachments });
    return { state: "sent", trouble: "" };
  } catch (error) {
    const trouble = String(error instanceof Error ? error.message : error);
    return /invalid email/i.test(trouble) ? { state: "failed", trouble } : { state: "unclear", trouble };
  }
}

/** What was sent must be known: where Google fails for a moment it is marked once more. */
function markAgain(results: ReadonlyMap<string, Mark>): Result<null> {
  try {
    return mark(results);
  } catch (error) {
    console.warn(`mark: ${error}`);
    return mark(results);
  }
}

function mark(results: ReadonlyMap<string, Mark>): Result<null> {
  const at = now();
  return unitOfWork("sendWaitingMail", working({ outbox }), (open) => {
    for (const [id, result] of results) {
      const mail = open.outbox.withKey({ id });
      if (mail) open.outbox.put({ ...mail, ...result, sentAt: at });
    }
    return { value: null, what: "" };
  });
}

function told(sent: number, failed: number, unclear: number, left: number): string {
  if (sent + failed + unclear + left === 0) return "Không có thư nào phải gửi.";
  return [
    `Đã gửi ${sent} thư.`,
    ...(failed === 0 ? [] : [`${failed} thư không gửi được, xem tab “${outbox.tab}”.`]),
    ...(unclear === 0 ? [] : [`${unclear} thư chưa rõ đã gửi hay chưa, xem tab “${outbox.tab}”.`]),
    ...(left === 0 ? [] : [`Còn ${left} thư chờ hạn mức gửi của ngày mai.`]),
  ].join(" ");
}
