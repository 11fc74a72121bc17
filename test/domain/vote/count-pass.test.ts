import { expect, test } from "vitest";
import { readPass, restOf, withPaper } from "../../../src/domain/vote/count-pass";
import { countings, type PaperKind } from "../../../src/domain/vote/paper-kinds";
import type { VotingWay } from "../../../src/domain/vote/session";

const kind: PaperKind = {
  key: "main",
  slip: "main",
  line: 0,
  name: "Phiếu chính",
  lines: [1, 2, 3, 5],
  marking: "twoBoxes",
  voters: ["TV01", "TV02", "TV03", "TV04"],
};

function read(way: VotingWay, entries: readonly string[], rest: string | null = null) {
  const counting = countings[way];
  if (!counting) throw new Error(`${way} is not counted`);
  const view = readPass(
    { entries, rest },
    { kind, counting, returned: 4, valid: way === "rollCall" ? 4 : 3 },
  );
  const said = (problems: readonly { readonly what: string }[]) => problems.map(({ what }) => what);
  return {
    entries: view.entries.map(said),
    missing: said(view.missing),
    problems: said(view.problems),
    next: view.next,
    lines: [...view.lines].map(([number, { yes, no, blank, invalid }]) => [number, yes, no, blank, invalid]),
  };
}

test.each([
  ["3 7 12-15", 10, "10: 3 7 12-15"],
  ["t5", 10, "10: t5"],
  ["s", 10, "10 sạch"],
  ["Sạch", 10, "10 sạch"],
  ["sach", 10, "10 sạch"],
  ["x", 11, "11 hỏng"],
  ["hong", 11, "11 hỏng"],
  ["1-9 s", 1, "1-9 sạch"],
  ["1–9 sạch", 1, "1–9 sạch"],
  ["2 4 6: hỏng", 1, "2 4 6 hỏng"],
  ["1-4 (×4) sạch", 1, "1-4 (×4) sạch"],
  ["1-4 x4: hỏng", 1, "1-4 x4 hỏng"],
  ["12: 3 7", 10, "12: 3 7"],
  ["  ", 10, ""],
  ["3 7", null, "3 7"],
])("%s with paper %s next is %s", (typed, next, entry) => {
  expect(withPaper(typed, next)).toBe(entry);
});

test.each([
  ["còn lại", ""],
  ["CL", ""],
  ["cl: 2 t1", "2 t1"],
  ["con lai : 2", "2"],
  ["7: 2", null],
  ["s", null],
])("%s is for the lines left: %s", (typed, figures) => {
  expect(restOf(typed)).toBe(figures);
});

test("papers: what is missing is told and is no clean paper; the next one is the first that is missing", () => {
  expect(read("paperByBallot", ["1 sạch", "3: 2"])).toEqual({
    entries: [[], []],
    missing: ["Chưa đọc phiếu 2 và 4"],
    problems: [],
    next: 2,
    lines: [],
  });
});

test("papers: a paper twice, one that is not there, a line that is not on it, more invalid ones than the account says", () => {
  expect(read("paperByBallot", ["1-2 sạch", "2: 3", "5 sạch", "3: 4", "3-4 hỏng"])).toEqual({
    entries: [
      [],
      ["Phiếu 2 đã gõ rồi"],
      ["Phiếu 5: chỉ thu về 4 phiếu"],
      ["Phiếu 3: dòng 4 không có trên phiếu, hoặc đã rút"],
      [],
    ],
    missing: [],
    problems: ["Phiếu chính: đã gõ 2 phiếu hỏng, sổ phiếu ghi 1 phiếu không hợp lệ"],
    next: null,
    lines: [],
  });
});

test("roll-call: nobody's vote is invalid", () => {
  expect(read("rollCall", ["1-2 sạch", "3: h5", "4 hỏng"]).entries).toEqual([
    [],
    ["Biểu quyết ghi danh không có phiếu hỏng"],
    ["Biểu quyết ghi danh không có phiếu hỏng"],
  ]);
});

test("lines: those that are not typed are missing until somebody says what they are", () => {
  expect(read("paperByLine", ["2: 1", "3: 1 1 0 1"])).toMatchObject({
    missing: ["Chưa có 2 dòng: 1 và 5"],
    lines: [
      [2, 2, 1, 0, 0],
      [3, 1, 1, 0, 1],
    ],
  });
  expect(read("paperByLine", ["2: 1"], "")).toMatchObject({
    missing: [],
    lines: [
      [2, 2, 1, 0, 0],
      [1, 3, 0, 0, 0],
      [3, 3, 0, 0, 0],
      [5, 3, 0, 0, 0],
    ],
  });
});

test("lines: figures that do not make up the valid papers, a line twice, figures of the rest that cannot be", () => {
  expect(read("paperByLine", ["2: 1 1 0 0", "3: 1", "3: 2"], "4")).toMatchObject({
    entries: [
      ["Dòng 2: đồng ý 1 + không đồng ý 1 + để trống 0 + không hợp lệ 0 = 2, phải bằng 3 phiếu hợp lệ"],
      [],
      ["Dòng 3 đã gõ rồi"],
    ],
    problems: ["Các dòng còn lại: không hiểu “4”"],
  });
});

test("hands: nobody's hand is invalid", () => {
  expect(read("hands", ["2: 1 h1"]).entries).toEqual([
    ["Biểu quyết không dùng phiếu thì không có dòng không hợp lệ"],
  ]);
});
