import {
  afterDecisionItem,
  certificateItem,
  confirmationItem,
  correctionItem,
  decisionItem,
  documentItem,
  dossierItem,
  meetingItem,
  menuItem,
  newRoundItem,
  numberItem,
  pageItem,
  reviewItem,
  roundItem,
  sessionItem,
  sidebarItem,
  templateItem,
  upwardItem,
} from "./dialogs";
import { showMenu } from "./google/ui";
import { menuEntries } from "./menu";
import { menuCaption } from "./vietnamese/captions";

/**
 * Every function Google may call: wiring only. Each loads its command when it is called, so that a click evaluates what
 * it uses and nothing else (platform.md, "Runtime"). An item of the menu is exported under its name in
 * `vietnamese/captions.ts`.
 */
declare function require(
  id: "./commands/set-up/set-up-register",
): typeof import("./commands/set-up/set-up-register");
declare function require(id: "./commands/set-up/take-over"): typeof import("./commands/set-up/take-over");
declare function require(id: "./commands/plan/compose-plan"): typeof import("./commands/plan/compose-plan");
declare function require(id: "./commands/plan/copy-round"): typeof import("./commands/plan/copy-round");
declare function require(id: "./commands/set-up/self-check"): typeof import("./commands/set-up/self-check");
declare function require(id: "./commands/review/open-review"): typeof import("./commands/review/open-review");
declare function require(
  id: "./commands/review/update-forms",
): typeof import("./commands/review/update-forms");
declare function require(id: "./commands/review/receive"): typeof import("./commands/review/receive");
declare function require(id: "./commands/review/lock-review"): typeof import("./commands/review/lock-review");
declare function require(
  id: "./commands/review/archive-years",
): typeof import("./commands/review/archive-years");
declare function require(
  id: "./commands/review/take-back-review",
): typeof import("./commands/review/take-back-review");
declare function require(id: "./commands/mail/send-mail"): typeof import("./commands/mail/send-mail");
declare function require(
  id: "./commands/units/send-list-sheets",
): typeof import("./commands/units/send-list-sheets");
declare function require(
  id: "./commands/units/make-evidence-folders",
): typeof import("./commands/units/make-evidence-folders");
declare function require(id: "./commands/units/remind-units"): typeof import("./commands/units/remind-units");
declare function require(id: "./commands/review/every-hour"): typeof import("./commands/review/every-hour");
declare function require(
  id: "./commands/review/compose-reminder",
): typeof import("./commands/review/compose-reminder");
declare function require(
  id: "./commands/review/compose-nomination-list",
): typeof import("./commands/review/compose-nomination-list");
declare function require(
  id: "./commands/review/compose-appraisal",
): typeof import("./commands/review/compose-appraisal");
declare function require(
  id: "./commands/vote/compose-invitation",
): typeof import("./commands/vote/compose-invitation");
declare function require(
  id: "./commands/vote/compose-attendance-sheet",
): typeof import("./commands/vote/compose-attendance-sheet");
declare function require(
  id: "./commands/vote/compose-ballot",
): typeof import("./commands/vote/compose-ballot");
declare function require(
  id: "./commands/vote/compose-tally-sheet",
): typeof import("./commands/vote/compose-tally-sheet");
declare function require(
  id: "./commands/papers/check-format",
): typeof import("./commands/papers/check-format");
declare function require(id: "./commands/vote/show-board"): typeof import("./commands/vote/show-board");
declare function require(
  id: "./commands/vote/compose-count-minutes",
): typeof import("./commands/vote/compose-count-minutes");
declare function require(
  id: "./commands/vote/compose-meeting-minutes",
): typeof import("./commands/vote/compose-meeting-minutes");
declare function require(
  id: "./commands/vote/prepare-meeting",
): typeof import("./commands/vote/prepare-meeting");
declare function require(id: "./commands/vote/open-session"): typeof import("./commands/vote/open-session");
declare function require(
  id: "./commands/vote/open-ballot-form",
): typeof import("./commands/vote/open-ballot-form");
declare function require(
  id: "./commands/vote/void-ballot-code",
): typeof import("./commands/vote/void-ballot-code");
declare function require(
  id: "./commands/vote/count-ballot-form",
): typeof import("./commands/vote/count-ballot-form");
declare function require(
  id: "./commands/vote/confirm-ballot-form",
): typeof import("./commands/vote/confirm-ballot-form");
declare function require(id: "./commands/vote/close-session"): typeof import("./commands/vote/close-session");
declare function require(id: "./commands/vote/second-ballot"): typeof import("./commands/vote/second-ballot");
declare function require(
  id: "./commands/vote/adjourn-session",
): typeof import("./commands/vote/adjourn-session");
declare function require(id: "./commands/vote/announce-seal"): typeof import("./commands/vote/announce-seal");
declare function require(
  id: "./commands/vote/correct-outcomes",
): typeof import("./commands/vote/correct-outcomes");
declare function require(id: "./commands/vote/recount-votes"): typeof import("./commands/vote/recount-votes");
declare function require(
  id: "./commands/results/present-to-head",
): typeof import("./commands/results/present-to-head");
declare function require(
  id: "./commands/results/accept-proposals",
): typeof import("./commands/results/accept-proposals");
declare function require(
  id: "./commands/results/compare-document",
): typeof import("./commands/results/compare-document");
declare function require(
  id: "./commands/results/compose-decision",
): typeof import("./commands/results/compose-decision");
declare function require(
  id: "./commands/results/compose-payment-list",
): typeof import("./commands/results/compose-payment-list");
declare function require(
  id: "./commands/results/compose-sudden-opinion",
): typeof import("./commands/results/compose-sudden-opinion");
declare function require(
  id: "./commands/results/record-payment",
): typeof import("./commands/results/record-payment");
declare function require(
  id: "./commands/results/compose-complaint-reply",
): typeof import("./commands/results/compose-complaint-reply");
declare function require(
  id: "./commands/results/compose-decision-change",
): typeof import("./commands/results/compose-decision-change");
declare function require(
  id: "./commands/results/record-number",
): typeof import("./commands/results/record-number");
declare function require(
  id: "./commands/results/compose-summary-report",
): typeof import("./commands/results/compose-summary-report");
declare function require(
  id: "./commands/results/compose-interim-report",
): typeof import("./commands/results/compose-interim-report");
declare function require(
  id: "./commands/results/compose-outgoing-register",
): typeof import("./commands/results/compose-outgoing-register");
declare function require(
  id: "./commands/results/export-results",
): typeof import("./commands/results/export-results");
declare function require(
  id: "./commands/papers/check-templates",
): typeof import("./commands/papers/check-templates");
declare function require(
  id: "./commands/papers/restore-template",
): typeof import("./commands/papers/restore-template");
declare function require(
  id: "./commands/results/compose-certificates",
): typeof import("./commands/results/compose-certificates");
declare function require(
  id: "./commands/results/compose-certificate-test",
): typeof import("./commands/results/compose-certificate-test");
declare function require(
  id: "./commands/results/track-certificates",
): typeof import("./commands/results/track-certificates");
declare function require(id: "./commands/papers/make-pdf"): typeof import("./commands/papers/make-pdf");
declare function require(
  id: "./commands/results/send-results",
): typeof import("./commands/results/send-results");
declare function require(
  id: "./commands/results/compose-result-notice",
): typeof import("./commands/results/compose-result-notice");
declare function require(
  id: "./commands/results/compose-decision-notice",
): typeof import("./commands/results/compose-decision-notice");
declare function require(
  id: "./commands/results/compose-website-list",
): typeof import("./commands/results/compose-website-list");
declare function require(
  id: "./commands/results/compose-ceremony-kit",
): typeof import("./commands/results/compose-ceremony-kit");
declare function require(
  id: "./commands/results/make-dossiers",
): typeof import("./commands/results/make-dossiers");
declare function require(
  id: "./commands/results/record-upward-results",
): typeof import("./commands/results/record-upward-results");
declare function require(
  id: "./commands/results/compose-submission",
): typeof import("./commands/results/compose-submission");
declare function require(
  id: "./commands/results/compose-achievement-report",
): typeof import("./commands/results/compose-achievement-report");
declare function require(
  id: "./commands/results/compose-dossier-index",
): typeof import("./commands/results/compose-dossier-index");
declare function require(
  id: "./commands/set-up/erase-expired",
): typeof import("./commands/set-up/erase-expired");
declare function require(id: "./door"): typeof import("./door");

/** Simple trigger: the Sheet was opened. */
export function onOpen(): void {
  showMenu(menuCaption, menuEntries);
}

export const openDashboard = sidebarItem("openDashboard", "dashboard");

export const composePlan = roundItem("composePlan", "Gõ mã đợt cần soạn kế hoạch.", (code) =>
  require("./commands/plan/compose-plan").composePlan(code),
);

export const copyRound = newRoundItem("copyRound", "Gõ mã đợt cần sao chép.", (source, code) =>
  require("./commands/plan/copy-round").copyRound(source, code),
);

export const pastePlan = pageItem("pastePlan", "paste-plan", { width: 1000, height: 700 });

export const importStaff = pageItem("importStaff", "paste-staff", { width: 900, height: 640 });

export const importPastAwards = pageItem("importPastAwards", "paste-history", { width: 900, height: 640 });

export const viewNomination = sidebarItem("viewNomination", "nomination");

export const openReview = reviewItem("openReview", (code) =>
  require("./commands/review/open-review").openReview(code),
);

export const updateForms = reviewItem("updateForms", (code) =>
  require("./commands/review/update-forms").updateForms(code),
);

export const receiveSubmissions = menuItem("receiveSubmissions", () =>
  require("./commands/review/receive").receiveSubmissions(),
);

export const recheck = reviewItem("recheck", (code) => require("./commands/review/receive").recheck(code));

export const decideWaiting = pageItem("decideWaiting", "waiting", { width: 860, height: 640 });

export const decideReplacements = pageItem("decideReplacements", "replacements", { width: 820, height: 560 });

export const returnForCorrection = pageItem("returnForCorrection", "return", { width: 900, height: 660 });

export const lockReview = reviewItem("lockReview", (code) =>
  require("./commands/review/lock-review").lockReview(code),
);

export const archiveYears = menuItem("archiveYears", () =>
  require("./commands/review/archive-years").archiveYears(),
);

export const takeBackReview = reviewItem("takeBackReview", (code) =>
  require("./commands/review/take-back-review").takeBackReview(code),
);

export const workForUnits = pageItem("workForUnits", "unit-work", { width: 720, height: 560 });

export const sendListSheets = reviewItem("sendListSheets", (code) =>
  require("./commands/units/send-list-sheets").sendListSheets(code),
);

export const makeEvidenceFolders = reviewItem("makeEvidenceFolders", (code) =>
  require("./commands/units/make-evidence-folders").makeEvidenceFolders(code),
);

export const remindUnits = reviewItem("remindUnits", (code) =>
  require("./commands/units/remind-units").remindUnits(code),
);

export const copyMessage = pageItem("copyMessage", "message", { width: 640, height: 520 });

export const sendWaitingMail = menuItem("sendWaitingMail", () =>
  require("./commands/mail/send-mail").sendMailNow(),
);

export const openPapers = pageItem("openPapers", "papers", { width: 860, height: 680 });

export const composeReminder = reviewItem("composeReminder", (code) =>
  require("./commands/review/compose-reminder").composeReminder(code),
);

export const composeNominationList = reviewItem("composeNominationList", (code) =>
  require("./commands/review/compose-nomination-list").composeNominationList(code),
);

export const composeAppraisal = reviewItem("composeAppraisal", (code) =>
  require("./commands/review/compose-appraisal").composeAppraisal(code),
);

export const composeInvitation = meetingItem("composeInvitation", (code) =>
  require("./commands/vote/compose-invitation").composeInvitation(code),
);

export const composeAttendanceSheet = meetingItem("composeAttendanceSheet", (code) =>
  require("./commands/vote/compose-attendance-sheet").composeAttendanceSheet(code),
);

export const composeBallot = sessionItem("composeBallot", (code) =>
  require("./commands/vote/compose-ballot").composeBallot(code),
);

export const composeTallySheet = sessionItem("composeTallySheet", (code) =>
  require("./commands/vote/compose-tally-sheet").composeTallySheet(code),
);

export const showBoard = meetingItem("showBoard", (code) =>
  require("./commands/vote/show-board").showBoard(code),
);

export const composeCountMinutes = sessionItem("composeCountMinutes", (code) =>
  require("./commands/vote/compose-count-minutes").composeCountMinutes(code),
);

export const composeMeetingMinutes = meetingItem("composeMeetingMinutes", (code) =>
  require("./commands/vote/compose-meeting-minutes").composeMeetingMinutes(code),
);

export const compareDocument = documentItem("compareDocument", "Gõ mã văn bản cần đối chiếu với sổ.", (id) =>
  require("./commands/results/compare-document").compareDocument(id),
);

export const checkFormat = documentItem("checkFormat", "Gõ mã văn bản cần kiểm tra thể thức.", (id) =>
  require("./commands/papers/check-format").checkFormat(id),
);

export const recountVotes = reviewItem("recountVotes", (code) =>
  require("./commands/vote/recount-votes").recountVotes(code),
);

export const prepareMeeting = meetingItem("prepareMeeting", (code) =>
  require("./commands/vote/prepare-meeting").prepareMeeting(code),
);

export const amendPaper = pageItem("amendPaper", "floor", { width: 820, height: 620 });

export const openSession = sessionItem("openSession", (code) =>
  require("./commands/vote/open-session").openSession(code),
);

export const openBallotForm = sessionItem("openBallotForm", (code) =>
  require("./commands/vote/open-ballot-form").openBallotForm(code),
);

export const voidBallotCode = correctionItem(
  "voidBallotCode",
  "Gõ mã trên phiếu mã hỏng; gõ TẤT CẢ để làm lại mọi phiếu mã khi chưa ai gửi phiếu.",
  (code, typed) => require("./commands/vote/void-ballot-code").voidBallotCode(code, typed),
);

export const countBallotForm = sessionItem("countBallotForm", (code) =>
  require("./commands/vote/count-ballot-form").countBallotForm(code),
);

export const confirmBallotForm = confirmationItem(
  "confirmBallotForm",
  [
    "Gõ họ tên (hoặc mã) thành viên Ban kiểm phiếu thứ nhất đã so với bản tóm tắt của Google.",
    "Gõ họ tên (hoặc mã) thành viên Ban kiểm phiếu thứ hai.",
  ],
  (code, first, second) =>
    require("./commands/vote/confirm-ballot-form").confirmBallotForm(code, first, second),
);

export const closeSession = sessionItem("closeSession", (code) =>
  require("./commands/vote/close-session").closeSession(code),
);

export const holdSecondBallot = sessionItem("holdSecondBallot", (code) =>
  require("./commands/vote/second-ballot").holdSecondBallot(code),
);

export const adjournSession = sessionItem("adjournSession", (code) =>
  require("./commands/vote/adjourn-session").adjournSession(code),
);

export const correctOutcomes = correctionItem(
  "correctOutcomes",
  "Ghi lý do đính chính; lý do in trong biên bản.",
  (code, reason) => require("./commands/vote/correct-outcomes").correctOutcomes(code, reason),
);
export const markAttendance = pageItem("markAttendance", "attendance", { width: 960, height: 680 });

export const countVotes = pageItem("countVotes", "count", { width: 960, height: 680 });

export const announceSeal = sessionItem("announceSeal", (code) =>
  require("./commands/vote/announce-seal").announceSeal(code),
);

export const presentToHead = reviewItem("presentToHead", (code) =>
  require("./commands/results/present-to-head").presentToHead(code),
);

export const acceptProposals = reviewItem("acceptProposals", (code) =>
  require("./commands/results/accept-proposals").acceptProposals(code),
);

export const makePackage = pageItem("makePackage", "package", { width: 760, height: 660 });
export const composeDecision = decisionItem("composeDecision", (review, part) =>
  require("./commands/results/compose-decision").composeDecision(review, part),
);

export const composePaymentList = decisionItem("composePaymentList", (review, part) =>
  require("./commands/results/compose-payment-list").composePaymentList(review, part),
);

export const recordPayment = decisionItem("recordPayment", (review, part) =>
  require("./commands/results/record-payment").recordPayment(review, part),
);

export const composeSuddenOpinion = dossierItem("composeSuddenOpinion", (code) =>
  require("./commands/results/compose-sudden-opinion").composeSuddenOpinion(code),
);

export const composeComplaintReply = afterDecisionItem("composeComplaintReply", "complaint", (code) =>
  require("./commands/results/compose-complaint-reply").composeComplaintReply(code),
);

export const composeDecisionChange = afterDecisionItem("composeDecisionChange", "change", (code) =>
  require("./commands/results/compose-decision-change").composeDecisionChange(code),
);

export const recordNumber = numberItem(
  "recordNumber",
  "Gõ số và ngày văn thư cấp, ví dụ: 45; 12/7/2021. Để trống nếu đã gõ ở tab “Sổ văn bản”.",
  (id, typed) => require("./commands/results/record-number").recordNumber(id, typed),
);

export const composeSummaryReport = reviewItem("composeSummaryReport", (code) =>
  require("./commands/results/compose-summary-report").composeSummaryReport(code),
);

export const composeInterimReport = reviewItem("composeInterimReport", (code) =>
  require("./commands/results/compose-interim-report").composeInterimReport(code),
);

export const composeOutgoingRegister = reviewItem("composeOutgoingRegister", (code) =>
  require("./commands/results/compose-outgoing-register").composeOutgoingRegister(code),
);

export const exportResults = reviewItem("exportResults", (code) =>
  require("./commands/results/export-results").exportResults(code),
);

export const sendResults = reviewItem("sendResults", (code) =>
  require("./commands/results/send-results").sendResults(code),
);

export const composeResultNotice = reviewItem("composeResultNotice", (code) =>
  require("./commands/results/compose-result-notice").composeResultNotice(code),
);

export const composeDecisionNotice = decisionItem("composeDecisionNotice", (review, part) =>
  require("./commands/results/compose-decision-notice").composeDecisionNotice(review, part),
);

export const composeWebsiteList = reviewItem("composeWebsiteList", (code) =>
  require("./commands/results/compose-website-list").composeWebsiteList(code),
);

export const composeCeremonyKit = reviewItem("composeCeremonyKit", (code) =>
  require("./commands/results/compose-ceremony-kit").composeCeremonyKit(code),
);

export const makeDossiers = reviewItem("makeDossiers", (code) =>
  require("./commands/results/make-dossiers").makeDossiers(code),
);

export const recordUpwardResults = reviewItem("recordUpwardResults", (code) =>
  require("./commands/results/record-upward-results").recordUpwardResults(code),
);

export const composeSubmission = reviewItem("composeSubmission", (code) =>
  require("./commands/results/compose-submission").composeSubmission(code),
);

export const composeAchievementReport = upwardItem("composeAchievementReport", (code) =>
  require("./commands/results/compose-achievement-report").composeAchievementReport(code),
);

export const composeDossierIndex = reviewItem("composeDossierIndex", (code) =>
  require("./commands/results/compose-dossier-index").composeDossierIndex(code),
);

export const composeCertificates = certificateItem("composeCertificates", (review, part) =>
  require("./commands/results/compose-certificates").composeCertificates(review, part),
);

export const composeCertificateTest = reviewItem("composeCertificateTest", (code) =>
  require("./commands/results/compose-certificate-test").composeCertificateTest(code),
);

export const trackCertificates = reviewItem("trackCertificates", (code) =>
  require("./commands/results/track-certificates").trackCertificates(code),
);

export const makePdf = documentItem("makePdf", "Gõ mã văn bản cần xuất PDF.", (id) =>
  require("./commands/papers/make-pdf").makePdf(id),
);

export const takeOver = menuItem("takeOver", () => require("./commands/set-up/take-over").takeOver());

export const guideSetUp = pageItem("guideSetUp", "set-up", { width: 860, height: 680 });

export const setUpRegister = menuItem("setUpRegister", () =>
  require("./commands/set-up/set-up-register").setUpRegister(),
);

export const checkTemplates = menuItem("checkTemplates", () =>
  require("./commands/papers/check-templates").checkTemplates(),
);

export const restoreTemplate = templateItem("restoreTemplate", (code) =>
  require("./commands/papers/restore-template").restoreTemplate(code),
);

export const eraseExpired = menuItem("eraseExpired", () =>
  require("./commands/set-up/erase-expired").eraseExpired(),
);

export const selfCheck = menuItem("selfCheck", () => require("./commands/set-up/self-check").selfCheck());

/** What pages call by `google.script.run`: answers every request, whatever it holds. */
export function door(request: unknown): unknown {
  return require("./door").answer(request);
}

/** Trigger of each open form. What the event says is not trusted: it may come twice, blank or not at all. */
export function onResponse(): void {
  require("./commands/review/receive").takeRecentResponses();
}

/** Trigger: the hourly clock. */
export function everyHour(): void {
  require("./commands/review/every-hour").everyHour();
}
