import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { clickPrepare, meetingRegister, paper } from "../support/held-meeting";
import { fitsWidth, inBrowser, openPage, unlabelled } from "../support/pages";
import { rowsOf } from "../support/review";
import { firstSession, meeting } from "../support/vote-register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function withPage(script: LocalAppsScript, use: (tab: Tab) => Promise<void>): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, "Biểu quyết", "Rút, bổ sung tên"), use);
}

const prepared = (name: string) =>
  meetingRegister(`floor page ${name}`, {}, (script) => clickPrepare(script, meeting.code));

async function fillMotion(tab: Tab): Promise<void> {
  await tab.getByLabel("Người đề xuất").fill("Phan Thị Phó");
  await tab.getByLabel("Giơ tay đồng ý").fill("12");
  await tab.getByLabel("Không đồng ý", { exact: true }).fill("1");
  await tab.getByLabel("Không có ý kiến").fill("2");
  await tab.getByLabel("Lý do (ghi trong biên bản)").fill("Hội đồng thống nhất");
}

test("Rút, bổ sung tên: a line is withdrawn and keeps its number; somebody is added with the next one", async () => {
  const script = prepared("both");
  await withPage(script, async (tab) => {
    const send = tab.getByRole("button", { name: "Ghi RÚT" });
    await tab.getByLabel("Dòng trên phiếu").selectOption("2");
    expect(await send.isDisabled()).toBe(true);
    await fillMotion(tab);
    await send.click();
    await tab.getByRole("status").getByText("Dòng 2 (Hoàng Thị Giả) ghi RÚT, giữ nguyên số.").waitFor();
    // Who was withdrawn is offered no more.
    expect(await tab.getByLabel("Dòng trên phiếu").locator("option").allTextContents()).toEqual([
      "Chọn dòng",
      "1. Phạm Văn Ví Dụ, Khoa Mộc (LDTT)",
      "3. Lê Thị Mẫu, Khoa Mộc (LDTT)",
      "4. Trần Văn Thử, Khoa Mộc (LDTT)",
      "5. Đỗ Văn Nháp, Trưởng phòng, Phòng Đào tạo (LDTT)",
    ]);

    await tab.getByLabel("Việc").selectOption("add");
    await tab.getByLabel("Danh hiệu").selectOption("LDTT");
    await tab.getByLabel("Đơn vị").selectOption("TT-NN");
    await tab.getByLabel("Mã nhân sự, mã học sinh").fill("009");
    await tab.getByLabel("Họ tên, tên tập thể").fill("Đinh Văn Ô");
    await fillMotion(tab);
    await tab.getByRole("button", { name: "Bổ sung vào phiếu" }).click();
    await tab.getByRole("alert").getByText("tạm dừng xem xét theo quy định").waitFor();
    await tab.getByLabel("Mã nhân sự, mã học sinh").fill("008");
    await tab.getByLabel("Họ tên, tên tập thể").fill("Ngô Thị Dòng");
    await tab.getByRole("button", { name: "Bổ sung vào phiếu" }).click();
    await tab.getByRole("status").getByText("Ngô Thị Dòng có số 6, in trên phiếu bổ sung.").waitFor();
  });
  expect(paper(script, firstSession)).toEqual([
    "1. Phạm Văn Ví Dụ LDTT",
    "2. Hoàng Thị Giả LDTT; RÚT; Hội đồng thống nhất",
    "3. Lê Thị Mẫu LDTT",
    "4. Trần Văn Thử LDTT",
    "5. Đỗ Văn Nháp LDTT",
    "6. Ngô Thị Dòng LDTT; Phiếu bổ sung; Hội đồng thống nhất",
  ]);
  expect(
    rowsOf(script, "Dòng phiếu", [
      ...["Người đề xuất", "Giơ tay đồng ý", "Giơ tay không đồng ý", "Không có ý kiến"],
    ]).filter(([who]) => who !== ""),
  ).toEqual([
    ["Phan Thị Phó", "12", "1", "2"],
    ["Phan Thị Phó", "12", "1", "2"],
  ]);
});

test("Rút, bổ sung tên: by the keyboard alone, with labels for every field, and 300 pixels wide", async () => {
  const script = prepared("keyboard");
  await withPage(script, async (tab) => {
    await tab.setViewportSize({ width: 300, height: 640 });
    await tab.getByLabel("Dòng trên phiếu").waitFor();
    for (let presses = 0; presses < 3; presses += 1) await tab.keyboard.press("Tab");
    await tab.keyboard.press("ArrowDown");
    for (const text of ["Phan Thị Phó", "12", "1", "2", "Hội đồng thống nhất"]) {
      await tab.keyboard.press("Tab");
      await tab.keyboard.type(text);
    }
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.getByRole("status").getByText("Dòng 1 (Phạm Văn Ví Dụ) ghi RÚT").waitFor();
  });
  expect(paper(script, firstSession)[0]).toBe("1. Phạm Văn Ví Dụ LDTT; RÚT; Hội đồng thống nhất");
});
