import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, pasteSample } from "../../../scripts/fresh-register";
import { grants } from "../../../src/register/tables/results/grants";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { paperNamed } from "../../support/closed-meeting";
import { decidedReview } from "../../support/decided-review";
import { muchLarger, ruledTables, runningText, wholeText } from "../../support/filled-review";
import { decisionOf, grantedReview, grantOf } from "../../support/granted-review";
import { menuItem } from "../../support/menu-item";
import { everything, said } from "../../support/register";
import { reviewName, rowsOf, secrets, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

const click = menuItem("Văn bản", "Công khai quyết định");
const notice = (script: LocalAppsScript, part = "LDTT") =>
  paperNamed(script, `Công khai quyết định CN-2023 ${part}`);
const named = (script: LocalAppsScript) =>
  ruledTables(notice(script))
    .flat()
    .map((row) => row.join(" | "));

test("a signed decision is announced by its number, day and list, name for name", () => {
  const script = grantedReview();
  expect(said(click(script, "LDTT")).at(-1)).toContain(
    `Đã soạn “Công khai quyết định CN-2023 LDTT - ${reviewName}”`,
  );
  expect(runningText(notice(script)).slice(0, 8)).toEqual([
    "THÔNG BÁO",
    "Công khai quyết định\ncông nhận danh hiệu LDTT",
    "Hội đồng Thi đua - Khen thưởng công khai Quyết định số 32/QĐ-CĐTN ngày 25 tháng 7 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc công nhận danh hiệu LDTT như sau:",
    "1. Được khen thưởng: 05 cá nhân.",
    "2. Danh sách kèm theo Thông báo này.",
    "3. Thông báo được niêm yết tại bảng tin của trường.",
    "4. Kiến nghị về quyết định gửi về: Thường trực Hội đồng Thi đua - Khen thưởng.",
    "Hội đồng Thi đua - Khen thưởng thông báo để các đơn vị, cá nhân được biết./.",
  ]);
  expect(named(script)).toEqual([
    "TT | Họ và tên | Đơn vị",
    "Lao động tiên tiến: 05 cá nhân",
    "1 | Phạm Văn Ví Dụ | Khoa Mộc",
    "2 | Hoàng Thị Giả | Khoa Mộc",
    "3 | Lê Thị Mẫu | Khoa Mộc",
    "4 | Trần Văn Thử | Khoa Mộc",
    "5 | Đỗ Văn Nháp | Phòng Đào tạo",
  ]);
  const text = wholeText(notice(script));
  const untold = [/Trưởng phòng/, new RegExp(secrets.holdReason), /19[6789]\d/, /\b0(0[1-9]|10)\b/];
  expect(untold.filter((secret) => secret.test(text))).toEqual([]);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Phần", "Ký hiệu"]).at(-1)).toEqual([
    "TBCK:CN-2023:LDTT",
    "LDTT",
    "TB-HĐTĐKT",
  ]);
});

test("it waits for a signed decision with its number and day, and says what to do", () => {
  const script = decidedReview();
  const before = everything(script);
  expect(said(click(script, "LDTT")).at(-1)).toContain(
    "Kỳ xét “CN-2023” chưa có quyết định khen thưởng nào đã ký, có số (tab “Đã khen thưởng”). Soạn (Sổ Thi đua → Văn bản → Quyết định khen thưởng), trình ký, rồi ghi số, ngày của quyết định vào sổ trước.",
  );
  expect(everything(script)).toEqual(before);
  const granted = grantedReview();
  typeWhere(granted, "Sổ văn bản", ["Mã văn bản", "QĐ1:CN-2023:LDTT"], "Ngày ban hành", "");
  expect(said(click(granted, "LDTT")).at(-1)).toContain(
    "Quyết định QĐ1:CN-2023:LDTT chưa có “Ngày ban hành” nên chưa công bố được (tab “Sổ văn bản”, dòng 4, cột “Ngày ban hành”)",
  );
  typeWhere(granted, "Sổ văn bản", ["Mã văn bản", "QĐ1:CN-2023:LDTT"], "Ngày ban hành", "25/7/2023");
  typeWhere(granted, "Sổ văn bản", ["Mã văn bản", "QĐ1:CN-2023:LDTT"], "Trạng thái", "Trình ký");
  expect(said(click(granted, "LDTT")).at(-1)).toContain(
    "Quyết định QĐ1:CN-2023:LDTT chưa ký nên chưa công bố được",
  );
});

test("a decision of the part that grants the rest later is announced with the first, by a notice that replaces it", () => {
  const script = grantedReview();
  click(script, "LDTT");
  for (const [header, value] of [
    ["Số", "9"],
    ["Ngày ban hành", "26/7/2023"],
    ["Trạng thái", "Đã phát hành"],
  ] as const)
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", "TBCK:CN-2023:LDTT"], header, value);
  const later = decisionOf("LDTT", 40, {
    id: "QĐ2:CN-2023:LDTT",
    date: { year: 2023, month: 8, day: 2 },
  });
  const more = {
    award: "LDTT",
    awardName: "Lao động tiên tiến",
    name: "Vũ Thị Bảng",
    unitName: "Phòng Đào tạo",
  };
  pasteSample(script, [pastable(documentBook, [later]), pastable(grants, [grantOf(later, 1, more)])]);
  click(script, "LDTT");
  const replacing = paperNamed(script, "Công khai quyết định CN-2023 LDTT.2");
  expect(wholeText(replacing)).toContain(
    "công khai Quyết định số 32/QĐ-CĐTN ngày 25 tháng 7 năm 2023; Quyết định số 40/QĐ-CĐTN ngày 02 tháng 8 năm 2023 của Hiệu trưởng",
  );
  expect(wholeText(replacing)).toContain(
    "Thông báo này thay thế thông báo số 09/TB-HĐTĐKT ngày 26 tháng 7 năm 2023.",
  );
  expect(ruledTables(replacing).flat().at(-1)).toEqual(["6", "Vũ Thị Bảng", "Phòng Đào tạo"]);
});

test("what was annulled is gone from the list, and what changed it is cited; of nothing nothing is announced", () => {
  const script = grantedReview("annulled", (grant) =>
    grant.name === "Lê Thị Mẫu" || grant.kind === "collective"
      ? { ...grant, state: "annulled", changedBy: "QĐ9:CN-2023:SUA" }
      : grant,
  );
  const change = decisionOf("SUA", 44, { id: "QĐ9:CN-2023:SUA", date: { year: 2023, month: 8, day: 5 } });
  pasteSample(script, [pastable(documentBook, [change])]);
  click(script, "LDTT");
  expect(named(script).filter((row) => row.includes("Mẫu"))).toEqual([]);
  expect(wholeText(notice(script))).toContain("1. Được khen thưởng: 04 cá nhân");
  expect(wholeText(notice(script))).toContain(
    "Danh sách đã cập nhật theo quyết định khen thưởng số 44/QĐ-CĐTN ngày 05 tháng 8 năm 2023.",
  );
  expect(said(click(script, "TTLDTT")).at(-1)).toContain(
    "Mọi dòng của quyết định QĐ1:CN-2023:TTLDTT đã bị hủy bỏ",
  );
});

test("the calls are the same with a hundred times the rows", () => {
  const small = callCounts(click(grantedReview(), "LDTT"), "service");
  const large = grantedReview();
  muchLarger(large, "withdrawn");
  const decision = decisionOf("LDTT", 32);
  const more = Array.from({ length: 500 }, (_, index) =>
    grantOf(decision, index + 6, { name: `Người ${index}`, award: "LDTT", awardName: "Lao động tiên tiến" }),
  );
  pasteSample(large, [pastable(grants, more)]);
  expect(callCounts(click(large, "LDTT"), "service")).toEqual(small);
  expect(wholeText(notice(large))).toContain("1. Được khen thưởng: 505 cá nhân");
}, 60_000);
