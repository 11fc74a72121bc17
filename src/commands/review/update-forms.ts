import { failed, ok } from "../../domain/result";
import type { ReviewForm } from "../../domain/review/review-form";
import { now } from "../../google/clock";
import { type ItemIds, layOutForm, prefilledLinks } from "../../google/form";
import type { FormPlan } from "../../google/form-layout";
import { randomToken } from "../../google/random";
import { readRegister } from "../../register/read-register";
import { unitLinks } from "../../register/tables/review/unit-links";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { noteDeletedForms } from "./deleted-forms";
import { formTables, itemIdsOf, laidOutRow, linksOfUnit, planForms, stateByDeadline } from "./form-plans";
import { notOpened } from "./list-reviews";

/** A form of the review as it stands, and as it should be. */
interface Change {
  /** With the state the deadline puts it in. */
  readonly row: ReviewForm;
  readonly plan: FormPlan;
}

/**
 * Makes a review's forms follow the lists of the register: awards, categories, targets, the deadline's words. Questions
 * are changed in place and never removed, so earlier responses keep their answers; a unit that is new gets its links.
 */
export function updateForms(code: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const today = now();
  const review = comparable(code);
  const lost = noteDeletedForms("updateForms", [review]);
  if (!lost.ok) return refused(...lost.problems);
  if (lost.value.length > 0) return refused(...lost.value);
  const read = readRegister(formTables, (open) => {
    const planned = planForms(open, review, today);
    if (!planned.ok) return planned;
    const changes = planned.value.plans.flatMap(({ kind, plan }): Change[] => {
      const row = open.forms.withKey({ review, kind });
      const state = row && stateByDeadline(row, planned.value.review, today);
      return row && state ? [{ row: { ...row, state }, plan }] : [];
    });
    if (changes.length === 0) return failed(notOpened(code));
    const links = open.links.rows().filter((link) => link.review === review);
    const unlinked = open.units.rows().filter(({ code: unit }) => !links.some((link) => link.unit === unit));
    return ok({ changes, unlinked });
  });
  if (!read.ok) return refused(...read.problems);
  const { changes, unlinked } = read.value;

  const tokens = new Map(unlinked.map((unit) => [unit.code, randomToken()]));
  const laidOut = changes.map(({ row, plan }) => {
    const items: ItemIds = layOutForm(row.form, plan, itemIdsOf(row.items));
    const prefilled =
      tokens.size === 0 ? new Map() : prefilledLinks(row.form, items.unitCode ?? 0, [...tokens.values()]);
    return { kind: row.kind, row, items, prefilled };
  });
  const written = unitOfWork("updateForms", formTables, (open) => {
    for (const { row, items } of laidOut) {
      open.forms.put(laidOutRow(open.forms.withKey(row) ?? row, row, items));
    }
    for (const [unit, token] of tokens) {
      if (open.links.withKey({ review, unit })) continue;
      open.links.put(linksOfUnit(review, unit, token, laidOut, ""));
    }
    return { value: null, what: `Cập nhật ${laidOut.length} biểu mẫu của kỳ xét ${review}` };
  });
  if (!written.ok) return refused(...written.problems);
  const added = tokens.size === 0 ? "" : ` Liên kết của ${tokens.size} đơn vị mới ở tab “${unitLinks.tab}”.`;
  return { kind: "done", message: `Đã cập nhật ${laidOut.length} biểu mẫu.${added}` };
}
