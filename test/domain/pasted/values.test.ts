import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../../../src/domain/calendar-date";
import { parseDay, parseRating, parseVotes, parseYes } from "../../../src/domain/pasted/values";

test("a day is read as Vietnamese write it, day first", () => {
  const day = { year: 2023, month: 7, day: 3 };
  const written = [
    ...["3/7/2023", "03/07/2023", "03-07-2023", "03.07.2023", " 3 / 7 / 2023 ", "2023-07-03", "2023/7/3"],
    ...[
      "2023-07-03 00:00:00",
      "2023-07-03T00:00:00.000Z",
      "3/7/2023 8:05",
      "ngày 03 tháng 7 năm 2023",
      "45110",
    ],
    ...["45110,5", "\u200B03/07/2023\u00A0"],
  ];
  expect(written.map(parseDay)).toEqual(written.map(() => day));
});

test("what the calendar does not have, or nobody can be sure of, is no day", () => {
  const written = ["31/4/2023", "29/02/2023", "7/13/2023", "3/7/23", "3/7", "năm 2023", "", "2023", "123456"];
  expect(written.map(parseDay)).toEqual(written.map(() => null));
});

test("Excel's serial numbers are days from 1900", () => {
  expect(["10000", "36526", "36585", "45110", "45351", "73050"].map(parseDay)).toEqual([
    { year: 1927, month: 5, day: 18 },
    { year: 2000, month: 1, day: 1 },
    { year: 2000, month: 2, day: 29 },
    { year: 2023, month: 7, day: 3 },
    { year: 2024, month: 2, day: 29 },
    { year: 2099, month: 12, day: 31 },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999 }), (serial) => {
      const day = new Date(Date.UTC(1899, 11, 30 + serial));
      expect(parseDay(String(serial))).toEqual(
        calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()),
      );
    }),
  );
});

test("votes come with or without the number of voters", () => {
  expect(["12/13", "12 / 13 phiếu (92,31%)", "13/13", "0/13", "12", "12 phiếu"].map(parseVotes)).toEqual([
    { yes: 12, total: 13 },
    { yes: 12, total: 13 },
    { yes: 13, total: 13 },
    { yes: 0, total: 13 },
    { yes: 12, total: null },
    { yes: 12, total: null },
  ]);
  expect(["14/13", "100%", "12-Dec", "45638", "nhất trí", "", "1/2/3"].map(parseVotes)).toEqual(
    Array(7).fill(null),
  );
});

test("ratings are known in full and in short", () => {
  const said = {
    excellent: ["Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "HTXS", "Xuất sắc", "HOÀN THÀNH XUẤT SẮC"],
    good: [
      "Hoàn thành tốt nhiệm vụ",
      "HTTNV",
      "Tốt",
      "loại Tốt",
      "Hoàn thành tốt nhiệm vụ.".normalize("NFD"),
    ],
    complete: ["Hoàn thành nhiệm vụ", "HTNV", "Xếp loại: Hoàn thành nhiệm vụ"],
    incomplete: ["Không hoàn thành nhiệm vụ", "KHTNV", "Chưa hoàn thành nhiệm vụ"],
  };
  for (const [rating, texts] of Object.entries(said))
    expect(texts.map(parseRating)).toEqual(texts.map(() => rating));
  expect(["", "A", "Khá", "Hoàn thành tốt nhiệm vụ và xuất sắc"].map(parseRating)).toEqual(
    Array(4).fill(null),
  );
});

test("a tick has many shapes", () => {
  const ticks = ["x", "X", " x ", "✓", "✔️", "☑", "v", "1", "có", "Có", "Đồng ý", "TRUE", "Yes", "+"];
  expect(ticks.map(parseYes)).toEqual(ticks.map(() => true));
  const blanks = ["", " ", "-", "–", "0", "không", "Không đồng ý", "FALSE", "no", "..."];
  expect(blanks.map(parseYes)).toEqual(blanks.map(() => false));
  const neither = ["?", "2", "LĐTT", "có thể", "x?", "☐?"];
  expect(neither.map(parseYes)).toEqual(neither.map(() => null));
});
