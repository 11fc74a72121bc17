import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { inBrowser, openPage } from "../support/pages";
import { rowsOf } from "../support/review";
import { attendanceOf, firstSession, ruleOf, secondSession, voteRegister } from "../support/vote-register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function withPage(script: LocalAppsScript, use: (tab: Tab) => Promise<void>): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, "Biểu quyết", "Điểm danh"), use);
}

const rollOf = (script: LocalAppsScript, session: string) =>
  rowsOf(script, "Điểm danh", [
    "Mã lượt",
    "Mã thành viên",
    "Có mặt",
    "Người dự thay",
    "Giấy ủy quyền",
    "Đến lúc",
    "Về lúc",
    "Lý do vắng",
    "Xin ý kiến",
    "Trả lời",
  ]).filter(([code]) => code === session);

test("Điểm danh: shot", async () => {
  const script = voteRegister("attendance", { session: { state: "draft" }, attendance: [] });
  await withPage(script, async (tab) => {
    await tab.getByText("Ghi điểm danh").waitFor();
    await tab.getByRole("radiogroup", { name: "Phan Thị Phó" }).getByLabel("Vắng").check();
    await tab.getByRole("radiogroup", { name: "Tạ Thị Ký" }).getByLabel("Dự thay").check();
    await tab.screenshot({ path: "/tmp/shots/att.png" });
    await tab.setViewportSize({ width: 300, height: 640 });
    await tab.screenshot({ path: "/tmp/shots/att300.png" });
  });
  expect(rollOf(script, firstSession)).toEqual([]);
});
