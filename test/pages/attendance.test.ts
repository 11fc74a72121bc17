import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { fitsWidth, inBrowser, openPage, unlabelled } from "../support/pages";
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

/** Of a session's roll who is not simply in the room. */
const exceptions = (script: LocalAppsScript, session: string) =>
  rowsOf(script, "Điểm danh", [
    ...["Mã lượt", "Mã thành viên", "Có mặt", "Người dự thay", "Giấy ủy quyền", "Đến lúc", "Về lúc"],
    ...["Lý do vắng", "Xin ý kiến", "Trả lời"],
  ])
    .filter(([code, , ...said]) => code === session && said.join() !== "Có mặt,,,,,,Không,")
    .map(([, ...row]) => row);

const kept = (script: LocalAppsScript, session: string) =>
  rowsOf(script, "Điểm danh", ["Mã lượt"]).filter(([code]) => code === session).length;

const member = (tab: Tab, name: string) => tab.getByRole("listitem").filter({ hasText: name });

/** A register whose first session is not open yet, with nobody called so far. */
const before = (name: string, ...rules: Parameters<typeof ruleOf>[2][]) =>
  voteRegister(`page attendance: ${name}`, {
    session: { state: "draft" },
    attendance: [],
    rules: rules.map((rule) => ruleOf(firstSession, "LDTT", rule)),
  });

test("Điểm danh: the quorum changes as one clicks, what is missing is told, and the roll is kept", async () => {
  const script = before("roll", {});
  await withPage(script, async (tab) => {
    await tab.getByText("15/15, cần 10: đủ họp").waitFor();
    await member(tab, "Phan Thị Phó").getByLabel("Vắng").check();
    await member(tab, "Phan Thị Phó").getByLabel("Lý do vắng").fill("Đi công tác");
    await tab.getByText("14/15, cần 10: đủ họp").waitFor();
    await member(tab, "Tạ Thị Ký").getByLabel("Dự thay").check();
    await tab.getByText("13/15, cần 10: đủ họp").waitFor();
    await member(tab, "Trần Văn Thử").getByLabel("Đến lúc").fill("8h40");
    const last = member(tab, "Huỳnh Văn Y");
    await last.getByLabel("Vắng").check();
    await last.getByLabel("Xin ý kiến").check();
    await tab.getByRole("button", { name: "Ghi điểm danh" }).click();
    await tab.getByRole("alert").getByText("Tạ Thị Ký: chưa ghi ai dự thay.").waitFor();
    expect(kept(script, firstSession)).toBe(0);
    await member(tab, "Tạ Thị Ký").getByLabel("Người dự thay").fill("Lý Thị Thay");
    await member(tab, "Tạ Thị Ký").getByLabel("Giấy ủy quyền").fill("12/GUQ ngày 13/7/2023");
    await tab.getByRole("button", { name: "Ghi điểm danh" }).click();
    await tab
      .getByRole("status")
      .getByText("Đã ghi điểm danh lượt 1: 12 có mặt, 2 vắng (1 được xin ý kiến), 1 có người dự thay.")
      .waitFor();
  });
  expect(kept(script, firstSession)).toBe(15);
  expect(exceptions(script, firstSession)).toEqual([
    ["TV02", "Vắng", "", "", "", "", "Đi công tác", "Không", ""],
    ["TV03", "Người dự thay", "Lý Thị Thay", "12/GUQ ngày 13/7/2023", "", "", "", "Không", ""],
    ["TV04", "Có mặt", "", "", "08:40", "", "", "Không", ""],
    ["TV15", "Vắng", "", "", "", "", "", "Có", ""],
  ]);
});

test("Điểm danh: below the quorum, and where nobody can pass any more, it says so as one clicks", async () => {
  const script = before("reach", {});
  await withPage(script, async (tab) => {
    const names = ["Phan Thị Phó", "Tạ Thị Ký", "Trần Văn Thử", "Đỗ Văn Nháp"];
    for (const name of names.slice(0, 3)) await member(tab, name).getByLabel("Vắng").check();
    expect(await tab.getByText("không ai có thể đạt").count()).toBe(0);
    await member(tab, "Đỗ Văn Nháp").getByLabel("Vắng").check();
    await tab.getByText("Tối đa 11/15, cần 12 (≥ 80% của 15 thành viên): không ai có thể đạt").waitFor();
    await tab.getByText("11/15, cần 10: đủ họp").waitFor();
    for (const name of ["Ngô Thị Dòng", "Lê Văn Công"]) await member(tab, name).getByLabel("Vắng").check();
    await tab.getByText("9/15, cần 10: chưa đủ họp").waitFor();
  });
});

test("Điểm danh: the next session begins with a copy; who left is absent, and one corrects what changed", async () => {
  const roll = attendanceOf(firstSession, {
    TV02: { left: "09:30" },
    TV14: { presence: "absent", reason: "Ốm" },
  });
  const script = voteRegister("page attendance: copied", { session: { state: "closed" }, attendance: roll });
  await withPage(script, async (tab) => {
    await tab.getByText("Chép từ lượt trước").waitFor();
    expect(await tab.getByLabel("Lượt bỏ phiếu").inputValue()).toBe(secondSession);
    await member(tab, "Đặng Thị Viện").getByLabel("Có mặt").check();
    // What is not kept yet is not lost by choosing another session.
    await tab.getByLabel("Lượt bỏ phiếu").selectOption(firstSession);
    await tab.getByRole("alert").getByText("Chưa ghi điểm danh của lượt này.").waitFor();
    expect(await tab.getByLabel("Lượt bỏ phiếu").inputValue()).toBe(secondSession);
    await tab.getByRole("button", { name: "Ghi điểm danh" }).click();
    await tab.getByText("Đã ghi điểm danh lượt 2: 14 có mặt, 1 vắng.").waitFor();
    await tab.getByLabel("Lượt bỏ phiếu").selectOption(firstSession);
    await tab.getByText("Lượt đã đóng hoặc hoãn").waitFor();
    expect(await tab.getByRole("button", { name: "Ghi điểm danh" }).isDisabled()).toBe(true);
  });
  expect(exceptions(script, secondSession)).toEqual([["TV02", "Vắng", "", "", "", "09:30", "", "Không", ""]]);
});

test("Điểm danh: of a session that is open only who replied is written", async () => {
  const roll = attendanceOf(firstSession, { TV15: { presence: "absent", asked: true } });
  const script = voteRegister("page attendance: replies", { attendance: roll });
  await withPage(script, async (tab) => {
    await tab.getByLabel("Lượt bỏ phiếu").selectOption(firstSession);
    await tab.getByText("chỉ ghi được ai đã trả lời").waitFor();
    expect(await member(tab, "Phan Thị Phó").getByLabel("Vắng").isDisabled()).toBe(true);
    await member(tab, "Huỳnh Văn Y").getByLabel("Trả lời").selectOption("Không trả lời");
    await tab.getByRole("button", { name: "Ghi điểm danh" }).click();
    await tab.getByText("Đã ghi điểm danh lượt 1").waitFor();
  });
  expect(exceptions(script, firstSession)).toEqual([
    ["TV15", "Vắng", "", "", "", "", "", "Có", "Không trả lời"],
  ]);
});

test("Điểm danh: by the keyboard alone, with labels for every field, and 300 pixels wide", async () => {
  const script = before("keyboard", {});
  await withPage(script, async (tab) => {
    await tab.setViewportSize({ width: 300, height: 640 });
    await tab.getByText("15/15, cần 10: đủ họp").waitFor();
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Tab");
    // The first member's presence is one stop; arrows choose.
    await tab.keyboard.press("ArrowRight");
    await tab.getByText("14/15, cần 10: đủ họp").waitFor();
    await tab.keyboard.press("Tab");
    await tab.keyboard.type("Đi công tác");
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    for (let presses = 0; presses < 80; presses += 1) {
      if (
        await tab
          .getByRole("button", { name: "Ghi điểm danh" })
          .evaluate((it) => it === it.ownerDocument.activeElement)
      )
        break;
      await tab.keyboard.press("Tab");
    }
    await tab.keyboard.press("Enter");
    await tab.getByText("Đã ghi điểm danh lượt 1").waitFor();
  });
  expect(exceptions(script, firstSession)).toEqual([
    ["TV01", "Vắng", "", "", "", "", "Đi công tác", "Không", ""],
  ]);
});

test("a browser signed in to two accounts is told so in words", async () => {
  const script = before("accounts", {});
  await withPage(script, async (tab) => {
    await tab.getByText("15/15, cần 10: đủ họp").waitFor();
    await tab.route("**/run", (route) =>
      route.fulfill({ json: { error: { name: "Error", message: "PERMISSION_DENIED" } } }),
    );
    await tab.getByRole("button", { name: "Ghi điểm danh" }).click();
    await tab.getByRole("alert").getByText("đang đăng nhập nhiều tài khoản Google").waitFor();
  });
});
