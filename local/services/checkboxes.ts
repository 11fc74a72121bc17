import { NotEmulatedError } from "../script/errors";
import type { CheckboxCriteria } from "../spreadsheet/sheet-model";

/** The rule for a checkbox with its values, checked first. Throws for values that are no plain ones. */
export function checkboxCriteria(values: readonly unknown[]): CheckboxCriteria {
  const [checked, unchecked] = values;
  const odd = values.find((value) => !isPlain(value));
  if (odd !== undefined) throw new NotEmulatedError(`a checkbox that stands for ${String(odd)}`);
  return {
    kind: "CHECKBOX",
    ...(isPlain(checked) ? { checked } : {}),
    ...(isPlain(unchecked) ? { unchecked } : {}),
  };
}

/** What an unticked one stands for: nothing where a checkbox has a checked value alone. */
export function uncheckedValue({ checked, unchecked }: CheckboxCriteria): string | number | boolean {
  return unchecked ?? (checked === undefined ? false : "");
}

/** Whether a checkbox can stand for this. */
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
