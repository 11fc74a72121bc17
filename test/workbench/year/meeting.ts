import { expect } from "vitest";
import type { Desk } from "./desk";
import { review } from "./intake";

const meeting = "PH1";
const onPaper = `${meeting}-L1`;
const byForm = `${meeting}-L2`;

/** A meeting with two sessions: the first on paper, the second by a form. */
export async function prepareMeeting(desk: Desk): Promise<void> {
  await desk.paste(
    "Phiên họp",
    [
      ...["Mã phiên họp", "Mã kỳ xét", "Mã hội đồng", "Hình thức", "Ngày", "Bắt đầu", "Kết thúc", "Địa điểm"],
      ...["Chủ tọa", "Thư ký phiên họp", "Danh hiệu xét", "Một phiếu cho mọi danh hiệu"],
      ...["Người giữ phiếu", "Giữ phiếu đến", "Thảo luận", "Kết luận"],
    ],
    [
      [
        ...[meeting, review, "HD2025", "Họp", "25/5/2026", "08:00", "10:30", "Phòng họp A"],
        ...["TV01", "TV03", "LDTT; CSTDCS", "Không", "Văn thư trường", "25/5/2027"],
        ...["Các thành viên nhất trí với báo cáo.", "Thông báo kết quả xét tới các đơn vị."],
      ],
    ],
  );
  await desk.menu("Biểu quyết", "Chuẩn bị phiên họp");
  const asked = await desk.answer("Có");
  expect(asked).toContain(
    "Không lên phiếu: Trần Thị Tròn (Lao động tiên tiến): Xếp loại Không hoàn thành nhiệm vụ",
  );
  expect(asked).toContain("lượt 1 LDTT (09 dòng); lượt 2 CSTDCS (02 dòng)");
  await desk.answer("OK");
  await desk.type("Lượt bỏ phiếu", byForm, "Cách thu phiếu", "Phiếu điện tử");
  await desk.paste(
    "Ban kiểm phiếu",
    [
      ...["Mã phiên họp", "Họ và tên", "Mã thành viên", "Vai trò"],
      ...["Giơ tay đồng ý", "Giơ tay không đồng ý", "Không có ý kiến"],
    ],
    [
      [meeting, "Trần Thị Ví Dụ", "TV02", "Trưởng ban", "5", "0", "0"],
      [meeting, "Phạm Thị Mẫu", "TV04", "Ủy viên", "5", "0", "0"],
      [meeting, "Khổng Thị Đếm", "", "Ủy viên", "5", "0", "0"],
    ],
  );
  await desk.clock("25/05/2026", "08:00");
}

/** Who is there, then the session is open. */
async function open(desk: Desk, session: string): Promise<void> {
  await desk.menu("Biểu quyết", "Điểm danh");
  const roll = await desk.page("Điểm danh");
  await roll.getByText("5/5, cần 4: đủ họp").waitFor();
  expect(await roll.getByLabel("Lượt bỏ phiếu").inputValue()).toBe(session);
  await desk.look("diem-danh");
  await roll.getByRole("button", { name: "Ghi điểm danh" }).click();
  await roll.getByText("5 có mặt, 0 vắng.").waitFor();
  await desk.closePage();
  await desk.menu("Biểu quyết", "Mở lượt bỏ phiếu");
  await desk.answer("OK", session);
  expect(await desk.answer("Có")).toContain("05 thành viên có mặt");
  expect(await desk.answer("OK")).toContain(`Lượt ${session} đã mở.`);
}

async function close(desk: Desk, session: string, comes: string): Promise<void> {
  await desk.menu("Biểu quyết", "Đóng lượt bỏ phiếu");
  await desk.answer("OK", session);
  expect(await desk.answer("Có")).toContain(comes);
  await desk.seen("dong-luot");
  expect(await desk.answer("OK")).toContain(`Đã đóng lượt ${session}. ${comes}`);
}

/** Five papers, read twice by two people of the board, compared and kept. */
export async function voteOnPaper(desk: Desk): Promise<void> {
  await open(desk, onPaper);
  await desk.menu("Biểu quyết", "Kiểm phiếu");
  const page = await desk.page("Kiểm phiếu");
  const figures = { "In ra": "5", "Không dùng": "0", "Hỏng, đã đổi": "0", "Phát ra": "5", "Thu về": "5" };
  for (const [label, figure] of Object.entries({ ...figures, "Hợp lệ": "5", "Không hợp lệ": "0" }))
    await page.getByLabel(label, { exact: true }).fill(figure);
  await page.getByText("Khớp.").waitFor();
  await desk.look("kiem-phieu-so-phieu");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  for (const [pass, reader] of [
    ["1", "Trần Thị Ví Dụ"],
    ["2", "Phạm Thị Mẫu"],
  ] as const) {
    await page.getByLabel("Người đọc").selectOption(reader);
    for (const entry of ["1-3 sạch", "4: 7-9", "2 9"]) {
      if (pass === "2" && entry === "2 9") await desk.picture("kiem-phieu");
      await page.locator(".entry input").pressSequentially(entry);
      await page.locator(".entry input").press("Enter");
    }
    await page.getByText(`Đủ và khớp: chốt được lần đọc ${pass}.`).waitFor();
    await desk.look(`kiem-phieu-lan-${pass}`);
    await page.getByRole("button", { name: `Chốt lần đọc ${pass}` }).click();
    await page.getByText(`Đã chốt lần đọc ${pass}.`).waitFor();
  }
  await page.getByText("Hai lần đọc giống nhau.").waitFor();
  await page.getByRole("button", { name: "Lưu kết quả" }).click();
  await page.getByText("Đã lưu kết quả kiểm phiếu lượt 1: 9 dòng.").waitFor();
  await desk.closePage();
  await close(desk, onPaper, "Đạt 08, không đạt 01.");
  expect((await desk.column("Kết quả bỏ phiếu", "Cách tính"))[8]).toBe(
    "3/5 phiếu, cần 4 (≥ 70% của 5 người có mặt hoặc được xin ý kiến): thiếu 1 phiếu đồng ý",
  );
}

/** Slips with codes are printed, drawn and cut; each member votes by one; the board compares and the answers are erased. */
export async function voteByForm(desk: Desk): Promise<void> {
  const { tab } = desk;
  await open(desk, byForm);
  await desk.menu("Biểu quyết", "Mở phiếu điện tử");
  await desk.answer("OK", byForm);
  expect(await desk.answer("Có")).toContain("05 người bỏ phiếu, in 08 phiếu mã (03 phiếu dự phòng)");
  await desk.answer("OK");
  await desk.file(/^Phiếu mã/);
  const slips = tab.frameLocator("iframe.document");
  await slips.getByText("Mã chỉ dùng một lần").first().waitFor();
  await desk.look("phieu-ma");
  const codes =
    (await slips.locator("body").innerText()).match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}\b/g) ?? [];
  expect(codes).toHaveLength(8);
  await desk.part("Bảng tính");
  await desk.menu("Biểu quyết", "Mở phiếu điện tử");
  await desk.answer("OK", byForm);
  expect(await desk.answer("Có")).toContain("Đã in và cắt đủ 08 phiếu mã?");
  expect(await desk.answer("OK")).toContain("Đang nhận phiếu điện tử");
  for (const [at, code] of codes.slice(0, 5).entries()) {
    await desk.part("Biểu mẫu");
    await tab.getByRole("link", { name: "Phiếu điện tử" }).first().click();
    await tab.getByLabel(/^Mã phiếu/).fill(code);
    await tab.getByLabel("01. Lê Thị Mẫu (Giảng viên, Khoa Mộc): Đồng ý").check();
    await tab
      .getByLabel(`02. Vũ Thị Bảng (Giảng viên, Khoa Điện): ${at < 2 ? "Đồng ý" : "Không đồng ý"}`)
      .check();
    if (at === 0) await desk.look("phieu-dien-tu");
    await tab.getByRole("button", { name: "Gửi", exact: true }).click();
    await tab.getByText("Phiếu đã được ghi nhận.").waitFor();
  }
  await desk.part("Bảng tính");
  await desk.menu("Biểu quyết", "Kiểm phiếu điện tử");
  await desk.answer("OK", byForm);
  expect(await desk.answer("Có")).toContain("05 câu trả lời, 05 người được bỏ phiếu");
  expect(await desk.answer("OK")).toContain("Thu về 05, hợp lệ 05, không hợp lệ 00.");
  await desk.menu("Biểu quyết", "Xác nhận phiếu điện tử");
  for (const typed of [byForm, "Trần Thị Ví Dụ", "Phạm Thị Mẫu"]) await desk.answer("OK", typed);
  await desk.answer("Có");
  expect(await desk.answer("OK")).toContain("mọi câu trả lời đã đếm đã xóa khỏi biểu mẫu");
  await close(desk, byForm, "Đạt 01, không đạt 01.");
}

/** What all in the room see: the tally, as a document to project. */
export async function seeTally(desk: Desk): Promise<void> {
  await desk.sheet("Kết quả bỏ phiếu");
  await desk.look("ket-qua-bo-phieu");
  await desk.menu("Biểu quyết", "Bảng chiếu");
  expect(await desk.answer("OK")).toContain("Đã làm mới “Bảng chiếu PH1");
  await desk.file(/^Bảng chiếu/);
  const board = desk.tab.frameLocator("iframe.document");
  await board.getByText("Vũ Thị Bảng").first().waitFor();
  await desk.look("bang-chieu");
  await desk.part("Bảng tính");
}
