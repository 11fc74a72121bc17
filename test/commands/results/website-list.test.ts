import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, pasteSample } from "../../../scripts/fresh-register";
import type { Grant } from "../../../src/domain/results/grant";
import { postings } from "../../../src/register/tables/results/postings";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { paperNamed } from "../../support/closed-meeting";
import { muchLarger, ruledTables, runningText, wholeText } from "../../support/filled-review";
import { decisionOf, grantedReview } from "../../support/granted-review";
import { menuItem } from "../../support/menu-item";
import { said } from "../../support/register";
import { rowsOf, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

const click = menuItem("Văn bản", "Danh sách đăng website");
const list = (script: LocalAppsScript) => paperNamed(script, "Danh sách đăng website CN-2023");
const named = (script: LocalAppsScript) =>
  ruledTables(list(script))
    .flat()
    .map((row) => row.join(" | "));

/** Two of the grants are exemplars, as the awards' catalogue has them. */
const exemplars = (grant: Grant): Grant =>
  ["Trần Văn Thử", "Hoàng Thị Giả"].includes(grant.name)
    ? { ...grant, award: "GUONG", awardName: "Gương điển hình tiên tiến" }
    : grant;

/** What the unit says of a nomination in its form. */
function typeNomination(script: LocalAppsScript, id: string, said: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(said))
    typeWhere(script, "Đề nghị", ["Mã đề nghị", id], header, text);
}

test("what signed decisions granted is listed by name, unit and award", () => {
  const script = grantedReview();
  const [asked] = said(click(script));
  expect(asked).toContain("Quyết định QĐ1:CN-2023:LDTT chưa có thông báo công khai đã ký. Bấm");
  expect(named(script)).toEqual([
    "TT | Tập thể",
    "Tập thể lao động tiên tiến: 01 tập thể",
    "1 | Khoa Mộc",
    "TT | Họ và tên | Đơn vị",
    "Lao động tiên tiến: 05 cá nhân",
    "1 | Phạm Văn Ví Dụ | Khoa Mộc",
    "2 | Hoàng Thị Giả | Khoa Mộc",
    "3 | Lê Thị Mẫu | Khoa Mộc",
    "4 | Trần Văn Thử | Khoa Mộc",
    "5 | Đỗ Văn Nháp | Phòng Đào tạo",
  ]);
  expect(runningText(list(script))[2]).toBe(
    "Tập thể, cá nhân được khen thưởng theo Quyết định số 31/QĐ-CĐTN ngày 25 tháng 7 năm 2023; Quyết định số 32/QĐ-CĐTN ngày 25 tháng 7 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm: 01 tập thể, 05 cá nhân.",
  );
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Ký hiệu"]).at(-1)).toEqual(["DSĐW:CN-2023", ""]);
});

test("an exemplar is listed with what the unit wrote only with consent; who is left out is told to the secretary alone", () => {
  const script = grantedReview("exemplars", exemplars);
  typeNomination(script, "CN-2023/K-MOC/001/LDTT", {
    "Đồng ý công khai": "Có",
    "Tóm tắt thành tích": "Cải tiến máy bào gỗ.\nHai sinh viên đạt giải, một em hoàn cảnh khó khăn.",
  });
  const [asked] = said(click(script));
  expect(asked).toContain(
    "Không đưa lên trang: Hoàng Thị Giả (Gương điển hình tiên tiến), chưa đồng ý đăng (ô đồng ý ở biểu mẫu)",
  );
  expect(asked).toContain("Tóm tắt thành tích của Trần Văn Thử có thể nói điều riêng tư");
  const text = wholeText(list(script));
  expect(text).toContain(
    "Gương điển hình: Trần Văn Thử, Khoa Mộc\nCải tiến máy bào gỗ.\nHai sinh viên đạt giải, một em hoàn cảnh khó khăn.",
  );
  expect(text).not.toMatch(/Hoàng Thị Giả|đồng ý/);
  expect(named(script).filter((line) => line.includes("Gương"))).toEqual([
    "Gương điển hình tiên tiến: 01 cá nhân",
  ]);
});

test("a list that stands on the website and has lines that were annulled since is told", () => {
  const script = grantedReview("posted", (grant) =>
    grant.name === "Lê Thị Mẫu" ? { ...grant, state: "annulled", changedBy: "QĐ9:CN-2023:SUA" } : grant,
  );
  const august = (day: number) => ({ year: 2023, month: 8, day });
  click(script);
  pasteSample(script, [
    pastable(documentBook, [decisionOf("SUA", 44, { id: "QĐ9:CN-2023:SUA", date: august(5) })]),
    pastable(postings, [
      {
        document: "DSĐW:CN-2023",
        state: "posted",
        postedOn: august(4),
        address: "https://truong.example/khen-thuong",
        note: "",
      },
    ]),
  ]);
  const [asked] = said(click(script));
  expect(asked).toContain(
    "DSĐW:CN-2023 đã đăng ngày 04/8/2023, từ đó có dòng bị sửa hoặc bị hủy bỏ: Lê Thị Mẫu (tab “Đăng website”, dòng 2, cột “Trạng thái đăng”)",
  );
  typeWhere(script, "Đăng website", ["Mã văn bản", "DSĐW:CN-2023"], "Ngày đăng", "05/8/2023");
  expect(said(click(script))[0]).not.toContain("đã đăng ngày");
  expect(wholeText(list(script))).not.toContain("Lê Thị Mẫu");
});

test("where all was annulled there is nothing to publish", () => {
  const script = grantedReview("all annulled", (grant) => ({ ...grant, state: "annulled" }));
  expect(said(click(script)).at(-1)).toContain(
    "Mọi dòng của quyết định QĐ1:CN-2023:TTLDTT, QĐ1:CN-2023:LDTT đã bị hủy bỏ",
  );
});

test("the calls are the same with a hundred times the nominations", () => {
  const small = callCounts(click(grantedReview()), "service");
  const large = grantedReview();
  muchLarger(large, "withdrawn");
  expect(callCounts(click(large), "service")).toEqual(small);
}, 60_000);
