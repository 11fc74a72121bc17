import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshRegister, tabRows } from "../../scripts/fresh-register";
import { graveFindings } from "../support/axe";
import { startBrowser } from "../support/browser";
import { decidedReview } from "../support/decided-review";
import { fitsWidth, holdCalls, inBrowser, openPage, unlabelled } from "../support/pages";
import { testNow } from "../support/register";
import { keepScreen } from "../support/screens";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const newTab = () => browser.newPage();
const button = (tab: Tab, name: string | RegExp) => tab.getByRole("button", { name });

test("Danh mục văn bản: chosen papers are made one after the other; asked, left out, stopped, gone on with", async () => {
  const script = decidedReview("papers page");
  const made = () => tabRows(script, "Sổ văn bản").map((row) => row["Mã văn bản"]);
  await inBrowser(newTab, openPage(script, "Văn bản", "Danh mục văn bản"), async (tab) => {
    await tab.locator(".paper-step").first().waitFor();
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    expect(await button(tab, "Soạn văn bản đã chọn").isDisabled()).toBe(true);
    await tab.getByLabel("Hiện").selectOption("ready");
    expect(await tab.getByRole("checkbox").count()).toBe(20);
    await tab.getByRole("checkbox", { name: "Danh sách điểm danh (CN2023-P1)" }).check();
    await tab.getByRole("checkbox", { name: "Danh sách tổng hợp" }).check();
    await tab.getByRole("checkbox", { name: "Thông báo kết quả xét" }).check();
    await button(tab, "Soạn 3 văn bản đã chọn").click();

    // The first has warnings: it is left out, and the others are made.
    await tab.getByText("Vẫn soạn danh sách tổng hợp?").waitFor();
    expect(await tab.getByRole("status").first().innerText()).toBe(
      "Đang chờ trả lời: xong 0/3, còn Danh sách tổng hợp; Danh sách điểm danh (CN2023-P1); Thông báo kết quả xét",
    );
    await keepScreen(tab, "danh-muc-van-ban-hoi");
    const letGo = await holdCalls(tab);
    await button(tab, "Bỏ qua, làm tiếp").click();
    await button(tab, "Dừng sau bước này").click();
    const letReadAgain = await holdCalls(tab);
    letGo();
    // While all is locked, the keyboard still scrolls it.
    await tab.getByText("Đang đọc lại sổ…").waitFor();
    await tab.setViewportSize({ width: 600, height: 400 });
    expect(await graveFindings(tab)).toEqual([]);
    letReadAgain();
    await button(tab, "Làm tiếp (1)").waitFor();
    expect(made().slice(1)).toEqual(["DSĐD:CN-2023:CN2023-P1"]);
    await button(tab, "Làm tiếp (1)").click();
    await tab.getByText("Đã làm 2/2.").waitFor();
    expect(made().slice(1)).toEqual(["DSĐD:CN-2023:CN2023-P1", "TBKQ:CN-2023"]);
    await tab.getByLabel("Hiện").selectOption("made");
    await keepScreen(tab, "danh-muc-van-ban-da-soan");

    // What is made is composed anew after the question of its own command.
    await button(tab, "Soạn lại Danh sách điểm danh (CN2023-P1)").click();
    await tab.getByText("đã có dự thảo").waitFor();
    await button(tab, "Để sau").click();
    await tab.getByLabel("Hiện").selectOption("all");
    await keepScreen(tab, "danh-muc-van-ban");
    await tab.setViewportSize({ width: 300, height: 680 });
    expect(await fitsWidth(tab)).toBe(true);
  });
}, 180_000);

test("Danh mục văn bản of a register with nothing yet says what comes first", async () => {
  const script = freshRegister("Sổ trống", testNow);
  await inBrowser(newTab, openPage(script, "Văn bản", "Danh mục văn bản"), async (tab) => {
    await tab.getByText("Sổ chưa có đợt thi đua, kỳ xét nào").waitFor();
    await keepScreen(tab, "danh-muc-van-ban-so-trong");
  });
});
