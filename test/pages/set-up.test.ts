import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { freshRegister, tabRows } from "../../scripts/fresh-register";
import { startBrowser } from "../support/browser";
import { fitsWidth, holdCalls, inBrowser, openPage, unlabelled } from "../support/pages";
import { registerOf, testNow } from "../support/register";
import { typeWhere } from "../support/review";
import { keepScreen } from "../support/screens";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const newTab = () => browser.newPage();
const button = (tab: Tab, name: string | RegExp) => tab.getByRole("button", { name });
const step = (tab: Tab, name: string) => tab.getByRole("navigation").getByRole("button", { name });

function emptySheet() {
  const script = openLocalAppsScript({ project: "dist", now: testNow });
  script.createSpreadsheet("Sổ mới");
  script.open();
  return script;
}

test("Thiết lập từng bước: from a blank Sheet to the first plan; stopped and left in between", async () => {
  const script = emptySheet();
  const rows = (tab: string, ...columns: readonly string[]) =>
    tabRows(script, tab).map((row) => columns.map((column) => row[column] ?? ""));
  await inBrowser(newTab, openPage(script, "Thiết lập", "Thiết lập từng bước"), async (tab) => {
    await button(tab, "Tạo sổ").waitFor();
    expect(await step(tab, "2. Trường").isDisabled()).toBe(true);
    await keepScreen(tab, "thiet-lap-so-moi");
    const letGo = await holdCalls(tab);
    await button(tab, "Tạo sổ").click();
    await button(tab, "Dừng sau bước này").click();
    letGo();
    await button(tab, "Làm tiếp").waitFor();
    await keepScreen(tab, "thiet-lap-so-dung");
  });
  const made = script.spreadsheet.sheetNames().length;
  expect(made).toBeGreaterThan(5);
  await inBrowser(newTab, openPage(script, "Thiết lập", "Thiết lập từng bước"), async (tab) => {
    await button(tab, "Tạo sổ").click();
    await tab.getByText("Sổ đã đủ tab, cột, mẫu.").waitFor({ timeout: 120_000 });
    await button(tab, "Bước tiếp: Trường").click();

    await tab.getByLabel(/^Tên trường/).fill("Trường Cao đẳng\nVí Dụ");
    await tab.getByLabel(/^Chữ viết tắt của trường/).fill("CĐVD");
    await tab.getByLabel(/^Địa danh/).fill("Đà Nẵng");
    await tab.getByLabel(/^Họ tên người đứng đầu/).fill("Nguyễn Văn Mẫu");
    await tab.getByLabel(/^Cách lấy số/).selectOption("Một dãy của hội đồng");
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await keepScreen(tab, "thiet-lap-truong");
    await button(tab, "Ghi 5 mục vào sổ").click();
    await tab.getByText("Đã ghi 5 mục vào tab “Thông tin chung”.").waitFor();
    expect(rows("Thông tin chung", "Mục", "Giá trị").slice(1, 3)).toEqual([
      ["Tên trường", "Trường Cao đẳng\nVí Dụ"],
      ["Chữ viết tắt của trường", "CĐVD"],
    ]);

    await step(tab, "3. Đơn vị").click();
    await tab
      .getByLabel(/^Danh sách đơn vị/)
      .fill("1. Khoa Công nghệ thông tin\n2. Phòng Đào tạo; dao-tao@truong.example\n3. Công đoàn");
    await button(tab, "Xem trước").click();
    await tab.getByText("Khoa Công nghệ thông tin (K-CNTT), khoa").waitFor();
    await keepScreen(tab, "thiet-lap-don-vi");
    await button(tab, "Ghi 3 đơn vị vào sổ").click();
    await tab.getByText("Đã ghi vào tab “Đơn vị”: thêm 3, đổi 0 đơn vị.").waitFor();
    expect(rows("Đơn vị", "Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Thư điện tử")).toEqual([
      ["K-CNTT", "Khoa Công nghệ thông tin", "Khoa", ""],
      ["P-DT", "Phòng Đào tạo", "Phòng", "dao-tao@truong.example"],
      ["CD", "Công đoàn", "Đoàn thể", ""],
    ]);

    await button(tab, "Bước tiếp: Hội đồng").click();
    await tab.getByLabel(/^Mã hội đồng/).fill("HD2026");
    await tab.getByLabel(/^Tổng thành viên/).fill("3");
    await tab.getByLabel(/^Ngày quyết định/).fill("2026-07-12");
    await button(tab, "Thêm hội đồng vào sổ").click();
    await tab.getByText("Phải có mặt ít nhất 2/3 thành viên").waitFor();
    await tab
      .getByLabel(/^Thành viên/)
      .fill(
        "Nguyễn Văn Mẫu; Hiệu trưởng; Chủ tịch\nTrần Thị Ví Dụ; Trưởng phòng Đào tạo\nLê Văn Thử; Thư ký; không",
      );
    await button(tab, "Xem trước").click();
    await button(tab, "Ghi 3 thành viên vào sổ").waitFor();
    await keepScreen(tab, "thiet-lap-hoi-dong");
    await button(tab, "Ghi 3 thành viên vào sổ").click();
    await tab.getByText("Đã ghi vào tab “Thành viên Hội đồng”: thêm 3, đổi 0 người.").waitFor();
    expect(
      rows("Thành viên Hội đồng", "Mã thành viên", "Họ và tên", "Vai trò", "Thứ bậc", "Bỏ phiếu"),
    ).toEqual([
      ["TV01", "Nguyễn Văn Mẫu", "Chủ tịch", "1", "Có"],
      ["TV02", "Trần Thị Ví Dụ", "Ủy viên", "2", "Có"],
      ["TV03", "Lê Văn Thử", "Thư ký", "3", "Không"],
    ]);

    await button(tab, "Bước tiếp: Danh hiệu, luật").click();
    await tab.getByText("đang áp dụng").first().waitFor();
    await keepScreen(tab, "thiet-lap-luat");
    await button(tab, "Bước tiếp: Kế hoạch đầu tiên").click();
    await keepScreen(tab, "thiet-lap-dot");
    await button(tab, "Thêm đợt vào sổ").click();
    await tab.getByText("Kế hoạch chưa soạn được, còn thiếu những điều sau.").waitFor();
    await keepScreen(tab, "thiet-lap-ke-hoach");
    expect(rows("Năm học", "Mã năm học", "Từ ngày", "Đến ngày")).toEqual([
      ["2020-2021", "01/09/2020", "31/08/2021"],
    ]);
    expect(rows("Đợt thi đua", "Mã đợt", "Năm học")).toEqual([["2020-2021", "2020-2021"]]);
    await tab.setViewportSize({ width: 300, height: 680 });
    expect(await fitsWidth(tab)).toBe(true);
  });
}, 180_000);

test("Thiết lập từng bước of a register in use shows what stands, and writes over nothing that changed meanwhile", async () => {
  const script = registerOf("samples/an-giang");
  await inBrowser(newTab, openPage(script, "Thiết lập", "Thiết lập từng bước"), async (tab) => {
    await step(tab, "2. Trường").click();
    const place = tab.getByLabel(/^Địa danh/);
    const before = await place.inputValue();
    expect(before).not.toBe("");
    await keepScreen(tab, "thiet-lap-truong-dang-dung");
    const sheet = script.spreadsheet.sheet("Thông tin chung");
    const row = sheet.values().findIndex(([item]) => item === "Địa danh") + 1;
    sheet.paste(row, 2, [["Nơi người khác gõ"]]);
    await place.fill("Nơi gõ ở trang");
    await button(tab, "Ghi 1 mục vào sổ").click();
    await tab.getByText("Mục “Địa danh” vừa được sửa thành “Nơi người khác gõ”").waitFor();
    expect(sheet.values()[row - 1]?.[1]).toBe("Nơi người khác gõ");
    for (const [name, shot] of [
      ["3. Đơn vị", "thiet-lap-don-vi-dang-dung"],
      ["4. Hội đồng", "thiet-lap-hoi-dong-dang-dung"],
      ["6. Kế hoạch đầu tiên", "thiet-lap-ke-hoach-dang-dung"],
    ] as const) {
      await step(tab, name).click();
      if (name.startsWith("6")) await tab.locator(".paper-step").first().waitFor();
      await keepScreen(tab, shot);
    }
  });
});

test("what is typed in a step is there again after another step, and what somebody else typed meanwhile is told", async () => {
  const script = registerOf("samples/an-giang");
  const sheet = script.spreadsheet.sheet("Thông tin chung");
  const row = sheet.values().findIndex(([item]) => item === "Địa danh") + 1;
  await inBrowser(newTab, openPage(script, "Thiết lập", "Thiết lập từng bước"), async (tab) => {
    await step(tab, "2. Trường").click();
    const place = tab.getByLabel(/^Địa danh/);
    await place.fill("Nơi gõ ở trang");
    await step(tab, "3. Đơn vị").click();
    await tab.getByLabel(/^Danh sách đơn vị/).fill("Tổ Xe");
    sheet.paste(row, 2, [["Nơi người khác gõ"]]);
    await button(tab, "Tải lại").click();
    await step(tab, "2. Trường").click();
    expect(await place.inputValue()).toBe("Nơi gõ ở trang");
    await tab.getByText("Sổ đang ghi: “Nơi người khác gõ”").waitFor();
    // She typed it before she saw the other: it is not written over, until she has looked.
    await button(tab, "Ghi 1 mục vào sổ").click();
    await tab.getByText("vừa được sửa thành “Nơi người khác gõ”").waitFor();
    await button(tab, "Tải lại").click();
    await button(tab, "Ghi 1 mục vào sổ").click();
    await tab.getByText("Đã ghi 1 mục").waitFor();
    expect(sheet.values()[row - 1]?.[1]).toBe("Nơi gõ ở trang");
    await step(tab, "3. Đơn vị").click();
    expect(await tab.getByLabel(/^Danh sách đơn vị/).inputValue()).toBe("Tổ Xe");
  });
});

test("the plan's step: another school year takes what was proposed with it; read anew, what the plan lacks is told anew", async () => {
  const script = freshRegister("Sổ thử", testNow);
  await inBrowser(newTab, openPage(script, "Thiết lập", "Thiết lập từng bước"), async (tab) => {
    await step(tab, "6. Kế hoạch đầu tiên").click();
    await tab.getByLabel("Tên đợt").fill("Đợt riêng");
    await tab.getByLabel(/^Năm học\s*Ví dụ/).fill("2021-2022");
    expect(await tab.getByLabel(/^Mã đợt/).inputValue()).toBe("2021-2022");
    expect(await tab.getByLabel("Tên đợt").inputValue()).toBe("Đợt riêng");
    expect(await tab.getByLabel(/^Năm học từ ngày/).inputValue()).toBe("2021-09-01");
    expect(await tab.getByLabel(/^Trích yếu/).inputValue()).toContain("năm học 2021 - 2022");
    await button(tab, "Thêm đợt vào sổ").click();
    const lacks = tab.getByText("mục “Tên trường”");
    await lacks.waitFor();
    typeWhere(script, "Thông tin chung", ["Mục", "Tên trường"], "Giá trị", "Trường Ví Dụ");
    await button(tab, "Tải lại").click();
    await expect.poll(() => lacks.count()).toBe(0);
    await tab.getByText("Kế hoạch chưa soạn được").waitFor();
  });
});
