import { expect, test } from "vitest";
import type { Reason } from "../../../../src/domain/review/intake/read-types";
import { boundedReasons } from "../../../../src/domain/review/intake/reasons";

/** Reasons "lý do 1" … of a line, or of none. */
function reasonsOf(line: number | null, count: number): readonly Reason[] {
  return Array.from({ length: count }, (_, at) => ({
    line,
    text: `dòng ${line}`,
    reason: `lý do ${at + 1}`,
  }));
}

test("ten things wrong with a line are told one by one; what is more is told in one, behind all others", () => {
  const ten = [...reasonsOf(2, 10), ...reasonsOf(3, 1)];
  expect(boundedReasons(ten)).toEqual(ten);
  const eleven = [...reasonsOf(2, 11), ...reasonsOf(3, 1)];
  expect(boundedReasons(eleven)).toEqual([
    ...reasonsOf(2, 10),
    ...reasonsOf(3, 1),
    { line: 2, text: "dòng 2", reason: "lý do 11" },
  ]);
  const many = [...reasonsOf(2, 13), ...reasonsOf(null, 12)];
  expect(boundedReasons(many)).toEqual([
    ...reasonsOf(2, 10),
    ...reasonsOf(null, 10),
    { line: 2, text: "dòng 2", reason: "Còn 3 điều nữa phải xem ở đây, trước hết: lý do 11" },
    { line: null, text: "dòng null", reason: "Còn 2 điều nữa phải xem ở đây, trước hết: lý do 11" },
  ]);
});

test("a thousand places of a submission are told one by one; what is more is told in one, with its lines", () => {
  const places = (count: number) => Array.from({ length: count }, (_, at) => reasonsOf(at + 2, 1)).flat();
  expect(boundedReasons(places(1_000))).toEqual(places(1_000));
  const more = [...places(1_001), { line: null, text: "cả lần gửi", reason: "lý do chung" }];
  expect(boundedReasons(more)).toEqual([
    ...places(1_000),
    {
      line: null,
      text: "Dòng 1002: dòng 1002\ncả lần gửi",
      reason: "Còn 2 chỗ nữa của lần gửi này phải xem; nguyên văn ở tab “Hồ sơ gửi về”",
    },
  ]);
});
