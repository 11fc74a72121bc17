import PizZip from "pizzip";
import { expect } from "vitest";
import type { Desk } from "./desk";
import { review } from "./intake";

/** The minutes, the head's word, the draft of the decision. */
export async function decide(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.menu("Văn bản", "Biên bản kiểm phiếu");
  await desk.answer("OK", "PH1-L1");
  expect(await desk.answer("OK")).toContain("Đã soạn “Biên bản kiểm phiếu");
  await desk.menu("Văn bản", "Biên bản họp");
  expect(await desk.answer("OK")).toContain("Đã soạn “Biên bản họp");
  await desk.menu("Kết quả", "Trình thủ trưởng");
  expect(await desk.answer("OK")).toContain("thêm mới 09");
  await desk.menu("Kết quả", "Ghi theo đề nghị");
  expect(await desk.answer("Có")).toContain("Lê Thị Mẫu (CSTDCS)");
  await desk.answer("OK");
  await desk.menu("Văn bản", "Quyết định khen thưởng");
  expect(await desk.answer("OK", "LDTT")).toContain("LDTT: Lao động tiên tiến, khen 08/08 dòng");
  expect(await desk.answer("OK")).toContain("Đã soạn “Quyết định khen thưởng");

  await desk.file(/^Biên bản họp/);
  const document = tab.frameLocator("iframe.document");
  await document.getByText("Thông báo kết quả xét tới các đơn vị.").waitFor();
  await desk.look("bien-ban-hop");
  await desk.file(/^Biên bản kiểm phiếu/);
  await document.getByText("Khổng Thị Đếm").first().waitFor();
  await desk.look("bien-ban-kiem-phieu");
}

const decision = `QĐ1:${review}:LDTT`;

/** The clerical office's number is printed, the decision signed; then it is opened and downloaded. */
export async function signDecision(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.clock("08/06/2026", "08:00");
  await desk.type("Sổ văn bản", decision, "Số", "45");
  await desk.type("Sổ văn bản", decision, "Ngày ban hành", "8/6/2026");
  await desk.menu("Văn bản", "Quyết định khen thưởng");
  await desk.answer("OK", "LDTT");
  await desk.seen("soan-lai-quyet-dinh");
  await desk.answer("Có");
  await desk.answer("OK");
  await desk.menu("Kết quả", "Ghi số, ngày");
  await desk.answer("OK", decision);
  await desk.answer("OK", "");
  expect(await desk.answer("Có")).toContain("khen 08 dòng, tiền thưởng 4.970.000 đồng");
  expect(await desk.answer("OK")).toContain("Đã ghi số 45/QĐ-CĐVD ngày 08 tháng 6 năm 2026");
  await desk.file(new RegExp(`^Quyết định khen thưởng ${review}`));
  const document = tab.frameLocator("iframe.document");
  await document.getByText("45/QĐ-CĐVD").first().waitFor();
  await document.getByText("Phạm Văn Ví Dụ").first().waitFor();
  await desk.look("quyet-dinh");
  await desk.pages("quyet-dinh", 0, 2);

  const docx = new PizZip(await desk.download(() => tab.getByRole("link", { name: "Tải .docx" }).click()));
  const text =
    docx
      .file("word/document.xml")
      ?.asText()
      .replace(/<[^>]*>/g, "") ?? "";
  for (const name of ["Phạm Văn Ví Dụ", "Lê Thị Mẫu", "Đinh Văn Ô"]) expect(text).toContain(name);
  expect(text).not.toContain("Lê Văn Thử");
  expect(text).not.toContain("Trần Thị Tròn");
  const pdf = await desk.download(() => tab.getByRole("button", { name: "Tải PDF" }).click());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
}

const wanted = [
  ...["Giấy mời họp (PH1)", "Danh sách điểm danh (PH1)", "Phiếu bầu (PH1-L1)", "Bảng kiểm phiếu (PH1-L1)"],
  ...["Biên bản kiểm phiếu (PH1-L2)", "Thông báo kết quả xét", "Quyết định khen thưởng (CSTDCS)"],
];

/** Many papers are made one after the other on their page, which says how far it is. */
export async function makeMany(desk: Desk): Promise<void> {
  await desk.part("Bảng tính");
  await desk.menu("Văn bản", "Danh mục văn bản");
  const page = await desk.page("Danh mục văn bản");
  await page.getByText("Đã ký, có số: số 45/QĐ-CĐVD ngày 08 tháng 6 năm 2026").waitFor();
  for (const name of wanted) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: `Soạn ${wanted.length} văn bản đã chọn` }).click();
  await page.getByText(/Đang làm [2-7]\/7/).waitFor();
  await page.getByRole("button", { name: "Dừng sau bước này" }).click();
  await page.getByText(/Đã dừng: xong \d\/7/).waitFor();
  await page.getByText("Đang đọc lại sổ…").waitFor({ state: "hidden" });
  await desk.look("danh-muc-van-ban-dung");
  await desk.picture("van-ban", { of: desk.tab.locator("dialog"), height: 1600, pageHeight: 1400 });
  await page.getByRole("button", { name: /^Làm tiếp/ }).click();
  await page.getByText("Đã làm 7/7.").waitFor({ timeout: 120_000 });
  await page.getByText("Đang đọc lại sổ…").waitFor({ state: "hidden" });
  await desk.look("danh-muc-van-ban");
  await desk.closePage();
}

/** What could not be checked without an account is tried on it. */
export async function checkItself(desk: Desk): Promise<void> {
  await desk.part("Bảng tính");
  await desk.menu("Thiết lập", "Tự kiểm tra");
  expect(await desk.answer("OK")).toMatch(/Đạt (\d+) trong \1 điều\./);
  await desk.stand("Tự kiểm tra", "NX-8");
  await desk.look("tu-kiem-tra");
  await desk.picture("tu-kiem-tra");
}
