import achievementReport from "../../build/templates/achievementReport.docx";
import amendment from "../../build/templates/amendment.docx";
import annulment from "../../build/templates/annulment.docx";
import appraisal from "../../build/templates/appraisal.docx";
import attendanceSheet from "../../build/templates/attendanceSheet.docx";
import ballot from "../../build/templates/ballot.docx";
import ceremonyKit from "../../build/templates/ceremonyKit.docx";
import certificate from "../../build/templates/certificate.docx";
import complaintReply from "../../build/templates/complaintReply.docx";
import countMinutes from "../../build/templates/countMinutes.docx";
import decision from "../../build/templates/decision.docx";
import decisionNotice from "../../build/templates/decisionNotice.docx";
import dossierIndex from "../../build/templates/dossierIndex.docx";
import erratum from "../../build/templates/erratum.docx";
import guideline from "../../build/templates/guideline.docx";
import interimReport from "../../build/templates/interimReport.docx";
import invitation from "../../build/templates/invitation.docx";
import launchLetter from "../../build/templates/launchLetter.docx";
import meetingMinutes from "../../build/templates/meetingMinutes.docx";
import nominationList from "../../build/templates/nominationList.docx";
import opinionRequest from "../../build/templates/opinionRequest.docx";
import outgoingRegister from "../../build/templates/outgoingRegister.docx";
import paymentList from "../../build/templates/paymentList.docx";
import plan from "../../build/templates/plan.docx";
import planDecision from "../../build/templates/planDecision.docx";
import program from "../../build/templates/program.docx";
import reminder from "../../build/templates/reminder.docx";
import resultNotice from "../../build/templates/resultNotice.docx";
import submission from "../../build/templates/submission.docx";
import suddenOpinion from "../../build/templates/suddenOpinion.docx";
import summaryReport from "../../build/templates/summaryReport.docx";
import tallySheet from "../../build/templates/tallySheet.docx";
import websiteList from "../../build/templates/websiteList.docx";
import type { DocumentKind, KindOf } from "../domain/papers/kinds";
import type { EmulationRound } from "../domain/plan/round";
import type { ReviewPeriod } from "../domain/review/review-period";
import { launchLetterView } from "./plan/launch-letter-view";
import { launchLetterTitle, planDecisionTitle, planTitle } from "./plan/launch-titles";
import { planDecisionView } from "./plan/plan-decision-view";
import { planView } from "./plan/plan-view";
import { achievementReportTitle, achievementReportView } from "./results/achievement-report-view";
import { amendmentTitle, amendmentView } from "./results/amendment-view";
import { annulmentTitle, annulmentView } from "./results/annulment-view";
import { ceremonyKitTitle, ceremonyKitView } from "./results/ceremony-kit-view";
import { certificatesTitle, certificatesView } from "./results/certificate-view";
import { complaintReplyTitle, complaintReplyView } from "./results/complaint-reply-view";
import { decisionNoticeTitle, decisionNoticeView } from "./results/decision-notice-view";
import { decisionTitle, decisionView } from "./results/decision-view";
import { dossierIndexTitle, dossierIndexView } from "./results/dossier-index-view";
import { erratumTitle, erratumView } from "./results/erratum-view";
import { outgoingRegisterTitle, outgoingRegisterView } from "./results/outgoing-register-view";
import { paymentListTitle, paymentListView } from "./results/payment-list-view";
import { interimReportTitle, reportView, summaryReportTitle } from "./results/report-view";
import { resultNoticeTitle, resultNoticeView } from "./results/result-notice-view";
import { submissionTitle, submissionView } from "./results/submission-view";
import { suddenOpinionTitle, suddenOpinionView } from "./results/sudden-opinion-view";
import { websiteListTitle, websiteListView } from "./results/website-list-view";
import { appraisalTitle, appraisalView } from "./review/appraisal-view";
import { nominationListTitle, nominationListView } from "./review/nomination-list-view";
import { reminderTitle, reminderView } from "./review/reminder-view";
import type { ReviewPaper } from "./review/review-paper";
import type { UsualRecipients } from "./review/review-words";
import { attendanceSheetTitle, attendanceSheetView } from "./vote/attendance-sheet-view";
import { ballotTitle, ballotView } from "./vote/ballot-view";
import { countMinutesTitle, countMinutesView } from "./vote/count-minutes-view";
import {
  invitationTitle,
  invitationView,
  opinionRequestTitle,
  opinionRequestView,
} from "./vote/invitation-view";
import { meetingMinutesTitle, meetingMinutesView } from "./vote/meeting-minutes-view";
import { tallySheetTitle, tallySheetView } from "./vote/tally-sheet-view";

/** How a kind of document is printed. */
interface KindRow<Subject> {
  /** The .docx it is merged with unless the secretary changed her copy, in base64. */
  readonly template: string;
  /** Its summary (trích yếu), as the book keeps it; `part` is the code of its part, "" where it is of the whole. */
  title(subject: Subject, part: string): string;
  /** What the template is merged with: of a review, what all of its documents say and what this one tells beside. */
  view(...data: readonly never[]): object;
  /** Who stands under "Nơi nhận:", and first there, where the register names nobody; null: the register must. */
  readonly recipients: UsualRecipients | null;
}

/** Papers of a meeting have no list of recipients: they stay with its dossier. */
const nobody: UsualRecipients = { usual: [] };

/** Beside what the domain knows of each kind (`domain/papers/kinds.ts`), how it is printed: one row each. */
export const documentKinds = {
  plan: { template: plan, title: planTitle, view: planView, recipients: null },
  program: { template: program, title: planTitle, view: planView, recipients: null },
  guideline: { template: guideline, title: planTitle, view: planView, recipients: null },
  launchLetter: {
    template: launchLetter,
    title: launchLetterTitle,
    view: launchLetterView,
    recipients: { first: "Như trên", usual: [] },
  },
  planDecision: {
    template: planDecision,
    title: planDecisionTitle,
    view: planDecisionView,
    recipients: { first: "Như Điều 3", usual: [] },
  },
  reminder: {
    template: reminder,
    title: reminderTitle,
    view: ofReview(reminderView),
    recipients: { first: "Như trên", usual: [] },
  },
  nominationList: {
    template: nominationList,
    title: (review) => nominationListTitle(review).join(": "),
    view: ofReview(nominationListView),
    recipients: { usual: ["Các thành viên Hội đồng"] },
  },
  appraisal: {
    template: appraisal,
    title: (review) => appraisalTitle(review).join(": "),
    view: ofReview(appraisalView),
    recipients: { usual: ["Các thành viên Hội đồng"] },
  },
  invitation: {
    template: invitation,
    title: invitationTitle,
    view: ofReview(invitationView),
    recipients: { usual: ["Các thành viên Hội đồng"] },
  },
  opinionRequest: {
    template: opinionRequest,
    title: opinionRequestTitle,
    view: ofReview(opinionRequestView),
    recipients: { first: "Như trên", usual: [] },
  },
  attendanceSheet: {
    template: attendanceSheet,
    title: attendanceSheetTitle,
    view: ofReview(attendanceSheetView),
    recipients: nobody,
  },
  ballot: {
    template: ballot,
    title: ballotTitle,
    view: ofReview(ballotView),
    recipients: nobody,
  },
  tallySheet: {
    template: tallySheet,
    title: tallySheetTitle,
    view: ofReview(tallySheetView),
    recipients: nobody,
  },
  countMinutes: {
    template: countMinutes,
    title: countMinutesTitle,
    view: ofReview(countMinutesView),
    recipients: nobody,
  },
  meetingMinutes: {
    template: meetingMinutes,
    title: meetingMinutesTitle,
    view: ofReview(meetingMinutesView),
    recipients: nobody,
  },
  decision: {
    template: decision,
    title: decisionTitle,
    view: ofReview(decisionView),
    // Which article it is depends on whether there is money: the view says.
    recipients: { first: "Như Điều 3", usual: [] },
  },
  paymentList: {
    template: paymentList,
    title: paymentListTitle,
    view: ofReview(paymentListView),
    recipients: nobody,
  },
  suddenOpinion: {
    template: suddenOpinion,
    title: suddenOpinionTitle,
    view: ofReview(suddenOpinionView),
    recipients: nobody,
  },
  complaintReply: {
    template: complaintReply,
    title: complaintReplyTitle,
    view: ofReview(complaintReplyView),
    recipients: { first: "Như trên", usual: [] },
  },
  erratum: {
    template: erratum,
    title: erratumTitle,
    view: ofReview(erratumView),
    recipients: { first: "Như trên", usual: [] },
  },
  amendment: {
    template: amendment,
    title: amendmentTitle,
    view: ofReview(amendmentView),
    // Which article it is depends on what is changed: the view says.
    recipients: { first: "Như Điều 3", usual: [] },
  },
  annulment: {
    template: annulment,
    title: annulmentTitle,
    view: ofReview(annulmentView),
    recipients: { first: "Như Điều 3", usual: [] },
  },
  summaryReport: {
    template: summaryReport,
    title: summaryReportTitle,
    view: ofReview(reportView),
    recipients: { usual: ["Các thành viên Hội đồng", "Các đơn vị thuộc trường"] },
  },
  interimReport: {
    template: interimReport,
    title: (review) => interimReportTitle(review).join(": "),
    view: ofReview(reportView),
    recipients: { usual: ["Các thành viên Hội đồng", "Các đơn vị thuộc trường"] },
  },
  outgoingRegister: {
    template: outgoingRegister,
    title: outgoingRegisterTitle,
    view: ofReview(outgoingRegisterView),
    recipients: nobody,
  },
  resultNotice: {
    template: resultNotice,
    title: resultNoticeTitle,
    view: ofReview(resultNoticeView),
    recipients: { usual: ["Các đơn vị"] },
  },
  decisionNotice: {
    template: decisionNotice,
    title: decisionNoticeTitle,
    view: ofReview(decisionNoticeView),
    recipients: { usual: ["Các đơn vị"] },
  },
  websiteList: {
    template: websiteList,
    title: websiteListTitle,
    view: ofReview(websiteListView),
    recipients: { usual: ["Bộ phận quản trị trang thông tin điện tử"] },
  },
  ceremonyKit: {
    template: ceremonyKit,
    title: ceremonyKitTitle,
    view: ofReview(ceremonyKitView),
    recipients: { usual: ["Người dẫn chương trình, tổ lễ tân"] },
  },
  submission: {
    template: submission,
    title: (review) => submissionTitle(review).join(" "),
    view: ofReview(submissionView),
    recipients: { first: "Như trên", usual: ["Các thành viên Hội đồng"] },
  },
  achievementReport: {
    template: achievementReport,
    title: achievementReportTitle,
    view: ofReview(achievementReportView),
    recipients: nobody,
  },
  dossierIndex: {
    template: dossierIndex,
    title: (review) => dossierIndexTitle(review).join(": "),
    view: ofReview(dossierIndexView),
    recipients: nobody,
  },
  certificate: {
    template: certificate,
    title: certificatesTitle,
    view: ofReview(certificatesView),
    recipients: nobody,
  },
} as const satisfies { readonly [K in DocumentKind]: KindRow<SubjectOf<K>> };

type SubjectOf<K extends DocumentKind> = K extends KindOf<"round"> ? EmulationRound : ReviewPeriod;

/** A view of what every document of a review says, and of what one kind tells beside. */
function ofReview<Told>(view: (data: ReviewPaper & Told) => object) {
  return (paper: ReviewPaper, told: Told) => view({ ...paper, ...told });
}

/** What a document of a review tells beside what all of them say. */
export type ToldBy<K extends KindOf<"review">> = Parameters<(typeof documentKinds)[K]["view"]>[1];

/** The kinds of document of a review, as what composes any of them sees them. */
export const reviewDocuments: {
  readonly [K in KindOf<"review">]: KindRow<ReviewPeriod> & {
    readonly recipients: UsualRecipients;
    view(paper: ReviewPaper, told: ToldBy<K>): object;
  };
} = documentKinds;
