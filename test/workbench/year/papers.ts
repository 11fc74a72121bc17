import PizZip from "pizzip";
import { expect } from "vitest";
import type { Desk } from "./desk";
import { review } from "./intake";

/** The minutes, the head's word, the decision; each opened as a page, then downloaded. */
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

  await desk.menu("Văn bản", "Danh mục văn bản");
  const papers = await desk.page("Danh mục văn bản");
  await papers.locator(".paper-step").first().waitFor();
  await papers.getByLabel("Hiện").selectOption("made");
  await papers.getByText("Quyết định khen thưởng (LDTT)").first().waitFor();
  await desk.look("danh-muc-van-ban");
  await desk.closePage();

  await desk.file(/^Biên bản họp/);
  const document = tab.frameLocator("iframe.document");
  await document.getByText("Thông báo kết quả xét tới các đơn vị.").waitFor();
  await desk.look("bien-ban-hop");
  await desk.file(/^Biên bản kiểm phiếu/);
  await document.getByText("Khổng Thị Đếm").first().waitFor();
  await desk.look("bien-ban-kiem-phieu");
  await desk.file(new RegExp(`^Quyết định khen thưởng ${review}`));
  await document.getByText("Phạm Văn Ví Dụ").first().waitFor();
  await desk.look("quyet-dinh");

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
