import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts } from "../../../scripts/fresh-register";
import { paperNamed } from "../../support/closed-meeting";
import { decidedReview, votedReview } from "../../support/decided-review";
import { muchLarger, ruledTables, runningText, wholeText } from "../../support/filled-review";
import { grantedReview } from "../../support/granted-review";
import { menuItem } from "../../support/menu-item";
import { said } from "../../support/register";
import { typeWhere } from "../../support/review";
import { pasteAnswers, upwardReview } from "../../support/upward-review";

const click = menuItem("Văn bản", "Kịch bản lễ trao thưởng");
const kit = (script: LocalAppsScript) => paperNamed(script, "Kịch bản lễ trao thưởng CN-2023");
const tables = (script: LocalAppsScript) =>
  ruledTables(kit(script)).map((table) => table.map((row) => row.join(" | ")));

test("who is called, in the order of the annexes, addressed by the staff list; who comes up for a unit; how certificates lie", () => {
  const script = grantedReview();
  typeWhere(script, "Thông tin chung", ["Mục", "Số người lên nhận mỗi lượt"], "Giá trị", "3");
  expect(said(click(script)).at(-1)).toContain("Đã soạn “Kịch bản lễ trao thưởng CN-2023");
  expect(tables(script)).toEqual([
    ["Lượt | Số | Xướng tên | Đại diện lên nhận", "1 | 1 | Tập thể Khoa Mộc | Ông Trần Văn Thử"],
    [
      "Lượt | Số | Xướng tên | Chức vụ, đơn vị",
      "2 | 1 | Ông Phạm Văn Ví Dụ | Khoa Mộc",
      "2 | 2 | Bà Hoàng Thị Giả | Khoa Mộc",
      "2 | 3 | Bà Lê Thị Mẫu | Khoa Mộc",
      "3 | 4 | Ông Trần Văn Thử | Khoa Mộc",
      "3 | 5 | Ông Đỗ Văn Nháp | Trưởng phòng, Phòng Đào tạo",
    ],
    [
      "Lượt | Danh hiệu, hình thức | Giấy | Số tờ | Số trong danh sách | Người trao",
      "1 | Tập thể lao động tiên tiến | Giấy chứng nhận | 01 | 1 | ",
      "2 | Lao động tiên tiến | Giấy chứng nhận | 03 | 1-3 | ",
      "3 | Lao động tiên tiến | Giấy chứng nhận | 02 | 4-5 | ",
    ],
  ]);
  const text = wholeText(kit(script));
  expect(text).toContain("Tổng số: 06 lượt nhận trong 03 lượt lên, 06 tờ giấy.");
  expect(text).not.toContain("DỰ THẢO");
});

test("decisions are read first, awards go from high to low, recipients are invited after the reading", () => {
  const script = grantedReview();
  click(script);
  const words = runningText(kit(script));
  const from = words.indexOf("B. LỜI DẪN");
  expect(words.slice(from + 1, words.indexOf("C. XẾP GIẤY VÀ NGƯỜI TRAO"))).toEqual([
    "Kính thưa quý vị đại biểu! Kính thưa toàn thể hội nghị!",
    "Trường Cao đẳng Thử Nghiệm trân trọng tổ chức lễ trao thưởng cho các tập thể, cá nhân được khen thưởng.",
    "Trân trọng kính mời …………… lên công bố Quyết định số 31/QĐ-CĐTN ngày 25 tháng 7 năm 2023; Quyết định số 32/QĐ-CĐTN ngày 25 tháng 7 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm.",
    "Trân trọng cảm ơn. Tiếp theo là phần trao thưởng.",
    "Trân trọng kính mời đại diện tập thể có tên sau đây lên nhận danh hiệu Tập thể lao động tiên tiến: Tập thể Khoa Mộc (Ông Trần Văn Thử).",
    "Trân trọng kính mời …………… lên trao Giấy chứng nhận và chúc mừng.",
    "Trân trọng kính mời các cá nhân có tên sau đây lên nhận danh hiệu Lao động tiên tiến: Ông Phạm Văn Ví Dụ, Khoa Mộc; Bà Hoàng Thị Giả, Khoa Mộc; Bà Lê Thị Mẫu, Khoa Mộc; Ông Trần Văn Thử, Khoa Mộc; Ông Đỗ Văn Nháp, trưởng phòng, Phòng Đào tạo.",
    "Trân trọng kính mời …………… lên trao Giấy chứng nhận và chúc mừng.",
    "Xin chúc mừng các tập thể, cá nhân được khen thưởng. Phần trao thưởng đến đây là kết thúc, trân trọng cảm ơn quý vị đại biểu và toàn thể hội nghị!",
  ]);
});

test("before decisions are signed the kit is a draft with gaps, and says so; nobody is guessed at", () => {
  const script = decidedReview("kit");
  typeWhere(script, "Nhân sự", ["Mã nhân sự", "002"], "Giới tính", "");
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "K-MOC"], "Trưởng đơn vị", "");
  const [asked] = said(click(script));
  expect(asked).toContain(
    "06 lượt nhận chưa có quyết định đã ký: kịch bản ghi “Dự thảo”, số để trống (tab “Đã khen thưởng”)",
  );
  expect(asked).toContain("Chưa biết ai lên nhận thay: Khoa Mộc (tab “Đơn vị”)");
  const text = wholeText(kit(script));
  expect(text).toContain("KỊCH BẢN LỄ TRAO THƯỞNG (DỰ THẢO)");
  expect(text).toContain(
    "lên công bố Quyết định số ……/QĐ-CĐTN ngày      tháng      năm 2023 của Hiệu trưởng",
  );
  const [, people = []] = tables(script);
  expect(people.slice(1)).toEqual([
    "2 |  | Ông Phạm Văn Ví Dụ | Khoa Mộc",
    "2 |  | Bà Hoàng Thị Giả | Khoa Mộc",
    "2 |  | Lê Thị Mẫu | Khoa Mộc",
    "2 |  | Ông Trần Văn Thử | Khoa Mộc",
    "2 |  | Ông Đỗ Văn Nháp | Trưởng phòng, Phòng Đào tạo",
  ]);
});

test("what the body above granted is handed over, too: by its own decision, and no paper of the school lies for it", () => {
  const script = upwardReview();
  pasteAnswers(script, {
    "Khoa Mộc": {},
    "Lê Thị Mẫu": { outcome: "other", grantedAward: "BK" },
    "Trần Văn Thử": { outcome: "notGranted" },
    "Ngô Thị Dòng": { decision: "số 91/QĐ-UBND" },
  });
  expect(said(click(script)).at(-1)).toContain("Đã soạn “Kịch bản lễ trao thưởng CN-2023");
  expect(tables(script)).toEqual([
    ["Lượt | Số | Xướng tên | Đại diện lên nhận", "1 |  | Tập thể Khoa Mộc | Ông Trần Văn Thử"],
    [
      "Lượt | Số | Xướng tên | Chức vụ, đơn vị",
      "2 |  | Bà Lê Thị Mẫu | Khoa Mộc",
      "2 |  | Bà Ngô Thị Dòng | Giám đốc trung tâm, Trung tâm Ngoại ngữ",
    ],
    [
      "Lượt | Danh hiệu, hình thức | Giấy | Số tờ | Số trong danh sách | Người trao",
      "1 | Tập thể lao động tiên tiến | Do cấp trên cấp |  |  | ",
      "2 | Bằng khen cấp bộ, tỉnh | Do cấp trên cấp |  |  | ",
    ],
  ]);
  const words = runningText(kit(script));
  expect(words.filter((text) => text.includes("Quyết định số") || text.includes("lên trao"))).toEqual([
    "Trân trọng kính mời …………… lên công bố Quyết định số 88/QĐ-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Thử Nghiệm; Quyết định số 91/QĐ-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Thử Nghiệm.",
    "Trân trọng kính mời …………… lên trao thưởng và chúc mừng.",
    "Trân trọng kính mời …………… lên trao thưởng và chúc mừng.",
  ]);
  expect(wholeText(kit(script))).not.toContain("DỰ THẢO");
  expect(wholeText(kit(script))).toContain("Tổng số: 03 lượt nhận trong 02 lượt lên, 00 tờ giấy.");
});

test("what was annulled is not called, nor called anew as if it waited for a decision", () => {
  const script = grantedReview("kit annulled", (grant) =>
    grant.name === "Lê Thị Mẫu" ? { ...grant, state: "annulled", changedBy: "" } : grant,
  );
  click(script);
  expect(wholeText(kit(script))).not.toMatch(/Lê Thị Mẫu|DỰ THẢO/);
});

test("where the head has agreed to nothing there is nothing to hand over", () => {
  expect(said(click(votedReview())).at(-1)).toContain("chưa có quyết định khen thưởng nào đã ký, có số");
});

test("the calls are the same with a hundred times the nominations", () => {
  const small = callCounts(click(grantedReview()), "service");
  const large = grantedReview();
  muchLarger(large, "withdrawn");
  expect(callCounts(click(large), "service")).toEqual(small);
}, 60_000);
