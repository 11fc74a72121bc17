import { expect, test } from "vitest";
import { countMinutesView } from "../../../src/documents/vote/count-minutes-view";
import { closed, closedSession, meetingTold, paperOf } from "../../support/meeting-papers";
import { attendanceOf, firstSession } from "../../support/vote-register";

type Changes = Partial<Parameters<typeof paperOf>[2]>;

const viewOf = (changes: Changes = {}) => countMinutesView(paperOf("countMinutes", firstSession, changes));

/** The texts of the blocks; a table of results as its name. */
function textsOf(view: ReturnType<typeof viewOf>): readonly string[] {
  return view["nội dung"].map((block) => {
    const { t, "bảng kết quả": tables } = block;
    return Array.isArray(tables) && tables.length > 0 ? "(bảng)" : String(t);
  });
}

test("the minutes of a paper count, whole: who counted, who was there, every paper, the base with its grounds, names, seal", () => {
  const view = viewOf();
  expect(view["trích yếu"]).toBe(
    "Kiểm phiếu xét Lao động tiên tiến\nXét danh hiệu thi đua cuối năm học 2022-2023",
  );
  expect(textsOf(view)).toEqual([
    "Căn cứ Quyết định số 45/QĐ-CĐTN ngày 03 tháng 10 năm 2022 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc thành lập Hội đồng Thi đua - Khen thưởng.",
    "Hôm nay, ngày 14 tháng 7 năm 2023, tại Phòng họp A1, tiến hành kiểm phiếu lượt 1, xét Lao động tiên tiến, tại phiên họp của Hội đồng Thi đua - Khen thưởng, kỳ xét danh hiệu thi đua cuối năm học 2022-2023.",
    "I. BAN KIỂM PHIẾU",
    "Do Hội đồng bầu bằng giơ tay, gồm:",
    "- Cao Thị Học, Trưởng khoa Cơ bản: Trưởng ban (đồng ý 13, không đồng ý 00, không có ý kiến 00);",
    "- Lâm Văn Tuyển, Trưởng phòng Tuyển sinh: Ủy viên (đồng ý 13, không đồng ý 00, không có ý kiến 00).",
    "II. THÀNH PHẦN THAM DỰ",
    "- Tổng số thành viên Hội đồng theo quyết định: 15 thành viên (bằng chữ: Mười lăm thành viên);",
    "- Thành viên có mặt: 13 thành viên (bằng chữ: Mười ba thành viên);",
    "- Thành viên vắng mặt: 02 thành viên (bằng chữ: Hai thành viên); gồm: Đặng Thị Viện (lý do: Đi công tác), Huỳnh Văn Y (lý do: Nghỉ ốm);",
    "- Thành viên vắng mặt được xin ý kiến bằng văn bản: 01 thành viên (bằng chữ: Một thành viên); gửi lại phiếu: 01 phiếu (bằng chữ: Một phiếu); không gửi lại: 00.",
    "III. CÁCH BỎ PHIẾU",
    "- Hình thức: bỏ phiếu kín bằng phiếu giấy;",
    "- Cách đánh dấu: gạch họ tên người, tên tập thể không đồng ý; không gạch là đồng ý;",
    "- Trước khi bỏ phiếu, Ban kiểm phiếu đã cho các thành viên xem hòm phiếu: trong hòm không có gì;",
    "- Phiếu không ghi tên người bỏ phiếu. Sổ chỉ giữ các dấu trên từng dòng theo thứ tự ngẫu nhiên, không giữ phiếu của từng người.",
    "IV. SỐ PHIẾU",
    "Phiếu chính:",
    "- Số phiếu in ra: 20 phiếu (bằng chữ: Hai mươi phiếu);",
    "- Số phiếu không dùng: 05 phiếu (bằng chữ: Năm phiếu);",
    "- Số phiếu hỏng, đã đổi: 01 phiếu (bằng chữ: Một phiếu);",
    "- Số phiếu phát ra: 14 phiếu (bằng chữ: Mười bốn phiếu);",
    "- Số phiếu thu về: 14 phiếu (bằng chữ: Mười bốn phiếu);",
    "- Số phiếu không thu về: 00 phiếu (bằng chữ: Không phiếu);",
    "- Số phiếu hợp lệ: 13 phiếu (bằng chữ: Mười ba phiếu);",
    "- Số phiếu không hợp lệ: 01 phiếu (bằng chữ: Một phiếu), lý do: phiếu không do Ban kiểm phiếu phát.",
    "Phiếu bổ sung:",
    "- Số phiếu in ra: 16 phiếu (bằng chữ: Mười sáu phiếu);",
    "- Số phiếu không dùng: 02 phiếu (bằng chữ: Hai phiếu);",
    "- Số phiếu hỏng, đã đổi: 00 phiếu (bằng chữ: Không phiếu);",
    "- Số phiếu phát ra: 14 phiếu (bằng chữ: Mười bốn phiếu);",
    "- Số phiếu thu về: 14 phiếu (bằng chữ: Mười bốn phiếu);",
    "- Số phiếu không thu về: 00 phiếu (bằng chữ: Không phiếu);",
    "- Số phiếu hợp lệ: 14 phiếu (bằng chữ: Mười bốn phiếu);",
    "- Số phiếu không hợp lệ: 00 phiếu (bằng chữ: Không phiếu).",
    "V. KẾT QUẢ",
    "- Lao động tiên tiến: tỷ lệ tính trên tổng số thành viên Hội đồng (15); đạt khi có từ 80% trở lên đồng ý, ít nhất 12 phiếu; căn cứ: Khoản 2 Điều 5 Quy chế thi đua.",
    "(bảng)",
    "Lao động tiên tiến: 09/10 đạt, gồm: Người Thứ 1 An (Khoa Mộc); Người Thứ 2 Bình (Khoa Mộc); Người Thứ 6 Giang (Khoa Mộc); Người Thứ 7 Hà (Khoa Mộc); Người Thứ 8 Khôi (Khoa Mộc); Người Thứ 9 Liên (Khoa Mộc); Người Thứ 10 Minh (Khoa Mộc); Người Thứ 11 An (Khoa Mộc); Người Thứ 12 Bình (Khoa Mộc).",
    `- Số 4, Người Thứ 4 Dũng: Không đạt; ${closed.outcomes.find(({ number }) => number === 4)?.reason}.`,
    "VI. GIỮ PHIẾU, NIÊM PHONG",
    "Toàn bộ phiếu được cho vào phong bì, Ban kiểm phiếu niêm phong và ký ngoài phong bì; người giữ: Tạ Thị Ký, giữ đến hết ngày 14 tháng 7 năm 2028.",
    "Lượt bỏ phiếu đóng lúc 10 giờ 35 ngày 14 tháng 7 năm 2023.",
    `Mã niêm phong của lượt ${firstSession}:`,
    "3f2a9c01 77b0e4d5 3f2a9c01 77b0e4d5 3f2a9c01 77b0e4d5 3f2a9c01 77b0e4d5",
    "Mã niêm phong cho biết số liệu trong sổ có bị sửa sau khi đóng lượt hay không; nếu khác nhau thì lấy biên bản giấy đã ký làm chuẩn.",
  ]);
  expect(view["đoạn kết"]).toEqual([
    {
      t: "Biên bản được lập thành 02 bản, có giá trị như nhau, đã đọc trước Hội đồng; các thành viên Ban kiểm phiếu và chủ tọa cùng ký tên dưới đây./.",
    },
  ]);
  expect(view["dòng ký"]).toEqual([
    {
      "chức danh trái": "TRƯỞNG BAN KIỂM PHIẾU",
      "họ tên trái": "Cao Thị Học",
      "chức danh phải": "ỦY VIÊN BAN KIỂM PHIẾU",
      "họ tên phải": "Lâm Văn Tuyển",
    },
    {
      "chức danh trái": "",
      "họ tên trái": "",
      "chức danh phải": "CHỦ TỌA",
      "họ tên phải": "Nguyễn Văn Hiệu",
    },
  ]);
});

test("of a form the minutes say who could have seen what; of paper that nothing joins a ballot to a member", () => {
  const form = textsOf(viewOf({ at: { ...closed, session: { ...closedSession, way: "form" } } })).join("\n");
  expect(form).toContain(
    "Từ khi nhận phiếu đến khi các câu trả lời được xóa, người có quyền chỉnh sửa biểu mẫu có thể xem từng câu trả lời cùng mã và giờ gửi (không có tên người trả lời)",
  );
  expect(form).toContain("- Số mã in ra: 20 mã (bằng chữ: Hai mươi mã);");
  expect(form).toContain(
    "Bản tóm tắt của biểu mẫu và bảng đối chiếu có chữ ký được cho vào phong bì niêm phong",
  );
  expect(form).not.toContain("hòm phiếu");
});

test("of a form the minutes tell who compared it, and what came too late", () => {
  const of = (form: { readonly confirmedBy: readonly string[]; readonly late: number }) =>
    textsOf(viewOf({ at: { ...closed, session: { ...closedSession, way: "form" }, form } })).join("\n");
  const late = "còn nguyên trong biểu mẫu";
  expect(of({ confirmedBy: ["Cao Thị Học", "Lâm Văn Tuyển"], late: 0 })).toContain(
    "Sau khi hai thành viên Ban kiểm phiếu (Cao Thị Học, Lâm Văn Tuyển) đối chiếu",
  );
  expect(of({ confirmedBy: [], late: 0 })).not.toContain(late);
  expect(of({ confirmedBy: [], late: 2 })).toContain(
    "02 câu trả lời đến sau khi đã đọc không phải là phiếu, còn nguyên trong biểu mẫu",
  );
});

test("hands are counted, not papers; without a board the secretary and the chair sign", () => {
  const at = {
    ...closed,
    board: [],
    accounts: closed.accounts.slice(1),
    session: { ...closedSession, way: "hands" as const },
  };
  const view = viewOf({ at });
  const texts = textsOf(view);
  expect(texts).toContain("IV. SỐ BIỂU QUYẾT");
  expect(texts).toContain("- Số thành viên biểu quyết: 14 thành viên (bằng chữ: Mười bốn thành viên).");
  expect(texts.join("\n")).not.toMatch(/phong bì|hòm phiếu|in ra/);
  expect(view["dòng ký"]).toMatchObject([{ "họ tên trái": "Tạ Thị Ký", "họ tên phải": "Nguyễn Văn Hiệu" }]);
});

test("where members were called by name, who was not for a line is named", () => {
  const named = [
    { session: firstSession, number: 4, member: "TV07", choice: "no" as const },
    { session: firstSession, number: 4, member: "TV02", choice: "no" as const },
    { session: firstSession, number: 4, member: "TV09", choice: "blank" as const },
    { session: firstSession, number: 1, member: "TV07", choice: "yes" as const },
  ];
  const texts = textsOf(viewOf({ at: { ...closed, named, session: { ...closedSession, way: "rollCall" } } }));
  expect(texts).toContain(
    "- Số 4, Người Thứ 4 Dũng: không đồng ý: Phan Thị Phó, Lê Văn Công; không có ý kiến: Hồ Văn Thanh.",
  );
});

test("a consultation has no place, no box and no meeting; the council's own chair signs", () => {
  const attendance = attendanceOf(firstSession, {}).map((row) => ({
    ...row,
    presence: "absent" as const,
    asked: true,
    replied: "yes" as const,
  }));
  const view = viewOf({
    meeting: { ...meetingTold, kind: "consultation", start: "", end: "", place: "" },
    at: { ...closed, board: [], attendance, session: { ...closedSession, way: "consultation" } },
  });
  const text = textsOf(view).join("\n");
  expect(text).toContain(
    "Kết quả xin ý kiến bằng văn bản các thành viên Hội đồng Thi đua - Khen thưởng, gửi phiếu ngày 14 tháng 7 năm 2023, lượt 1",
  );
  expect(text).toContain("II. THÀNH VIÊN ĐƯỢC XIN Ý KIẾN");
  expect(text).toContain("Toàn bộ phiếu được cho vào phong bì, niêm phong; người giữ: Tạ Thị Ký");
  expect(text).not.toMatch(/hòm phiếu|vắng mặt|……|Ban kiểm phiếu niêm phong|trước Hội đồng/);
  expect(view["dòng ký"].at(-1)).toMatchObject({ "chức danh phải": "CHỦ TỊCH HỘI ĐỒNG" });
});

test("more than forty who passed are told by their numbers; the chair's own decision with its reason", () => {
  const one = closed.outcomes[0];
  if (!one) throw new Error("no outcome");
  const outcomes = Array.from({ length: 41 }, (_, index) => ({ ...one, number: index + 1 }));
  const lines = closed.lines.map((line) =>
    line.number === 2 ? { ...line, chair: "yes" as const, chairReason: "thành tích nổi trội" } : line,
  );
  const texts = textsOf(viewOf({ at: { ...closed, lines, outcomes } }));
  expect(texts).toContain("Lao động tiên tiến: 41/41 đạt, gồm: các số 1-41.");
  expect(texts).toContain("- Số 2, Người Thứ 2 Bình: chủ tọa quyết định đồng ý, lý do: thành tích nổi trội.");
});
