import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { PastAward } from "../../src/domain/awards/past-award";
import type { CouncilDocument } from "../../src/domain/papers/document";
import type { Complaint } from "../../src/domain/results/complaint";
import type { Grant } from "../../src/domain/results/grant";
import type { ReportText } from "../../src/domain/results/report-text";
import type { SuddenAward } from "../../src/domain/results/sudden-award";
import type { UpwardResult } from "../../src/domain/results/upward-result";
import { movements } from "../../src/register/tables/plan/movements";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { pastAwards } from "../../src/register/tables/records/past-awards";
import { staff } from "../../src/register/tables/records/staff";
import { grants } from "../../src/register/tables/results/grants";
import { reportTexts } from "../../src/register/tables/results/report-texts";
import { suddenAwards } from "../../src/register/tables/results/sudden-awards";
import { documentBook } from "../../src/register/tables/review/document-book";
import { decidedReview } from "./decided-review";
import { menuItem } from "./menu-item";
import { openPrepared } from "./prepared";
import { review, typeWhere } from "./review";
import { pastable } from "./vote-rows";

/** The end of the school year, when reports are written: the decisions are signed. */
export const reportingDay = new Date(2023, 7, 10, 9, 0);

export const suddenReview = "DX-2023";

const decision = {
  kind: "decision",
  title: "Quyết định khen thưởng",
  state: "signed",
  replaces: "",
  link: "",
  symbol: "QĐ-CĐTN",
} as const;

/** The signed decisions: one an award, and one of a sudden award. */
export const decisions: readonly CouncilDocument[] = [
  {
    ...decision,
    ...{ id: `QĐ1:${review}:TTLDTT`, subject: review, part: "TTLDTT", number: "31" },
    date: { year: 2023, month: 7, day: 25 },
  },
  {
    ...decision,
    ...{ id: `QĐ1:${review}:LDTT`, subject: review, part: "LDTT", number: "32" },
    date: { year: 2023, month: 7, day: 25 },
  },
  {
    ...decision,
    ...{ id: `QĐ1:${suddenReview}:DX01`, subject: suddenReview, part: "DX01", number: "8" },
    date: { year: 2023, month: 2, day: 6 },
  },
  {
    ...decision,
    ...{ id: `QĐ1:${review}:GUONG`, subject: review, part: "GUONG", number: "33" },
    date: { year: 2023, month: 7, day: 25 },
  },
];

/** The signed papers that changed two lines of the decisions. */
const changes: readonly CouncilDocument[] = [
  {
    ...decision,
    ...{ id: `CVĐC1:${review}:1`, kind: "erratum", title: "Đính chính Quyết định khen thưởng" },
    ...{ subject: review, part: "1", number: "41", symbol: "CĐTN-TH" },
    date: { year: 2023, month: 8, day: 2 },
  },
  {
    ...decision,
    ...{ id: `QĐHB1:${review}:1`, kind: "annulment", title: "Hủy bỏ một phần Quyết định khen thưởng" },
    ...{ subject: review, part: "1", number: "34" },
    date: { year: 2023, month: 8, day: 3 },
  },
];

const ofYear = {
  review,
  achievement: "",
  from: { year: 2022, month: 9, day: 1 },
  to: { year: 2023, month: 8, day: 31 },
  rewardNote: "",
  state: "inForce",
  changedBy: "",
} as const satisfies Partial<Grant>;

/** A line of the decision on LĐTT. */
function worker(number: number, code: string, name: string, more: Partial<Grant> = {}): Grant {
  return {
    ...ofYear,
    document: `QĐ1:${review}:LDTT`,
    number,
    ...{ id: `${review}/K-MOC/${code}/LDTT`, kind: "individual", nominee: `person/${code}`, code, name },
    ...{ position: "Giảng viên", unit: "K-MOC", unitName: "Khoa Mộc", category: "GV" },
    ...{ award: "LDTT", awardName: "Lao động tiên tiến", reward: 540_000 },
    ...more,
  };
}

const office = { unit: "P-DT", unitName: "Phòng Đào tạo" } as const;

/** What was granted: a collective, five people of whom one was annulled and one corrected, a student's sudden award, an exemplar. */
export const granted: readonly Grant[] = [
  {
    ...ofYear,
    ...{ document: `QĐ1:${review}:TTLDTT`, number: 1, id: `${review}/K-MOC/khoa môc̣/TTLDTT` },
    ...{ kind: "collective", nominee: "unit/K-MOC", code: "K-MOC", name: "Khoa Mộc", position: "" },
    ...{ unit: "K-MOC", unitName: "Khoa Mộc", category: "TT", award: "TTLDTT" },
    ...{ awardName: "Tập thể lao động tiên tiến", reward: 1_440_000 },
  },
  worker(1, "001", "Trần Văn Thử", { position: "Trưởng khoa", category: "CBQL" }),
  worker(2, "002", "Lê Thị Mẫu", { state: "corrected", changedBy: `CVĐC1:${review}:1` }),
  worker(3, "003", "Phạm Văn Ví Dụ"),
  worker(4, "004", "Hoàng Thị Giả", { state: "annulled", changedBy: `QĐHB1:${review}:1` }),
  worker(5, "005", "Đỗ Văn Nháp", {
    ...office,
    id: `${review}/P-DT/005/LDTT`,
    position: "Trưởng phòng",
    category: "CBQL",
  }),
  {
    ...ofYear,
    ...{ document: `QĐ1:${suddenReview}:DX01`, number: 1, id: "DX01", review: suddenReview },
    ...{ kind: "individual", nominee: "person/0042", code: "0042", name: "Cù Thị Nước" },
    ...{ position: "Lớp CK21A", unit: "K-MOC", unitName: "Khoa Mộc", category: "HSSV", award: "GK" },
    ...{ awardName: "Giấy khen", reward: 540_000, achievement: "cứu người đuối nước" },
    from: { year: 2023, month: 2, day: 3 },
    to: { year: 2023, month: 2, day: 3 },
  },
  {
    ...ofYear,
    ...{ document: `QĐ1:${review}:GUONG`, number: 1, id: `${review}/P-DT/005/GUONG` },
    ...{ kind: "individual", nominee: "person/005", code: "005", name: "Đỗ Văn Nháp" },
    ...{ position: "Trưởng phòng", ...office, category: "CBQL", award: "GUONG" },
    ...{ awardName: "Gương điển hình tiên tiến", reward: 0 },
  },
];

/** So many more lines of the decision on LĐTT. */
export function manyMore(count: number): readonly Grant[] {
  return Array.from({ length: count }, (_, index) => worker(100 + index, `9${index}`, `Người Thêm ${index}`));
}

const dossier: SuddenAward = {
  code: "DX01",
  review: suddenReview,
  kind: "individual",
  nomineeCode: "0042",
  name: "Cù Thị Nước",
  position: "Lớp CK21A",
  unit: "K-MOC",
  category: "HSSV",
  award: "GK",
  achievement: "cứu người đuối nước",
  achievedOn: { year: 2023, month: 2, day: 3 },
  evidence: "",
  ground: "Công văn số 15/CV-CAX ngày 05/02/2023 của Công an xã",
  opinion: "yes",
  opinionBy: "Lý Thị Trang",
  opinionWords: "",
  choice: "asProposed",
  reason: "",
  decidedOn: { year: 2023, month: 2, day: 6 },
};

/** Last year's: three LĐTT (one stood in the register already), a collective, a champion of the province. */
const lastYear: readonly (PastAward & { readonly document: string })[] = [
  ["002", "Lê Thị Mẫu", "LDTT"],
  ["", "Người Đã Nghỉ", "LDTT"],
  ["K-MOC", "Khoa Mộc", "TTLDTT"],
  ["001", "Trần Văn Thử", "CSTDT"],
].map(([code = "", name = "", award = ""]) => ({
  ...{ code, name, award },
  schoolYear: "2021-2022",
  document: "",
  decision: "",
  decidedOn: null,
  sudden: false,
}));

/** A line of a signed Tờ trình and what came of it. */
function answered(code: string, name: string, award: string, more: Partial<UpwardResult> = {}): UpwardResult {
  return {
    ...{ nomination: `${review}/K-MOC/${code}/${award}`, review, name, unitName: "Khoa Mộc", award, code },
    ...{ outcome: "granted", grantedAward: "", decision: "88/QĐ-UBND", money: null, note: "" },
    decidedOn: { year: 2023, month: 8, day: 1 },
    body: "Ủy ban nhân dân tỉnh Thử Nghiệm",
    ...{ recordedAward: "", recordedDecision: "", recordedOn: null },
    ...more,
  };
}

/** What the body above made of lines: as submitted, another award, none, no answer yet, and one of the sudden award. */
export const answeredAbove: readonly UpwardResult[] = [
  answered("001", "Trần Văn Thử", "CSTDT", { nomination: `${review}/K-MOC/001/LDTT` }),
  answered("K-MOC", "Khoa Mộc", "COTD", {
    ...{ nomination: `${review}/K-MOC/khoa môc̣/TTLDTT`, outcome: "other", grantedAward: "TTLDXS" },
  }),
  answered("002", "Lê Thị Mẫu", "BK", { outcome: "notGranted" }),
  answered("003", "Phạm Văn Ví Dụ", "BK", { outcome: null }),
  answered("0042", "Cù Thị Nước", "BK", { nomination: "DX01", review: suddenReview }),
];

/** A complaint each: waiting, answered, taken back, and an answered one on the sudden award. */
export const complained: readonly Complaint[] = (["open", "answered", "withdrawn", "answered"] as const).map(
  (state, index) => ({
    ...{ code: `KN0${index + 1}`, review: index === 3 ? suddenReview : review, receivedOn: null, state },
    ...{ from: "bà Lê Thị Mẫu", name: "Lê Thị Mẫu", award: "LDTT", unit: "", content: "kết quả xét" },
    ...{ due: null, reply: "", answeredBy: "" },
  }),
);

/** What the secretary wrote for the report; limits and directions she forgot. */
const texts: readonly ReportText[] = [
  {
    review,
    part: "advantages",
    text: "Phong trào được triển khai đồng bộ, đúng kế hoạch.\nCác khoa {tích cực} tham gia hội giảng.",
  },
  { review, part: "requests", text: "Đề nghị cấp trên hướng dẫn sớm chỉ tiêu xét tặng." },
];

/** The decided review with its decisions signed, a sudden award, last year's awards, and what the secretary wrote. */
export function grantedReview(
  name = "",
  change: (script: LocalAppsScript) => void = () => {},
): LocalAppsScript {
  const make = () => {
    const script = decidedReview();
    script.now = reportingDay;
    pasteSample(script, [
      {
        table: reviewPeriods,
        headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Cần báo cáo"],
        rows: [[suddenReview, "Khen đột xuất năm học 2022 - 2023", "2022-2023", "Đột xuất", "Không"]],
      },
      {
        table: movements,
        headers: ["Mã phong trào", "Tên phong trào", "Loại phong trào", "Nơi chủ trì", "Mã đợt"],
        rows: [
          ["HG", "Hội giảng nhà giáo", "Của trường", "", "D2-2023"],
          ["XTN", "Xây dựng trường học hạnh phúc", "Tham gia", "Công đoàn ngành", "D2-2023"],
        ],
      },
      {
        table: staff,
        headers: ["Mã nhân sự", "Lao động trực tiếp"],
        rows: [
          ["002", "Có"],
          ["003", "Có"],
        ],
      },
      pastable(suddenAwards, [dossier]),
      pastable(documentBook, [...decisions, ...changes]),
      pastable(grants, granted),
      pastable(pastAwards, lastYear),
      pastable(reportTexts, texts),
    ]);
    typeWhere(script, "Chỉ tiêu", ["Thứ tự", "1"], "Kết quả chỉ tiêu", "01/03 đơn vị");
    typeWhere(script, "Chỉ tiêu", ["Thứ tự", "1"], "Đạt chỉ tiêu", "Chưa đạt");
    change(script);
    return script;
  };
  return openPrepared(`reported review ${name}`, make, { now: reportingDay });
}

export const clickSummary = menuItem("Văn bản", "Báo cáo tổng kết");
export const clickInterim = menuItem("Văn bản", "Báo cáo sơ kết");
export const clickOutgoing = menuItem("Văn bản", "Sổ đăng ký văn bản đi");
export const clickExport = menuItem("Kết quả", "Xuất kết quả");
