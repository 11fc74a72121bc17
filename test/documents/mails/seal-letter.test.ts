import { expect, test } from "vitest";
import { sealLetter } from "../../../src/documents/mails/seal-letter";

const seal = "1ac5da6080fa54fe0ff3abb2fea6095331047479a300ca3716c9f3b7924a8c25";
const source = {
  member: "Trần Văn Thử",
  meeting: "phiên họp ngày 10/7/2023",
  review: "Xét danh hiệu cuối năm học 2022 - 2023",
  council: "Hội đồng\nThi đua - Khen thưởng",
  school: "Trường Cao đẳng\nThử Nghiệm",
};

test("the seals of a meeting, in groups of eight, with what they prove and what not", () => {
  const sessions = [
    { code: "P1-L1", awards: "Lao động tiên tiến", version: 1, seal },
    { code: "P1-L2", awards: "Chiến sĩ thi đua cơ sở", version: 2, seal: [...seal].reverse().join("") },
  ];
  expect(sealLetter({ ...source, sessions })).toEqual({
    subject: "Mã niêm phong kết quả bỏ phiếu - Xét danh hiệu cuối năm học 2022 - 2023",
    body: `Kính gửi Trần Văn Thử,

Kết quả bỏ phiếu của phiên họp ngày 10/7/2023, Xét danh hiệu cuối năm học 2022 - 2023, đã được công bố. Sau khi đóng từng lượt bỏ phiếu, sổ đã niêm phong danh sách, quy tắc, điểm danh, dấu trên từng dòng phiếu và kết quả của lượt bằng một mã gồm 64 chữ số:

Lượt P1-L1 (Lao động tiên tiến):
1ac5da60 80fa54fe 0ff3abb2 fea60953 31047479 a300ca37 16c9f3b7 924a8c25

Lượt P1-L2 (Chiến sĩ thi đua cơ sở), công bố lần 2 sau đính chính:
52c8a429 7b3f9c61 73ac003a 97474013 35906aef 2bba3ff0 ef45af08 06ad5ca1

Xin giữ thư này và đối chiếu mã với biên bản kiểm phiếu đã ký. Khi cần kiểm tra, thư ký bấm Kiểm phiếu lại trong sổ: sổ tính lại mã và mọi kết quả.

Mã giống nhau thì từ khi niêm phong không có gì bị sửa. Mã không chứng tỏ việc kiểm phiếu là đúng: điều đó do biên bản kiểm phiếu đã ký và phiếu đã niêm phong chứng tỏ; khi khác nhau, bản giấy đã ký là căn cứ.

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Cao đẳng Thử Nghiệm`,
  });
});
