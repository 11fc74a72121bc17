import { expect, test } from "vitest";
import { withPrivateFacts } from "../../../src/domain/review/private-facts";
import { nominate, nominateUnit } from "../../support/example-school/nominations";

const tells = (summary: string, more = {}) =>
  withPrivateFacts([nominate("a", "GK", { summary, ...more })]).length > 0;
const unitTells = (summary: string) => withPrivateFacts([nominateUnit("u", "GK", { summary })]).length > 0;

test.each([
  "Người Chăm, đi phà hai chuyến mỗi ngày đến lớp",
  "Là dân tộc Tày ở xã vùng cao",
  "Con em dân tộc thiểu số",
  "Mồ côi từ nhỏ, học nghề mộc",
  "Nghỉ thai sản sáu tháng",
  "Vượt qua BỆNH hiểm nghèo",
  "Đang chữa bệnh ở Hà Nội vẫn soạn bài",
  "Sau phẫu thuật hai tuần đã lên lớp",
  "Hoàn cảnh khó khăn, vẫn đạt loại giỏi",
  "Hoàn cảnh gia đình đặc biệt khó khăn",
  "Một mình nuôi con nhỏ",
  "Chồng bị bệnh, vẫn dạy đủ giờ",
  "Gia đình chính sách, con liệt sĩ",
  "Theo đạo Phật, sống hòa nhã",
])("“%s” is told of", (summary) => {
  expect(tells(summary)).toBe(true);
});

test.each([
  "Sửa điện cho bệnh viện huyện",
  "Chăm sóc bệnh nhân tận tình; bệnh án ghi đủ",
  "Trực chống dịch bệnh suốt hè",
  "Dạy môn Văn hóa các nước",
  "Dạy trường phổ thông dân tộc nội trú",
  "Múa trang phục dân tộc, đại đoàn kết toàn dân tộc",
  "Người Thầy được học sinh yêu mến",
  "Tư vấn người kinh doanh nhỏ; là người chăm chỉ",
  "Dạy học sinh con em công nhân",
  "Phẫu thuật 300 ca, điều trị ngoại trú 2.000 lượt",
  "Tuyên truyền phòng, chống tai nạn đuối nước",
  "",
])("“%s” is not", (summary) => {
  expect(tells(summary)).toBe(false);
});

test("products are read as well; who does not stand is not", () => {
  expect([
    tells("", { product: "Sách về trẻ khuyết tật" }),
    tells("Mồ côi", { state: "withdrawn" }),
    tells("Dạy tốt\nNghỉ thai sản sáu tháng"),
  ]).toEqual([true, false, true]);
});

test("of a unit only what is said of its own people", () => {
  expect(unitTells("Đạt 12 giờ dạy giỏi. Ba cô đang nuôi con nhỏ vẫn nhận thêm lớp.")).toBe(true);
  expect(unitTells("Một đồng chí điều trị ung thư; cả tổ dạy thay")).toBe(true);
  expect(unitTells("Giúp ba hộ nghèo, tặng quà trẻ mồ côi")).toBe(false);
  expect(unitTells("Dạy học sinh khuyết tật học hòa nhập; quỹ tương trợ giúp gia đình khó khăn")).toBe(false);
});
