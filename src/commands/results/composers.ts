import type { DocumentCause } from "../../domain/papers/document-id";
import type { DocumentKind } from "../../domain/papers/kinds";
import type { Composing } from "../papers/document-flow";
import { composingPlan } from "../plan/compose-plan";
import { composingAppraisal } from "../review/compose-appraisal";
import { composingNominationList } from "../review/compose-nomination-list";
import { composingReminder } from "../review/compose-reminder";
import { composingAttendanceSheet } from "../vote/compose-attendance-sheet";
import { composingBallot } from "../vote/compose-ballot";
import { composingCountMinutes } from "../vote/compose-count-minutes";
import { composingInvitation } from "../vote/compose-invitation";
import { composingMeetingMinutes } from "../vote/compose-meeting-minutes";
import { composingTallySheet } from "../vote/compose-tally-sheet";
import { composingCertificates } from "./compose-certificates";
import { composingDecision } from "./compose-decision";
import { composingPaymentList } from "./compose-payment-list";
import { composingSuddenOpinion } from "./compose-sudden-opinion";

/** What composes each kind of document, by what a row of the book says one is made for. A kind that is missing does not compile. */
export const composers: Readonly<Record<DocumentKind, (cause: DocumentCause) => Composing>> = {
  plan: ({ subject }) => composingPlan(subject),
  reminder: ({ subject }) => composingReminder(subject),
  nominationList: ({ subject }) => composingNominationList(subject),
  appraisal: ({ subject }) => composingAppraisal(subject),
  invitation: ({ part }) => composingInvitation(part),
  opinionRequest: ({ part }) => composingInvitation(part),
  attendanceSheet: ({ part }) => composingAttendanceSheet(part),
  ballot: ({ part }) => composingBallot(part),
  tallySheet: ({ part }) => composingTallySheet(part),
  countMinutes: ({ part }) => composingCountMinutes(part),
  meetingMinutes: ({ part }) => composingMeetingMinutes(part),
  decision: ({ subject, part }) => composingDecision(subject, part),
  paymentList: ({ subject, part }) => composingPaymentList(subject, part),
  suddenOpinion: ({ part }) => composingSuddenOpinion(part),
  certificate: ({ subject, part }) => composingCertificates(subject, part),
};
