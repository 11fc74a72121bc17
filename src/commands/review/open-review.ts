import type { Letter } from "../../documents/mails/letter";
import { linkLetter } from "../../documents/mails/link-letter";
import { daysBetween } from "../../domain/calendar-date";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import type { FormKind } from "../../domain/review/submission";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Unit } from "../../domain/school/unit";
import { itemIdsText } from "../../forms/item-ids";
import { now } from "../../google/clock";
import {
  createForm,
  type FormLinks,
  type ItemIds,
  layOutForm,
  letAnyoneRespond,
  prefilledLinks,
  publishForm,
} from "../../google/form";
import type { FormPlan } from "../../google/form-layout";
import { randomToken } from "../../google/random";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { outbox } from "../../register/tables/review/outbox";
import { unitLinks } from "../../register/tables/review/unit-links";
import { units } from "../../register/tables/school/units";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import {
  formTables,
  isPast,
  itemIdsOf,
  linksOfUnit,
  type PrefilledForm,
  planForms,
  type ReviewFormPlans,
} from "./form-plans";
import { bringBack, clearAway, type Room, roomFor, roomWarnings } from "./make-room";
import { halfMoved } from "./move-year";
import { keepReviewTriggers } from "./triggers";

const tables = { ...formTables, outbox };

/** What is known of the review when its forms are about to be made. */
interface Preparation extends ReviewFormPlans {
  readonly units: readonly Unit[];
  readonly forms: readonly ReviewForm[];
  readonly links: readonly UnitLink[];
  readonly room: Room;
}

/** A form that is published, with the links by which each unit opens it. */
interface Opening extends PrefilledForm {
  readonly form: string;
  readonly items: ItemIds;
  readonly links: FormLinks;
  readonly anyone: boolean;
}

/**
 * Makes or reopens the forms of a review: the nomination form, and the report form where units owe one; published, open
 * to people without an account, each unit with a link that carries its code. Units with a registered mail get their
 * links by mail. Asks first: what is published is public. A run that was cut off is finished by the next one: a form's
 * id is kept before the form is published. School years that are over go to the archive (`make-room.ts`).
 */
export function openReview(code: string): Reply {
  return asking(
    () => prepare(code),
    (prepared) => questionOf(prepared, now()),
    openPrepared,
  );
}

function prepare(code: string): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const read = readRegister(working(tables), (open) => {
    const plans = planForms(open, comparable(code), now());
    if (!plans.ok) return plans;
    const ofReview = ({ review }: { readonly review: string }) => review === plans.value.review.code;
    return ok({
      ...plans.value,
      units: open.units.rows(),
      forms: open.forms.rows().filter(ofReview),
      links: open.links.rows().filter(ofReview),
      reviews: open.reviews.rows(),
      years: open.years.rows(),
    });
  });
  if (!read.ok) return read;
  const { reviews, years, ...prepared } = read.value;
  const room = roomFor(prepared.review, reviews, years);
  return room.ok ? ok({ ...prepared, room: room.value }) : room;
}

function openPrepared(preparation: Preparation): FinalReply {
  const away = bringBack(preparation.room);
  if (away.length > 0) return { kind: "unfinished", message: halfMoved, problems: away };
  const tokens = tokensOf(preparation);
  const opened: Opening[] = [];
  for (const { kind, plan } of preparation.plans) {
    const form = keptForm(preparation, kind, plan);
    if (!form.ok) return refused(...form.problems);
    opened.push(openForm(kind, plan, form.value, [...tokens.values()]));
  }
  const finished = finish(preparation, tokens, opened, now());
  if (!finished.ok) return { kind: "unfinished", message: "Đã tạo biểu mẫu.", problems: finished.problems };
  // Of forms that the register has as open: one that was locked before is among them again.
  const kept = keepReviewTriggers();
  if (!kept.ok) return { kind: "unfinished", message: "Đã tạo biểu mẫu.", problems: kept.problems };
  const mail = sendWaitingMail();
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

/** In days; a deadline farther away is likely mistyped. */
const farthestDays = 366;

/** What the secretary should know before links are published and mailed. */
function questionOf({ review, deadline, units: all, plans, room }: Preparation, today: Moment): Asked {
  const without = all.filter(({ mails }) => mails.length === 0);
  const warnings: Problem[] = [];
  if (isPast(review, today)) {
    warnings.push({
      what: `Hạn nhận hồ sơ (${deadline}) đã qua`,
      where: { tab: reviewPeriods.tab },
      remedy: "Hồ sơ gửi từ bây giờ được ghi là nộp muộn; sửa hạn trước nếu cần",
    });
  }
  if (review.deadline !== null && daysBetween(today, review.deadline) > farthestDays) {
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
  const forms = plans.length > 1 ? "biểu mẫu đề nghị và biểu mẫu báo cáo" : "biểu mẫu đề nghị";
  return {
    warnings,
    question: `Mở nhận hồ sơ kỳ xét “${review.name}”${deadline === "" ? ", không có hạn" : `, hạn ${deadline}`}? Sổ công bố ${forms} và gửi liên kết riêng cho ${all.length - without.length}/${all.length} đơn vị.`,
  };
}

/** Each unit's token: the one it has, or a new one. */
function tokensOf({ units: all, links }: Preparation): ReadonlyMap<string, string> {
  const known = new Map(links.map(({ unit, token }) => [unit, token]));
  return new Map(all.map(({ code }) => [code, known.get(code) ?? randomToken()]));
}

/** The form's row, kept before it is laid out: a form made by a run that was cut off is not made again. */
function keptForm({ review, forms }: Preparation, kind: FormKind, plan: FormPlan): Result<ReviewForm> {
  const known = forms.find((form) => form.kind === kind);
  if (known) return ok(known);
  const row: ReviewForm = {
    review: review.code,
    kind,
    form: createForm(plan.title),
    state: "making",
    publicLink: "",
    editLink: "",
    items: "",
  };
  return unitOfWork("openReview", { forms: reviewForms }, (open) => {
    const meanwhile = open.forms.withKey({ review: review.code, kind });
    if (meanwhile) return { value: meanwhile, what: "" };
    open.forms.put(row);
    return { value: row, what: `Tạo biểu mẫu “${plan.title}”` };
  });
}

function openForm(kind: FormKind, plan: FormPlan, row: ReviewForm, tokens: readonly string[]): Opening {
  const items = layOutForm(row.form, plan, itemIdsOf(row.items));
  const links = publishForm(row.form);
  return {
    kind,
    form: row.form,
    items,
    links,
    anyone: letAnyoneRespond(row.form),
    prefilled: prefilledLinks(row.form, items.unitCode ?? 0, tokens),
  };
}

/** Writes the forms' rows, the units' links and the mails that bring them, and that the review is open. */
function finish(
  { review, settings, deadline, units: all }: Preparation,
  tokens: ReadonlyMap<string, string>,
  opened: readonly Opening[],
  today: Moment,
): Result<null> {
  return unitOfWork("openReview", working(tables), (open) => {
    const state = isPast(review, today) ? "late" : "open";
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
      const id = `link/${review.code}/${unit.code}`;
      putMail(open, unit, { id, kind: "link", review: review.code, at: today }, letterTo(unit, links));
    }
    const before = open.reviews.withKey({ code: review.code });
    if (before) open.reviews.put({ ...before, intake: "open" });
    const what = before?.intake === "open" ? "" : `Mở nhận hồ sơ kỳ xét ${review.code}`;
    return { value: null, what };
  });

  function letterTo(unit: Unit, links: UnitLink): Letter {
    return linkLetter({
      unit: unit.name,
      review: review.name,
      deadline,
      nominationLink: links.nominationLink,
      reportLink: links.reportLink,
      council: settings.council,
      school: settings.school,
    });
  }
}

/** What is left to press where Drive did not let people without an account in. */
function notForAnyone({ anyone, links }: Opening): readonly Problem[] {
  if (anyone) return [];
  return [
    {
      what: "Google chưa cho người không có tài khoản mở biểu mẫu này",
      remedy: `Mở ${links.editLink}, bấm Xuất bản (hoặc Chia sẻ), ở mục Người trả lời chọn “Bất kỳ ai có đường liên kết”`,
    },
  ];
}
