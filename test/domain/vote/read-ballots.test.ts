import { expect, test } from "vitest";
import { countMarks, marksOf } from "../../../src/domain/vote/marks";
import {
  ballotDifferences,
  ballotTotals,
  countBallots,
  missingBallots,
} from "../../../src/domain/vote/numbered-ballots";
import { readBallots } from "../../../src/domain/vote/read-ballots";

const lines = Array.from({ length: 20 }, (_, index) => index + 1);
const paper = { lines, marking: "twoBoxes" } as const;

/** What was read of each paper, and what was told. */
function read(text: string, returned: number | null = 15, of: Parameters<typeof readBallots>[1] = paper) {
  const reading = readBallots(text, of, returned);
  return {
    ballots: reading.read.map(({ number, valid, marks }) => [number, valid, [...marks]]),
    told: reading.problems.map(({ what }) => what),
  };
}

test("clean papers, struck lines with ranges, blank and invalid ones, a paper that does not count", () => {
  expect(read("1-2 sạch; 10: 3 7 12-14 t5 h9\n11 HỎNG")).toEqual({
    ballots: [
      [1, true, []],
      [2, true, []],
      [
        10,
        true,
        [
          [3, "no"],
          [7, "no"],
          [12, "no"],
          [13, "no"],
          [14, "no"],
          [5, "blank"],
          [9, "invalid"],
        ],
      ],
      [11, false, []],
    ],
    told: [],
  });
});

test("as people type it: other dashes, commas, no marks on letters, identical papers with their number", () => {
  const struck = [
    [3, "no"],
    [7, "no"],
  ];
  expect(read("1 – 2,4 sach; 5-6 (×2): 3, 7; 7 8 x2: K3 7")).toEqual({
    ballots: [
      [1, true, []],
      [2, true, []],
      [4, true, []],
      [5, true, struck],
      [6, true, struck],
      [7, true, struck],
      [8, true, struck],
    ],
    told: [],
  });
});

test("a whole paper struck is a line to type", () => {
  expect(read("3: 1-20").ballots).toEqual([[3, true, lines.map((line) => [line, "no"])]]);
});

test("a range passes over who is withdrawn; the number alone is not on the paper", () => {
  const without13 = { ...paper, lines: lines.filter((line) => line !== 13) };
  expect(read("1: 12-14", 15, without13)).toEqual({
    ballots: [
      [
        1,
        true,
        [
          [12, "no"],
          [14, "no"],
        ],
      ],
    ],
    told: [],
  });
  expect(read("1: 13", 15, without13).told).toEqual(["Phiếu 1: dòng 13 không có trên phiếu, hoặc đã rút"]);
});

test.each([
  ["abc", "Không đọc được “abc”"],
  ["10 tốt", "Không đọc được “10 tốt”"],
  ["t10: 3", "Không đọc được “t10: 3”"],
  [": 3", "Không đọc được “: 3”"],
  ["10: 3 bảy", "Phiếu 10: không đọc được “bảy”"],
  ["10:", "Phiếu 10: chưa ghi số nào sau dấu hai chấm"],
  ["12-14 (×3)", "Phiếu 12-14: chưa ghi phiếu thế nào"],
  ["12-14 (×2): 3", "“12-14 (×2): 3”: ghi ×2 nhưng có 3 phiếu"],
  ["9-1 sạch", "Phiếu 9-1: không có khoảng số này"],
  ["0 sạch", "Phiếu 0: không có khoảng số này"],
  ["16 sạch", "Phiếu 16: chỉ thu về 15 phiếu"],
  ["10: 21", "Phiếu 10: dòng 21 không có trên phiếu, hoặc đã rút"],
  ["10: 18-22", "Phiếu 10: dòng 22 không có trên phiếu, hoặc đã rút"],
  ["10: 7-3", "Phiếu 10: khoảng 7-3 ngược"],
  ["10: 7 3-8", "Phiếu 10: dòng 7 được ghi hai lần"],
  ["10: 7 h7", "Phiếu 10: dòng 7 được ghi hai lần"],
])("%s: the paper or the line is named, and nothing is read of it", (text, what) => {
  expect(read(text)).toEqual({ ballots: [], told: [what] });
});

test("a paper typed twice keeps the first and is told", () => {
  expect(read("10: 3; 9-11 sạch")).toEqual({
    ballots: [
      [9, true, []],
      [10, true, [[3, "no"]]],
      [11, true, []],
    ],
    told: ["Phiếu 10 được ghi hai lần"],
  });
});

test("where one strikes out no line is blank, and a slip of the keyboard is no thousand papers", () => {
  expect(read("10: t3", 15, { ...paper, marking: "strikeOut" }).told).toEqual([
    "Phiếu 10: t3 ghi là để trống, nhưng phiếu gạch tên thì dòng để nguyên là đồng ý",
  ]);
  expect(read("1-9999 sạch", null).told).toEqual(["Phiếu 9999: số phiếu quá lớn"]);
});

test("a paper nobody read is missing", () => {
  const { read: ballots } = readBallots("1-9 sạch; 11 hỏng", paper, 13);
  expect(missingBallots(ballots, 13).map(({ what }) => what)).toEqual(["Chưa đọc phiếu 10, 12 và 13"]);
  expect(missingBallots(ballots, 9)).toEqual([]);
});

test("papers counted: by line, and how many count", () => {
  const { read: ballots } = readBallots("1-9 sạch; 10: 3 t5 h9; 11 hỏng; 12: 3", paper, 12);
  expect(ballotTotals(ballots)).toEqual({ returned: 12, valid: 11, invalid: 1 });
  const counts = countBallots(ballots, lines);
  expect([1, 3, 5, 9].map((line) => counts.get(line))).toEqual([
    { yes: 11, no: 0, blank: 0, invalid: 0 },
    { yes: 9, no: 2, blank: 0, invalid: 0 },
    { yes: 10, no: 0, blank: 1, invalid: 0 },
    { yes: 10, no: 0, blank: 0, invalid: 1 },
  ]);
});

test("two passes that differ name the papers to look at", () => {
  const pass = (text: string) => readBallots(text, paper, 15).read;
  expect(
    ballotDifferences(pass("1-9 sạch; 10: 3 7; 11 hỏng"), pass("1-8 sạch; 9: t5; 10: 7 3; 11 sạch; 12 sạch")),
  ).toEqual([
    { what: "Phiếu 9: lần 1 đọc là sạch, lần 2 đọc là “t5”", remedy: "Xem lại phiếu 9 rồi sửa lần đọc sai" },
    {
      what: "Phiếu 11: lần 1 đọc là hỏng, lần 2 đọc là sạch",
      remedy: "Xem lại phiếu 11 rồi sửa lần đọc sai",
    },
    {
      what: "Phiếu 12: lần 1 đọc là chưa có, lần 2 đọc là sạch",
      remedy: "Xem lại phiếu 12 rồi sửa lần đọc sai",
    },
  ]);
});

test("letters are figures and figures letters", () => {
  const counts = { yes: 3, no: 2, blank: 1, invalid: 1 };
  expect(marksOf(counts)).toBe("ĐĐĐKKTH");
  expect(countMarks("KĐTĐHĐK")).toEqual({ ...counts, other: 0 });
  expect(countMarks("đD K")).toEqual({ yes: 0, no: 1, blank: 0, invalid: 0, other: 3 });
});
