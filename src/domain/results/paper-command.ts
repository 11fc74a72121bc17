import type { MenuCommand } from "../../vietnamese/captions";
import type { DocumentCause } from "../papers/document-id";
import type { DocumentKind } from "../papers/kinds";
import { wholePart } from "./decision-parts";

type Asks = "subject" | "part" | "both";

/** The command that composes each kind of document, and which codes of what it is made for the command asks for. */
const commands: Readonly<Record<DocumentKind, readonly [command: MenuCommand, asks: Asks]>> = {
  plan: ["composePlan", "subject"],
  program: ["composePlan", "subject"],
  guideline: ["composePlan", "subject"],
  launchLetter: ["composePlan", "subject"],
  planDecision: ["composePlan", "subject"],
  reminder: ["composeReminder", "subject"],
  nominationList: ["composeNominationList", "subject"],
  appraisal: ["composeAppraisal", "subject"],
  invitation: ["composeInvitation", "part"],
  opinionRequest: ["composeInvitation", "part"],
  attendanceSheet: ["composeAttendanceSheet", "part"],
  ballot: ["composeBallot", "part"],
  tallySheet: ["composeTallySheet", "part"],
  countMinutes: ["composeCountMinutes", "part"],
  meetingMinutes: ["composeMeetingMinutes", "part"],
  decision: ["composeDecision", "both"],
  paymentList: ["composePaymentList", "both"],
  suddenOpinion: ["composeSuddenOpinion", "part"],
  complaintReply: ["composeComplaintReply", "part"],
  erratum: ["composeDecisionChange", "part"],
  amendment: ["composeDecisionChange", "part"],
  annulment: ["composeDecisionChange", "part"],
  summaryReport: ["composeSummaryReport", "subject"],
  interimReport: ["composeInterimReport", "subject"],
  outgoingRegister: ["composeOutgoingRegister", "subject"],
  resultNotice: ["composeResultNotice", "subject"],
  decisionNotice: ["composeDecisionNotice", "both"],
  websiteList: ["composeWebsiteList", "subject"],
  ceremonyKit: ["composeCeremonyKit", "subject"],
  submission: ["composeSubmission", "subject"],
  achievementReport: ["composeAchievementReport", "part"],
  dossierIndex: ["composeDossierIndex", "subject"],
  certificate: ["composeCertificates", "both"],
};

/** What a person would click for a document, with what she would type. */
export function paperCommand({ kind, subject, part }: DocumentCause): {
  readonly command: MenuCommand;
  readonly given: readonly string[];
} {
  const [command, asks] = commands[kind];
  const given = { subject: [subject], part: [part], both: [subject, part || wholePart] };
  return { command, given: given[asks] };
}
