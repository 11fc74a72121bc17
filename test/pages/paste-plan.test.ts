import { readFileSync } from "node:fs";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { startBrowser } from "../support/browser";
import { inBrowser, openPage } from "../support/pages";
import { docsPlan, formedPlan, wordPlan } from "../support/pasted-html";
import { registerOf, thaiNguyen } from "../support/register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** The register of a sample without the plan's own text. */
function emptyPlan(sample: string): LocalAppsScript {
  const script = registerOf(sample);
  const sheet = script.spreadsheet.sheet("Nội dung kế hoạch");
  sheet.deleteRows(2, sheet.values().length - 1);
  return script;
}

async function withPage(script: LocalAppsScript, use: (tab: Tab) => Promise<void>): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, "Kế hoạch", "Dán kế hoạch từ Word"), use);
}

/** Pastes into the box as a browser does: the HTML beside its text. */
async function paste(tab: Tab, html: string, text: string): Promise<void> {
  await tab.getByLabel("Kế hoạch dán từ Word").waitFor();
  await tab.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/html", ${JSON.stringify(html)});
    data.setData("text/plain", ${JSON.stringify(text)});
    const box = document.querySelector("textarea");
    box.select();
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
  await tab.getByRole("region", { name: "Dàn ý đọc được" }).waitFor();
}

/** The outline as the page shows it: what each line is, and its text with its marker. */
async function outlineOf(tab: Tab): Promise<readonly (readonly [string, string])[]> {
  return await tab
    .getByRole("region", { name: "Dàn ý đọc được" })
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) => {
        const select = item.querySelector("select");
        return [
          select?.selectedOptions[0]?.textContent ?? "",
          item.querySelector(".text")?.textContent ?? "",
        ] as const;
      }),
    );
}

const contentOf = (script: LocalAppsScript) =>
  tabRows(script, "Nội dung kế hoạch").map((row) => [row["Thứ tự"], row.Cấp, row["Nội dung"]]);

const button = (tab: Tab, name: string | RegExp) => tab.getByRole("button", { name });

test("run-in headings, joined cells of a table, a chapter and an appendix are kept as the plan prints them", async () => {
  await withPage(emptyPlan(thaiNguyen), async (tab) => {
    await paste(tab, formedPlan, "KẾ HOẠCH");
    expect(await outlineOf(tab)).toEqual([
      ["Chương I.", "Chương I "],
      ["Nối vào dòng trên", "QUY ĐỊNH CHUNG"],
      ["Đoạn số 1.", "1. {đậm: Mục đích.} Nâng cao chất lượng dạy học."],
      ["Dòng ở giữa", "CHỦ ĐỀ: DẠY TỐT"],
      ["Đầu bảng |", "TT | Việc | Thời gian | <"],
      ["Đầu bảng |", "^ | ^ | Từ | Đến"],
      ["Dòng bảng |", "1 | Hội giảng | 15/9 | 20/11"],
      ["Đoạn văn", "Các tổ thực hiện./."],
      ["Phụ lục", "Phụ lục "],
      ["Nối vào dòng trên", "DANH MỤC"],
      ["Gạch đầu dòng -", "- Việc thứ nhất."],
    ]);
  });
});

test("a plan from Word: its lists, its table, its letterhead and foot are told apart; marks are taken by a click", async () => {
  const script = emptyPlan(thaiNguyen);
  await withPage(script, async (tab) => {
    await paste(tab, wordPlan, "KẾ HOẠCH");
    expect(await outlineOf(tab)).toEqual([
      [
        "Căn cứ",
        "Căn cứ Kế hoạch số 12/KH-CĐGD ngày 20/10/2020 của Công đoàn Giáo dục Ví Dụ về phong trào thi đua năm học 2020-2021;",
      ],
      ["Đoạn văn", "Công đoàn cơ sở phát động thi đua như sau:"],
      ["Mục I.", "I. MỤC ĐÍCH"],
      [
        "Đoạn số 1.",
        "1. Chào mừng 37 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020); dạy tốt, học tốt;",
      ],
      ["Gạch đầu dòng -", "- Đối với giáo viên."],
      ["Dấu cộng +", "+ Soạn bài đúng hạn."],
      ["Mục I.", "II. THỜI GIAN"],
      ["Dòng bảng |", "Việc | Hạn"],
      ["Dòng bảng |", "Đăng ký | trước ngày 15/11/2020"],
      ["Đoạn văn", "Các tổ công đoàn nghiêm túc thực hiện./."],
    ]);
    await tab.getByText("Không lấy vào nội dung (15 dòng)").click();
    expect(await tab.getByLabel("Dòng không lấy").locator(".text").allInnerTexts()).toEqual([
      ...["CÔNG ĐOÀN GIÁO DỤC VÍ DỤ", "CĐCS TRƯỜNG MẦM MẪU", "Số: 07/KH-CĐCS"],
      ...[
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Ví Dụ, ngày 05 tháng 11 năm 2020",
      ],
      ...["KẾ HOẠCH", "Phát động phong trào thi đua “Hai tốt”", "_____________"],
      ...["Nơi nhận:", "- Các tổ công đoàn;", "- Lưu: VT."],
      ...["TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Lê Thị Ví Dụ"],
    ]);
    await tab.getByText("gõ “37 năm ngày Nhà giáo Việt Nam").waitFor();
    await tab.getByLabel(/Dùng dấu \{kỷ niệm: 20-11\}/).check();
    await tab.getByLabel(/Dùng dấu \{căn cứ: KH12\}/).check();
    await tab.getByLabel(/Dùng dấu \{mốc: M1\}/).check();
    await tab.getByLabel("Việc của mốc M1").fill("đăng ký thi đua");
    await tab.getByLabel("Cấp của dòng 13").selectOption("Khoản 1.");
    await tab.getByLabel(/nơi nhận riêng của kế hoạch này/).check();
    expect(contentOf(script)).toEqual([]);
    await button(tab, "Ghi 14 dòng vào sổ").click();
    await tab
      .getByRole("status")
      .getByText("Đã ghi: thêm 10, đổi 0 đoạn; thêm 4 dòng ở các tab khác.")
      .waitFor();
    expect(await button(tab, "Không có gì để ghi").isDisabled()).toBe(true);
  });
  expect(contentOf(script)).toEqual([
    ["10", "Căn cứ", "Căn cứ {căn cứ: KH12}"],
    ["20", "Đoạn văn", "Công đoàn cơ sở phát động thi đua như sau:"],
    ["30", "Mục I.", "MỤC ĐÍCH"],
    ["40", "Khoản 1.", "Chào mừng {kỷ niệm: 20-11}; dạy tốt, học tốt;"],
    ["50", "Gạch đầu dòng -", "Đối với giáo viên."],
    ["60", "Dấu cộng +", "Soạn bài đúng hạn."],
    ["70", "Mục I.", "THỜI GIAN"],
    ["80", "Dòng bảng |", "Việc | Hạn"],
    ["90", "Dòng bảng |", "Đăng ký | {mốc: M1}"],
    ["100", "Đoạn văn", "Các tổ công đoàn nghiêm túc thực hiện./."],
  ]);
  const [ground] = tabRows(script, "Căn cứ").filter((row) => row["Mã căn cứ"] === "KH12");
  expect([ground?.["Mã đợt"], ground?.["Số, ký hiệu"], ground?.["Cơ quan ban hành căn cứ"]]).toEqual([
    ...["2020-2021", "12/KH-CĐGD", "Công đoàn Giáo dục Ví Dụ"],
  ]);
  const [milestone] = tabRows(script, "Mốc thời gian");
  expect([
    milestone?.["Mã mốc"],
    milestone?.Việc,
    milestone?.["Đến ngày"],
    milestone?.["Tính ngày cuối"],
  ]).toEqual([...["M1", "đăng ký thi đua", "15/11/2020", "Trước ngày"]]);

  const written = script.stateText();
  await withPage(script, async (tab) => {
    await paste(tab, wordPlan, "KẾ HOẠCH");
    await tab.getByText("thêm 0").waitFor();
    expect(await tab.getByLabel("Cấp của dòng 13").inputValue()).toBe("clause");
    expect(await button(tab, "Không có gì để ghi").isDisabled()).toBe(true);
  });
  expect(script.stateText()).toBe(written);
});

test("a plan from Google Docs: its lists have the markers a browser prints", async () => {
  await withPage(emptyPlan(thaiNguyen), async (tab) => {
    await paste(tab, docsPlan, "KẾ HOẠCH");
    expect(await outlineOf(tab)).toEqual([
      ["Đoạn văn", "Nhà trường phát động thi đua với nội dung sau:"],
      ["Mục I.", "I. MỤC ĐÍCH"],
      ["Gạch đầu dòng -", "- Dạy tốt;"],
      ["Dấu cộng +", "+ soạn bài đúng hạn;"],
      ["Gạch đầu dòng -", "- Học tốt."],
      ["Đoạn văn", "Trên đây là kế hoạch thi đua./."],
    ]);
    await tab.getByText("có chữ nghiêng: muốn giữ thì viết {nghiêng: chữ}.").waitFor();
  });
});

test("a row that differs shows which of its words are not alike", async () => {
  const seed = readFileSync("test/fixtures/seed-b.txt", "utf8");
  await withPage(registerOf("samples/an-giang"), async (tab) => {
    await tab.getByLabel("Kế hoạch dán từ Word").fill(seed);
    const [first] = await tab.getByRole("region", { name: "Khác với sổ" }).getByRole("listitem").all();
    expect(await first?.locator("mark").allInnerTexts()).toEqual(["tiên", "tiến"]);
  });
});
