import { expect } from "vitest";
import type { Desk } from "./desk";

export const review = "CN2027";

/** Ten people: code, name, sex, unit, position, category, rating of the year, days of leave. */
const staff = [
  ["001", "Hoàng Văn Giả", "Nam", "K-MOC", "Trưởng khoa", "CBQL", "Hoàn thành tốt nhiệm vụ"],
  ["002", "Lê Thị Mẫu", "Nữ", "K-MOC", "Giảng viên", "GV", "Hoàn thành xuất sắc nhiệm vụ"],
  ["003", "Phạm Văn Ví Dụ", "Nam", "K-MOC", "Giảng viên", "GV", "Hoàn thành tốt nhiệm vụ"],
  ["004", "Trần Thị Tròn", "Nữ", "K-MOC", "Giảng viên", "GV", "Không hoàn thành nhiệm vụ"],
  ["005", "Đỗ Văn Nháp", "Nam", "K-DIEN", "Trưởng khoa", "CBQL", "Hoàn thành tốt nhiệm vụ"],
  ["006", "Vũ Thị Bảng", "Nữ", "K-DIEN", "Giảng viên", "GV", "Hoàn thành xuất sắc nhiệm vụ"],
  ["007", "Bùi Văn Cột", "Nam", "K-DIEN", "Giảng viên", "GV", "Hoàn thành tốt nhiệm vụ"],
  ["008", "Lê Văn Thử", "Nam", "P-DT", "Trưởng phòng", "CBQL", "Hoàn thành tốt nhiệm vụ"],
  ["009", "Ngô Thị Dòng", "Nữ", "P-DT", "Chuyên viên", "NLĐ", "Hoàn thành tốt nhiệm vụ"],
  ["010", "Đinh Văn Ô", "Nam", "P-DT", "Chuyên viên", "NLĐ", "Hoàn thành tốt nhiệm vụ"],
] as const;

/** People from the personnel office's spreadsheet, and the review as a row of its tab. */
export async function importPeople(desk: Desk): Promise<void> {
  await desk.menu("Nhập liệu", "Nhập nhân sự");
  const page = await desk.page("Nhập nhân sự");
  const header = ["Mã nhân sự", "Họ và tên", "Giới tính", "Mã đơn vị", "Chức vụ", "Mã đối tượng", "Xếp loại"];
  await page.getByLabel(/năm học/i).first().selectOption("2026-2027");
  await page
    .getByLabel("Danh sách dán từ bảng tính")
    .fill([header, ...staff].map((line) => line.join("\t")).join("\n"));
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByLabel("Kết quả đọc danh sách").getByText("Thêm 10").waitFor();
  await desk.look("nhap-nhan-su");
  await page.getByRole("button", { name: "Nhập 10 người" }).click();
  await page.getByText("Đã nhập: thêm 10").waitFor();
  await desk.closePage();
  expect(await desk.column("Nhân sự", "Họ và tên")).toEqual(staff.map(([, name]) => name));
  expect(await desk.column("Đánh giá cá nhân", "Xếp loại")).toEqual(staff.map((line) => line[6]));
}

/** The review as a row of its tab; then its form is opened, and every unit gets its link. */
export async function openForm(desk: Desk): Promise<void> {
  await desk.paste(
    "Kỳ xét",
    ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Danh hiệu xét", "Hạn nhận hồ sơ", "Kể cả hạn", "Cần báo cáo"],
    [
      [
        ...[review, "Xét thi đua cuối năm học 2026 - 2027", "2026-2027", "Cuối năm", "LDTT; CSTDCS"],
        ...["20/5/2027", "Đến hết", "Không"],
      ],
    ],
  );
  await desk.clock("17/05/2027", "08:00");
  await desk.menu("Hồ sơ", "Mở nhận hồ sơ");
  await desk.look("hoi-mo-nhan-ho-so");
  expect(await desk.answer("Có")).toContain("Mở nhận hồ sơ");
  expect(await desk.answer("OK")).toContain("Đang nhận hồ sơ kỳ xét");
}
