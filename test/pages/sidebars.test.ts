import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import { startBrowser } from "../support/browser";
import { decidedReview } from "../support/decided-review";
import { filledRegister } from "../support/filled-review";
import { fitsWidth, inBrowser, openAll, openPage, unlabelled } from "../support/pages";
import { review, rowsOf, typeWhere } from "../support/review";
import { keepScreen } from "../support/screens";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function withPage(
  script: LocalAppsScript,
  path: readonly string[],
  use: (tab: Tab) => Promise<void>,
): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, ...path), use);
}

const dashboard = ["Bảng điều khiển"];
const file = ["Hồ sơ", "Xem hồ sơ"];

/** Keeps a picture of all that a sidebar holds, as long as it is. */
async function keepWhole(tab: Tab, name: string): Promise<void> {
  const height: number = await tab.evaluate(
    "document.querySelector('main').scrollHeight + document.querySelector('.content').scrollHeight - document.querySelector('.content').clientHeight",
  );
  await tab.setViewportSize({ width: 300, height });
  await keepScreen(tab, name);
}

test("Bảng điều khiển: in a new Sheet its button sets the register up, and what is next shows", async () => {
  const script = openLocalAppsScript({ project: "dist", now: new Date(2026, 10, 27, 8), user: operator });
  script.createSpreadsheet("Sổ thử");
  script.open();
  await withPage(script, dashboard, async (tab) => {
    await tab.getByRole("button", { name: "Thiết lập từng bước" }).waitFor();
    await keepScreen(tab, "dashboard-new");
    await openAll(tab);
    await tab.getByRole("button", { name: "Thiết lập sổ" }).click();
    await tab.getByText("Điền thông tin của trường, ghi các đơn vị").waitFor();
    await keepWhole(tab, "dashboard-set-up");
    await tab.getByRole("button", { name: "Thiết lập từng bước" }).click();
    await expect
      .poll(() => script.openPages().map(({ title }) => title))
      .toEqual(["Bảng điều khiển", "Thiết lập từng bước"]);
    await tab.getByRole("button", { name: "Mở tab Kỳ xét" }).click();
    await expect
      .poll(() => script.history.at(-1)?.calls.map(({ service, method }) => `${service}.${method}`))
      .toContain("Range.activate");
  });
});

test("Bảng điều khiển: a step is done by a click, without typing the code, and the next one shows", async () => {
  const script = filledRegister();
  typeWhere(script, "Thư", ["Mã đơn vị", "K-MOC"], "Trạng thái", "Chưa rõ");
  await withPage(script, dashboard, async (tab) => {
    await tab.getByText("Duyệt 01 danh sách thay thế").waitFor();
    await openAll(tab);
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await keepWhole(tab, "dashboard-filled");
    // The page of a command opens over the Sheet; the sidebar stays.
    await tab.getByRole("button", { name: "Trả lại bổ sung" }).click();
    await expect
      .poll(() => script.openPages().map(({ title }) => title))
      .toEqual(["Bảng điều khiển", "Trả lại bổ sung"]);
    await expect.poll(() => tab.getByRole("button", { name: "Công văn đôn đốc" }).isEnabled()).toBe(true);
    await openAll(tab);
    await tab.getByRole("button", { name: "Công văn đôn đốc" }).click();
    await expect
      .poll(() => rowsOf(script, "Sổ văn bản", ["Loại văn bản", "Mã đợt"]))
      .toContainEqual(["Công văn đôn đốc", review]);
  });
});

test("Bảng điều khiển: by the keyboard alone; the focus is where it was once a call is over", async () => {
  const script = filledRegister();
  await withPage(script, dashboard, async (tab) => {
    await tab.getByText("Duyệt 01 danh sách thay thế").waitFor();
    await tab.keyboard.press("Tab");
    expect(await tab.locator(":focus").innerText()).toBe("Duyệt danh sách thay thế");
    const reload = tab.getByRole("button", { name: "Tải lại" });
    await reload.focus();
    await tab.keyboard.press("Enter");
    await expect.poll(() => reload.isEnabled()).toBe(true);
    await expect.poll(() => tab.locator(":focus").innerText()).toBe("Tải lại");
  });
});

test("Bảng điều khiển: once the council has decided", async () => {
  await withPage(decidedReview(), dashboard, async (tab) => {
    await tab.getByText("Gửi kết quả cho các đơn vị").waitFor();
    expect(await fitsWidth(tab)).toBe(true);
    await keepWhole(tab, "dashboard-decided");
  });
});

const hostile = "<img src=x onerror=document.title='hit'>";

test("Xem hồ sơ: the row one stands on, its evidence as a link, and one click returns it", async () => {
  const script = filledRegister();
  typeWhere(
    script,
    "Đề nghị",
    ["Họ tên, tập thể", "Bùi Văn Cột"],
    "Nơi có minh chứng",
    `https://truong.example/a ${hostile}`,
  );
  const row =
    rowsOf(script, "Đề nghị", ["Họ tên, tập thể"]).findIndex(([name]) => name === "Bùi Văn Cột") + 2;
  script.spreadsheet.sheet("Đề nghị").select(row, 2);
  await withPage(script, file, async (tab) => {
    await tab.getByRole("heading", { name: "Bùi Văn Cột" }).waitFor();
    expect(await tab.getByRole("link").count()).toBe(1);
    expect(await tab.getByRole("link").getAttribute("href")).toBe("https://truong.example/a");
    expect(await tab.locator("img").count()).toBe(0);
    expect(await tab.title()).not.toBe("hit");
    await openAll(tab);
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await keepWhole(tab, "nomination");
    expect(await tab.getByLabel("Hạn mới").inputValue()).toBe("2023-07-15");
    await tab.getByRole("button", { name: "Trả lại và gửi thư" }).click();
    await tab.getByRole("status").getByText("Đã ghi yêu cầu BS-02. Đã gửi 1 thư.").waitFor();
    await tab.getByText("Trả lại (BS-02), hạn 15/7/2023").waitFor({ state: "attached" });
  });
  expect(rowsOf(script, "Trả lại bổ sung", ["Mã yêu cầu", "Mã đơn vị", "Mã các đề nghị"]).at(-1)).toEqual([
    "BS-02",
    "P-DT",
    `${review}/P-DT/007/LDTT`,
  ]);
});

test("Xem hồ sơ: on no nomination one looks for it by name, and goes to its row", async () => {
  const script = filledRegister();
  script.spreadsheet.sheet("Đơn vị").select(2, 1);
  await withPage(script, file, async (tab) => {
    await tab.getByText("Dòng đang chọn không nói về đề nghị nào").waitFor();
    await tab.getByLabel("Họ tên hoặc mã").fill("trang");
    await tab.keyboard.press("Enter");
    await tab.getByRole("button", { name: /^Lý Thị Trang/ }).waitFor();
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await keepScreen(tab, "nomination-search");
    await tab.getByRole("button", { name: /^Lý Thị Trang/ }).click();
    await tab.getByRole("heading", { name: "Lý Thị Trang" }).waitFor();
    await tab.getByRole("button", { name: "Đến dòng này" }).click();
    await expect.poll(() => tab.locator("main").getAttribute("aria-busy")).toBe("false");
    await tab.getByRole("button", { name: "Xem dòng đang chọn" }).click();
    await expect.poll(() => tab.locator("main").getAttribute("aria-busy")).toBe("false");
    expect(await tab.getByText("Dòng đang chọn không nói về").count()).toBe(0);
  });
});

test.each([dashboard, file])("%s: nothing that goes wrong shows a stack trace", async (...path) => {
  const script = filledRegister();
  const release = script.holdLock("script");
  await withPage(
    script,
    path.filter((part) => typeof part === "string"),
    async (tab) => {
      if (path.length > 1) {
        await tab.getByLabel("Họ tên hoặc mã").fill("trang");
        await tab.keyboard.press("Enter");
      }
      await tab.getByRole("alert").getByText("Sổ đang được một lệnh khác ghi").waitFor();
      release();
      await tab.route("**/run", (route) => route.abort());
      await tab.getByRole("button", { name: path.length > 1 ? "Tìm" : "Tải lại", exact: true }).click();
      const alert = tab.getByRole("alert");
      await alert.getByText("Google không trả lời. Kiểm tra mạng rồi bấm lại").waitFor();
      expect(await alert.innerText()).not.toMatch(/\bat .*:\d+/);
    },
  );
});
