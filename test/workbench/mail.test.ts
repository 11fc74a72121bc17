import { readFileSync } from "node:fs";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe";
import { startBrowser } from "../support/browser";
import { type Around, openAround, openPart, WRITER } from "./around-project";
import { HOSTILE } from "./hostile";

let browser: Browser;
let around: Around;
beforeAll(async () => {
  [browser, around] = await Promise.all([startBrowser(), openAround()]);
});
afterAll(async () => {
  await browser?.close();
  await around?.workbench.stop();
});

const open = (hash: string): Promise<Tab> => openPart(browser, around, hash);

/** The boxes with their counts, from above. */
const boxes = async (tab: Tab): Promise<readonly string[]> =>
  (await tab.locator(".mail-addresses a").allTextContents()).map((text) =>
    text.replace(/ thư(, số trước là chưa đọc)?$/, ""),
  );

test("each address has its own mails, the newest first; what was read is remembered", async () => {
  const tab = await open("#/mail");
  await tab.getByText("Mời trả lời").waitFor();
  expect(await boxes(tab)).toEqual([
    "Tất cả thư2/2",
    `${WRITER}2/2`,
    "to.van@truong.example1/1",
    "hieu.truong@truong.example1/1",
  ]);
  await tab.getByRole("link", { name: "to.van@truong.example", exact: false }).first().click();
  await expect.poll(() => tab.locator(".mail-list li").count()).toBe(1);
  expect(await tab.locator(".mail-subject").allInnerTexts()).toEqual([HOSTILE]);
  await tab.locator(".mail-list a").click();
  await expect.poll(() => tab.locator(".mail-body").innerText()).toBe(HOSTILE);
  expect(await boxes(tab)).toEqual([
    "Tất cả thư1/2",
    `${WRITER}1/2`,
    "to.van@truong.example1",
    "hieu.truong@truong.example1/1",
  ]);
  await expectAccessible(tab);
  await tab.reload();
  await tab.locator(".mail-body").waitFor();
  expect((await boxes(tab))[2]).toBe("to.van@truong.example1");
  await tab.getByRole("link", { name: "Tất cả thư" }).click();
  await tab.getByRole("button", { name: "Đánh dấu đã đọc hết" }).click();
  await expect.poll(async () => (await boxes(tab))[0]).toBe("Tất cả thư2");
});

test("a mail as its receiver sees it: no hidden copies, links that open in the workbench, attachments", async () => {
  const tab = await open(`#/mail/${encodeURIComponent(WRITER)}`);
  await tab.getByText("Mời trả lời").click();
  const page = tab.locator(".mail-page");
  await page.getByText("Kính gửi Tổ Toán").waitFor();
  expect(await page.locator("dl").innerText()).not.toContain("hieu.truong@truong.example");
  const links = await page
    .locator(".mail-body a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links).toEqual([
    `#/forms/${around.publicId}?usp=pp_url&entry.${around.firstEntry}=T%E1%BB%95+To%C3%A1n`,
    `#/drive/${around.doc}`,
    "https://truong.example/a?b=1",
  ]);
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    page.getByRole("link", { name: "Danh sách: 1/2.txt" }).click(),
  ]);
  expect([download.suggestedFilename(), readFileSync(await download.path(), "utf8")]).toEqual([
    "Danh sách 1 2.txt",
    "x",
  ]);
  await page.locator(".mail-body a").first().click();
  await expect.poll(() => tab.getByLabel("Đơn vị").inputValue()).toBe("Tổ Toán");
  await tab.goto(`${around.workbench.url}#/mail/hieu.truong%40truong.example/0`);
  await expect.poll(() => page.locator("dl").innerText()).toContain("hieu.truong@truong.example");
});
