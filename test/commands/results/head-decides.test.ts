import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { clickAccept, clickPresent, votedReview } from "../../support/decided-review";
import { clickClose, clickCorrect, countPapers } from "../../support/held-meeting";
import { columnOf, said, typeInto } from "../../support/register";
import { firstSession } from "../../support/vote-register";

const tab = "Thủ trưởng quyết định";

/** What stands of each line: name, award, outcome, the head's choice and reason. */
const rows = (script: LocalAppsScript) =>
  tabRows(script, tab).map((row) => [
    row["Họ tên, tên tập thể"],
    row["Mã danh hiệu"],
    row["Kết quả"],
    row["Thủ trưởng quyết định"],
    row["Lý do"],
  ]);

const rowOf = (script: LocalAppsScript, name: string) =>
  tabRows(script, tab).findIndex((row) => row["Họ tên, tên tập thể"] === name) + 2;

test("what the council passed is put before the head, collectives before people, in the order of the paper", () => {
  const script = votedReview();
  expect(said(clickPresent(script))).toEqual([
    "Trình thủ trưởng: Tab “Thủ trưởng quyết định” có 06 dòng Hội đồng đề nghị của kỳ xét CN-2023, thêm mới 06.\nThủ trưởng cho ý kiến xong thì ghi ở cột “Thủ trưởng quyết định”; theo đề nghị tất cả thì bấm Sổ Thi đua → Kết quả → Ghi theo đề nghị.",
  ]);
  expect(rows(script)).toEqual([
    ["Khoa Mộc", "TTLDTT", "Đạt", "", ""],
    ["Phạm Văn Ví Dụ", "LDTT", "Đạt", "", ""],
    ["Hoàng Thị Giả", "LDTT", "Đạt", "", ""],
    ["Lê Thị Mẫu", "LDTT", "Đạt", "", ""],
    ["Trần Văn Thử", "LDTT", "Đạt", "", ""],
    ["Đỗ Văn Nháp", "LDTT", "Đạt", "", ""],
  ]);
});

test("the head refuses one and follows the proposal on the others: what was written stays", () => {
  const script = votedReview();
  clickPresent(script);
  typeInto(script, tab, rowOf(script, "Lê Thị Mẫu"), "Thủ trưởng quyết định", "Không khen");
  typeInto(script, tab, rowOf(script, "Lê Thị Mẫu"), "Lý do", "đang xác minh");
  const asked = clickAccept(script);
  expect(asked.dialogs[0]?.message).toContain(
    "Thủ trưởng đồng ý theo đề nghị của Hội đồng với 05 dòng chưa quyết định của kỳ xét CN-2023?\nKhoa Mộc (TTLDTT)\n",
  );
  expect(said(asked).at(-1)).toBe(
    "Ghi theo đề nghị: Đã ghi “Theo đề nghị” ở 05 dòng của tab “Thủ trưởng quyết định”.",
  );
  const decided = rows(script);
  expect(decided.map(([name, , , choice, reason]) => [name, choice, reason])).toEqual([
    ["Khoa Mộc", "Theo đề nghị", ""],
    ["Phạm Văn Ví Dụ", "Theo đề nghị", ""],
    ["Hoàng Thị Giả", "Theo đề nghị", ""],
    ["Lê Thị Mẫu", "Không khen", "đang xác minh"],
    ["Trần Văn Thử", "Theo đề nghị", ""],
    ["Đỗ Văn Nháp", "Theo đề nghị", ""],
  ]);
  clickPresent(script);
  expect(rows(script)).toEqual(decided);
});

test("who does not pass is not put before the head, and nothing is left to accept twice", () => {
  // Number 2 of each paper is struck on 12 of 15 ballots.
  const script = votedReview("struck", ["1-3 sạch", "4-15: 2"]);
  clickPresent(script);
  expect(rows(script).map(([name]) => name)).not.toContain("Hoàng Thị Giả");
  clickAccept(script);
  expect(said(clickAccept(script))).toEqual([
    "Ghi theo đề nghị: Kỳ xét CN-2023 không còn dòng nào chưa có quyết định của thủ trưởng. Muốn đổi thì sửa ở tab “Thủ trưởng quyết định”.",
  ]);
});

test("an outcome edited by hand since it was sealed reaches nobody", () => {
  const script = votedReview("struck", ["1-3 sạch", "4-15: 2"]);
  const failed = tabRows(script, "Kết quả bỏ phiếu").findIndex((row) => row["Kết quả"] === "Không đạt") + 2;
  typeInto(script, "Kết quả bỏ phiếu", failed, "Kết quả", "Đạt");
  expect(said(clickPresent(script))).toEqual([
    "Trình thủ trưởng: chưa làm gì, cần sửa trước: • Lượt CN2023-P1-L1: kết quả không còn như khi niêm phong (1 dòng bị sửa hoặc thêm, 1 dòng bị sửa hoặc xóa) (tab “Kết quả bỏ phiếu”). Bấm Sổ Thi đua → Biểu quyết → Kiểm phiếu lại để xem dòng nào, rồi khôi phục từ lịch sử phiên bản; muốn sửa kết quả thì bấm Sổ Thi đua → Biểu quyết → Đính chính kết quả.",
  ]);
  expect(tabRows(script, tab)).toEqual([]);
});

test("an outcome that was corrected since the head decided is put before the head again, and told", () => {
  const script = votedReview();
  clickPresent(script);
  clickAccept(script);
  clickCorrect(script, firstSession, "Đếm nhầm");
  countPapers(script, firstSession, 15, ["1-3 sạch", "4-15: 2"]);
  clickClose(script, firstSession);
  const told = said(clickPresent(script)).at(-1) ?? "";
  expect(told).toContain(
    "Hoàng Thị Giả (LDTT): thủ trưởng đã quyết định nhưng nay Hội đồng không đề nghị nữa",
  );
  expect(rows(script).find(([name]) => name === "Hoàng Thị Giả")?.[3]).toBe("Theo đề nghị");
});

test("the head is asked with as many calls for six lines as for none, and nothing is read twice", () => {
  const script = votedReview();
  const first = callCounts(clickPresent(script), "service");
  expect(first).toEqual(callCounts(clickPresent(votedReview("struck", ["1-3 sạch", "4-15: 2"])), "service"));
  expect(columnOf(script, tab, "Lý do")).toBeGreaterThan(0);
});
