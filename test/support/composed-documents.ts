import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { documentKey } from "../../src/documents/engine/files";
import { type DocumentKind, documentKindLabels, everyKind } from "../../src/domain/papers/kinds";
import { documentBook } from "../../src/register/tables/review/document-book";
import { clickChange, clickReply, numberedDecision, typeChanges, typeComplaint } from "./after-decision";
import { clickPaper, closedMeeting } from "./closed-meeting";
import { decidedReview } from "./decided-review";
import {
  clickCertificates,
  clickDecision,
  clickPaymentList,
  clickSuddenOpinion,
  sign,
  signedReview,
} from "./decisions";
import { clickAppraisal, clickNominationList, clickReminder, filledRegister } from "./filled-review";
import { grantedReview } from "./granted-review";
import { chooseLaunch, launchedAs } from "./launched";
import { menuItem } from "./menu-item";
import { clickComposePlan, settledThaiNguyen } from "./register";
import {
  clickInterim,
  clickOutgoing,
  clickSummary,
  grantedReview as reportedReview,
} from "./reported-review";
import { review } from "./review";
import { suddenRegister } from "./sudden";
import {
  clickDossiers,
  clickIndex,
  clickReport,
  clickSubmission,
  completeDossiers,
  upwardReview,
} from "./upward-review";
import { firstSession } from "./vote-register";

/** How a register is made that has documents of some kinds, composed from the menu. */
type Composed = () => LocalAppsScript;

const ofPlan: Composed = () => {
  const script = settledThaiNguyen();
  clickComposePlan(script);
  return script;
};

const ofLaunches: Composed = () => {
  const { script } = launchedAs("program");
  for (const kind of ["guideline", "launchLetter", "planDecision"] as const) {
    chooseLaunch(script, kind);
    clickComposePlan(script, ["YES"]);
  }
  return script;
};

const ofReview: Composed = () => {
  const script = filledRegister();
  clickReminder(script);
  clickNominationList(script, ["YES"]);
  clickAppraisal(script, ["YES"]);
  return script;
};

const ofMeeting: Composed = () => {
  const script = closedMeeting("closed");
  clickPaper("Giấy mời họp, xin ý kiến")(script);
  clickPaper("Danh sách điểm danh")(script);
  for (const item of ["Phiếu bầu", "Bảng kiểm phiếu để trống", "Biên bản kiểm phiếu"]) {
    clickPaper(item, firstSession)(script);
  }
  clickPaper("Biên bản họp")(script, ["YES"]);
  return script;
};

const ofConsultation: Composed = () => {
  const script = closedMeeting("consultation", { meeting: { kind: "consultation", start: "", place: "" } });
  clickPaper("Giấy mời họp, xin ý kiến")(script, ["YES"]);
  return script;
};

const ofDecision: Composed = () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  clickPaymentList(script, "LDTT");
  return script;
};

const ofSuddenAward: Composed = () => {
  const script = suddenRegister({});
  clickSuddenOpinion(script);
  return script;
};

const ofSignedDecision: Composed = () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  return script;
};

const ofGrants: Composed = () => {
  const script = grantedReview();
  menuItem("Văn bản", "Thông báo kết quả xét")(script);
  menuItem("Văn bản", "Công khai quyết định")(script, "LDTT");
  menuItem("Văn bản", "Danh sách đăng website")(script);
  menuItem("Văn bản", "Kịch bản lễ trao thưởng")(script);
  return script;
};

const ofUpward: Composed = () => {
  const script = upwardReview();
  clickDossiers(script, review);
  completeDossiers(script);
  clickSubmission(script, review);
  clickReport(script, "T05");
  sign(script, `TTR:${review}`, "5", "16/7/2023");
  clickIndex(script, review);
  return script;
};

const ofReports: Composed = () => {
  const script = reportedReview();
  clickSummary(script, review);
  clickInterim(script, review);
  clickOutgoing(script, review);
  return script;
};

const ofChanges: Composed = () => {
  const script = numberedDecision();
  const name = ["3", "Họ tên, tên tập thể", "Lê Thị Mẫu", "Lê Thị Mậu"] as const;
  typeChanges(script, "TD01", [["Đính chính", ...name]]);
  typeChanges(script, "TD02", [["Sửa đổi, bổ sung", ...name]]);
  typeChanges(script, "TD03", [["Hủy bỏ", "4", "", "", ""]], "khai không đúng thành tích");
  for (const code of ["TD01", "TD02", "TD03"]) clickChange(script, code);
  typeComplaint(script, "KN01", "Lê Thị Mẫu", "Hội đồng đã kiểm lại phiếu, kết quả không đổi.");
  clickReply(script, "KN01");
  return script;
};

/** Where a document of each kind is composed; a new kind does not compile until it is named here. */
const composedIn: Readonly<Record<DocumentKind, Composed>> = {
  plan: ofPlan,
  program: ofLaunches,
  guideline: ofLaunches,
  launchLetter: ofLaunches,
  planDecision: ofLaunches,
  reminder: ofReview,
  nominationList: ofReview,
  appraisal: ofReview,
  invitation: ofMeeting,
  opinionRequest: ofConsultation,
  attendanceSheet: ofMeeting,
  ballot: ofMeeting,
  tallySheet: ofMeeting,
  countMinutes: ofMeeting,
  meetingMinutes: ofMeeting,
  decision: ofDecision,
  paymentList: ofDecision,
  suddenOpinion: ofSuddenAward,
  summaryReport: ofReports,
  interimReport: ofReports,
  outgoingRegister: ofReports,
  resultNotice: ofGrants,
  decisionNotice: ofGrants,
  websiteList: ofGrants,
  ceremonyKit: ofGrants,
  submission: ofUpward,
  achievementReport: ofUpward,
  dossierIndex: ofUpward,
  complaintReply: ofChanges,
  erratum: ofChanges,
  amendment: ofChanges,
  annulment: ofChanges,
  certificate: ofSignedDecision,
};

/** Registers in which a document of every kind is composed, between them. */
export function composedRegisters(): readonly LocalAppsScript[] {
  return [...new Set(Object.values(composedIn))].map((compose) => compose());
}

/** A document of every kind as it was composed. Throws where one was not. */
export function composedDocuments(): ReadonlyMap<DocumentKind, Uint8Array> {
  const documents = new Map<DocumentKind, Uint8Array>();
  for (const script of composedRegisters()) {
    for (const row of tabRows(script, documentBook.tab)) {
      const kind = everyKind.find((each) => documentKindLabels[each] === row["Loại văn bản"]);
      const key = documentKey(row["Mã văn bản"] ?? "");
      const file = script.files().find(({ appProperties }) => Object.values(appProperties).includes(key));
      if (kind && file) documents.set(kind, script.fileContent(file.id));
    }
  }
  const missing = everyKind.filter((kind) => !documents.has(kind));
  if (missing.length > 0) throw new Error(`not composed: ${missing.join(", ")}`);
  return documents;
}
