import { describeProblem } from "../../domain/problem";
import { ok } from "../../domain/result";
import { now } from "../../google/clock";
import { layOutForm } from "../../google/form";
import { readRegister } from "../../register/read-register";
import { unitOfWork } from "../../register/unit-of-work";
import { noteDeletedForms } from "./deleted-forms";
import { formTables, itemIdsOf, laidOutRow, planForms, stateByDeadline } from "./form-plans";
import { hourlyRunBegins } from "./keep-watch";
import { takeHourlyResponses } from "./receive";
import { standsAside } from "./stands-aside";

/**
 * Trigger: looks whether the forms are still there, reads what no form trigger told of, lets the forms of a review say that its
 * deadline has passed, and sends the mails that waited for a new day's quota.
 */
export function everyHour(): void {
  if (standsAside()) return;
  const errors: unknown[] = [];
  /** A form that is lost, or cannot be changed, is no reason to leave what came to the others. */
  function attempt<T>(step: () => T): T | null {
    try {
      return step();
    } catch (error) {
      console.error(error);
      errors.push(error);
      return null;
    }
  }
  const ends = attempt(hourlyRunBegins);
  for (const step of [tellLostForms, tellDeadlines, takeHourlyResponses]) attempt(step);
  attempt(() => ends?.(errors.length === 0));
  if (errors.length > 0)
    throw new Error(errors.map((each) => (each instanceof Error ? each.message : each)).join("\n"));
}

/** Nobody sits before the screen: Google mails to the operating account why a trigger failed, and the tab tells it. */
function tellLostForms(): void {
  const lost = noteDeletedForms("everyHour", null);
  const problems = (lost.ok ? lost.value : lost.problems).filter(({ passing }) => !passing);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
}

/**
 * The deadline is a state of the review: its forms go on taking, and say that what comes now is late. One that was moved
 * to a later day takes that back.
 */
function tellDeadlines(): void {
  const moment = now();
  const read = readRegister(formTables, (open) => {
    const changes = open.reviews.rows().flatMap((review) => {
      const forms = open.forms
        .rows()
        .filter((row) => row.review === review.code)
        .map((row) => ({ ...row, state: stateByDeadline(row, review, moment) }))
        .filter((row) => row.state !== open.forms.withKey(row)?.state);
      const planned = forms.length === 0 ? null : planForms(open, review.code, moment);
      if (!planned?.ok) return [];
      return forms.flatMap((row) => {
        const plan = planned.value.plans.find(({ kind }) => kind === row.kind)?.plan;
        return plan ? [{ row, plan }] : [];
      });
    });
    return ok(changes);
  });
  if (!read.ok || read.value.length === 0) return;
  const laidOut = read.value.map(({ row, plan }) => ({
    row,
    items: layOutForm(row.form, plan, itemIdsOf(row.items)),
  }));
  unitOfWork("everyHour", { forms: formTables.forms }, ({ forms }) => {
    for (const { row, items } of laidOut) {
      const standing = forms.withKey(row);
      if (standing) forms.put(laidOutRow(standing, row, items));
    }
    const told = laidOut.map(({ row }) => `${row.review} ${row.state === "late" ? "quá hạn" : "còn hạn"}`);
    return { value: null, what: `Biểu mẫu báo hạn: ${[...new Set(told)].join(", ")}` };
  });
}
