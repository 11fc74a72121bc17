import { expect, test } from "vitest";
import { describePlace } from "../../src/vietnamese/place";
import {
  comparable,
  comparableLabel,
  firstFew,
  hasPictures,
  withoutPictures,
} from "../../src/vietnamese/text";

test("texts that look alike compare equal", () => {
  const written = "Đợt thi đua";
  const pasted = ` Đợt\u00A0thi\u200B\n đua `.normalize("NFD");
  expect(comparable(pasted)).toBe(written);
  expect(comparableLabel("ĐỢT THI ĐUA")).toBe(comparableLabel(written));
  expect(comparable("Đợt thi dua")).not.toBe(written);
});

test("a place is named as a person looks for it", () => {
  expect(describePlace({ tab: "Năm học" })).toBe("tab “Năm học”");
  expect(describePlace({ tab: "Năm học", row: 2, column: "Đến ngày" })).toBe(
    "tab “Năm học”, dòng 2, cột “Đến ngày”",
  );
});

test("of many names the first are told, and how many more there are", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((names) => firstFew(names, 2, "dòng"))).toEqual([
    "",
    "A",
    "A, B",
    "A, B và 1 dòng nữa",
  ]);
  expect(firstFew(["A", "B", "C", "D"], 2, "giấy", "; ")).toBe("A; B và 2 giấy nữa");
});

test.each([
  ["Lê Văn Thử 🎉", "Lê Văn Thử"],
  ["🌸Lê Văn Thử🌸", "Lê Văn Thử"],
  ["Giỏi 👍🏽, chăm ❤️ làm", "Giỏi, chăm làm"],
  ["Dạy tốt 👩‍🏫\n⭐ Học tốt", "Dạy tốt\nHọc tốt"],
  ["1️⃣ Dạy 2️⃣ Học", "1 Dạy 2 Học"],
  ["🇻🇳 Việt Nam", "Việt Nam"],
  ["Dạy🎉học", "Dạyhọc"],
])("“%s” is printed “%s”", (typed, printed) => {
  expect([hasPictures(typed), withoutPictures(typed)]).toEqual([true, printed]);
});

test.each(["Số:      /KH ", "☎ 0123", "✓ Đạt", "© 2026 ™", "→ Mục 1*", "½ số #1", "Ô ☐ trống", "▪ Ý một"])(
  "“%s” has signs that papers print",
  (text) => {
    expect([hasPictures(text), withoutPictures(text)]).toEqual([false, text]);
  },
);
