import { expect } from "vitest";
import type { Desk } from "./desk";

/** The school, all of it invented. */
export const members = [
  "Nguyễn Văn Hiệu; Hiệu trưởng; Chủ tịch; tv1@truong.example",
  "Trần Thị Ví Dụ; Phó Hiệu trưởng; Phó Chủ tịch; tv2@truong.example",
  "Lê Văn Thử; Trưởng phòng Đào tạo; Thư ký; tv3@truong.example",
  "Phạm Thị Mẫu; Chủ tịch Công đoàn; Ủy viên; tv4@truong.example",
  "Hoàng Văn Giả; Trưởng khoa Mộc; Ủy viên; tv5@truong.example",
];

const units = `Tên đơn vị\tTrưởng đơn vị\tThư điện tử\tSố người
Khoa Mộc\tHoàng Văn Giả\tkhoa-moc@truong.example\t4
Khoa Điện\tĐỗ Văn Nháp\tkhoa-dien@truong.example\t3
Phòng Đào tạo\tLê Văn Thử\tdao-tao@truong.example\t3`;

/** From an empty Sheet to a register of a school: the guided page, step by step. */
export async function setUp(desk: Desk): Promise<void> {
  const { tab } = desk;
  await tab.getByRole("menuitem", { name: "Sổ Thi đua" }).waitFor();
  await desk.look("bang-tinh-trong");
  await desk.menu("Thiết lập", "Thiết lập từng bước");
  const page = await desk.page("Thiết lập từng bước");
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

  await press("Tạo sổ");
  await page.getByText("Sổ đã đủ tab, cột, mẫu.").waitFor({ timeout: 120_000 });
  await desk.look("thiet-lap-so");
  await press("Bước tiếp: Trường");
  await page.getByLabel(/^Tên trường/).fill("Trường Cao đẳng\nVí Dụ");
  await page.getByLabel(/^Chữ viết tắt của trường/).fill("CĐVD");
  await page.getByLabel(/^Địa danh/).fill("Mai Lâm");
  await page.getByLabel(/^Họ tên người đứng đầu/).fill("Nguyễn Văn Hiệu");
  await page.getByLabel(/^Cách lấy số/).selectOption("Một dãy của hội đồng");
  await desk.look("thiet-lap-truong");
  await press("Ghi 5 mục vào sổ");
  await page.getByText("Đã ghi 5 mục vào tab “Thông tin chung”.").waitFor();

  await press("Bước tiếp: Đơn vị");
  await page.getByLabel(/^Danh sách đơn vị/).fill(units);
  await press("Xem trước");
  await page.getByText("Khoa Mộc (K-MOC), khoa").waitFor();
  await desk.look("thiet-lap-don-vi");
  await desk.picture("thiet-lap");
  await press("Ghi 3 đơn vị vào sổ");
  await page.getByText("Đã ghi vào tab “Đơn vị”: thêm 3, đổi 0 đơn vị.").waitFor();

  await press("Bước tiếp: Hội đồng");
  await page.getByLabel(/^Mã hội đồng/).fill("HD2025");
  await page.getByLabel(/^Tổng thành viên/).fill("5");
  await page.getByLabel(/^Số quyết định/).fill("45/QĐ-CĐVD");
  await page.getByLabel(/^Ngày quyết định/).fill("2025-08-20");
  await page.getByLabel(/^Cơ quan quyết định/).fill("Hiệu trưởng Trường Cao đẳng Ví Dụ");
  await press("Thêm hội đồng vào sổ");
  await page.getByText("Phải có mặt ít nhất 4/5 thành viên").waitFor();
  await page.getByLabel(/^Thành viên/).fill(members.join("\n"));
  await press("Xem trước");
  await page.getByRole("button", { name: "Ghi 5 thành viên vào sổ" }).waitFor();
  await desk.look("thiet-lap-hoi-dong");
  await press("Ghi 5 thành viên vào sổ");
  await page.getByText("Đã ghi vào tab “Thành viên Hội đồng”: thêm 5, đổi 0 người.").waitFor();

  await press("Bước tiếp: Danh hiệu, luật");
  await page.getByText("đang áp dụng").first().waitFor();
  await desk.look("thiet-lap-luat");
  await press("Bước tiếp: Kế hoạch đầu tiên");
  await page.getByLabel(/^Trích yếu kế hoạch/).fill("Phát động thi đua năm học 2025 - 2026");
  await press("Thêm đợt vào sổ");
  await page.getByText("Kế hoạch chưa soạn được, còn thiếu những điều sau.").waitFor();
  await desk.look("thiet-lap-ke-hoach");
  await desk.closePage();
  expect(await desk.column("Thành viên Hội đồng", "Họ và tên")).toEqual(
    members.map((line) => line.split(";")[0]),
  );
  expect(await desk.column("Đơn vị", "Mã đơn vị")).toEqual(["K-MOC", "K-DIEN", "P-DT"]);
  expect(await desk.column("Đợt thi đua", "Mã đợt")).toEqual(["2025-2026"]);
}
