import { expect, test } from "vitest";
import { sealLetter } from "../../../src/documents/mails/seal-letter";

const source = {
  member: "Trần Văn Thử",
  session: "P1-L1",
  awards: ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
  day: { year: 2023, month: 7, day: 10 },
  version: 1,
  correction: "",
  seal: "1ac5da6080fa54fe0ff3abb2fea6095331047479a300ca3716c9f3b7924a8c25",
  council: "Hội đồng\nThi đua - Khen thưởng",
  school: "Trường Cao đẳng\nThử Nghiệm",
};

test("the seal of a session, in groups of eight, with what it proves and what not", () => {
  expect(sealLetter(source)).toEqual({
    subject: "Mã niêm phong lượt bỏ phiếu P1-L1",
    body: `Kính gửi Trần Văn Thử,

Mã niêm phong của lượt bỏ phiếu P1-L1 ngày 10/7/2023 (Lao động tiên tiến, Chiến sĩ thi đua cơ sở):

1ac5da60 80fa54fe 0ff3abb2 fea60953 31047479 a300ca37 16c9f3b7 924a8c25

Mã này in trong biên bản kiểm phiếu. Nếu về sau có ô nào của danh sách, quy tắc, số phiếu hay kết quả bị sửa, lệnh “Kiểm phiếu lại” cho ra mã khác. Mã chỉ chứng tỏ số liệu không bị sửa sau khi đóng lượt, không chứng tỏ việc đếm là đúng: biên bản giấy có chữ ký là căn cứ.

Xin giữ thư này để đối chiếu khi cần.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Cao đẳng Thử Nghiệm`,
  });
});

test("after a correction it says so and why; a day that is not known is left out", () => {
  const { body } = sealLetter({ ...source, version: 2, correction: "nhập sai số phiếu", day: null });
  expect(body).toContain("Mã niêm phong của lượt bỏ phiếu P1-L1 (Lao động tiên tiến, ");
  expect(body).toContain("\n\nĐây là lần công bố thứ 2, sau đính chính: nhập sai số phiếu\n\n");
});
