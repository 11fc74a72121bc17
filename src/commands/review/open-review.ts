import type { Letter } from "../../documents/mails/letter";
import { linkLetter } from "../../documents/mails/link-letter";
import { isFarAway } from "../../domain/deadline";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isFormer, type ReviewForm } from "../../domain/review/review-form";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Unit } from "../../domain/school/unit";
import { itemIdsText } from "../../forms/item-ids";
import { now } from "../../google/clock";
import { randomToken } from "../../google/random";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { outbox } from "../../register/tables/review/outbox";
import { unitLinks } from "../../register/tables/review/unit-links";
import { units } from "../../register/tables/school/units";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { deletedAmong, deletedProblem, formName } from "./deleted-forms";
import { formTables, isPast, linksOfUnit, planForms, type ReviewFormPlans } from "./form-plans";
import { takeIn } from "./intake";
import { bringBack, clearAway, type Room, roomFor, roomWarnings } from "./make-room";
import { halfMoved } from "./move-year";
import { type FormsToMake, keptForms, notForAnyone, type Opening, openForm } from "./publish-forms";
import { keepReviewTriggers } from "./triggers";

/**
 * What opening changes: the mails before the links they bring, as the next run sees which links are new where this one is cut
 * off between them.
 */
const changedTables = { outbox, reviews: reviewPeriods, forms: reviewForms, links: unitLinks };

/** What is known of the review when its forms are about to be made. */
interface Preparation extends ReviewFormPlans, FormsToMake {
  readonly units: readonly Unit[];
  readonly links: readonly UnitLink[];
  readonly room: Room;
}

/**
 * Makes or reopens the forms of a review: the nomination form, and the report form where units owe one; published, open
 * to people without an account, each unit with a link that carries its code. Units with a registered mail get their
 * links by mail. A form that somebody deleted is made anew, and units are told which link takes the place of the old one; what
 * was sent stays in the ledger. Asks first: what is published is public. A run that was cut off is finished by the next one: a
 * form's id is kept before the form is published. School years that are over go to the archive (`make-room.ts`).
 */
export function openReview(code: string): Reply {
  let asked: Preparation | null = null;
  return asking(
    () => {
      const prepared = prepare(code);
      if (prepared.ok) asked = prepared.value;
      return prepared;
    },
    (prepared) => questionOf(prepared, now()),
    openPrepared,
    () => (asked ? ok(stillSo(asked)) : prepare(code)),
  );
}

/**
 * Opens a review that takes submissions already, for an account that takes the register over and has asked: its forms are made
 * anew, and no other school year is moved for it. Gives what the secretary would have been warned of.
 */
export function openAnew(code: string): {
  readonly warnings: readonly Problem[];
  readonly reply: FinalReply;
} {
  const prepared = prepare(code, "stay");
  if (!prepared.ok) return { warnings: [], reply: refused(...prepared.problems) };
  const lost = prepared.value.lost.filter(({ row }) => !isFormer(row));
  return {
    warnings: questionOf({ ...prepared.value, lost }, now()).warnings,
    reply: openPrepared(prepared.value),
  };
}

/**
 * What was asked about stays what is opened, and what another window made meanwhile is seen as the rows are written; but a form
 * that was taken back from the trash meanwhile is not made anew.
 */
function stillSo(prepared: Preparation): Preparation {
  return { ...prepared, lost: deletedAmong(prepared.forms) };
}

/** `others`: whether school years that are over go to the archive. */
function prepare(code: string, others: "go" | "stay" = "go"): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const read = readRegister(formTables, (open) => {
    const plans = planForms(open, comparable(code), now());
    if (!plans.ok) return plans;
    const ofReview = ({ review }: { readonly review: string }) => review === plans.value.review.code;
    const besides = open.forms.rows().filter((form) => !ofReview(form) && form.state !== "locked");
    if (besides.length + plans.value.plans.length > mostTriggers) return failed(tooManyForms(besides));
    return ok({
      ...plans.value,
      units: open.units.rows(),
      forms: open.forms.rows().filter(ofReview),
      links: open.links.rows().filter(ofReview),
      reviews: open.reviews.rows(),
      years: open.years.rows(),
      intakeCell: open.reviews.place(plans.value.review, "intake"),
    });
  });
  if (!read.ok) return read;
  const { reviews, years, intakeCell, ...prepared } = read.value;
  const room = roomFor(prepared.review, reviews, others === "go" ? years : [], intakeCell);
  return room.ok ? ok({ ...prepared, lost: deletedAmong(prepared.forms), room: room.value }) : room;
}

function openPrepared(preparation: Preparation): FinalReply {
  const away = bringBack(preparation.room);
  if (away.length > 0) return { kind: "unfinished", message: halfMoved, problems: away };
  const tokens = tokensOf(preparation);
  const left = takeLeft(preparation);
  if (!left.ok) return refused(...left.problems);
  const kept = keptForms(preparation);
  if (!kept.ok) return refused(...kept.problems);
  const opened = preparation.plans.flatMap(({ kind, plan }): Opening[] => {
    const row = kept.value.find((form) => form.kind === kind);
    return row ? [openForm(kind, plan, row, [...tokens.values()])] : [];
  });
  const finished = finish(preparation, tokens, opened, now());
  if (!finished.ok) return { kind: "unfinished", message: "Đã tạo biểu mẫu.", problems: finished.problems };
  // Of forms that the register has as open: one that was locked before is among them again.
  const watched = keepReviewTriggers();
  if (!watched.ok) return { kind: "unfinished", message: "Đã tạo biểu mẫu.", problems: watched.problems };
  const mail = sendWaitingMail(preparation.units.filter(({ mails }) => mails.length > 0).length);
  const cleared = clearAway(preparation.room);
  const message = [
    `Đang nhận hồ sơ kỳ xét “${preparation.review.name}”.`,
    ...opened.map(({ links }) => links.editLink),
    `Liên kết riêng của từng đơn vị ở tab “${unitLinks.tab}”. ${mail.message}`,
    ...cleared.told,
  ].join("\n");
  const problems = [...opened.flatMap(notForAnyone), ...mail.problems, ...cleared.problems];
  return doneUnless(problems, message);
}

/** What a form in the trash still holds and nobody read is taken in before another one takes its place. */
function takeLeft({ review, lost }: Preparation): Result<unknown> {
  return lost.some(({ where }) => where === "trashed")
    ? takeIn("openReview", "everything", [review.code])
    : ok(null);
}

/** What the secretary should know before links are published and mailed. */
function questionOf({ review, deadline, units: all, plans, lost, room }: Preparation, today: Moment): Asked {
  const without = all.filter(({ mails }) => mails.length === 0);
  const warnings: Problem[] = lost.map(deletedProblem);
  if (isPast(review, today)) {
    warnings.push({
      what: `Hạn nhận hồ sơ (${deadline}) đã qua`,
      where: { tab: reviewPeriods.tab },
      remedy: "Hồ sơ gửi từ bây giờ được ghi là nộp muộn; sửa hạn trước nếu cần",
    });
  }
  if (review.deadline !== null && isFarAway(review.deadline, today)) {
    warnings.push({
      what: `Hạn nhận hồ sơ (${deadline}) cách hôm nay hơn một năm`,
      where: { tab: reviewPeriods.tab },
      remedy: "Xem năm của hạn có đúng không, sửa trước khi mở nếu gõ nhầm",
    });
  }
  if (without.length > 0) {
    warnings.push({
      what: `${without.length} đơn vị chưa có thư điện tử: ${without.map(({ name }) => name).join(", ")}`,
      where: { tab: units.tab },
      remedy: `Chép liên kết của các đơn vị này từ tab “${unitLinks.tab}”`,
    });
  }
  warnings.push(...roomWarnings(room));
  const told = `cho ${all.length - without.length}/${all.length} đơn vị`;
  if (lost.length > 0) {
    return {
      warnings,
      question: `Làm lại ${lost.map(({ row }) => formName(row)).join(" và ")} của kỳ xét “${review.name}”? Sổ công bố biểu mẫu mới và gửi ${told} thư báo liên kết mới thay liên kết cũ; hồ sơ đã nhận vẫn tính. Nếu định khôi phục biểu mẫu cũ thì chọn Không.`,
    };
  }
  const forms = plans.length > 1 ? "biểu mẫu đề nghị và biểu mẫu báo cáo" : "biểu mẫu đề nghị";
  return {
    warnings,
    question: `Mở nhận hồ sơ kỳ xét “${review.name}”${deadline === "" ? ", không có hạn" : `, hạn ${deadline}`}? Sổ công bố ${forms} và gửi liên kết riêng ${told}.`,
  };
}

/** Each unit's token: the one it has, or a new one. */
function tokensOf({ units: all, links }: Preparation): ReadonlyMap<string, string> {
  const known = new Map(links.map(({ unit, token }) => [unit, token]));
  return new Map(all.map(({ code }) => [code, known.get(code) ?? randomToken()]));
}

/** Writes the forms' rows, the units' links and the mails that bring them, and that the review is open. */
function finish(
  { review, settings, deadline, units: all, plans }: Preparation,
  tokens: ReadonlyMap<string, string>,
  opened: readonly Opening[],
  today: Moment,
): Result<null> {
  return unitOfWork("openReview", working(changedTables), (open) => {
    const state = isPast(review, today) ? "late" : "open";
    const made = plans.filter(({ kind }) => {
      return open.forms.withKey({ review: review.code, kind })?.state === "making";
    });
    for (const { kind, form, items, links } of opened) {
      open.forms.put({ review: review.code, kind, form, state, ...links, items: itemIdsText(items) });
    }
    for (const unit of all) {
      const before = open.links.withKey({ review: review.code, unit: unit.code });
      const token = tokens.get(unit.code) ?? "";
      // A code that came to stand here meanwhile may be in a unit's hands already: it stays.
      const links =
        before && before.token !== token
          ? before
          : linksOfUnit(review.code, unit.code, token, opened, before?.evidenceFolder ?? "");
      open.links.put(links);
      const isNew = before !== undefined && isReplaced(before, links);
      const id = ["link", review.code, unit.code, ...(isNew ? opened.map(({ form }) => form) : [])].join("/");
      putMail(open, unit, { id, kind: "link", review: review.code, at: today }, letterTo(unit, links, isNew));
    }
    const before = open.reviews.withKey({ code: review.code });
    if (before) open.reviews.put({ ...before, intake: "open" });
    const deeds = [
      ...(made.length === 0 ? [] : [`Tạo biểu mẫu ${made.map(({ plan }) => `“${plan.title}”`).join(", ")}`]),
      ...(before?.intake === "open" ? [] : [`Mở nhận hồ sơ kỳ xét ${review.code}`]),
    ];
    const what = deeds.join("; ");
    // A run that was cut off told of both, and wrote one.
    return {
      value: null,
      what,
      tells: (earlier) => deeds.every((deed) => earlier.split("; ").includes(deed)),
    };
  });

  function letterTo(unit: Unit, links: UnitLink, replaces: boolean): Letter {
    return linkLetter({
      unit: unit.name,
      review: review.name,
      deadline,
      nominationLink: links.nominationLink,
      reportLink: links.reportLink,
      replaces,
      council: settings.council,
      school: settings.school,
    });
  }
}

/** Whether a link that a unit has leads to another form now. */
function isReplaced(before: UnitLink, links: UnitLink): boolean {
  const fields = ["nominationLink", "reportLink"] as const;
  return fields.some((field) => before[field] !== "" && before[field] !== links[field]);
}

/** Google's limit of 20 triggers a user and script (platform.md), one of which is the hourly clock. */
const mostTriggers = 19;

function tooManyForms(others: readonly ReviewForm[]): Problem {
  const codes = [...new Set(others.map(({ review }) => review))].join(", ");
  return {
    what: `Sổ đang nhận hồ sơ bằng ${others.length} biểu mẫu của các kỳ xét ${codes}; Google chỉ cho một tài khoản theo dõi ${mostTriggers} biểu mẫu`,
    where: { tab: reviewForms.tab },
    remedy: `Bấm ${menuPath("lockReview")} cho kỳ xét đã nhận xong, rồi bấm lại`,
  };
}
