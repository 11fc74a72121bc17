import { expect } from "vitest";
import type { Desk } from "./desk";

export const review = "CN2026";

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
  await page
    .getByLabel(/năm học/i)
    .first()
    .selectOption("2025-2026");
  await page
    .getByLabel("Danh sách dán từ bảng tính")
    .fill([header, ...staff].map((line) => line.join("\t")).join("\n"));
  await page.getByRole("button", { name: "Xem trước" }).click();
  await page.getByLabel("Kết quả đọc danh sách").getByText("Thêm 10").waitFor();
  await desk.look("nhap-nhan-su");
  await page.getByRole("button", { name: "Nhập 10 người" }).click();
  await page.getByText("Đã nhập: thêm 10").waitFor();
  await desk.closePage();
  await desk.paste(
    "Lịch sử khen thưởng",
    ["Mã người, tập thể", "Họ tên, tên tập thể", "Mã danh hiệu", "Năm học đạt"],
    [
      ["004", "Trần Thị Tròn", "LDTT", "2023-2024"],
      ["004", "Trần Thị Tròn", "LDTT", "2024-2025"],
    ],
  );
  expect(await desk.column("Nhân sự", "Họ và tên")).toEqual(staff.map(([, name]) => name));
  expect(await desk.column("Đánh giá cá nhân", "Xếp loại")).toEqual(staff.map((line) => line[6]));
}

/** The review as a row of its tab; then its form is opened, and every unit gets its link. */
export async function openForm(desk: Desk): Promise<void> {
  await desk.paste(
    "Kỳ xét",
    [
      "Mã kỳ xét",
      "Tên kỳ xét",
      "Năm học",
      "Loại kỳ xét",
      "Danh hiệu xét",
      "Hạn nhận hồ sơ",
      "Kể cả hạn",
      "Cần báo cáo",
    ],
    [
      [
        ...[review, "Xét thi đua cuối năm học 2025 - 2026", "2025-2026", "Cuối năm", "LDTT; CSTDCS"],
        ...["20/5/2026", "Đến hết", "Không"],
      ],
    ],
  );
  await desk.clock("18/05/2026", "08:00");
  await desk.menu("Hồ sơ", "Mở nhận hồ sơ");
  await desk.seen("hoi-mo-nhan-ho-so");
  expect(await desk.answer("Có")).toContain("Mở nhận hồ sơ");
  expect(await desk.answer("OK")).toContain("Đang nhận hồ sơ kỳ xét");
}

const header = ["Mã", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị", "Xếp loại", "Tóm tắt thành tích"];
type Line = readonly [code: string, name: string, awards: string, rating: string, merit: string];

/** Of one line the code is mistyped; of another the register knows a rating that does not allow it. */
const fromWood: readonly Line[] = [
  ["001", "Hoàng Văn Giả", "LĐTT", "HTTNV", ""],
  ["002", "Lê Thị Mẫu", "LĐTT; CSTĐCS", "HTXSNV", "Chủ nhiệm 02 đề tài của khoa"],
  ["033", "Phạm Văn Ví Dụ", "LĐTT", "HTTNV", ""],
  ["004", "Trần Thị Tròn", "LĐTT", "HTTNV", ""],
];
const fromElectricity: readonly Line[] = [
  ["005", "Đỗ Văn Nháp", "LĐTT", "HTTNV", ""],
  ["006", "Vũ Thị Bảng", "LĐTT; CSTĐCS", "HTXSNV", "Giáo viên dạy giỏi cấp trường"],
  ["007", "Bùi Văn Cột", "LĐTT", "HTTNV", ""],
];
const fromTraining: readonly Line[] = [
  ["008", "Lê Văn Thử", "LĐTT", "HTTNV", ""],
  ["009", "Ngô Thị Dòng", "LĐTT", "HTTNV", ""],
  ["010", "Đinh Văn Ô", "LĐTT", "HTTNV", ""],
];

/** As a unit copies it from its spreadsheet, with everybody's position. */
function asText(lines: readonly Line[]): string {
  const positions = new Map<string, string>(staff.map((line) => [line[1], line[4]]));
  const rows = lines.map(([code, name, ...rest]) => [code, name, positions.get(name) ?? "", ...rest]);
  return [header, ...rows].map((line) => line.join("\t")).join("\n");
}

/** A unit opens its link out of its mail, fills the form in page by page, and sends it. */
async function submit(
  desk: Desk,
  address: string,
  lines: readonly Line[],
  { looks = false, minutes = "bản giấy nộp kèm" } = {},
): Promise<void> {
  const { tab } = desk;
  const mail = await desk.mail(address, /^Liên kết nộp hồ sơ thi đua/);
  if (looks) await desk.look("thu-lien-ket-nop");
  await mail.getByRole("link").first().click();
  const next = () => tab.getByRole("button", { name: "Tiếp", exact: true }).click();
  await tab.getByLabel("Nộp mới").check();
  expect(await tab.getByLabel(/^Mã nộp của đơn vị/).inputValue()).toMatch(
    /^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/,
  );
  await tab.getByLabel("Danh sách dán từ bảng tính").check();
  if (looks) {
    await desk.look("bieu-mau");
    await desk.picture("bieu-mau", { height: 1080 });
  }
  await next();
  await tab.getByLabel(/^Danh sách đề nghị/).fill(asText(lines));
  if (looks) await desk.look("bieu-mau-danh-sach");
  await next();
  await tab.getByLabel(/^Ngày họp bình xét/).fill("2026-05-14");
  await tab.getByLabel(/^Tổng số người của đơn vị/).fill(String(lines.length));
  await tab.getByLabel(/^Số người dự họp/).fill(String(lines.length));
  await tab.getByLabel(/^Liên kết biên bản họp/).fill(minutes);
  await tab.getByLabel("Đã chốt danh sách").check();
  if (looks) await desk.look("bieu-mau-cuoc-hop");
  await send(desk);
  if (looks) await desk.look("bieu-mau-da-gui");
}

async function send({ tab }: Desk): Promise<void> {
  await tab.getByRole("button", { name: "Gửi", exact: true }).click();
  await tab.getByText("Đã nhận. Giấy nhận được gửi vào thư điện tử của đơn vị.").waitFor();
}

/** Two units submit, the first without the minutes of its meeting; its receipt tells how its list was read. */
export async function submitTwo(desk: Desk): Promise<void> {
  await submit(desk, "khoa-moc@truong.example", fromWood, { looks: true, minutes: "" });
  const receipt = await desk.mail("khoa-moc@truong.example", /^Đã nhận hồ sơ của Khoa Mộc/);
  await receipt.getByText("Danh sách đã đọc được, 04 dòng").waitFor();
  await receipt.getByText("2. Lê Thị Mẫu, Giảng viên - Chiến sĩ thi đua cơ sở; Lao động tiên tiến").waitFor();
  await desk.look("thu-giay-nhan");
  await submit(desk, "khoa-dien@truong.example", fromElectricity);
}

/** From the dashboard the secretary reminds the third one, which submits then. */
export async function remindTheThird(desk: Desk): Promise<void> {
  await desk.clock("18/05/2026", "14:00");
  await desk.part("Bảng tính");
  await desk.menu("Bảng điều khiển");
  const dashboard = await desk.page("Bảng điều khiển");
  await dashboard.getByText("Chờ đơn vị gửi hồ sơ: 02/03 đơn vị đã gửi").waitFor();
  await desk.look("bang-dieu-khien");
  await desk.picture("bang-dieu-khien", { of: desk.tab.getByRole("complementary"), height: 1380 });
  await dashboard.getByRole("button", { name: "Nhắc đơn vị" }).click();
  expect(await desk.answer("Có")).toContain("Phòng Đào tạo");
  await desk.answer("OK");
  await desk.closePage();
  const reminder = await desk.mail("dao-tao@truong.example", /nhắc/i);
  await reminder.getByText("20/5/2026").first().waitFor();
  await submit(desk, "dao-tao@truong.example", fromTraining);
  await desk.mail("dao-tao@truong.example", /^Đã nhận hồ sơ của Phòng Đào tạo/);
  await desk.look("thu-phong-dao-tao");
  await desk.picture("hop-thu");
}

/** The secretary sees what the checks found, on the tab, on the dashboard and in the nomination's own file. */
export async function seeFindings(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.part("Bảng tính");
  await desk.sheet("Đề nghị");
  await tab.getByText("Danh sách nhân sự không có mã 033, theo họ tên có thể là 003").waitFor();
  await tab.getByText("Xếp loại Không hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên").waitFor();
  await tab.getByRole("menuitem", { name: "Sổ Thi đua" }).click();
  await tab.getByRole("menuitem", { name: "Hồ sơ", exact: true }).click();
  await desk.look("de-nghi");
  await desk.picture("so");
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("Escape");
  await desk.menu("Bảng điều khiển");
  const dashboard = await desk.page("Bảng điều khiển");
  await dashboard.getByText("Xem 01 đề nghị bị chặn, trả lại nếu cần").waitFor();
  await desk.stand("Đề nghị", "Trần Thị Tròn");
  await desk.menu("Hồ sơ", "Xem hồ sơ");
  const file = await desk.page("Xem hồ sơ");
  await file.getByText("Xếp loại Không hoàn thành nhiệm vụ").first().waitFor();
  await file.getByText("Thiếu biên bản họp đơn vị").first().waitFor();
  await desk.look("xem-ho-so");
  await file.getByText("Đã được khen thưởng (2)").click();
  await file.getByText("Trả lại bổ sung").click();
  await desk.picture("ho-so", { of: tab.getByRole("complementary"), height: 1480 });
  await desk.closePage();
}

const correction = "Ghi đúng mã nhân sự của ông Phạm Văn Ví Dụ; gửi biên bản họp của khoa.";

/** Returned on the page; mended by the unit through the link in its letter; checked again. */
export async function returnAndCorrect(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.menu("Hồ sơ", "Trả lại bổ sung");
  const page = await desk.page("Trả lại bổ sung");
  await page.getByLabel("Đơn vị").selectOption("K-MOC");
  await page.getByRole("checkbox", { name: /Phạm Văn Ví Dụ/ }).check();
  await page.getByRole("checkbox", { name: /Lê Thị Mẫu, Lao động tiên tiến/ }).check();
  await page.getByLabel("Nội dung cần bổ sung").fill(correction);
  await page.getByLabel("Hạn mới").fill("2026-05-19");
  await page.getByRole("button", { name: "Xem trước thư" }).click();
  await page.getByLabel("Thư sẽ gửi").waitFor();
  await desk.look("tra-lai-bo-sung");
  await desk.picture("tra-lai", { of: tab.locator("dialog"), height: 1500, pageHeight: 1180 });
  await page.getByRole("button", { name: /^(Trả lại|Gửi)/ }).click();
  await page.getByText(/Đã (trả lại|gửi)/).waitFor();
  await desk.closePage();
  const letter = await desk.mail("khoa-moc@truong.example", /bổ sung/i);
  await letter.getByText(correction).waitFor();
  await desk.look("thu-tra-lai");
  await letter.getByRole("link").first().click();
  await tab.getByText("Bạn đang sửa câu trả lời đã gửi.").waitFor();
  await tab.getByRole("button", { name: "Tiếp", exact: true }).click();
  const list = tab.getByLabel(/^Danh sách đề nghị/);
  expect(await list.inputValue()).toBe(asText(fromWood));
  await list.fill(asText(fromWood).replace("033\t", "003\t"));
  await desk.look("bieu-mau-sua");
  await tab.getByRole("button", { name: "Tiếp", exact: true }).click();
  await tab.getByLabel(/^Liên kết biên bản họp/).fill("bản giấy nộp kèm");
  await send(desk);
  await desk.part("Bảng tính");
  await desk.menu("Hồ sơ", "Kiểm tra lại");
  expect(await desk.answer("OK")).toContain("Kiểm tra lại");
  expect(await desk.column("Đề nghị", "Điều cần biết")).not.toContain(expect.stringContaining("mã 033"));
}

/** Past the deadline: nobody owes anything, and the review is locked. Then the list and the report for the council. */
export async function lockAndReport(desk: Desk): Promise<void> {
  const { tab } = desk;
  await desk.clock("21/05/2026", "08:00");
  await desk.part("Bảng tính");
  await desk.menu("Hồ sơ", "Khóa nhận");
  expect(await desk.answer("Có")).toContain("Khóa nhận");
  expect(await desk.answer("OK")).toContain("Đã khóa");
  await desk.menu("Văn bản", "Danh sách tổng hợp");
  expect(await desk.answer("OK")).toContain("Đã soạn “Danh sách tổng hợp");
  await desk.menu("Văn bản", "Báo cáo thẩm định");
  expect(await desk.answer("OK")).toContain("Đã soạn “Báo cáo thẩm định");
  await desk.file(/^Danh sách tổng hợp/);
  const document = tab.frameLocator("iframe.document");
  await document.getByText("Trần Thị Tròn").first().waitFor();
  await desk.look("danh-sach-tong-hop");
  await desk.file(/^Báo cáo thẩm định/);
  await document.getByText("Vũ Thị Bảng").first().waitFor();
  await desk.look("bao-cao-tham-dinh");
  await desk.part("Bảng tính");
}
