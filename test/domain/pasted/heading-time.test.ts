import { expect, test } from "vitest";
import { headingTime, spanOf, yearBeside } from "../../../src/domain/pasted/heading-time";

test.each([
  ["Danh hiệu thi đua đề nghị năm học 2022-2023", { from: 2022, to: 2023 }, "đề nghị", "danh hieu thi dua"],
  ["DH 2021 – 22", { from: 2021, to: 2022 }, "", "dh"],
  ["Danh hiệu đã đạt", null, "past", "danh hieu"],
  ["Danh hiệu được công nhận năm trước", null, "past", "danh hieu"],
  ["Đề nghị được công nhận", null, "đề nghị", ""],
  ["Danh hiệu đăng ký", null, "đăng ký", "danh hieu"],
  ["Họ và tên", null, "", "ho va ten"],
  ["Danh hiệu 2022", { from: 2022, to: null }, "", "danh hieu"],
  ["Danh hiệu 2020-2023", { from: 2020, to: null }, "", "danh hieu"],
])("%s", (heading, year, kind, rest) => {
  const time = headingTime(heading);
  const kinds = [
    ...(time.past ? ["past"] : []),
    ...(time.proposed ? ["đề nghị"] : []),
    ...(time.registered ? ["đăng ký"] : []),
  ];
  expect([time.year, kinds.join(), time.rest]).toEqual([year, kind, rest]);
});

test("a year lies before, in or after the one reviewed; a calendar year at its beginning may be either", () => {
  const beside = (code: string, reviewed: string) => {
    const [year, other] = [spanOf(code), spanOf(reviewed)];
    return year && other && yearBeside(year, other);
  };
  expect(
    ["2021-2022", "2022", "2023", "2022-2023", "2023-2024"].map((code) => beside(code, "2022-2023")),
  ).toEqual(["before", "unclear", "now", "now", "after"]);
  expect(["2025", "2026", "2027"].map((code) => beside(code, "2026"))).toEqual(["before", "now", "after"]);
  expect(spanOf("HK1")).toBe(null);
});
