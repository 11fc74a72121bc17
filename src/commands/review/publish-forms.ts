import { reviewFormKey } from "../../documents/engine/files";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { FormKind } from "../../domain/review/submission";
import type { DriveFile } from "../../google/drive";
import {
  type FormLinks,
  type ItemIds,
  layOutForm,
  letAnyoneRespond,
  prefilledLinks,
  publishForm,
} from "../../google/form";
import { makeForm, retireForm } from "../../google/form-file";
import type { FormPlan } from "../../google/form-layout";
import { container } from "../../google/spreadsheet";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { itemIdsOf, type PrefilledForm } from "./form-plans";
import { type LostForm, replacedForm } from "./lost-forms";

/** A review whose forms are to be made or opened again. */
export interface FormsToMake {
  readonly review: ReviewPeriod;
  readonly forms: readonly ReviewForm[];
  /** The review's folder and forms on Drive, by key. */
  readonly files: ReadonlyMap<string, DriveFile>;
  /** Of the review's forms, those that somebody deleted. */
  readonly lost: readonly LostForm[];
}

/** A form that is published, with the links by which each unit opens it. */
export interface Opening extends PrefilledForm {
  readonly form: string;
  readonly items: ItemIds;
  readonly links: FormLinks;
  readonly anyone: boolean;
}

/**
 * The form's row, kept before it is laid out: a form made by a run that was cut off is not made again. One that was lost gets
 * another one in its place. `folder` gives the id of the folder in which a new one is made.
 */
export function keptForm(
  { review, forms, files, lost }: FormsToMake,
  kind: FormKind,
  plan: FormPlan,
  folder: () => string,
): Result<ReviewForm> {
  const known = forms.find((form) => form.kind === kind);
  const gone = lost.find(({ row }) => row.kind === kind);
  if (known && !gone) return ok(known);
  const key = { register: container().id, key: reviewFormKey(review.code, kind) };
  if (gone?.where === "trashed") retireForm(gone.row.form, key, `${plan.title} (đã thay)`, replacedForm);
  const row: ReviewForm = {
    review: review.code,
    kind,
    form: files.get(key.key)?.id ?? makeForm(key, plan.title, folder()),
    state: "making",
    publicLink: "",
    editLink: "",
    items: "",
  };
  return unitOfWork("openReview", { forms: reviewForms }, (open) => {
    const meanwhile = open.forms.withKey({ review: review.code, kind });
    if (meanwhile && meanwhile.form !== known?.form) return { value: meanwhile, what: "" };
    open.forms.put(row);
    return { value: row, what: `${gone ? "Làm lại" : "Tạo"} biểu mẫu “${plan.title}”` };
  });
}

/** Lays a form out and opens it; gives what its row and the units' links need. */
export function openForm(
  kind: FormKind,
  plan: FormPlan,
  row: ReviewForm,
  tokens: readonly string[],
): Opening {
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

/** What is left to press where Drive did not let people without an account in. */
export function notForAnyone({ anyone, links }: Opening): readonly Problem[] {
  if (anyone) return [];
  return [
    {
      what: "Google chưa cho người không có tài khoản mở biểu mẫu này",
      remedy: `Mở ${links.editLink}, bấm Xuất bản (hoặc Chia sẻ), ở mục Người trả lời chọn “Bất kỳ ai có đường liên kết”`,
    },
  ];
}
