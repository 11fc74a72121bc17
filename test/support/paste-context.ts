import { sampleRows } from "../../scripts/decoded-rows";
import { readSample } from "../../scripts/sample";
import type { PasteContext } from "../../src/domain/plan/pasted/offers/offer";
import { periodOfRound } from "../../src/domain/plan/round";
import { assignments } from "../../src/register/tables/plan/assignments";
import { commemorationDays } from "../../src/register/tables/plan/commemoration-days";
import { grounds } from "../../src/register/tables/plan/grounds";
import { milestones } from "../../src/register/tables/plan/milestones";
import { planContent } from "../../src/register/tables/plan/plan-content";
import { recipients } from "../../src/register/tables/plan/recipients";
import { rounds } from "../../src/register/tables/plan/rounds";
import { targets } from "../../src/register/tables/plan/targets";
import { schoolYears } from "../../src/register/tables/school/school-years";

/** What a sample's register has of a round, of its first one where none is named, for a plan that is pasted there. */
export function pasteContextOf(sample: string, code?: string): PasteContext {
  const tabs = readSample(`samples/${sample}`);
  const round = sampleRows(tabs, rounds).find((row) => row.code === (code ?? row.code));
  const year = sampleRows(tabs, schoolYears).find((row) => row.code === round?.schoolYear);
  if (!round || !year) throw new Error(`${sample} has no round ${code ?? ""}`);
  const days = periodOfRound(round, year);
  const own = (row: { readonly round: string }) => row.round === round.code;
  const orAll = (row: { readonly round: string }) => own(row) || row.round === "";
  const typedDays = sampleRows(tabs, commemorationDays);
  return {
    round: round.code,
    kind: round.kind,
    planSummary: round.planSummary,
    period: days.ok ? days.period : null,
    days: [
      ...commemorationDays.initial.filter((day) => typedDays.every((typed) => typed.code !== day.code)),
      ...typedDays,
    ],
    grounds: sampleRows(tabs, grounds).filter(orAll),
    milestones: sampleRows(tabs, milestones).filter(own),
    targets: sampleRows(tabs, targets).filter(own),
    assignments: sampleRows(tabs, assignments).filter(own),
    recipients: sampleRows(tabs, recipients).filter(orAll),
    content: sampleRows(tabs, planContent).filter(own),
  };
}
