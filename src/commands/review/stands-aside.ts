import { reviewFormKey } from "../../documents/engine/files";
import { ok } from "../../domain/result";
import { findFiles } from "../../google/drive";
import { closeUnlessGone, retireForm } from "../../google/form-file";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { standing } from "../flow/operating-account";
import { replacedForm } from "./deleted-forms";
import { dropTriggers, formsOfTriggers } from "./triggers";

/**
 * Whether a trigger has nothing to do here, as its account does not operate the register any more, or the Sheet is a copy: then
 * it takes the triggers of its account away, which no other one can, and closes the forms that were that account's. A form's
 * trigger goes once the form is closed; throws where one could not be closed for the moment.
 */
export function standsAside(): boolean {
  const { kind } = standing();
  if (kind === "own") return false;
  if (kind === "other") closeFormerForms();
  if (kind === "copy") dropTriggers();
  return true;
}

/**
 * What units send to a form of the account before would be read by nobody. All forms that this account's triggers watch are
 * closed, which are found without key and tabs, too; those with a key are set aside.
 */
function closeFormerForms(): void {
  const stillOpen: string[] = [];
  const errors: unknown[] = [];
  for (const id of formsOfTriggers()) {
    try {
      closeUnlessGone(id, replacedForm);
    } catch (error) {
      stillOpen.push(id);
      errors.push(error);
    }
  }
  if (errors.length === 0) setFormerAside();
  dropTriggers(stillOpen);
  if (errors.length > 0) throw errors[0];
}

function setFormerAside(): void {
  const read = readRegister({ forms: reviewForms }, ({ forms }) => ok(forms.rows()), "rowByRow");
  if (!read.ok) return;
  const register = container().id;
  const keys = read.value.map(({ review, kind }) => reviewFormKey(review, kind));
  for (const [key, { id, name }] of findFiles(register, keys))
    retireForm(id, { register, key }, name, replacedForm);
}
