import { expect, test } from "vitest";
import { lineDifferences, readLineCounts, withUnanimous } from "../../../src/domain/vote/read-line-counts";

const lines = Array.from({ length: 12 }, (_, index) => index + 1);
const paper = { lines, marking: "twoBoxes" } as const;

function read(text: string, marking: "twoBoxes" | "strikeOut" = "twoBoxes") {
  const reading = readLineCounts(text, { ...paper, marking }, 15);
  return { counts: [...reading.read], told: reading.problems.map(({ what }) => what) };
}

test("how many no, or every kind of mark, or all four figures", () => {
  expect(read("7: 2; 3: 1 t1 H2\n9 : 12 2 1 0; 1-2 5: 1; 4: t3; 6: 0")).toEqual({
    counts: [
      [7, { yes: 13, no: 2, blank: 0, invalid: 0 }],
      [3, { yes: 11, no: 1, blank: 1, invalid: 2 }],
      [9, { yes: 12, no: 2, blank: 1, invalid: 0 }],
      [1, { yes: 14, no: 1, blank: 0, invalid: 0 }],
      [2, { yes: 14, no: 1, blank: 0, invalid: 0 }],
      [5, { yes: 14, no: 1, blank: 0, invalid: 0 }],
      [4, { yes: 12, no: 0, blank: 3, invalid: 0 }],
      [6, { yes: 15, no: 0, blank: 0, invalid: 0 }],
    ],
    told: [],
  });
});

test.each([
  ["7", "Không đọc được “7”"],
  ["7:", "Không đọc được “7:”"],
  ["7: 2 1", "Không đọc được “7: 2 1”"],
  ["7: 12 2 1", "Không đọc được “7: 12 2 1”"],
  ["7: 2-3", "Không đọc được “7: 2-3”"],
  ["7: hai", "Không đọc được “7: hai”"],
  ["t7: 2", "Không đọc được “t7: 2”"],
  ["13: 2", "Dòng 13 không có trên phiếu, hoặc đã rút"],
  ["9-7: 2", "Khoảng dòng 9-7 ngược"],
  ["7: 16", "Dòng 7: 16 dấu, nhiều hơn 15 phiếu hợp lệ"],
  ["7: 10 t5 h1", "Dòng 7: 16 dấu, nhiều hơn 15 phiếu hợp lệ"],
  [
    "7: 12 2 0 0",
    "Dòng 7: đồng ý 12 + không đồng ý 2 + để trống 0 + không hợp lệ 0 = 14, phải bằng 15 phiếu hợp lệ",
  ],
])("%s is told, and not read", (text, what) => {
  expect(read(text)).toEqual({ counts: [], told: [what] });
});

test("a line typed twice keeps the first; where one strikes out nothing is blank", () => {
  expect(read("7: 2; 6-7: 1")).toEqual({
    counts: [
      [7, { yes: 13, no: 2, blank: 0, invalid: 0 }],
      [6, { yes: 14, no: 1, blank: 0, invalid: 0 }],
    ],
    told: ["Dòng 7 được ghi hai lần"],
  });
  expect(read("7: 1 t1", "strikeOut").told).toEqual([
    "Dòng 7: ghi 1 để trống, nhưng phiếu gạch tên thì dòng để nguyên là đồng ý",
  ]);
});

test("the rest is unanimous once the reader says so", () => {
  const { read: counts } = readLineCounts("2: 1", paper, 15);
  expect([...withUnanimous(counts, [1, 2, 3], 15)]).toEqual([
    [1, { yes: 15, no: 0, blank: 0, invalid: 0 }],
    [2, { yes: 14, no: 1, blank: 0, invalid: 0 }],
    [3, { yes: 15, no: 0, blank: 0, invalid: 0 }],
  ]);
});

test("two passes that differ name the lines to count again", () => {
  const pass = (text: string) => readLineCounts(text, paper, 15).read;
  expect(lineDifferences(pass("8: 1; 7: 2"), pass("9: 1; 7: 3; 8: 14 1 0 0"))).toEqual([
    {
      what: "Dòng 7: lần 1 là 13 đồng ý, 2 không đồng ý, 0 để trống, 0 không hợp lệ, lần 2 là 12 đồng ý, 3 không đồng ý, 0 để trống, 0 không hợp lệ",
      remedy: "Kiểm lại dòng 7 trên các phiếu hợp lệ rồi sửa lần sai",
    },
    {
      what: "Dòng 9: lần 1 là không ghi, lần 2 là 14 đồng ý, 1 không đồng ý, 0 để trống, 0 không hợp lệ",
      remedy: "Kiểm lại dòng 9 trên các phiếu hợp lệ rồi sửa lần sai",
    },
  ]);
});
