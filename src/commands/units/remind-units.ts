import { reminderLetter } from "../../documents/mails/reminder-letter";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { outbox } from "../../register/tables/review/outbox";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { isoDate, shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { unitNames } from "../flow/unit-problems";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { type Debtor, type Owing, readOwing } from "./owing-units";

/** Who is to be reminded now, and who is not and why. */
interface Preparation {
  readonly owing: Owing;
  readonly toRemind: readonly Debtor[];
  readonly remindedToday: readonly Debtor[];
  readonly withoutMail: readonly Debtor[];
}

/**
 * Mails a reminder to exactly those units that owe something by the board, which is derived anew: what is missing, the
 * deadlines, the unit's own links. Asks first, and names the units, those without a registered mail among them. A unit is
 * reminded once a day: a second click sends only what the first one could not.
 */
export function remindUnits(code: string): Reply {
  return asking(
    () => prepare(code, "everything"),
    askOrAnswer,
    remind,
    // What came while the question stood open.
    () => prepare(code, "recent"),
  );
}

/** Asks where somebody is to be reminded; else nobody owes anything, has a mail, or has not been reminded today. */
function askOrAnswer(prepared: Preparation): Asked | FinalReply {
  const { owing, toRemind, remindedToday, withoutMail } = prepared;
  if (owing.debtors.length === 0) {
    const message = `Không đơn vị nào còn thiếu hồ sơ của kỳ xét “${owing.review.name}”.`;
    return doneUnless(owing.unsure, message);
  }
  if (toRemind.length > 0) {
    return {
      warnings: [...owing.unsure, ...(withoutMail.length === 0 ? [] : [noMail(withoutMail)])],
      question: questionOf(prepared),
    };
  }
  return remindedToday.length === 0 ? refused(noMail(withoutMail)) : remind(prepared);
}

function prepare(code: string, reading: "everything" | "recent"): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const owing = readOwing("remindUnits", code, reading);
  if (!owing.ok) return owing;
  const { review, today, debtors } = owing.value;
  return readRegister(working({ outbox }), (open) => {
    const hasMail = debtors.filter(({ unit }) => unit.mails.length > 0);
    const isReminded = ({ unit }: Debtor) => {
      const mail = open.outbox.withKey({ id: reminderId(review.code, unit.code, today) });
      return mail !== undefined && mail.state !== "dropped";
    };
    return ok({
      owing: owing.value,
      toRemind: hasMail.filter((debtor) => !isReminded(debtor)),
      remindedToday: hasMail.filter(isReminded),
      withoutMail: debtors.filter(({ unit }) => unit.mails.length === 0),
    });
  });
}

function questionOf({ owing, toRemind, remindedToday }: Preparation): string {
  const missing = ({ unit, owed }: Debtor) => `${unit.name}: ${owed.map(({ what }) => what).join("; ")}`;
  const parts = [
    `Gửi thư nhắc ${twoDigits(toRemind.length)} đơn vị còn thiếu hồ sơ của kỳ xét “${owing.review.name}”?`,
    toRemind.map(missing).join("\n"),
    ...(remindedToday.length === 0 ? [] : [`Hôm nay đã nhắc, không gửi lại: ${namesOf(remindedToday)}.`]),
  ];
  return parts.join("\n\n");
}

function remind({ owing, toRemind, remindedToday }: Preparation): FinalReply {
  const { review, settings, today } = owing;
  const written = unitOfWork("remindUnits", working({ outbox }), (open) => {
    const added = toRemind.filter(({ unit, owed, links }) => {
      const id = reminderId(review.code, unit.code, today);
      const letter = reminderLetter({
        ...links,
        unit: unit.name,
        review: review.name,
        today: shortDate(today),
        owed,
        office: settings.submissionsOffice,
        council: settings.council,
        school: settings.school,
      });
      return putMail(open, unit, { id, kind: "reminder", review: review.code, at: today }, letter);
    });
    const what = added.length === 0 ? "" : `Nhắc ${added.length} đơn vị, kỳ xét ${review.code}`;
    return { value: added.length, what };
  });
  if (!written.ok) return refused(...written.problems);
  const { message: sending, problems } = sendWaitingMail();
  const already =
    remindedToday.length === 0 ? [] : [`Hôm nay đã nhắc, không gửi lại: ${namesOf(remindedToday)}.`];
  const made = written.value === 0 ? [] : [`Đã soạn thư nhắc ${twoDigits(written.value)} đơn vị.`];
  const message = [...made, ...already, sending].join("\n");
  return doneUnless(problems, message);
}

/** Names the day, so that a unit is reminded once a day however often the menu is clicked. */
function reminderId(review: string, unit: string, today: Moment): string {
  return `reminder/${review}/${unit}/${isoDate(today)}`;
}

function noMail(debtors: readonly Debtor[]): Problem {
  return {
    what: `${twoDigits(debtors.length)} đơn vị còn thiếu mà chưa có thư điện tử: ${namesOf(debtors)}`,
    where: { tab: units.tab },
    remedy: `Nhắn các đơn vị này qua Zalo: ${menuPath("copyMessage")}`,
  };
}

function namesOf(debtors: readonly Debtor[]): string {
  return unitNames(debtors.map(({ unit }) => unit));
}
