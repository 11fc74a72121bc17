import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe";
import { startBrowser } from "../support/browser";
import { type Around, openAround, openPart, press } from "./around-project";
import { holdBack } from "./hold-back";
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

/** What a form's questions are told to be wrong with, by their titles. */
const faults = (tab: Tab): Promise<readonly string[]> => tab.locator(".form-fault").allInnerTexts();

/** Titles and answers of a form's responses as its owner sees the one that is open. */
async function openResponse(tab: Tab): Promise<Readonly<Record<string, string>>> {
  const cards = await tab.locator("section.form-card").allInnerTexts();
  return Object.fromEntries(
    cards.map((card) => {
      const [title = "", ...lines] = card.split("\n").filter((line) => line !== "");
      return [title, lines.join("\n")];
    }),
  );
}

test("a form is filled in page by page, as the answers lead, with every kind of question", async () => {
  const tab = await open(`#/forms/${around.publicId}`);
  const title = tab.getByRole("heading", { name: "Phiếu đề nghị" });
  await title.waitFor();
  expect(await tab.locator(".form-head .said").innerText()).toContain(HOSTILE);
  expect(await tab.getByRole("link", { name: "https://truong.example/huong-dan" }).getAttribute("rel")).toBe(
    "noreferrer",
  );
  await expectAccessible(tab);

  await press(tab, "Tiếp");
  await tab.locator(".form-fault").first().waitFor();
  expect(await faults(tab)).toEqual(["Đây là câu hỏi bắt buộc.", "Đây là câu hỏi bắt buộc."]);
  expect(await tab.evaluate("document.activeElement.id")).toBe(
    await tab.getByLabel("Đơn vị").getAttribute("id"),
  );

  await tab.getByLabel("Đơn vị").fill("Tổ Toán");
  await tab.getByLabel("Danh sách dán").check();
  await tab.getByLabel("Người", { exact: true }).check();
  await tab.getByLabel("Tiên tiến").check();
  await tab.getByLabel("Danh hiệu: mục khác").fill("Khác nữa");
  await press(tab, "Tiếp");

  await tab.getByLabel("Bao nhiêu").fill("mười");
  await press(tab, "Gửi");
  await tab.locator(".form-fault").waitFor();
  // The form scrolls to what is wrong, the workbench around it stays where it is.
  await expect.poll(() => tab.evaluate("document.scrollingElement.scrollHeight <= innerHeight")).toBe(true);
  expect(await tab.evaluate("document.scrollingElement.scrollTop")).toBe(0);
  expect(await faults(tab)).toEqual(["Chỉ ghi một số nguyên"]);
  await tab.getByLabel("Bao nhiêu").fill("12");
  await tab.getByLabel("Học kỳ").selectOption("II");
  await tab.getByLabel("Nơi họp: mục khác").fill("Sân trường");
  await tab.getByLabel("1. An Ví Dụ: Đồng ý").check();
  await tab.getByLabel("Ngày ký").fill("2023-03-20");
  expect(await tab.getByText("20/03/2023").isVisible()).toBe(true);
  await tab.getByLabel("Giờ họp").fill("07:30");
  await tab.getByLabel("Lúc nộp").fill("2023-03-21T08:00");
  await tab.getByLabel("Giờ", { exact: true }).fill("1");
  await tab.getByLabel("Phút").fill("30");
  await tab.getByLabel("Giây").fill("0");
  await tab.getByLabel("4", { exact: true }).check();
  await expectAccessible(tab);

  // Back and forth loses nothing.
  await press(tab, "Quay lại");
  expect(await tab.getByLabel("Danh hiệu: mục khác").inputValue()).toBe("Khác nữa");
  await press(tab, "Tiếp");
  expect(await tab.getByLabel("Nơi họp: mục khác").inputValue()).toBe("Sân trường");
  await press(tab, "Gửi");
  await tab.getByText("Đã nhận phiếu.").waitFor();

  // The link to edit it opens with what was sent.
  await tab.getByRole("link", { name: "Sửa câu trả lời của bạn" }).click();
  await tab.getByText("Bạn đang sửa câu trả lời đã gửi").waitFor();
  expect(await tab.getByLabel("Đơn vị").inputValue()).toBe("Tổ Toán");
  await tab.getByLabel("Đơn vị").fill("Tổ Toán – Tin");
  await press(tab, "Tiếp");
  expect(
    await tab
      .getByLabel("Kéo dài")
      .or(tab.getByLabel("Giờ", { exact: true }))
      .first()
      .inputValue(),
  ).toBe("01");
  await press(tab, "Gửi");
  await tab.getByText("Đã nhận phiếu.").waitFor();

  await tab.getByRole("link", { name: "Câu trả lời (người quản lý)" }).click();
  await tab.getByRole("tab", { name: "Từng câu trả lời" }).click();
  expect(await openResponse(tab)).toEqual({
    "Đơn vị": "Tổ Toán – Tin",
    Loại: "Người",
    "Danh hiệu": "Tiên tiến\nKhác nữa",
    "Bao nhiêu": "12",
    "Học kỳ": "II",
    "Nơi họp": "Sân trường",
    "Biểu quyết": "1. An Ví Dụ: Đồng ý\n2. Bình Mẫu: –",
    "Ngày ký": "2023-03-20",
    "Giờ họp": "07:30",
    "Lúc nộp": "2023-03-21 08:00",
    "Kéo dài": "01:30:00",
    Mức: "4",
  });
  await expectAccessible(tab);

  // Its trigger ran by itself, once for each time it was sent.
  await tab.getByRole("link", { name: "Lần chạy" }).click();
  await expect.poll(() => tab.locator(".run-name", { hasText: "answered" }).count()).toBe(2);
  await tab.getByRole("link", { name: "Biểu mẫu" }).click();
});

test("what is typed stays through another part and a reload; a list of hundreds of lines goes through whole", async () => {
  const names = Array.from({ length: 600 }, (_, at) => `${at + 1}\tNgười Ví Dụ ${at + 1}\tTổ Toán`);
  const tab = await open(`#/forms/${around.publicId}?${prefilledQuery()}`);
  expect(await tab.getByLabel("Đơn vị").inputValue()).toBe("Tổ Văn");
  await tab.getByLabel("Danh sách dán").check();
  await press(tab, "Tiếp");
  await tab.getByLabel("Danh sách").fill(names.join("\n"));
  expect(await tab.getByText("600 dòng").isVisible()).toBe(true);
  await tab.getByRole("link", { name: "Hộp thư" }).click();
  await tab.getByRole("heading", { name: "Hộp thư" }).waitFor();
  await tab.goBack();
  expect(await tab.getByLabel("Danh sách").inputValue()).toBe(names.join("\n"));
  await tab.reload();
  await tab.getByText("Bản nháp đang điền dở").waitFor();
  expect(await tab.getByLabel("Danh sách").inputValue()).toBe(names.join("\n"));
  await press(tab, "Gửi");
  await tab.getByText("Đã nhận phiếu.").waitFor();
  await tab.getByRole("link", { name: "Câu trả lời (người quản lý)" }).click();
  await tab.getByRole("tab", { name: "Từng câu trả lời" }).click();
  expect(await openResponse(tab)).toEqual({
    "Đơn vị": "Tổ Văn",
    Loại: "Danh sách dán",
    "Danh sách": names.join("\n"),
  });
});

/** What a prefilled link of the form carries. */
function prefilledQuery(): string {
  return `usp=pp_url&entry.${around.firstEntry}=${encodeURIComponent("Tổ Văn")}`;
}

test("what is filled in while the page turns stays; a button that does not say so yet sends nothing", async () => {
  const tab = await open(`#/forms/${around.publicId}`);
  await tab.getByLabel("Đơn vị").fill("Tổ Văn");
  await tab.getByLabel("Danh sách dán").check();
  let answers = await holdBack(tab, "forms.after");
  await press(tab, "Tiếp");
  await answers.has();
  await tab.getByLabel("Đơn vị").fill("Tổ Ngữ văn");
  await answers.go();
  await tab.getByLabel("Danh sách").fill("Bình Mẫu");
  await press(tab, "Quay lại");
  expect(await tab.getByLabel("Đơn vị").inputValue()).toBe("Tổ Ngữ văn");
  await press(tab, "Tiếp");
  await tab.getByRole("button", { name: "Gửi", exact: true }).waitFor();
  await tab.reload();
  answers = await holdBack(tab, "forms.after");
  await tab.reload();
  // The page has not heard yet that it is the last one.
  await answers.has();
  await press(tab, "Tiếp");
  await answers.has(2);
  await answers.go();
  await tab.getByRole("button", { name: "Gửi", exact: true }).waitFor();
  expect(await tab.getByLabel("Danh sách").inputValue()).toBe("Bình Mẫu");
  await press(tab, "Quay lại");
  await press(tab, "Điền lại từ đầu");
});

test("a form that is closed shows its own words; one without any says so in Vietnamese", async () => {
  const tab = await open("#/forms");
  await tab.getByRole("link", { name: "Đã đóng", exact: true }).click();
  await tab.getByText(`Hết hạn rồi. Hỏi ${HOSTILE}`).waitFor();
  expect(await tab.getByRole("button", { name: "Gửi" }).count()).toBe(0);
  await tab.goto(`${around.workbench.url}#/forms/khong-co`);
  await tab.getByText("Không có biểu mẫu nào ở địa chỉ này.").waitFor();
});

test("another answer begins empty; its owner counts answers, deletes one, and puts the form into the bin", async () => {
  const tab = await open("#/forms");
  await expectAccessible(tab);
  await tab.getByRole("link", { name: "Ý kiến", exact: true }).click();
  for (const opinion of ["Đồng ý", HOSTILE]) {
    await tab.getByRole("textbox", { name: "Ý kiến" }).fill(opinion);
    await press(tab, "Gửi");
    await tab.getByText("Câu trả lời của bạn đã được ghi lại.").waitFor();
    await press(tab, "Gửi câu trả lời khác");
    expect(await tab.getByRole("textbox", { name: "Ý kiến" }).inputValue()).toBe("");
  }
  await tab.getByRole("link", { name: "Câu trả lời (người quản lý)" }).click();
  await tab.getByText("2 câu trả lời").first().waitFor();
  expect(await tab.locator(".answer-text").allInnerTexts()).toEqual(["Đồng ý", HOSTILE]);
  await tab.getByRole("tab", { name: "Từng câu trả lời" }).click();
  await press(tab, "Xóa");
  await tab.getByRole("alert").getByRole("button", { name: "Xóa" }).click();
  await tab.getByText("1 trên 1").waitFor();
  expect(await openResponse(tab)).toEqual({ "Ý kiến": "Đồng ý" });

  await press(tab, "Xóa biểu mẫu");
  await tab.getByRole("alert").getByRole("button", { name: "Xóa biểu mẫu" }).click();
  await press(tab, "Lấy lại từ thùng rác");
  await press(tab, "Xóa biểu mẫu");
  await tab.getByRole("alert").getByRole("button", { name: "Xóa biểu mẫu" }).click();
  await tab.getByRole("link", { name: "Mở biểu mẫu để điền" }).click();
  await tab.getByText("Biểu mẫu đang ở trong thùng rác của chủ sở hữu.").waitFor();
});
