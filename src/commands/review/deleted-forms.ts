import { reviewFormKey } from "../../documents/engine/files";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import { now } from "../../google/clock";
import { findFiles } from "../../google/drive";
import { type FormStanding, formStanding } from "../../google/form-file";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { type CommandName, menuPath } from "../../vietnamese/captions";
import { upperFirst } from "../../vietnamese/text";
import { stateByDeadline } from "./form-plans";
import { isChosen } from "./read-forms";
import { keepReviewTriggers } from "./triggers";

/** A form that somebody put into the trash, or deleted. */
export interface DeletedForm {
  readonly row: ReviewForm;
  readonly where: Exclude<FormStanding, "stands">;
}

/**
 * Which of these forms are lost. One service call for each twenty that lie where they should, and one or two for each other one.
 */
export function deletedAmong(rows: readonly ReviewForm[]): readonly DeletedForm[] {
  const found = findFiles(container().id, rows.map(keyOf));
  return rows.flatMap((row) => {
    if (found.get(keyOf(row))?.id === row.form) return [];
    const where = formStanding(row.form);
    return where === "stands" ? [] : [{ row, where }];
  });
}

const keyOf = ({ review, kind }: ReviewForm) => reviewFormKey(review, kind);

const tables = { reviews: reviewPeriods, forms: reviewForms };

/**
 * Looks whether the forms of reviews (see `isChosen`) are where they should be, keeps in their rows which are lost, or were
 * taken back from the trash, and gives what is to be told of each lost one.
 */
export function noteDeletedForms(
  command: CommandName,
  reviews: readonly string[] | null,
): Result<readonly Problem[]> {
  const read = readRegister(tables, (open) => {
    const codes = open.reviews.rows().filter(isChosen(reviews));
    return ok(
      open.forms
        .rows()
        .filter(({ review, state }) => state !== "making" && codes.some(({ code }) => code === review)),
    );
  });
  if (!read.ok) return read;
  const lost = deletedAmong(read.value);
  const isLost = ({ form }: ReviewForm) => lost.some(({ row }) => row.form === form);
  const differs = (row: ReviewForm) => isLost(row) !== (row.state === "lost");
  const noted = read.value.some(differs)
    ? unitOfWork(command, tables, (open) => {
        const changed = open.forms.rows().filter((row) => {
          return differs(row) && read.value.some(({ form }) => form === row.form);
        });
        for (const row of changed) {
          const review = open.reviews.withKey({ code: row.review });
          const back: ReviewForm = { ...row, state: "open" };
          const state = review ? stateByDeadline(back, review, now()) : back.state;
          open.forms.put({ ...row, state: isLost(row) ? "lost" : state });
        }
        const words = changed.map(
          (row) => `${isLost(row) ? "mất" : "tìm lại được"} ${formName(row)} của kỳ xét ${row.review}`,
        );
        const value = !changed.every(isLost);
        return { value, what: words.length === 0 ? "" : `Biểu mẫu: ${words.join("; ")}` };
      })
    : ok(false);
  if (!noted.ok) return noted;
  if (noted.value) keepReviewTriggers();
  return ok(lost.map(deletedProblem));
}

/** What a lost form is to be told of as: what happened to it, and both ways on. */
export function deletedProblem({ row, where }: DeletedForm): Problem {
  const again = `bấm ${menuPath("openReview")} để sổ làm biểu mẫu mới và gửi đơn vị liên kết mới; hồ sơ đã nhận vẫn còn và vẫn tính`;
  const what = `${upperFirst(formName(row))} của kỳ xét “${row.review}”`;
  return where === "trashed"
    ? {
        what: `${what} đang ở trong thùng rác của Google Drive, đơn vị không nộp được`,
        where: { tab: reviewForms.tab },
        remedy: `Mở thùng rác, khôi phục biểu mẫu để dùng tiếp như cũ; hoặc ${again}`,
      }
    : {
        what: `${what} không còn trên Google Drive, đơn vị không nộp được`,
        where: { tab: reviewForms.tab },
        remedy: upperFirst(again),
      };
}

/** "biểu mẫu đề nghị". */
export function formName({ kind }: Pick<ReviewForm, "kind">): string {
  return kind === "nomination" ? "biểu mẫu đề nghị" : "biểu mẫu báo cáo";
}

/** What a unit reads that opens a form which another one took the place of. */
export const replacedForm =
  "Biểu mẫu này đã được thay bằng biểu mẫu khác. Mở liên kết mới trong thư gần nhất của trường.";
