import { type Deadline, isLate, lastMomentText, throughDay } from "../../deadline";
import { compareMoments, type Moment } from "../../moment";
import type { UnitLaunch } from "../../plan/unit-launch";
import type { Unit } from "../../school/unit";
import { isStanding, type Nomination } from "../nomination";
import type { ProgressState, UnitProgress } from "../progress";
import type { ReturnForCorrection } from "../return-for-correction";
import type { ReviewPeriod } from "../review-period";
import type { FormKind } from "../submission";
import { type Meetings, noMeeting } from "./meetings";

/** That a unit sent something: the latest revision of a response whose source is known. */
export interface SentByUnit {
  readonly unit: string;
  readonly form: FormKind;
  readonly at: Moment;
}

export interface ProgressInput {
  readonly review: ReviewPeriod;
  readonly deadline: Deadline | null;
  readonly now: Moment;
  readonly units: readonly Unit[];
  readonly launches: readonly UnitLaunch[];
  readonly returns: readonly ReturnForCorrection[];
  readonly sent: readonly SentByUnit[];
  readonly nominations: readonly Nomination[];
  readonly meetings: Meetings;
}

/** Where each unit of the register stands, in the register's order. Every unit owes a closed list, and a report where the review asks. */
export function progressOf(input: ProgressInput): readonly UnitProgress[] {
  const { review, deadline, now } = input;
  const passed = isLate(now, deadline);
  return input.units.map(({ code: unit }) => {
    const sent = input.sent.filter((each) => each.unit === unit);
    const open = unansweredReturns(unit, input.returns, sent);
    const meeting = input.meetings.byUnit.get(unit) ?? noMeeting;
    const hasList = sent.some(({ form }) => form === "nomination");
    const hasReport = sent.some(({ form }) => form === "report");
    const listOwed = meeting.closed ? [] : [hasList ? "chốt danh sách đề nghị" : "danh sách đề nghị"];
    const due = [...listOwed, ...(review.reports && !hasReport ? ["báo cáo"] : [])];
    const standing = input.nominations.filter((each) => each.unit === unit && isStanding(each));
    const nothing: ProgressState = sent.length > 0 ? "sending" : "nothing";
    const state: ProgressState =
      open.length > 0 ? "returned" : passed && due.length > 0 ? "late" : meeting.closed ? "closed" : nothing;
    return {
      ...meeting,
      ...{ review: review.code, unit, state },
      launched: input.launches.some((launch) => launch.round === review.round && launch.unit === unit),
      nominations: hasList ? standing.length : null,
      missing: [...due, ...open.map(({ id }) => `bổ sung hồ sơ ${id}`)],
      deadline: unitDeadlineText(deadline, open),
      lastAt: sent.map(({ at }) => at).reduce<Moment | null>(later, null),
    };
  });
}

/** Returns to the unit that it has sent nothing after (`sent` is its own), and the secretary still wants answered. */
function unansweredReturns(
  unit: string,
  returns: readonly ReturnForCorrection[],
  sent: readonly SentByUnit[],
): readonly ReturnForCorrection[] {
  return returns.filter(
    (each) => each.unit === unit && !each.closed && !sent.some((one) => compareMoments(one.at, each.at) > 0),
  );
}

/** "hết ngày 07/7/2023; BS-01: hết ngày 12/7/2023". */
function unitDeadlineText(deadline: Deadline | null, open: readonly ReturnForCorrection[]): string {
  const own = open.map(({ id, deadline: day }) => `${id}: ${lastMomentText(throughDay(day))}`);
  return [lastMomentText(deadline), ...own].filter((text) => text !== "").join("; ");
}

function later(a: Moment | null, b: Moment): Moment {
  return a !== null && compareMoments(a, b) >= 0 ? a : b;
}
