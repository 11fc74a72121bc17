import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenName } from "../../../src/documents/engine/body-names";
import { boldWidth, issuingColumn } from "../../../src/documents/engine/shapes";

test.each([
  ["ỦY BAN NHÂN DÂN TỈNH AN GIANG", "ỦY BAN NHÂN DÂN\nTỈNH AN GIANG"],
  ["BAN CHẤP HÀNH ĐOÀN XÃ GÒ VÍ DỤ", "BAN CHẤP HÀNH\nĐOÀN XÃ GÒ VÍ DỤ"],
  [
    "BAN CHẤP HÀNH ĐOÀN TRƯỜNG\nTRUNG HỌC PHỔ THÔNG GÒ VÍ DỤ",
    "BAN CHẤP HÀNH ĐOÀN TRƯỜNG\nTRUNG HỌC\nPHỔ THÔNG GÒ VÍ DỤ",
  ],
  ["SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ MẪU", "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTHÀNH PHỐ MẪU"],
])("a name that does not fit is broken evenly: %s", (name, broken) => {
  expect(brokenName(name)).toBe(broken);
});

test.each(["TRƯỜNG CAO ĐẲNG\nKINH TẾ - KỸ THUẬT", "ĐẠI HỌC THÁI NGUYÊN", "BAN CHẤP HÀNH ĐOÀN TRƯỜNG", ""])(
  "a name that fits stays as it was typed: %j",
  (name) => {
    expect(brokenName(name)).toBe(name);
  },
);

test("no word is lost, none moves, and each line fits that is more than one word", () => {
  const word = fc.constantFrom("TRƯỜNG", "TRUNG", "HỌC", "PHỔ", "THÔNG", "Ở", "-", "NGUYỄN", "W".repeat(30));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 16 }), (words) => {
      const lines = brokenName(words.join(" ")).split("\n");
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines.filter((each) => each.includes(" ")))
        expect(boldWidth(line, 12)).toBeLessThanOrEqual(issuingColumn);
    }),
  );
});
