import { expect, test } from "vitest";
import {
  answersText,
  answerTo,
  isFilled,
  longText,
  parseCode,
  parseCount,
  parsePercent,
  readAs,
  shortText,
} from "../../../../src/domain/review/intake/answer-values";

test("a code is kept as typed; what says that there is none is none, what can be none is told", () => {
  expect(["GV001", " gv 001 ", "0012", "10", "00A", "Không 1", "K"].map(parseCode)).toEqual([
    "GV001",
    "gv 001",
    "0012",
    "10",
    "00A",
    "Không 1",
    "K",
  ]);
  expect(
    ["", "-", "…", "0", "000", "không", "Không có", "CHƯA CÓ", "chưa rõ", "trống", "N/A"].map(parseCode),
  ).toEqual(Array.from({ length: 11 }, () => ""));
  expect([parseCode("a".repeat(60)), parseCode("a".repeat(61)), parseCode("a".repeat(100_000))]).toEqual([
    "a".repeat(60),
    null,
    null,
  ]);
});

test("counts as people type them", () => {
  expect(
    ["0", "12", "12 người", "12 đ/c", "12 LĐTT.", "02", "1.200", "999.999", "999999", "12người"].map(
      parseCount,
    ),
  ).toEqual([0, 12, 12, 12, 12, 2, 1200, 999_999, 999_999, 12]);
  expect(["Không", "không có", "không có ai.", "KHÔNG AI"].map(parseCount)).toEqual([0, 0, 0, 0]);
  expect(
    [
      "",
      "12 bộ",
      "khoảng 12",
      "12.34",
      "1.2000",
      "1.000.000",
      "1000000",
      "1234.567",
      "không rõ",
      "có không",
      "-1",
      "12 người và 3 người",
    ].map(parseCount),
  ).toEqual(Array.from({ length: 12 }, () => null));
});

test("shares in percent, up to a hundred", () => {
  expect(["98", "98%", "98,5 %", "98.5%", "100", "100,0", "0", "7,1234"].map(parsePercent)).toEqual([
    98, 98, 98.5, 98.5, 100, 100, 0, 7.1234,
  ]);
  expect(["100,1", "101", "1000", "98,", "98 phần trăm", "98%%", "98,12345", ""].map(parsePercent)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test("an answer of spaces and signs without a width says nothing", () => {
  expect([" ", "\u00a0", "\u200b", "\t\n", "\ufeff", "\u00ad", "\u2060", ""].map(isFilled)).toEqual(
    Array.from({ length: 8 }, () => false),
  );
  expect([" a ", ".", "\u200b0", "ạ"].map(isFilled)).toEqual([true, true, true, true]);
  const asked: string[] = [];
  const read = readAs(" \u200b", (text) => asked.push(text));
  expect([read, asked, readAs("12", parseCount), readAs("mười", parseCount)]).toEqual([null, [], 12, null]);
  expect(readAs("1".repeat(100_000), () => 1)).toBe(null);
});

test("a name is one line, a summary keeps its lines", () => {
  expect(shortText("  Trần \n Thị\u200b  Mẫu ")).toBe("Trần Thị Mẫu");
  expect(longText(" Một\nhai\u200b\n")).toBe("Một\nhai");
});

test("two answers to one question stand together, and what answers said is printed a line each, without the unit's code", () => {
  const given = [
    { field: "unitCode", title: "Mã nộp", answer: "ck-7f3a" },
    { field: "name", title: "Họ và tên", answer: "Trần Thị Mẫu" },
    { field: "code", title: "Mã", answer: " " },
    { field: "name", title: "Họ và tên (cũ)", answer: "Trần Mẫu" },
    { field: "award", title: "", answer: "LDTT" },
  ];
  expect(answerTo(given, "name")).toBe("Trần Thị Mẫu\nTrần Mẫu");
  expect(answerTo(given, "rating")).toBe("");
  expect(answersText(given)).toBe("Họ và tên: Trần Thị Mẫu\nHọ và tên (cũ): Trần Mẫu\naward: LDTT");
});
