import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { closeForm } from "../../google/form";
import { formStanding } from "../../google/form-file";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { progress } from "../../register/tables/review/progress";
import { quarantine } from "../../register/tables/review/quarantine";
import { units } from "../../register/tables/school/units";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply } from "../flow/reply";
import { sendWaitingMail } from "../mail/send-mail";
import { noteDeletedForms } from "./deleted-forms";
import { type ReviewOverview, takeIn } from "./intake";
import { notOpened } from "./list-reviews";
import { stillWaiting } from "./still-waiting";
import { keepReviewTriggers } from "./triggers";

const tables = { units, forms: reviewForms, reviews: reviewPeriods };

/**
 * Really closes a review: its forms take nothing any more, edit links included. Takes in what came last, lists first what
 * units still owe, and asks; the last receipts are sent. *Mở nhận hồ sơ* opens it again.
 */
export function lockReview(code: string): Reply {
  const review = comparable(code);
  return asking(
    () => prepare(review),
    ({ period, owed }) => ({
      warnings: owed,
      question: `Khóa nhận hồ sơ kỳ xét “${period.name}”? Biểu mẫu đóng hẳn; mở lại được bằng ${captionOf("openReview")}.`,
    }),
    lock,
    // What came last was taken in before the question; what comes until the forms are closed is taken in then.
    () => read(review),
  );
}

/** A review with its forms, and what units owe it or could not be read of what they sent. */
interface Preparation {
  readonly period: ReviewPeriod;
  readonly forms: readonly ReviewForm[];
  readonly owed: readonly Problem[];
}

function prepare(review: string): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const taken = takeIn("lockReview", "everything", [review]);
  if (!taken.ok) return taken;
  const deleted = noteDeletedForms("lockReview", [review]);
  if (!deleted.ok) return deleted;
  const prepared = read(review);
  if (!prepared.ok) return prepared;
  const { owed } = prepared.value;
  const unsettled = taken.value.reviews.flatMap(unsettledMatters);
  return ok({ ...prepared.value, owed: [...taken.value.problems, ...deleted.value, ...unsettled, ...owed] });
}

/** What the secretary has not settled of what units sent. */
function unsettledMatters({ review, state, pending, unread }: ReviewOverview): readonly Problem[] {
  const where = { tab: quarantine.tab };
  return [
    ...stillWaiting(state.quarantine, review.code),
    ...(pending === 0
      ? []
      : [
          {
            what: `Còn ${pending} danh sách thay thế chờ duyệt`,
            remedy: `Bấm ${menuPath("decideReplacements")}`,
          },
        ]),
    ...(unread === 0
      ? []
      : [
          {
            what: `Còn ${unread} nội dung gửi về chưa xử lý`,
            where,
            remedy: `Xử lý trong tab này rồi bấm ${captionOf("recheck")}`,
          },
        ]),
  ];
}

function read(review: string): Result<Preparation> {
  return readRegister(working({ ...tables, progress }), (open) => {
    const period = open.reviews.withKey({ code: review });
    const forms = open.forms.rows().filter((form) => form.review === review);
    if (!period || forms.length === 0) {
      return failed({ ...notOpened(review), where: { tab: reviewPeriods.tab } });
    }
    const names = new Map(open.units.rows().map((unit) => [unit.code, unit.name]));
    const owed = open.progress
      .rows()
      .filter((row) => row.review === review && row.missing.length > 0)
      .map(
        (row): Problem => ({
          what: `${names.get(row.unit) ?? row.unit} còn thiếu: ${row.missing.join("; ")}`,
          remedy: "Khóa rồi thì đơn vị không gửi, không sửa được nữa",
        }),
      );
    return ok({ period, forms, owed });
  });
}

function lock({ period, forms }: Preparation): FinalReply {
  for (const { form } of forms) {
    // What was deleted takes nothing any more.
    if (formStanding(form) !== "gone") closeForm(form, `Đã khóa nhận hồ sơ: ${period.name}.`);
  }
  const kept = keepReviewTriggers({ without: period.code });
  if (!kept.ok) return { kind: "unfinished", message: "Đã đóng biểu mẫu.", problems: kept.problems };
  // What came between the last reading and the closing.
  const last = takeIn("lockReview", "everything", [period.code]);
  if (!last.ok) return { kind: "unfinished", message: "Đã đóng biểu mẫu.", problems: last.problems };
  const written = unitOfWork("lockReview", tables, (open) => {
    const before = open.reviews.withKey({ code: period.code });
    for (const { kind } of forms) {
      const row = open.forms.withKey({ review: period.code, kind });
      if (row) open.forms.put({ ...row, state: "locked" });
    }
    if (before) open.reviews.put({ ...before, intake: "locked" });
    const what = before?.intake === "locked" ? "" : `Khóa nhận kỳ xét ${period.code}`;
    return { value: null, what };
  });
  if (!written.ok) return { kind: "unfinished", message: "Đã đóng biểu mẫu.", problems: written.problems };
  const { left, message, problems } = sendWaitingMail();
  // The clock that would send them tomorrow may be gone with the last open review.
  const rest = left === 0 ? "" : ` Ngày mai bấm ${menuPath("sendWaitingMail")}.`;
  const told = `Đã khóa nhận hồ sơ kỳ xét “${period.name}”. ${message}${rest}`;
  return doneUnless([...last.value.problems, ...problems], told);
}
