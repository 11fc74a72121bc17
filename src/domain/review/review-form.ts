import type { FormKind } from "./submission";

/** A form of a review period. */
export interface ReviewForm {
  readonly review: string;
  readonly kind: FormKind;
  readonly form: string;
  /**
   * "making": it was cut off before it was published; "late": open, and it says that the deadline has passed; "lost": somebody
   * put it into the trash or deleted it.
   */
  readonly state: "making" | "open" | "late" | "locked" | "lost";
  readonly publicLink: string;
  readonly editLink: string;
  /** Item ids by field, as JSON. */
  readonly items: string;
}

/** Stands before the id of a form that belongs to the account or the Sheet before: nothing opens it any more. */
const formerId = "cũ:";

/** Whether a form was lost to the register when another account, or a copy of the Sheet, took it over. */
export function isFormer({ form }: { readonly form: string }): boolean {
  return form.startsWith(formerId);
}

/** A form's row once the form belongs to the account or the Sheet before. */
export function asFormer<T extends { readonly form: string }>(row: T): T {
  return { ...row, form: `${formerId}${row.form}` };
}
