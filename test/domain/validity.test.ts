import { expect, test } from "vitest";
import { isInForce } from "../../src/domain/validity";
import { dayOf } from "../support/ground-example";

test("what is in force is so on its first and its last day, and without an end for ever", () => {
  const validity = { validFrom: dayOf("01/7/2025"), validUntil: dayOf("28/02/2027") };
  const days = ["30/6/2025", "01/7/2025", "28/02/2027", "01/3/2027"].map(dayOf);
  expect(days.map((day) => isInForce(validity, day))).toEqual([false, true, true, false]);
  expect(days.map((day) => isInForce({ ...validity, validUntil: null }, day))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(days.map((day) => isInForce({ ...validity, validFrom: null }, day))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
