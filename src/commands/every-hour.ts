import { now } from "../google/clock";
import { layOutForm } from "../google/form";
import { unitOfWork } from "../register/unit-of-work";
import { formTables, isPast, itemIdsOf, planForms } from "./form-plans";
import { takeNewResponses } from "./receive";

const command = "Chạy hằng giờ";

/**
 * Trigger: reads what no form trigger told of, lets the forms of a review say that its deadline has passed, and sends the
 * mails that waited for a new day's quota.
 */
export function everyHour(): void {
  sayDeadlinesPassed();
  takeNewResponses();
}

/** The deadline is a state of the review: its forms go on taking, and say that what comes now is late. */
function sayDeadlinesPassed(): void {
  const moment = now();
  const read = unitOfWork(command, formTables, (open) => {
    const passed = open.reviews.rows().filter((review) => review.intake === "open" && isPast(review, moment));
    const changes = passed.flatMap((review) => {
      const forms = open.forms.rows().filter((row) => row.review === review.code && row.state === "open");
      const planned = forms.length === 0 ? null : planForms(open, review.code, moment);
      if (planned === null || "problems" in planned) return [];
      return forms.flatMap((row) => {
        const plan = planned.value.plans.find(({ kind }) => kind === row.kind)?.plan;
        return plan ? [{ row, plan }] : [];
      });
    });
    return { value: changes, what: "" };
  });
  if (!read.ok || read.value.length === 0) return;
  for (const { row, plan } of read.value) layOutForm(row.form, plan, itemIdsOf(row.items));
  unitOfWork(command, { forms: formTables.forms }, ({ forms }) => {
    for (const { row } of read.value) forms.put({ ...row, state: "late" });
    return {
      value: null,
      what: `Biểu mẫu báo quá hạn: ${read.value.map(({ row }) => row.review).join(", ")}`,
    };
  });
}
