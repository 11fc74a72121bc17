import type { Problem } from "../domain/problem";
import { closeForm } from "../google/form";
import { board } from "../register/tables/board";
import { reviewForms } from "../register/tables/review-forms";
import { reviewPeriods } from "../register/tables/review-periods";
import { units } from "../register/tables/units";
import { unitOfWork } from "../register/unit-of-work";
import { comparable } from "../vietnamese/text";
import { takeIn } from "./intake";
import { otherAccount } from "./operating-account";
import { type Outcome, refused } from "./outcome";
import { keepReviewTriggers } from "./triggers";

const command = "Khóa nhận";

const tables = { units, forms: reviewForms, reviews: reviewPeriods };

/**
 * Really closes a review: its forms take nothing any more, edit links included. Takes in what came last, lists first what
 * units still owe, and asks. *Mở nhận hồ sơ* opens it again.
 */
export function lockReview(code: string, { goOn }: { readonly goOn: boolean }): Outcome {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const review = comparable(code);
  const taken = takeIn(command, "everything", [review]);
  if (!taken.ok) return refused(...taken.problems);
  const read = unitOfWork(command, { ...tables, board }, (open) => {
    const period = open.reviews.withKey({ code: review });
    const forms = open.forms.rows().filter((form) => form.review === review);
    if (!period || forms.length === 0) return { problems: [notOpened(review)] };
    const names = new Map(open.units.rows().map((unit) => [unit.code, unit.name]));
    const owed = open.board
      .rows()
      .filter((row) => row.review === review && row.missing.length > 0)
      .map(
        (row): Problem => ({
          what: `${names.get(row.unit) ?? row.unit} còn thiếu: ${row.missing.join("; ")}`,
          remedy: "Khóa rồi thì đơn vị không gửi, không sửa được nữa",
        }),
      );
    const stillOpen = open.forms.rows().filter((form) => form.review !== review && form.state !== "locked");
    return { value: { period, forms, owed, others: stillOpen.map(({ form }) => form) }, what: "" };
  });
  if (!read.ok) return refused(...read.problems);
  const { period, forms, owed, others } = read.value;
  if (!goOn) {
    const question = `Khóa nhận hồ sơ kỳ xét “${period.name}”? Biểu mẫu đóng hẳn; mở lại được bằng Mở nhận hồ sơ.`;
    return { kind: "question", warnings: owed, question };
  }

  for (const { form } of forms) closeForm(form, `Đã khóa nhận hồ sơ: ${period.name}.`);
  keepReviewTriggers(others);
  // What came between the last reading and the closing.
  const last = takeIn(command, "everything", [review]);
  if (!last.ok) return { kind: "unfinished", message: "Đã đóng biểu mẫu.", problems: last.problems };
  const written = unitOfWork(command, tables, (open) => {
    const before = open.reviews.withKey({ code: review });
    for (const { kind } of forms) {
      const row = open.forms.withKey({ review, kind });
      if (row) open.forms.put({ ...row, state: "locked" });
    }
    if (before) open.reviews.put({ ...before, intake: "locked" });
    const what = before?.intake === "locked" ? "" : `Khóa nhận kỳ xét ${review}`;
    return { value: null, what };
  });
  if (!written.ok) return { kind: "unfinished", message: "Đã đóng biểu mẫu.", problems: written.problems };
  return { kind: "done", message: `Đã khóa nhận hồ sơ kỳ xét “${period.name}”.` };
}

function notOpened(code: string): Problem {
  return {
    what: `Kỳ xét “${code}” chưa có biểu mẫu`,
    where: { tab: reviewPeriods.tab },
    remedy: "Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước",
  };
}
