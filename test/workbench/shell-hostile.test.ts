import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Workbench } from "../../local/workbench/workbench";
import { expectAccessible } from "../support/axe";
import { startBrowser } from "../support/browser";
import { HOSTILE } from "./hostile";
import { openShell, openTab } from "./shell-project";

let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([startBrowser(), openShell(`Sổ ${HOSTILE}`)]);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

test("hostile text is text in titles, menus, toasts, dialogs, sidebars, notices and runs, and all of them are accessible", async () => {
  const { tab, errors } = await openTab(browser, workbench);
  onTestFinished(() => tab.close());
  const isShown = async (place: string): Promise<void> => {
    await tab.locator(place).filter({ hasText: HOSTILE }).first().waitFor();
    // Nothing of it became an element, and nothing ran.
    expect([await tab.locator("img, b, #workbench script").count(), await tab.title()]).toEqual([
      0,
      `Sổ ${HOSTILE}`,
    ]);
    await expectAccessible(tab);
  };
  await isShown("h1");
  await tab.getByRole("menuitem", { name: "Tiện ích" }).click();
  await isShown(".menu-item");
  await tab.getByRole("menuitem", { name: HOSTILE }).click();
  await isShown(".question h2");
  await isShown(".question .message");
  await isShown(".toast");
  await tab.keyboard.press("Enter");
  await isShown(".notice");
  await isShown(".sidebar h2");
  await tab.getByRole("link", { name: "Lần chạy" }).first().click();
  await tab.locator("tbody.failed").getByRole("button").click();
  await tab.locator(".lines").filter({ hasText: HOSTILE }).first().waitFor();
  expect(await tab.locator("img, b").count()).toBe(0);
  expect(await tab.title()).toBe(`Lần chạy – Sổ ${HOSTILE}`);
  await expectAccessible(tab);
  expect(errors).toEqual([]);
});

test("the prompt, the clock, who one is and the add-on's pages are accessible", async () => {
  const { tab, errors } = await openTab(browser, workbench);
  onTestFinished(() => tab.close());
  const choose = async (...path: readonly string[]): Promise<void> => {
    for (const name of ["Tiện ích", ...path]) await tab.getByRole("menuitem", { name, exact: true }).click();
  };
  for (const name of ["Đồng hồ: ", "Bạn là: "]) {
    await tab.getByRole("button", { name }).click();
    await tab.getByRole("dialog").waitFor();
    await expectAccessible(tab);
    await tab.keyboard.press("Escape");
  }
  await choose("Hỏi", "Tên gì");
  await tab.getByRole("dialog").waitFor();
  await expectAccessible(tab);
  await tab.keyboard.press("Escape");
  await choose("Hỏi", "Nhiều dòng");
  await tab.getByRole("dialog").waitFor();
  await expectAccessible(tab);
  await tab.keyboard.press("Escape");
  await choose("Trang", "Hộp thoại");
  await tab.frameLocator("dialog iframe").getByRole("button", { name: "Thôi" }).waitFor();
  await expectAccessible(tab);
  await tab.frameLocator("dialog iframe").getByRole("button", { name: "Thôi" }).click();
  await tab.getByRole("dialog").waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});
