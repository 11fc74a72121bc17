import { expect, test } from "vitest";
import { summaryNumber } from "../../scripts/summary-number";

test.each([
  ["31", 31],
  ["05", 5],
  ["0200", "0200"],
  ["12a", "12a"],
  ["", null],
  [null, null],
])("a document's number %j is %j in a summary", (typed, number) => {
  expect(summaryNumber(typed)).toBe(number);
});
