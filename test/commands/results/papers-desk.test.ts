import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { freshRegister, tabRows } from "../../../scripts/fresh-register";
import { everyKind, isLaunchKind } from "../../../src/domain/papers/kinds";
import type { Door } from "../../../src/door";
import { clickNumber } from "../../support/after-decision";
import { decidedReview } from "../../support/decided-review";
import { menuItem } from "../../support/menu-item";
import { callDoor, goodValue, openPage } from "../../support/pages";
import { testNow } from "../../support/register";
import { review, typeWhere } from "../../support/review";
import { meeting } from "../../support/vote-register";

type Desk = Door["papersDesk"]["out"];
type Paper = Desk["groups"][number]["papers"][number];

function papersOf(script: LocalAppsScript, of = "review", code = review): readonly Paper[] {
  return goodValue<Desk>(callDoor(script, "papersDesk", { of, code })).groups.flatMap(({ papers }) => papers);
}

const lines = (papers: readonly Paper[]) => papers.map(({ label, state }) => `${label}: ${state}`);

function find(papers: readonly Paper[], label: string): Paper {
  const paper = papers.find((one) => one.label === label);
  if (paper === undefined) throw new Error(`no paper ${label}`);
  return paper;
}

function make(script: LocalAppsScript, { cause }: Paper, more: { again?: boolean; yes?: boolean } = {}) {
  return callDoor(script, "makePaper", { ...cause, again: false, yes: false, ...more }).answer;
}

/** How many tabs the register has. */
const everyTab = (script: LocalAppsScript) => script.spreadsheet.sheetNames().length;

const composePaymentList = menuItem("Văn bản", "Bảng kê chi tiền");

test("every kind of paper is shown: for each part it is of, or with why there is none", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  const papers = papersOf(script);
  expect(new Set(papers.map(({ cause }) => cause?.kind))).toEqual(
    new Set(everyKind.filter((kind) => !isLaunchKind(kind))),
  );
  // There is a meeting: what there is none of is a consultation.
  expect(find(papers, "Công văn xin ý kiến").note).toContain(
    "Kỳ xét này chưa có lần lấy ý kiến bằng văn bản nào",
  );
  expect(lines(papers)).toEqual([
    ...["Công văn đôn đốc: ready", "Danh sách tổng hợp: ready", "Báo cáo thẩm định: ready"],
    ...["Giấy mời họp (CN2023-P1): ready", "Danh sách điểm danh (CN2023-P1): ready"],
    ...["Công văn xin ý kiến: waits", "Biên bản họp (CN2023-P1): ready"],
    ...["Phiếu bầu (CN2023-P1-L1): ready", "Phiếu bầu (CN2023-P1-L2): ready"],
    ...["Bảng kiểm phiếu (CN2023-P1-L1): ready", "Bảng kiểm phiếu (CN2023-P1-L2): ready"],
    ...["Biên bản kiểm phiếu (CN2023-P1-L1): ready", "Biên bản kiểm phiếu (CN2023-P1-L2): ready"],
    "Thông báo kết quả xét: ready",
    ...["Quyết định khen thưởng (TTLDTT): ready", "Quyết định khen thưởng (LDTT): ready"],
    ...["Bảng kê chi tiền (TTLDTT): waits", "Bảng kê chi tiền (LDTT): waits"],
    ...["Công khai quyết định (TTLDTT): waits", "Công khai quyết định (LDTT): waits"],
    ...["Giấy khen, giấy chứng nhận (TTLDTT): waits", "Giấy khen, giấy chứng nhận (LDTT): waits"],
    ...["Danh sách đăng website: waits", "Kịch bản lễ trao thưởng: ready"],
    ...["Báo cáo thành tích: waits", "Tờ trình: waits"],
    ...["Phiếu trình khen đột xuất: waits", "Trả lời kiến nghị: waits"],
    ...["Công văn đính chính: waits", "Quyết định sửa đổi, bổ sung: waits", "Quyết định hủy bỏ: waits"],
    ...["Báo cáo sơ kết: ready", "Báo cáo tổng kết: ready"],
    ...["Mục lục hồ sơ: ready", "Sổ đăng ký văn bản đi: ready"],
  ]);
});

test("what a paper lacks is said in the words with which its command refuses", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  const { note } = find(papersOf(script), "Bảng kê chi tiền (LDTT)");
  expect(note).not.toBe("");
  const [refusal] = composePaymentList(script, "LDTT").dialogs.slice(-1);
  expect(refusal?.message).toBe(
    note
      .split("\n")
      .map((line) => `• ${line}`)
      .join("\n\n"),
  );
});

test("what is made shows its number, day and link, and that the register changed since; it is made anew when asked to be", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  const decision = () => find(papersOf(script), "Quyết định khen thưởng (LDTT)");
  const list = () => find(papersOf(script), "Danh sách tổng hợp");
  const asked = make(script, list());
  expect(asked).toMatchObject({
    ok: true,
    value: { kind: "asks", question: "Vẫn soạn danh sách tổng hợp?" },
  });
  expect(list().state).toBe("ready");
  expect(make(script, list(), { yes: true })).toMatchObject({ ok: true, value: { kind: "made" } });
  expect(make(script, decision(), { yes: true })).toMatchObject({ ok: true, value: { kind: "made" } });
  expect(list()).toMatchObject({ state: "made", document: "DSTH:CN-2023", stands: "Dự thảo", outdated: "" });
  expect(tabRows(script, "Sổ văn bản").map((row) => row.Tệp)).toContain(list().link);
  // The answer was lost and the page asks again: nothing is made a second time.
  const files = script.files().length;
  expect(make(script, list(), { yes: true })).toMatchObject({ ok: true, value: { kind: "made" } });
  expect(script.files().length).toBe(files);

  clickNumber(script, "QĐ1:CN-2023:LDTT", "45; 15/7/2023");
  expect(decision()).toMatchObject({
    state: "signed",
    stands: "Đã ký, có số: số 45/QĐ-CĐTN ngày 15 tháng 7 năm 2023",
    outdated: "",
  });
  expect(find(papersOf(script), "Bảng kê chi tiền (LDTT)").state).toBe("ready");

  typeWhere(script, "Thông tin chung", ["Mục", "Họ tên người đứng đầu"], "Giá trị", "Ngô Văn Mẫu Khác");
  const changed = papersOf(script).filter(({ outdated }) => outdated !== "");
  expect(changed.map(({ document }) => document)).toEqual(["DSTH:CN-2023"]);
  expect(changed[0]?.outdated).toContain("đã đổi từ khi soạn");
  const again = make(script, list(), { again: true });
  expect(again).toMatchObject({ ok: true, value: { kind: "asks" } });
  expect(make(script, list(), { again: true, yes: true })).toMatchObject({
    ok: true,
    value: { kind: "made" },
  });
  expect(list().outdated).toBe("");
});

test("a round has its plan, a meeting its papers and deeds; an empty register has none", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  expect(lines(papersOf(script, "meeting", meeting.code)).slice(0, 4)).toEqual([
    "Giấy mời họp (CN2023-P1): ready",
    "Danh sách điểm danh (CN2023-P1): ready",
    "Chuẩn bị phiên họp: lập các lượt bỏ phiếu: done",
    "Họp, bỏ phiếu, kiểm phiếu: done",
  ]);
  const [plan] = papersOf(script, "round", "không có");
  expect([plan?.state, plan?.note]).toEqual(["waits", expect.stringContaining("Không có đợt mã “không có”")]);
  expect(callDoor(script, "papersDesk", { of: "review", code: "không có" }).answer).toMatchObject({
    ok: false,
  });
  const empty = freshRegister("Sổ trống", testNow);
  openPage(empty, "Văn bản", "Danh mục văn bản");
  expect(goodValue(callDoor(empty, "paperSubjects", {}))).toEqual([]);
});

test("a page that names no kind of paper, or another one's words, is refused in words", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  const request = { kind: "toString", subject: review, part: "", again: false, yes: true };
  expect(callDoor(script, "makePaper", request).answer).toEqual({
    ok: false,
    problems: ["Không có loại văn bản “toString”. Tải lại trang để xem các văn bản hiện có."],
  });
});

test("the papers of a review are read with one reading of each tab, however many they are", () => {
  const script = decidedReview();
  openPage(script, "Văn bản", "Danh mục văn bản");
  const reads = () =>
    callDoor(script, "papersDesk", { of: "review", code: review }).record.calls.filter(
      ({ method }) => method === "getValues",
    ).length;
  const before = reads();
  for (const paper of papersOf(script).filter(({ state }) => state === "ready"))
    make(script, paper, { yes: true });
  expect(reads()).toBe(before);
  expect(before).toBeLessThan(everyTab(script));
});
