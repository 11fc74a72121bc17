import { expect, test } from "vitest";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { lastSaid } from "../../support/document-in-hand";
import { afterTerm, clickErase, expiredYear } from "../../support/expired-year";
import { oldYear } from "../../support/old-year";
import { everything, said } from "../../support/register";
import { pass, review, rowsOf, typeWhere } from "../../support/review";

const summary = "Xóa dữ liệu quá hạn";

test("what is past its term is listed, and after a yes gone; who was nominated for what stays", () => {
  const script = expiredYear();
  const before = everything(script);
  const asked = said(clickErase(script, ["NO"]));
  expect(asked).toEqual([expect.stringContaining("Xóa hẳn dữ liệu cá nhân đã hết thời hạn giữ?")]);
  expect(asked[0]).toContain(
    "• năm học 2022-2023 (kỳ xét CN-2023): Hồ sơ gửi về 4 dòng, Kết quả kiểm tra 7 dòng, Đề nghị 4 dòng, Chờ xử lý 1 dòng, Tình hình nộp 3 dòng, Thư 5 dòng",
  );
  expect(asked[0]).toContain("• tab “Đánh giá cá nhân”: 10 dòng đánh giá, nghỉ, kỷ luật");
  expect(asked[0]).toContain("• tab “Tạm dừng xem xét”: 1 lần tạm dừng đã hết");
  expect(everything(script)).toEqual(before);

  const record = clickErase(script);
  const told = lastSaid(record);
  expect(told.startsWith(`${summary}: Đã xóa: năm học 2022-2023 (kỳ xét CN-2023)`)).toBe(true);
  expect(rowsOf(script, "Hồ sơ gửi về (lưu trữ)", ["Mã kỳ xét", "Nội dung", "Liên kết sửa"])).toEqual(
    Array.from({ length: 4 }, () => [review, "", ""]),
  );
  expect(
    rowsOf(script, "Đề nghị (lưu trữ)", [
      ...["Mã người, tập thể", "Họ tên, tập thể", "Mã danh hiệu", "Xếp loại", "Ý kiến thẩm định", "Ghi chú"],
      ...["Giao cho ai", "Năm học lưu trữ"],
    ]),
  ).toEqual([
    ["002", "Lê Thị Mẫu", "CSTDCS", "", "", "", "", "2022-2023"],
    ["005", "Đỗ Văn Nháp", "LDTT", "", "", "", "", "2022-2023"],
    ["006", "Vũ Thị Bảng", "LDTT", "", "", "", "", "2022-2023"],
    ["", "Khoa Mộc", "TTLDTT", "", "", "", "", "2022-2023"],
  ]);
  for (const tab of ["Kết quả kiểm tra (lưu trữ)", "Chờ xử lý (lưu trữ)", "Đánh giá cá nhân"]) {
    expect(tabRows(script, tab)).toEqual([]);
  }
  expect(new Set(rowsOf(script, "Thư (lưu trữ)", ["Gửi đến", "Nội dung", "Trạng thái"]).flat())).toEqual(
    new Set(["", "(đã xóa theo thời hạn)", "Đã gửi"]),
  );
  expect(rowsOf(script, "Tạm dừng xem xét", ["Mã người, tập thể"])).toEqual([["009"]]);
  expect(rowsOf(script, "Lịch sử khen thưởng", ["Họ tên, tên tập thể"])).toEqual([["Trần Văn Thử"]]);
  expect(callCounts(record, "service")["Form.deleteAllResponses"]).toBe(2);
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])[0]).toEqual(["Đã xóa theo thời hạn"]);
  expect(tabRows(script, "Nhật ký").at(-1)?.["Việc đã làm"]).toContain(
    "Xóa dữ liệu cá nhân quá hạn: năm học",
  );
  pass(script, 60);
  expect(said(clickErase(script, []))).toEqual([
    `${summary}: Không có dữ liệu cá nhân nào quá thời hạn giữ.`,
  ]);
});

test("a term is over the day after it; without a term nothing is; a year that is not archived waits", () => {
  const script = expiredYear();
  script.now = new Date(2028, 7, 31, 8, 0);
  expect(said(clickErase(script, []))).toEqual([
    `${summary}: Không có dữ liệu cá nhân nào quá thời hạn giữ.`,
  ]);
  script.now = new Date(2028, 8, 1, 8, 0);
  expect(said(clickErase(script, ["NO"])).length).toBe(1);

  const unset = oldYear();
  unset.now = afterTerm;
  expect(said(clickErase(unset, []))).toEqual([
    `${summary}: Chưa đặt thời hạn giữ dữ liệu cá nhân: ghi số năm ở tab “Thông tin chung” nếu trường quy định thời hạn.`,
  ]);
  typeWhere(unset, "Thông tin chung", ["Mục", "Giữ hồ sơ đơn vị gửi (năm)"], "Giá trị", "5");
  expect(said(clickErase(unset, []))).toEqual([
    `${summary}: chưa làm gì, cần sửa trước: • Hồ sơ năm học 2022-2023 đã quá thời hạn giữ nhưng còn ở các tab làm việc (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Lưu trữ năm học cũ trước, rồi bấm lại Xóa dữ liệu quá hạn.`,
  ]);
});

test("what was erased is not taken back, and no list of it is composed with blanks", () => {
  const script = expiredYear();
  clickErase(script);
  const erased =
    "Hồ sơ của năm học 2022-2023 đã xóa theo thời hạn nên không mở lại, không soạn lại từ hồ sơ được (tab “Kỳ xét”). Dùng văn bản đã soạn trước khi xóa; kết quả, quyết định, lịch sử khen thưởng vẫn còn trong sổ.";
  const typed = { answers: [{ button: "OK" as const, text: review }] };
  const refused = (menu: string, item: string) => lastSaid(script.click(["Sổ Thi đua", menu, item], typed));
  expect(refused("Hồ sơ", "Lấy lại từ lưu trữ")).toContain(erased);
  expect(refused("Hồ sơ", "Mở nhận hồ sơ")).toContain(erased);
  expect(refused("Văn bản", "Danh sách tổng hợp")).toContain(erased);
});

test("after a take-over the erasure ends, and names the forms whose answers only the account before can erase", () => {
  const script = expiredYear();
  script.user = "ke-nhiem@truong.example";
  script.click(["Sổ Thi đua", "Thiết lập", "Tiếp quản"], { answers: ["YES"] });
  const links = rowsOf(script, "Biểu mẫu", ["Liên kết sửa biểu mẫu"]).flat();
  expect(links).toHaveLength(2);
  const left = `Sổ không xóa được câu trả lời trong biểu mẫu có từ trước khi tiếp quản: biểu mẫu đề nghị của CN-2023 ${links[0]}; biểu mẫu báo cáo của CN-2023 ${links[1]} (tab “Biểu mẫu”). Biểu mẫu không còn dùng thì nhờ tài khoản đã tạo ra nó mở liên kết ấy`;
  expect(said(clickErase(script, ["NO"])).join()).toContain(left);
  const record = clickErase(script);
  expect(lastSaid(record).startsWith(`${summary}: Đã xóa: năm học 2022-2023 (kỳ xét CN-2023)`)).toBe(true);
  expect(lastSaid(record)).toContain(left);
  expect(callCounts(record, "service")["Form.deleteAllResponses"]).toBeUndefined();
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])[0]).toEqual(["Đã xóa theo thời hạn"]);
  expect(said(clickErase(script, []))).toEqual([
    `${summary}: Không có dữ liệu cá nhân nào quá thời hạn giữ.`,
  ]);
});
