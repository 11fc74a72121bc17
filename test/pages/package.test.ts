import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tabRows } from "../../scripts/fresh-register";
import { clickNumber } from "../support/after-decision";
import { startBrowser } from "../support/browser";
import { decidedReview } from "../support/decided-review";
import { inBrowser, openPage } from "../support/pages";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** The first line of each step: what it is, and how far it has come. */
const stepsOf = async (tab: Tab) =>
  (await tab.locator(".paper-step").allInnerTexts()).map((text) => text.split("\n")[0]);

const before = [
  "Giấy mời họp (CN2023-P1) đã soạn",
  "Danh sách điểm danh (CN2023-P1) đã soạn",
  "Chuẩn bị phiên họp: lập các lượt bỏ phiếu xong",
  "Họp, bỏ phiếu, kiểm phiếu xong",
  "Biên bản kiểm phiếu (CN2023-P1-L1) đã soạn",
  "Biên bản kiểm phiếu (CN2023-P1-L2) đã soạn",
  "Biên bản họp (CN2023-P1) đã soạn",
  "Thông báo kết quả xét đã soạn",
];

/** What waits for the numbers of the decisions. */
const behind = [
  ...["TTLDTT", "LDTT"].flatMap((part) => [
    `Bảng kê chi tiền (${part})`,
    `Công khai quyết định (${part})`,
    `Giấy khen, giấy chứng nhận (${part})`,
  ]),
  "Danh sách đăng website",
  "Kịch bản lễ trao thưởng",
  "Báo cáo tổng kết",
  "Mục lục hồ sơ",
];

/** Clicks on until nothing is left to be made, and says yes wherever the secretary is asked. */
async function makeAll(tab: Tab): Promise<void> {
  const goes = tab.getByRole("button", { name: /^(Bắt đầu|Làm tiếp)$/ });
  const yes = tab.getByRole("button", { name: "Đồng ý, soạn" });
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.race([
      goes.and(tab.locator(":enabled")).waitFor(),
      yes.waitFor(),
      tab.locator("button[disabled]").filter({ hasText: "Làm tiếp" }).waitFor(),
    ]);
    if (await yes.isVisible()) await yes.click();
    else if (await goes.isEnabled()) await goes.click();
    else return;
    await tab.getByRole("button", { name: "Dừng sau bước này" }).waitFor({ state: "detached" });
  }
}

test("Trọn bộ: every paper of a meeting is made one after the other; closed in between it goes on where it was", async () => {
  const script = decidedReview();
  const page = () => openPage(script, "Kết quả", "Trọn bộ");
  const documents = () => tabRows(script, "Sổ văn bản").map((row) => row["Mã văn bản"]);
  await inBrowser(
    () => browser.newPage(),
    page(),
    async (tab) => {
      await tab.getByRole("button", { name: "Bắt đầu" }).click();
      await tab
        .getByRole("button", { name: /Dừng sau bước này|Đồng ý, soạn|Làm tiếp/ })
        .first()
        .waitFor();
    },
  );
  await inBrowser(
    () => browser.newPage(),
    page(),
    async (tab) => {
      await tab.locator(".paper-step").first().waitFor();
      await makeAll(tab);
      expect(await stepsOf(tab)).toEqual([
        ...before,
        "Thủ trưởng quyết định xong",
        "Quyết định khen thưởng (TTLDTT) đã soạn",
        "Quyết định khen thưởng (LDTT) đã soạn",
        "Văn thư cấp số, ngày cho quyết định cần làm",
        ...behind.map((label) => `${label} chờ`),
      ]);
      expect(await tab.locator(".bad .paper-note").innerText()).toBe(
        "Ký xong thì bấm Sổ Thi đua → Kết quả → Ghi số, ngày: còn TTLDTT, LDTT",
      );
    },
  );
  clickNumber(script, "QĐ1:CN-2023:LDTT", "45; 15/7/2023");
  clickNumber(script, "QĐ1:CN-2023:TTLDTT", "46; 15/7/2023");
  await inBrowser(
    () => browser.newPage(),
    page(),
    async (tab) => {
      await tab.locator(".paper-step").first().waitFor();
      await makeAll(tab);
      expect(await stepsOf(tab)).toEqual([
        ...before,
        "Thủ trưởng quyết định xong",
        "Quyết định khen thưởng (TTLDTT) đã ký",
        "Quyết định khen thưởng (LDTT) đã ký",
        "Văn thư cấp số, ngày cho quyết định xong",
        ...behind.map((label) => `${label} đã soạn`),
      ]);
    },
  );
  expect(documents().length).toBe(new Set(documents()).size);
});
