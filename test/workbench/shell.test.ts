import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Workbench } from "../../local/workbench/workbench";
import { graveFindings } from "../support/axe";
import { startBrowser } from "../support/browser";
import { holdBack } from "./hold-back";
import { HINTS, openShell, openTab } from "./shell-project";

let browser: Browser;
let workbench: Workbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([startBrowser(), openShell()]);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** A tab of its own; that nothing in it failed is looked at when the test is over. */
async function shell(hash = ""): Promise<Tab> {
  const { tab, errors } = await openTab(browser, workbench, hash);
  onTestFinished(async () => {
    await tab.close();
    expect(errors).toEqual([]);
  });
  return tab;
}

/** Clicks through the add-on's menu. */
async function choose(tab: Tab, ...path: readonly string[]): Promise<void> {
  for (const name of ["Tiện ích", ...path]) await tab.getByRole("menuitem", { name, exact: true }).click();
}

/** What the latest execution logged, as Lần chạy shows it. */
async function lastLog(tab: Tab): Promise<string> {
  await tab.getByRole("link", { name: "Lần chạy" }).click();
  const latest = tab.locator(".run-table tbody").first();
  await latest.locator(".state", { hasNotText: "Đang chạy" }).waitFor();
  await latest.getByRole("button").click();
  return await latest.getByLabel("Nhật ký").innerText();
}

const focused = (tab: Tab): Promise<string> =>
  tab.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");

test("the menu bar by keyboard: F10, arrows, typed beginnings, submenus, Escape and back", async () => {
  const tab = await shell();
  const who = tab.getByRole("button", { name: "Bạn là" });
  await who.focus();
  await tab.keyboard.press("F10");
  expect(await focused(tab)).toBe("Tệp");
  await tab.keyboard.press("t");
  expect(await focused(tab)).toBe("Tiện ích");
  await tab.keyboard.press("Enter");
  expect(await focused(tab)).toBe("Báo tin");
  await tab.keyboard.press("d");
  expect(await focused(tab)).toBe("Đếm");
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("ArrowDown");
  expect(await focused(tab)).toBe("Trang");
  await tab.keyboard.press("ArrowRight");
  expect(await focused(tab)).toBe("Thanh bên");
  await tab.keyboard.press("ArrowLeft");
  expect(await focused(tab)).toBe("Trang");
  await tab.keyboard.press("ArrowUp");
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("End");
  expect(await focused(tab)).toBe("Nhiều dòng");
  expect(await tab.getByRole("menu").count()).toBe(2);
  await tab.keyboard.press("Escape");
  expect(await focused(tab)).toBe("Hỏi");
  await tab.keyboard.press("Escape");
  expect(await tab.getByRole("menu").count()).toBe(0);
  await tab.keyboard.press("Escape");
  expect(await focused(tab)).toContain("thu.ky@truong.example");
});

test("an alert waits, keeps its lines, and Enter presses its first button", async () => {
  const tab = await shell();
  await choose(tab, "Hỏi", "Có hay không");
  const dialog = tab.getByRole("dialog", { name: "Tiếp tục?" });
  expect(await dialog.locator(".message").innerText()).toBe("Dòng một\nDòng hai");
  expect(await dialog.locator(".buttons").innerText()).toMatch(/^Có\s+Không\s+Hủy$/);
  await tab.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  expect(await lastLog(tab)).toBe("YES");
});

test("Escape closes an alert, which is not the same as its last button", async () => {
  const tab = await shell();
  await choose(tab, "Hỏi", "Có hay không");
  await tab.getByRole("dialog").waitFor();
  await tab.keyboard.press("Escape");
  expect(await lastLog(tab)).toBe("CLOSE");
});

test("a prompt takes what is typed; Enter is its first button, and a cancelled one gives its text, too", async () => {
  const tab = await shell();
  await choose(tab, "Hỏi", "Tên gì");
  const dialog = tab.getByRole("dialog", { name: "Tên gì?" });
  await dialog.waitFor();
  await tab.keyboard.type("Nguyễn Văn Thử");
  await tab.keyboard.press("Enter");
  expect(await lastLog(tab)).toBe('OK "Nguyễn Văn Thử"');
  await tab.getByRole("link", { name: "Bảng tính" }).click();
  await choose(tab, "Hỏi", "Tên gì");
  await dialog.waitFor();
  await tab.keyboard.type("dở");
  await dialog.getByRole("button", { name: "Hủy" }).click();
  expect(await lastLog(tab)).toBe('CANCEL "dở"');
});

test("a long text scrolls, by keyboard too, and its buttons stay in sight", async () => {
  const tab = await shell();
  await choose(tab, "Hỏi", "Nhiều dòng");
  const ok = tab.getByRole("dialog").getByRole("button", { name: "OK" });
  const { y = 0, height = 0 } = (await ok.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(768);
  await tab.keyboard.press("Shift+Tab");
  await tab.keyboard.press("End");
  await expect.poll(() => tab.evaluate("document.querySelector('.message').scrollTop")).toBeGreaterThan(1000);
  await ok.click();
  await tab.getByRole("dialog").waitFor({ state: "detached" });
});

test("a dialog that waits is there after a reload, and nothing else can be reached meanwhile", async () => {
  const tab = await shell();
  await choose(tab, "Hỏi", "Có hay không");
  const dialog = tab.getByRole("dialog", { name: "Tiếp tục?" });
  await dialog.waitFor();
  await tab.reload();
  await dialog.waitFor();
  for (let step = 0; step < 6; step += 1) {
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.activeElement.closest('dialog, body').matches('dialog, body')")).toBe(
      true,
    );
    expect(await tab.evaluate("document.activeElement.closest('.head, .rail, .open-part') === null")).toBe(
      true,
    );
  }
  await dialog.getByRole("button", { name: "Không" }).click();
  expect(await lastLog(tab)).toBe("NO");
});

test("a dialog that comes while it is asked whether there is one stays", async () => {
  const tab = await shell();
  const answers = await holdBack(tab, "script.dialog");
  await tab.reload();
  await answers.has();
  await choose(tab, "Hỏi", "Có hay không");
  const dialog = tab.getByRole("dialog", { name: "Tiếp tục?" });
  await dialog.waitFor();
  await answers.go();
  await dialog.getByRole("button", { name: "Có" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await lastLog(tab)).toBe("YES");
});

test("while a command runs, its caption and the number of its calls are told", async () => {
  const tab = await shell();
  await choose(tab, "Đếm");
  await tab.getByRole("dialog").waitFor();
  await expect
    .poll(() => tab.locator(".running-note").innerText())
    .toMatch(/Đang chạy lệnh Đếm…\s*\d+ lượt gọi/);
  await tab.keyboard.press("Enter");
  await tab.locator(".running-note").waitFor({ state: "detached" });
});

test("a toast keeps its lines and goes when it is closed", async () => {
  const tab = await shell();
  await choose(tab, "Báo tin");
  const toast = tab.locator(".toast");
  expect((await toast.innerText()).trim()).toBe("Tin\nĐã xong\ndòng hai");
  await toast.getByRole("button").click();
  await toast.waitFor({ state: "detached" });
});

test("a sidebar is 300 pixels wide, asks through the script, and closes itself", async () => {
  const tab = await shell();
  await choose(tab, "Trang", "Thanh bên");
  const side = tab.getByRole("complementary", { name: "Bên cạnh" });
  await side.waitFor();
  expect((await side.boundingBox())?.width).toBe(300);
  const page = tab.frameLocator("iframe");
  await page.getByRole("button", { name: "Hỏi" }).click();
  await tab.getByRole("dialog").getByText("Từ trang?").waitFor();
  await tab.keyboard.press("Enter");
  await page.getByText("được").waitFor();
  await tab.getByRole("link", { name: "Lần chạy" }).click();
  await tab.getByRole("link", { name: "Bảng tính" }).click();
  // Whoever comes back goes on in the cells, and the page was not loaded anew: what it said still stands.
  await expect.poll(() => focused(tab)).toBe("Ô A1");
  expect(await page.locator("#said").innerText()).toBe("được");
  const beside = tab.waitForEvent("popup");
  await page.getByRole("link", { name: "Biểu mẫu" }).click();
  expect((await beside).url()).toBe(`${workbench.url}#/forms/FORM?entry.1=a`);
  await (await beside).close();
  await page.getByRole("button", { name: "Đóng lại" }).click();
  await side.waitFor({ state: "detached" });
});

test("a modal dialog has the size the script asked for, grows by itself, blocks the rest and gives the focus back", async () => {
  const tab = await shell();
  const clock = tab.getByRole("button", { name: "Đồng hồ" });
  await clock.focus();
  await tab.keyboard.press("F10");
  for (const key of ["t", "Enter", "t", "ArrowRight", "h", "Enter"]) await tab.keyboard.press(key);
  const dialog = tab.getByRole("dialog", { name: "Hộp thoại" });
  const frame = dialog.locator("iframe");
  await frame.waitFor();
  expect(await frame.boundingBox()).toMatchObject({ width: 420, height: 260 });
  const page = tab.frameLocator("iframe");
  await page.getByRole("button", { name: "Cao lên" }).click();
  await expect.poll(async () => (await frame.boundingBox())?.height).toBe(380);
  await expect(tab.getByRole("link", { name: "Lần chạy" }).click({ timeout: 300 })).rejects.toThrow(
    "intercepts",
  );
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await focused(tab)).toContain("15/03/2023");
});

test("a failed command is told at once, counted, and stands out among the runs with its script's own lines", async () => {
  const tab = await shell();
  await choose(tab, "Hỏng");
  const notice = tab.getByRole("alert");
  await notice.getByText("Lệnh Hỏng bị lỗi: Hỏng rồi").waitFor();
  expect(await tab.locator(".badge.of-runs").innerText()).toContain("1 lần chạy lỗi chưa xem");
  await notice.getByRole("link", { name: "Xem lần chạy" }).click();
  await tab.locator(".badge.of-runs").waitFor({ state: "detached" });
  await tab.getByLabel("Trạng thái").selectOption("Lỗi");
  const run = tab.locator("tbody.failed").first();
  await run.getByRole("button", { name: "Hỏng" }).click();
  expect(await run.getByLabel("Vết gọi trong mã").innerText()).toMatch(/^at fail \(Code\.js:\d+:\d+\)$/);
  expect(await run.getByLabel("Nhật ký").innerText()).toBe("trước khi hỏng");
  expect(await run.locator(".calls").innerText()).toBe("Range.getValue × 1");
  await tab.getByLabel("Tìm").fill("không có hàm này");
  expect(await tab.getByText("Không có lần chạy nào như vậy.").isVisible()).toBe(true);
});

test("new mails are counted until the mailbox is looked into", async () => {
  const tab = await shell();
  await choose(tab, "Gửi thư");
  const badge = tab.locator(".badge.of-mail");
  await badge.getByText("2 thư mới").waitFor({ state: "attached" });
  await tab.getByRole("link", { name: "Hộp thư" }).click();
  await badge.waitFor({ state: "detached" });
});

test("a page that met a workbench which was still starting connects to it by itself", async () => {
  const { tab } = await openTab(browser, workbench, "");
  onTestFinished(() => tab.close());
  let refused = 0;
  await tab.route("**/events", async (route) => {
    refused += 1;
    if (refused > 2) await route.continue();
    else await route.fulfill({ status: 503, body: "the workbench is starting" });
  });
  await tab.reload();
  const stopped = tab.getByRole("alert").getByText("Bàn làm việc đã dừng");
  await stopped.waitFor();
  await stopped.waitFor({ state: "detached" });
  expect(refused).toBe(3);
});

test("a page whose workbench was stopped says so", async () => {
  const other = await openShell();
  const { tab } = await openTab(browser, other);
  await other.stop();
  await tab.getByRole("alert").getByText("Bàn làm việc đã dừng").waitFor();
  await tab.close();
});

test("the clock goes on by an hour, by a typed time, and shows where it is", async () => {
  const tab = await shell();
  const clock = tab.getByRole("button", { name: "Đồng hồ: " });
  await clock.click();
  await tab.getByRole("button", { name: "+ 1 giờ" }).click();
  await clock.getByText("Thứ Tư, 15/03/2023 10:00").waitFor();
  await clock.click();
  await tab.getByLabel("Đến ngày").fill("31/02/2023");
  expect(await tab.getByRole("button", { name: "Chuyển đồng hồ" }).isDisabled()).toBe(true);
  await tab.getByLabel("Đến ngày").fill("2/4/2023");
  await tab.getByLabel("Lúc").fill("7h30");
  await tab.getByText("Không có trình kích hoạt nào chạy").waitFor();
  await tab.keyboard.press("Enter");
  await clock.getByText("Chủ nhật, 02/04/2023 07:30").waitFor();
});

test("who goes on in the cells while the clock is being set stays there", async () => {
  const tab = await shell();
  const answers = await holdBack(tab, "clock.set");
  await tab.getByRole("button", { name: "Đồng hồ: " }).click();
  await tab.getByRole("button", { name: "+ 1 giờ" }).click();
  await answers.has();
  await tab.locator('td[data-a1="B2"]').click();
  await answers.go();
  expect(await focused(tab)).toBe("Ô B2");
});

test("one becomes somebody of the list, or somebody else by a typed address", async () => {
  const tab = await shell();
  const who = tab.getByRole("button", { name: "Bạn là: " });
  await who.click();
  await tab.getByRole("button", { name: "to.toan@truong.example" }).click();
  await who.getByText("to.toan@truong.example").waitFor();
  await choose(tab, "Báo tin");
  await tab.locator(".toast").waitFor();
  await who.click();
  await tab.getByLabel("Địa chỉ khác").fill("khac@truong.example");
  await tab.keyboard.press("Enter");
  await who.getByText("khac@truong.example").waitFor();
  await tab.getByRole("link", { name: "Lần chạy" }).click();
  await tab.locator("tbody", { hasText: "tell" }).first().getByText("to.toan@truong.example").waitFor();
});

test("the clock says which triggers run on the way to a time, and on the way they run", async () => {
  const tab = await shell();
  await choose(tab, "Hẹn giờ");
  const clock = tab.getByRole("button", { name: "Đồng hồ: " });
  await clock.click();
  await tab.getByLabel("Đến ngày").fill("3/5/2023");
  await tab.getByLabel("Lúc").fill("9:00");
  await tab.getByRole("button", { name: "Chuyển đồng hồ" }).click();
  await clock.getByText("03/05/2023 09:00").waitFor();
  await clock.click();
  await tab.getByLabel("Lúc").fill("11:30");
  await tab.getByText("tick sẽ chạy 2 lần, lần đầu Thứ Tư, 03/05/2023 10:00").waitFor();
  await tab.keyboard.press("Enter");
  await clock.getByText("03/05/2023 11:30").waitFor();
  await tab.getByRole("link", { name: "Lần chạy" }).click();
  await tab.getByLabel("Nguồn").selectOption("Trình kích hoạt");
  const began = tab.locator("tbody", { hasText: "tick" }).locator("td:nth-child(5)");
  expect((await began.allInnerTexts()).slice(0, 2)).toEqual(["03/05/2023 11:00:00", "03/05/2023 10:00:00"]);
});

test("hints stand beside the Sheet until they are put away, also for the next visit; a button brings them back", async () => {
  const tab = await shell();
  const card = tab.getByRole("region", { name: "Thử trước tiên" });
  await expect.poll(() => card.getByRole("listitem").allInnerTexts()).toEqual(HINTS);
  expect(await graveFindings(tab)).toEqual([]);
  await tab.getByRole("button", { name: "Đóng gợi ý" }).click();
  await tab.reload();
  const button = tab.getByRole("button", { name: "Gợi ý", exact: true });
  await button.waitFor();
  expect(await card.count()).toBe(0);
  await button.click();
  await card.waitFor();
});
