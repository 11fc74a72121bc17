import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { fitsWidth, inBrowser, openPage, unlabelled } from "../support/pages";
import { rowsOf } from "../support/review";
import { attendanceOf, firstSession, linesOf, ruleOf, voteRegister } from "../support/vote-register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function withPage(script: LocalAppsScript, use: (tab: Tab) => Promise<void>): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, "Biểu quyết", "Kiểm phiếu"), use);
}

const account = {
  "In ra": "16",
  "Không dùng": "1",
  "Hỏng, đã đổi": "1",
  "Phát ra": "14",
  "Thu về": "14",
  "Hợp lệ": "13",
  "Không hợp lệ": "1",
};

async function fill(tab: Tab, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(figures))
    await tab.getByLabel(label, { exact: true }).fill(value);
}

async function fillAccount(tab: Tab): Promise<void> {
  await fill(tab, account);
  await tab.getByLabel("Lý do không hợp lệ").fill("01 phiếu không do Ban kiểm phiếu phát");
  await tab.getByText("Khớp.").waitFor();
  await tab.getByRole("button", { name: "Tiếp tục" }).click();
}

const box = (tab: Tab) => tab.locator(".entry input");

async function enter(tab: Tab, ...entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await box(tab).pressSequentially(entry);
    await box(tab).press("Enter");
  }
}

const entries = (tab: Tab) => tab.getByRole("list", { name: "Đã gõ" }).locator("li > span").allInnerTexts();

/** Of each line how many struck it out, of fourteen papers. */
const struck = (script: LocalAppsScript) =>
  rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"]).flatMap(([number, marks = ""]) => {
    const no = [...marks].filter((letter) => letter === "K").length;
    return no > 0 ? [`${number}: ${no}/${marks.length}`] : [];
  });

const stateOf = (script: LocalAppsScript) => rowsOf(script, "Lượt bỏ phiếu", ["Trạng thái"])[0]?.[0];

test("Kiểm phiếu: a whole count of papers typed twice with one slip, found and mended", async () => {
  const script = voteRegister("page count: by ballot");
  await withPage(script, async (tab) => {
    await fill(tab, { ...account, "Hợp lệ": "12" });
    await tab.getByText("thu về 14, nhưng hợp lệ 12 + không hợp lệ 1 = 13").waitFor();
    await fillAccount(tab);

    await tab.getByLabel("Người đọc").selectOption("Cao Thị Học");
    await enter(tab, "1-9 sạch", "3 7 9-12", "x");
    expect(await entries(tab)).toEqual(["1-9 sạch", "10: 3 7 9-12", "11 hỏng"]);
    await box(tab).pressSequentially("15 sạch");
    await tab.getByText("Phiếu 15: chỉ thu về 14 phiếu").waitFor();
    await box(tab).press("Enter");
    expect(await box(tab).inputValue()).toBe("15 sạch");
    await box(tab).fill("");
    await enter(tab, "12-14: 3");
    await tab.getByText("Đủ và khớp: chốt được lần đọc 1.").waitFor();
    await tab.getByRole("button", { name: "Chốt lần đọc 1" }).click();

    await tab.getByText("Đã chốt lần đọc 1.").waitFor();
    expect(await tab.getByRole("option", { name: "Cao Thị Học" }).count()).toBe(0);
    expect(await tab.locator("main").innerText()).not.toContain("9-12");
    await tab.getByLabel("Người đọc").selectOption("Lâm Văn Tuyển");
    await enter(tab, "1-9 sạch", "3 7 9-11", "x", "12-14: 3");
    await tab.getByRole("button", { name: "Chốt lần đọc 2" }).click();

    await tab.getByRole("heading", { name: "xem lại phiếu 10" }).waitFor();
    expect(await tab.getByRole("button", { name: "Lưu kết quả" }).isDisabled()).toBe(true);
    await enter(tab, "3 7");
    await tab.getByText("khác các lần đọc trước").waitFor();
    await enter(tab, "3 7 9-12");
    await tab.getByText("đã xem lại xong").waitFor();
    expect(stateOf(script)).toBe("Đang bỏ phiếu");
    await tab.getByRole("button", { name: "Lưu kết quả" }).click();
    await tab.getByText("Đã lưu kết quả kiểm phiếu lượt 1: 12 dòng.").waitFor();
    expect(await tab.getByLabel("In ra").count()).toBe(0);
    await tab.getByRole("button", { name: "Kiểm lại từ đầu" }).click();
    await tab.getByLabel("In ra").waitFor();
  });
  expect(struck(script)).toEqual(["3: 4/13", "7: 1/13", "9: 1/13", "10: 1/13", "11: 1/13", "12: 1/13"]);
  expect(stateOf(script)).toBe("Đã kiểm phiếu");
});

test("Kiểm phiếu: closed in the midst it goes on where it was; what was taken is undone, mended, deleted", async () => {
  const script = voteRegister("page count: resumed");
  await withPage(script, async (tab) => {
    await fillAccount(tab);
    await tab.getByLabel("Người đọc").selectOption("Cao Thị Học");
    await enter(tab, "1-9 sạch", "3 7", "x");
    await tab.getByText("Đã giữ nháp").waitFor();
  });
  await withPage(script, async (tab) => {
    await tab.getByText("11/14 phiếu").waitFor();
    expect(await tab.getByLabel("Người đọc").inputValue()).toBe("Cao Thị Học");
    await enter(tab, "5");
    await tab.getByRole("button", { name: "Hoàn tác" }).click();
    expect(await entries(tab)).toEqual(["1-9 sạch", "10: 3 7", "11 hỏng"]);
    await enter(tab, "6");
    await box(tab).press("Control+z");
    expect(await entries(tab)).toEqual(["1-9 sạch", "10: 3 7", "11 hỏng"]);
    await box(tab).press("ArrowUp");
    expect(await box(tab).inputValue()).toBe("11 hỏng");
    await box(tab).fill("11: 8");
    await box(tab).press("Enter");
    await tab.getByRole("button", { name: "Xóa 10: 3 7" }).click();
    expect(await entries(tab)).toEqual(["1-9 sạch", "11: 8"]);
    await tab.getByLabel("Phiếu 10").waitFor();
  });
});

test("Kiểm phiếu: what cannot be kept is said, and kept with what is typed next; no step is left before it is", async () => {
  const script = voteRegister("page count: offline");
  await withPage(script, async (tab) => {
    await tab.getByLabel("In ra").waitFor();
    await tab.route("**/run", (route) => route.abort());
    await fill(tab, account);
    await tab.getByText("Chưa giữ được nháp").waitFor();
    await tab.getByRole("button", { name: "Tiếp tục" }).click();
    await tab.getByRole("alert").getByText("Chưa giữ được những gì vừa gõ").waitFor();
    await tab.unroute("**/run");
    await tab.getByLabel("Lý do không hợp lệ").fill("01 phiếu trắng");
    await tab.getByText("Đã giữ nháp").waitFor();
  });
  await withPage(script, async (tab) => {
    await tab.getByLabel("Người đọc").waitFor();
  });
});

test("Kiểm phiếu: by line, a Vietnamese keyboard that sends Enter while it composes, 300 pixels wide, by keys alone", async () => {
  const script = voteRegister("page count: by line", { session: { way: "paperByLine" } });
  await withPage(script, async (tab) => {
    await tab.setViewportSize({ width: 300, height: 640 });
    await tab.getByLabel("In ra").focus();
    for (const figure of Object.values(account)) {
      await tab.keyboard.type(figure);
      await tab.keyboard.press("Tab");
    }
    await tab.keyboard.type("01 phiếu trắng");
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    for (const reader of ["C", "L"]) {
      await tab.getByLabel("Người đọc").focus();
      await tab.keyboard.press("ArrowDown");
      await tab.getByLabel("Dòng và số đếm").focus();
      await tab.keyboard.type(reader === "C" ? "7: 2" : "7: 11 2 0 0");
      await tab.keyboard.press("Enter");
      // Enter that ends a composition takes nothing.
      await tab.keyboard.type("9: 1");
      await box(tab).dispatchEvent("keydown", { key: "Enter", isComposing: true });
      expect(await entries(tab)).toHaveLength(1);
      await tab.keyboard.press("Enter");
      await tab.getByText("2/12 dòng").waitFor();
      await tab.keyboard.type("còn lại");
      await tab.keyboard.press("Enter");
      await tab.getByText("Các dòng còn lại: 13 đồng ý").waitFor();
      expect(await unlabelled(tab)).toEqual([]);
      expect(await fitsWidth(tab)).toBe(true);
      await tab.getByRole("button", { name: "Chốt lần đọc" }).focus();
      await tab.keyboard.press("Enter");
      await tab.getByText("Đã chốt lần đọc").waitFor();
    }
    await tab.getByText("Hai lần đọc giống nhau.").waitFor();
    expect(await fitsWidth(tab)).toBe(true);
    await tab.getByRole("button", { name: "Lưu kết quả" }).focus();
    await tab.keyboard.press("Enter");
    await tab.getByText("Đã lưu kết quả kiểm phiếu lượt 1: 12 dòng.").waitFor();
  });
  expect(struck(script)).toEqual(["7: 2/13", "9: 1/13"]);
});

test("Kiểm phiếu: a show of hands, and a roll-call by the members' names", async () => {
  const rules = [ruleOf(firstSession, "LDTT", { ballot: "hands" })];
  const hands = voteRegister("page count: hands", { session: { way: "hands" }, rules });
  await withPage(hands, async (tab) => {
    // Who may vote did: there is nothing to account for, unless somebody went.
    await tab.getByRole("button", { name: "1. Số người" }).click();
    expect(await tab.getByLabel("Số người biểu quyết").inputValue()).toBe("14");
    await tab.getByRole("button", { name: "2. Kết quả" }).click();
    await tab.getByLabel("Người đếm").selectOption("Cao Thị Học");
    await enter(tab, "4: 10 3 1 0", "cl");
    await tab.getByRole("button", { name: "Chốt kết quả" }).click();
    await tab.getByRole("button", { name: "Lưu kết quả" }).click();
    await tab.getByText("Đã lưu kết quả kiểm phiếu lượt 1: 12 dòng.").waitFor();
  });
  expect(struck(hands)).toEqual(["4: 3/14"]);

  const called = voteRegister("page count: roll-call", {
    session: { way: "rollCall" },
    rules,
    lines: linesOf(firstSession, "LDTT", 2),
    attendance: attendanceOf(firstSession, {}),
  });
  await withPage(called, async (tab) => {
    await tab.getByLabel("Người đếm").selectOption("Cao Thị Học");
    await tab.getByLabel("1. Nguyễn Văn Hiệu").waitFor();
    await enter(tab, "s", "2", "t1 2", "4-15 sạch");
    expect(await entries(tab)).toEqual([
      "1 sạch (Nguyễn Văn Hiệu)",
      "2: 2 (Phan Thị Phó)",
      "3: t1 2 (Tạ Thị Ký)",
      "4-15 sạch",
    ]);
    await tab.getByRole("button", { name: "Chốt kết quả" }).click();
    await tab.getByRole("button", { name: "Lưu kết quả" }).click();
    await tab.getByText("Đã lưu kết quả kiểm phiếu lượt 1: 2 dòng.").waitFor();
  });
  expect(struck(called)).toEqual(["2: 2/15"]);
});
