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
import { composingAchievementReport } from "./compose-achievement-report";
import { composingCeremonyKit } from "./compose-ceremony-kit";
import { composingCertificates } from "./compose-certificates";
import { composingComplaintReply } from "./compose-complaint-reply";
import { composingDecision } from "./compose-decision";
import { composingDecisionChange } from "./compose-decision-change";
import { composingDecisionNotice } from "./compose-decision-notice";
import { composingDossierIndex } from "./compose-dossier-index";
import { composingInterimReport } from "./compose-interim-report";
import { composingOutgoingRegister } from "./compose-outgoing-register";
import { composingPaymentList } from "./compose-payment-list";
import { composingResultNotice } from "./compose-result-notice";
import { composingSubmission } from "./compose-submission";
import { composingSuddenOpinion } from "./compose-sudden-opinion";
import { composingSummaryReport } from "./compose-summary-report";
import { composingWebsiteList } from "./compose-website-list";

/** What composes each kind of document, by what a row of the book says one is made for. A kind that is missing does not compile. */
export const composers: Readonly<Record<DocumentKind, (cause: DocumentCause) => Composing>> = {
  plan: ({ subject }) => composingPlan(subject, "plan"),
  program: ({ subject }) => composingPlan(subject, "program"),
  guideline: ({ subject }) => composingPlan(subject, "guideline"),
  launchLetter: ({ subject }) => composingPlan(subject, "launchLetter"),
  planDecision: ({ subject }) => composingPlan(subject, "planDecision"),
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
  complaintReply: ({ part }) => composingComplaintReply(part),
  erratum: ({ part }) => composingDecisionChange(part),
  amendment: ({ part }) => composingDecisionChange(part),
  annulment: ({ part }) => composingDecisionChange(part),
  summaryReport: ({ subject }) => composingSummaryReport(subject),
  interimReport: ({ subject }) => composingInterimReport(subject),
  outgoingRegister: ({ subject }) => composingOutgoingRegister(subject),
  resultNotice: ({ subject }) => composingResultNotice(subject),
  decisionNotice: ({ subject, part }) => composingDecisionNotice(subject, part),
  websiteList: ({ subject }) => composingWebsiteList(subject),
  ceremonyKit: ({ subject }) => composingCeremonyKit(subject),
  submission: ({ subject }) => composingSubmission(subject),
  achievementReport: ({ part }) => composingAchievementReport(part),
  dossierIndex: ({ subject }) => composingDossierIndex(subject),
  certificate: ({ subject, part }) => composingCertificates(subject, part),
};
