import type { UnitMeeting } from "../unit-meeting";
import type { ReadSubmission, ToldMeeting } from "./read-types";

/** What units' meetings decided. */
export interface Meetings {
  /** By unit: of each thing the latest that a submission told. */
  readonly byUnit: ReadonlyMap<string, UnitMeeting>;
  /** By submission: as it told it. */
  readonly bySubmission: ReadonlyMap<string, UnitMeeting>;
}

/** A unit that told nothing of its meeting. */
export const noMeeting: UnitMeeting = {
  meetingOn: null,
  meetingTotal: null,
  meetingPresent: null,
  minutes: "",
  closed: false,
};

/** The meetings told by the latest revisions, given in the order they were sent. */
export function meetingsOf(latest: readonly ReadSubmission[]): Meetings {
  const byUnit = new Map<string, UnitMeeting>();
  const bySubmission = new Map<string, UnitMeeting>();
  for (const { submission, unit, meeting } of latest) {
    bySubmission.set(submission.id, told(noMeeting, meeting));
    if (unit !== "") byUnit.set(unit, told(byUnit.get(unit) ?? noMeeting, meeting));
  }
  return { byUnit, bySubmission };
}

/** An addition that leaves the last page blank takes nothing back. */
function told(before: UnitMeeting, meeting: ToldMeeting): UnitMeeting {
  return {
    meetingOn: meeting.meetingOn ?? before.meetingOn,
    meetingTotal: meeting.meetingTotal ?? before.meetingTotal,
    meetingPresent: meeting.meetingPresent ?? before.meetingPresent,
    minutes: meeting.minutes || before.minutes,
    closed: meeting.closed ?? before.closed,
  };
}
