import { expect } from "vitest";
import type { Desk } from "./desk";

const round = "2025-2026";

const content = [
  ["Căn cứ", "{căn cứ}"],
  ["Đoạn văn", "Hội đồng Thi đua - Khen thưởng phát động thi đua năm học với những nội dung sau:"],
  ["Mục I.", "MỤC ĐÍCH"],
  ["Gạch đầu dòng -", "Tạo khí thế dạy tốt, học tốt trong toàn trường;"],
  ["Mục I.", "THỜI GIAN"],
  ["Gạch đầu dòng -", "{mốc thời gian}"],
];

/** The plan's paragraphs, pasted from a spreadsheet; then the plan itself, read as a page. */
export async function composePlan(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.paste(
    "Nội dung kế hoạch",
    ["Mã đợt", "Thứ tự", "Cấp", "Nội dung"],
    content.map(([level = "", text = ""], at) => [round, String(at * 10 + 10), level, text]),
  );
  await desk.paste(
    "Mốc thời gian",
    ["Mã đợt", "Mã mốc", "Thứ tự", "Việc", "Từ ngày", "Đến ngày", "Tính ngày cuối"],
    [[round, "THI-DUA", "10", "tổ chức thi đua", "5/10/2025", "28/5/2026", "Đến hết ngày"]],
  );
  await desk.paste(
    "Nơi nhận",
    ["Loại văn bản", "Mã đợt", "Thứ tự", "Nơi nhận"],
    [
      ["Kế hoạch", "", "10", "Các khoa, phòng"],
      ["Kế hoạch", "", "20", "Lưu: VT, HĐTĐKT"],
    ],
  );
  await desk.look("noi-nhan");
  await desk.menu("Kế hoạch", "Soạn kế hoạch");
  await desk.seen("hoi-soan-ke-hoach");
  expect(await desk.answer("Không")).toContain("Căn cứ “QCTDKT” chưa điền số, ký hiệu nên không in");
  await desk.type("Căn cứ", "QCTDKT", "Số, ký hiệu", "58/QĐ-CĐVD");
  await desk.type("Căn cứ", "QCTDKT", "Ngày văn bản", "22/8/2025");
  await desk.menu("Kế hoạch", "Soạn kế hoạch");
  expect(await desk.answer("OK")).toContain("Đã soạn “Kế hoạch 2025-2026");
  await desk.file(/^Kế hoạch 2025-2026/);
  const document = tab.frameLocator("iframe.document");
  await document.getByText("Phát động thi đua năm học 2025 - 2026").waitFor();
  await document.getByText("tổ chức thi đua").waitFor();
  await desk.look("ke-hoach");
  await desk.part("Bảng tính");
}
