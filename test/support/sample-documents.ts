import { mergeTemplate } from "../../src/documents/engine/merge";
import { appraisalTitle, appraisalView } from "../../src/documents/review/appraisal-view";
import { nominationListTitle, nominationListView } from "../../src/documents/review/nomination-list-view";
import { reminderTitle, reminderView } from "../../src/documents/review/reminder-view";
import { attendanceSheetView } from "../../src/documents/vote/attendance-sheet-view";
import { ballotView } from "../../src/documents/vote/ballot-view";
import { countMinutesView } from "../../src/documents/vote/count-minutes-view";
import { invitationView, opinionRequestView } from "../../src/documents/vote/invitation-view";
import { meetingMinutesView } from "../../src/documents/vote/meeting-minutes-view";
import { tallySheetView } from "../../src/documents/vote/tally-sheet-view";
import type { DocumentKind } from "../../src/domain/papers/kinds";
import { receivedState } from "../../src/domain/review/owed";
import { buildTemplates } from "../../templates/build";
import { block, examplePlan } from "../templates/plan/plan-example";
import { knownOf, nomination } from "./example-school/nominations";
import { draft, now, plan, progressRow, review } from "./example-school/review";
import { awards, settings, units } from "./example-school/school";
import { ground } from "./ground-example";
import { paperOf } from "./meeting-papers";
import { firstSession, meeting } from "./vote-register";

/** One document of each kind, merged from our templates: what the checks of documents are tried on. */

const nominations = [
  nomination("n1", "K-CK", "Khoa Cơ khí", "TTLDTT", { kind: "collective" }),
  nomination("n2", "K-CK", "Trần Mẫu Bình", "CSTDCS", { position: "Giảng viên" }),
  nomination("n3", "P-DT", "Lê Thử An", "LDTT"),
];

const ofReview = {
  settings,
  review,
  plan,
  state: receivedState(review, units, [progressRow("K-CK", ["báo cáo"])], [], now),
  awards,
  units,
  nominations,
  findings: [],
  shares: [],
  known: nominations.map(({ id }) => knownOf(id)),
  quotas: [],
  grounds: [
    ground("L1", "Luật", "", "15/6/2022", { summary: "Thi đua, khen thưởng" }),
    ground("Q1", "Quyết định", "58/QĐ-CĐSM", "22/8/2022", {
      issuer: "Hiệu trưởng",
      summary: "Quy chế thi đua",
    }),
  ],
  staff: [],
  quarantined: 0,
  byCouncil: false,
  replaced: null,
  signer: null,
  recipients: ["- Các thành viên Hội đồng;", "- Lưu: VT, TCHC."],
  now,
};
const cite = () => ({ texts: [], unknown: [], incomplete: [], unfinished: [], notInForce: [] });
const addressed = ["- Như trên;", "- Lưu: VT, TCHC."];

const reportTitle = appraisalTitle(review).join(": ");
const listTitle = nominationListTitle(review).join(": ");
const asked = paperOf("opinionRequest", meeting.code, { recipients: addressed });
const invited = paperOf("invitation", meeting.code);

const views: Readonly<Partial<Record<DocumentKind, () => object>>> = {
  plan: () => ({
    ...examplePlan,
    "nội dung": [
      block("căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;"),
      block("căn cứ", "Thực hiện Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2020 của UBND tỉnh."),
      ...examplePlan["nội dung"].slice(1),
    ],
  }),
  reminder: () =>
    reminderView({
      ...ofReview,
      recipients: addressed,
      document: draft("reminder", "CĐSM-TCHC", reminderTitle(review)),
    }),
  nominationList: () =>
    nominationListView({
      ...ofReview,
      document: draft("nominationList", "DS-CĐSM", listTitle),
      report: draft("appraisal", "BC-HĐTĐKT", reportTitle),
    }),
  appraisal: () =>
    appraisalView({
      ...ofReview,
      cite,
      byCouncil: true,
      document: draft("appraisal", "BC-HĐTĐKT", reportTitle),
    }),
  invitation: () => invitationView({ ...invited, document: { ...invited.document, symbol: "GM-HĐTĐKT" } }),
  opinionRequest: () => opinionRequestView({ ...asked, document: { ...asked.document, symbol: "HĐTĐKT" } }),
  attendanceSheet: () => attendanceSheetView(paperOf("attendanceSheet", meeting.code)),
  ballot: () => ballotView(paperOf("ballot", firstSession)),
  tallySheet: () => tallySheetView(paperOf("tallySheet", firstSession)),
  countMinutes: () => countMinutesView(paperOf("countMinutes", firstSession)),
  meetingMinutes: () => meetingMinutesView(paperOf("meetingMinutes", meeting.code)),
};

/** The .docx of each kind that has an example. The same sources give the same bytes. */
export async function sampleDocuments(): Promise<ReadonlyMap<DocumentKind, Uint8Array>> {
  const templates = await buildTemplates();
  return new Map(
    templates.flatMap(({ kind, content }) => {
      const view = views[kind];
      if (view === undefined) return [];
      const merged = mergeTemplate(content, view());
      if (!merged.ok) throw new Error(`${kind}: ${merged.problems.join("; ")}`);
      return [[kind, merged.content] as const];
    }),
  );
}
