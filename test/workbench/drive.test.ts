import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe";
import { startBrowser } from "../support/browser";
import { type Around, editedDocument, openAround, openPart, press } from "./around-project";
import { HOSTILE } from "./hostile";

let browser: Browser;
let around: Around;
beforeAll(async () => {
  [browser, around] = await Promise.all([startBrowser(), openAround()]);
});
afterAll(async () => {
  await browser?.close();
});

const open = (hash: string): Promise<Tab> => openPart(browser, around, hash);
const names = (tab: Tab): Promise<readonly string[]> => tab.locator(".file-name").allInnerTexts();

/** The bytes of what a button or a link downloads, and its file name. */
async function downloaded(tab: Tab, click: Promise<void>): Promise<readonly [name: string, bytes: Buffer]> {
  const [download] = await Promise.all([tab.waitForEvent("download"), click]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

test("folders and files, searched with or without marks; a form opens among the forms", async () => {
  const tab = await open("#/drive");
  await tab.locator(".file-name").first().waitFor();
  const files = ["Phiếu 2023", "Ý kiến", "Đã đóng", `${HOSTILE}.csv`];
  expect([...(await names(tab))].sort()).toEqual([...files, "Kế hoạch: số 1/2023"].sort());
  await expectAccessible(tab);
  await tab.getByLabel("Tìm").fill("ke hoach");
  await expect.poll(() => names(tab)).toEqual(["Kế hoạch: số 1/2023"]);
  await tab.getByLabel("Tìm").fill("");
  await tab.getByRole("link", { name: "Phiếu 2023" }).click();
  await tab.getByRole("heading", { name: "Phiếu đề nghị" }).waitFor();
  await tab.goto(`${around.workbench.url}#/drive`);
  await tab.getByLabel("Xem").selectOption("Theo thư mục");
  await expect.poll(() => names(tab)).toEqual(["Văn bản năm 2023", ...files]);
  await tab.getByRole("link", { name: "Văn bản năm 2023" }).click();
  await expect.poll(() => names(tab)).toEqual(["Kế hoạch: số 1/2023"]);
  await tab.getByRole("link", { name: "Kế hoạch" }).click();
  await tab.getByText("4 trang").waitFor();
});

test("a document stands on pages of paper, with page numbers and header rows, and nothing in it runs", async () => {
  const tab = await open(`#/drive/${around.doc}`);
  await tab.getByText("4 trang").waitFor();
  const frame = tab.frameLocator("iframe.document");
  const pages = frame.locator("section.docx");
  expect(await pages.locator("header").allInnerTexts()).toEqual(["", "2", "3"]);
  expect(await pages.first().innerText()).toContain(HOSTILE);
  expect(await frame.locator("img").count()).toBe(0);
  expect(
    await frame
      .locator("a")
      .evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.getAttribute("rel")])),
  ).toEqual([
    [null, null],
    ["https://truong.example/x", "noreferrer noopener"],
  ]);
  // The list begins on one page, and goes on below its header row on the next: no row is lost or doubled.
  expect(await frame.locator("tr.header-row").count()).toBe(2);
  const rows = await frame.locator("tr:not(.header-row) td:first-child").allInnerTexts();
  expect(rows).toEqual(Array.from({ length: 30 }, (_, at) => String(at + 1)));
  // Nothing is cut off: each page is as high as its paper.
  const heights = await pages.evaluateAll((all) =>
    all.map((page) => Math.round(page.getBoundingClientRect().height)),
  );
  expect(heights).toEqual([1123, 1123, 1123, 794]);
  // Vietnamese letters stand in the font that came along, whatever the machine has.
  expect(
    await pages
      .first()
      .evaluate(
        ({ ownerDocument: { fonts } }) =>
          [...fonts].filter(({ status, family }) => status === "loaded" && family.includes("Times")).length,
      ),
  ).toBeGreaterThan(1);
  await tab.setViewportSize({ width: 700, height: 700 });
  await expect
    .poll(() =>
      pages
        .first()
        .evaluate(
          (page) => page.getBoundingClientRect().right <= page.ownerDocument.documentElement.clientWidth,
        ),
    )
    .toBe(true);
  await expectAccessible(tab);
});

test("the .docx comes under a name every machine takes; the PDF has the same pages", async () => {
  const tab = await open(`#/drive/${around.doc}`);
  const [name, bytes] = await downloaded(tab, tab.getByRole("link", { name: "Tải .docx" }).click());
  expect(name).toBe("Kế hoạch số 1 2023.docx");
  expect(new PizZip(bytes).file("word/document.xml")?.asText()).toContain("KẾ HOẠCH");
  const [pdfName, pdf] = await downloaded(tab, press(tab, "Tải PDF"));
  expect(pdfName).toBe("Kế hoạch số 1 2023.pdf");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
});

test("an edited .docx goes back: no .docx is refused, losses are told first, name and properties stay", async () => {
  const tab = await open(`#/drive/${around.doc}`);
  await tab.getByText("4 trang").waitFor();
  const choose = (buffer: Buffer): Promise<void> =>
    tab.locator("input[type=file]").setInputFiles({ name: "Kế hoạch (1).docx", mimeType: "", buffer });
  await choose(Buffer.from("không phải"));
  await tab.getByText("không phải là tệp .docx đọc được").waitFor();
  const edited = await editedDocument();
  await choose(edited);
  await tab.getByText("kiểu đoạn “Quote” trong thân văn bản").waitFor();
  await expectAccessible(tab);
  await press(tab, "Thôi, giữ văn bản cũ");
  expect(await tab.getByText("4 trang").isVisible()).toBe(true);
  await choose(edited);
  await press(tab, "Vẫn thay, bỏ những thứ ấy");
  await tab.getByText("Đã thay nội dung văn bản").waitFor();
  await tab.frameLocator("iframe.document").getByText("Bản sửa").waitFor();
});

test("renamed, shared, put into the bin: what the owner did is what a script finds", async () => {
  const tab = await open(`#/drive/${around.doc}`);
  await press(tab, "Đổi tên");
  await tab.getByLabel("Tên mới").fill("Kế hoạch đã sửa");
  await press(tab, "Lưu tên");
  await tab.getByText("Kế hoạch đã sửa").first().waitFor();
  await press(tab, "Chia sẻ");
  await tab.getByLabel("Địa chỉ thư").fill("không phải");
  await press(tab, "Cho quyền sửa");
  await tab.getByText("không phải là một địa chỉ thư").waitFor();
  await tab.getByLabel("Địa chỉ thư").fill("to.toan@truong.example");
  await press(tab, "Cho quyền sửa");
  await tab.getByText("Ai xem được: thu.ky@truong.example, to.toan@truong.example").waitFor();
  await press(tab, "Bỏ vào thùng rác");
  await tab.getByRole("alert").getByRole("button", { name: "Bỏ vào thùng rác" }).click();
  await tab.getByText("Tệp đang ở trong thùng rác").waitFor();
  await tab.goto(`${around.workbench.url}#/drive`);
  await tab.getByLabel("Xem").selectOption("Thùng rác");
  await expect.poll(() => names(tab)).toEqual(["Kế hoạch đã sửa"]);

  const kept = await around.kept();
  const file = kept.files().find(({ id }) => id === around.doc);
  expect(file).toMatchObject({
    name: "Kế hoạch đã sửa",
    appProperties: { key: "KH1" },
    trashed: true,
    writers: ["to.toan@truong.example"],
  });
  const text = new PizZip(kept.fileContent(around.doc)).file("word/document.xml")?.asText();
  expect([text?.includes("Bản sửa"), text?.includes("Quote")]).toEqual([true, false]);
});
