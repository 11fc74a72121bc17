import { twoDigits } from "../../vietnamese/numbers";
import { compareDates } from "../calendar-date";
import type { Moment } from "../moment";
import { commandStep, inTurn, type NextStep } from "../next-step";
import { type IntakeStand, intakeSteps } from "../review/intake-steps";
import type { Meeting } from "../vote/meeting";
import { type MeetingStand, meetingSteps } from "./meeting-steps";

/** How far a review has come, from its forms to what is paid and handed over. */
export interface ReviewStand {
  readonly intake: IntakeStand;
  readonly meetings: readonly MeetingStand[];
  /** Whether all that the council voted on is final, and the head has decided on what it passed: that may be nothing. */
  readonly isDecided: boolean;
  /** Whether the units were told what the council and the head came to. */
  readonly resultsSent: boolean;
  /** Grants that are not paid, paid ones to take back, and certificates that are not handed over. */
  readonly toPay: number;
  readonly toReturn: number;
  readonly unhanded: number;
}

/** What is next in a review, what is due first; nothing where it is done (domain.md 1). */
export function nextSteps(stand: ReviewStand, now: Moment): readonly NextStep[] {
  const ofMeetings = [...stand.meetings]
    .sort((a, b) => compareMeetings(a.meeting, b.meeting))
    .flatMap((meeting) => meetingSteps(meeting, now));
  return inTurn([...intakeSteps(stand.intake, now), ...ofMeetings, ...afterSteps(stand)]);
}

/** What follows from the decisions beside their papers. */
function afterSteps(stand: ReviewStand): readonly NextStep[] {
  const { code } = stand.intake.review;
  const { isDecided, resultsSent, toPay, toReturn, unhanded } = stand;
  return [
    ...(isDecided && !resultsSent
      ? [commandStep("now", "sendResults", [code], "Gửi kết quả cho các đơn vị")]
      : []),
    ...(toReturn > 0
      ? [
          commandStep(
            "now",
            "recordPayment",
            [code],
            `Thu lại ${twoDigits(toReturn)} khoản thưởng của quyết định đã đổi`,
          ),
        ]
      : []),
    ...(toPay > 0
      ? [commandStep("later", "recordPayment", [code], `Chi thưởng: còn ${twoDigits(toPay)} khoản`)]
      : []),
    ...(unhanded > 0
      ? [commandStep("later", "trackCertificates", [code], `Trao giấy khen: còn ${twoDigits(unhanded)} giấy`)]
      : []),
  ];
}

/** By their days; one without a day comes last. */
function compareMeetings(a: Meeting, b: Meeting): number {
  if (a.day === null || b.day === null) return Number(a.day === null) - Number(b.day === null);
  return compareDates(a.day, b.day);
}
