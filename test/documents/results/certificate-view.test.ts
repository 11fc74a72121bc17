import { expect, test } from "vitest";
import { boldWidth } from "../../../src/documents/engine/shapes";
import {
  certificateShapes,
  fittedView,
  fittingSize,
  linesAt,
} from "../../../src/documents/results/certificate-shapes";
import { achievementWords, conferred, standing } from "../../../src/documents/results/certificate-view";
import type { Grant } from "../../../src/domain/results/grant";
import { grantRows } from "../../support/decisions";
import { review } from "../../support/example-school/review";
import { year } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";
import { awardOf } from "../../support/reward-example";

const [grant] = grantRows();
if (!grant) throw new Error("no grant");

test("titles are named as such, a certificate of merit by its name", () => {
  const named = (code: string) => conferred(awardOf(code));
  expect([named("LDTT"), named("TTLDTT"), named("GK")]).toEqual([
    "DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
    "DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
    "GIẤY KHEN",
  ]);
  expect(conferred({ ...awardOf("LDTT"), name: "Danh hiệu thử" })).toBe("DANH HIỆU THỬ");
});

test("what units wrote of an achievement is not printed; what the secretary wrote for a sudden award is", () => {
  const words = (kind: typeof review.kind, more: Partial<Grant>) =>
    achievementWords({ ...grant, ...more }, { review: { ...review, kind }, year, round: null });
  expect(words("year", { achievement: "Nuôi con nhỏ, sức khỏe yếu mà vẫn dạy 600 tiết" })).toBe(
    "Đã có thành tích xuất sắc trong phong trào thi đua năm học 2022-2023",
  );
  const day = dayOf("05/3/2023");
  const saved = { achievement: "Dũng cảm cứu người đuối nước.", from: day, to: day };
  expect(words("sudden", saved)).toBe(
    "Đã có thành tích dũng cảm cứu người đuối nước, ngày 05 tháng 3 năm 2023",
  );
  expect(words("sudden", { ...saved, achievement: "Có thành tích cứu người ngày 05/3/2023" })).toBe(
    "Đã có thành tích cứu người ngày 05/3/2023",
  );
  expect(words("thematic", {})).toBe(
    `Đã có thành tích xuất sắc trong “${review.name}”\ntừ ngày 01 tháng 9 năm 2022 đến ngày 31 tháng 8 năm 2023`,
  );
});

test("under the name stand position, unit and school; the number that tells namesakes apart is for lists", () => {
  const under = (position: string, name = "Lê Thị Mẫu") =>
    standing({ ...grant, name, position, unitName: "Khoa Mộc" }, { school: "Trường Cao đẳng Thử Nghiệm" });
  expect([
    under("Giảng viên (số 1)"),
    under("(số 2)"),
    under("Giảng viên (số hóa)"),
    under("", "Khoa Mộc"),
  ]).toEqual([
    "Giảng viên, Khoa Mộc, Trường Cao đẳng Thử Nghiệm",
    "Khoa Mộc, Trường Cao đẳng Thử Nghiệm",
    "Giảng viên (số hóa), Khoa Mộc, Trường Cao đẳng Thử Nghiệm",
    "Trường Cao đẳng Thử Nghiệm",
  ]);
});

test("a name is as large as it fits into one line, and at the least size takes the lines it needs", () => {
  const name = "Công Tằng Tôn Nữ Thị Huyền Trang";
  const width = boldWidth(name, 30);
  expect(certificateShapes.A4.sizes.tên).toEqual([34, 30, 26, 22, 18]);
  expect(fittingSize("tên", name, "A4", width)).toBe(30);
  expect(fittingSize("tên", name, "A4", width - 0.1)).toBe(26);
  expect(fittingSize("tên", name, "A4", boldWidth(name, 34))).toBe(34);
  expect(fittingSize("tên", name, "A4", 30)).toBe(18);
  expect(linesAt(name, 18, boldWidth("Công Tằng Tôn Nữ", 18))).toBe(2);
  expect(linesAt(name, 18, boldWidth("Công Tằng Tôn Nữ", 18) - 0.1)).toBe(3);
});

test("an achievement may take two lines at its size", () => {
  const text = Array.from({ length: 20 }, () => "thành tích").join(" ");
  const half = boldWidth(Array.from({ length: 10 }, () => "thành tích").join(" "), 17);
  expect(fittingSize("nội dung", text, "A4", half)).toBe(17);
  expect(fittingSize("nội dung", text, "A4", half - 0.1)).toBe(15);
});

test("of the sizes that the template carries one is printed", () => {
  expect(fittedView("nội dung", "một\nhai", "A3", 300)).toEqual({
    "nội dung cỡ 24": [{ t: "một" }, { t: "hai" }],
    "nội dung cỡ 21": [],
    "nội dung cỡ 18": [],
  });
});
