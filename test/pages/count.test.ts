import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { inBrowser, openPage } from "../support/pages";
import { rowsOf } from "../support/review";
import { voteRegister } from "../support/vote-register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function withPage(script: LocalAppsScript, use: (tab: Tab) => Promise<void>): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, "Biểu quyết", "Kiểm phiếu"), use);
}

/** Types into a field and leaves it. */
async function fill(tab: Tab, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(figures))
    await tab.getByLabel(label, { exact: true }).fill(value);
}

const box = (tab: Tab) => tab.locator(".entry input");

async function enter(tab: Tab, ...entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await box(tab).pressSequentially(entry);
    await box(tab).press("Enter");
  }
}

const accounts = {
  "In ra": "16",
  "Không dùng": "1",
  "Hỏng, đã đổi": "1",
  "Phát ra": "14",
  "Thu về": "14",
  "Hợp lệ": "13",
  "Không hợp lệ": "1",
};

test("shots", async () => {
  const script = voteRegister("count");
  await withPage(script, async (tab) => {
    await tab.getByLabel("In ra").waitFor();
    await fill(tab, { ...accounts, "Hợp lệ": "12" });
    await tab.screenshot({ path: "/tmp/shots/c1.png" });
    await fill(tab, { "Hợp lệ": "13" });
    await tab.getByLabel("Lý do không hợp lệ").fill("01 phiếu không do Ban kiểm phiếu phát");
    await tab.getByRole("button", { name: "Tiếp tục" }).click();
    await tab.getByLabel("Người đọc").selectOption("Cao Thị Học");
    await enter(tab, "1-9 sạch", "3 7 9-12");
    await box(tab).pressSequentially("20 sạch");
    await tab.screenshot({ path: "/tmp/shots/c2.png" });
    await tab.setViewportSize({ width: 300, height: 640 });
    await tab.screenshot({ path: "/tmp/shots/c3.png" });
    await tab.setViewportSize({ width: 960, height: 680 });
    await box(tab).fill("");
    await enter(tab, "x", "12-14 s");
    await tab.getByRole("button", { name: "Chốt lần đọc 1" }).click();
    await tab.getByLabel("Người đọc").selectOption("Lâm Văn Tuyển");
    await enter(tab, "1-9 sạch", "3 7 9-11", "x", "12-14 s");
    await tab.getByRole("button", { name: "Chốt lần đọc 2" }).click();
    await tab.getByRole("region", { name: "Xem lại" }).waitFor();
    await tab.screenshot({ path: "/tmp/shots/c4.png" });
    await enter(tab, "3 7 9-12");
    await tab.getByText("còn 0 phiếu phải xem lại").waitFor();
    await tab.screenshot({ path: "/tmp/shots/c5.png" });
    await tab.getByRole("button", { name: "Lưu kết quả" }).click();
    await tab.getByText("Đã lưu kết quả").waitFor();
    await tab.screenshot({ path: "/tmp/shots/c6.png" });
  });
  expect(rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"])).toEqual([]);
});
