import { reviewFormKey } from "../../documents/engine/files";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { FormKind } from "../../domain/review/submission";
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
import { type DeletedForm, replacedForm } from "./deleted-forms";
import { itemIdsOf, type PrefilledForm, type ReviewFormPlans } from "./form-plans";
import { findReviewFiles, makeReviewFolders } from "./review-folders";

/** A review whose forms are to be made or opened again. */
export interface FormsToMake {
  readonly review: ReviewPeriod;
  readonly forms: readonly ReviewForm[];
  readonly plans: ReviewFormPlans["plans"];
  /** Of the review's forms, those that somebody deleted. */
  readonly lost: readonly DeletedForm[];
}

/** A form that is published, with the links by which each unit opens it. */
export interface Opening extends PrefilledForm {
  readonly form: string;
  readonly items: ItemIds;
  readonly links: FormLinks;
  readonly anyone: boolean;
}

/**
 * The rows of a review's forms, kept before they are laid out: a form made by a run that was cut off is not made again. One that
 * is lost gets another one in its place.
 */
export function keptForms({ review, plans, forms, lost }: FormsToMake): Result<readonly ReviewForm[]> {
  const isLost = (form: ReviewForm) => lost.some(({ row }) => row.kind === form.kind);
  const missing = plans.filter(({ kind }) => !forms.some((form) => form.kind === kind && !isLost(form)));
  if (missing.length === 0) return ok(forms);
  const keyOf = (kind: FormKind) => ({ register: container().id, key: reviewFormKey(review.code, kind) });
  for (const { row, where } of lost) {
    const title = plans.find(({ kind }) => kind === row.kind)?.plan.title ?? "";
    if (where === "trashed") retireForm(row.form, keyOf(row.kind), `${title} (đã thay)`, replacedForm);
  }
  const keys = missing.map(({ kind }) => reviewFormKey(review.code, kind));
  const files = findReviewFiles(review, [], keys);
  const folder = makeReviewFolders(review, [], files).review.id;
  const made = missing.map(({ kind, plan }): ReviewForm => {
    const key = keyOf(kind);
    const form = files.get(key.key)?.id ?? makeForm(key, plan.title, folder);
    return { review: review.code, kind, form, state: "making", publicLink: "", editLink: "", items: "" };
  });
  return unitOfWork("openReview", { forms: reviewForms }, (open) => {
    const rows = made.filter((row) => {
      const meanwhile = open.forms.withKey(row);
      return meanwhile?.form === forms.find(({ kind }) => kind === row.kind)?.form;
    });
    rows.forEach(open.forms.put);
    // Opening the review, which is what they are made for, tells of them.
    return { value: open.forms.rows().filter((row) => row.review === review.code), what: "" };
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
