import { expect, test } from "vitest";
import { distinguishingNumbers } from "../../../src/domain/review/distinguishing";
import type { Nomination } from "../../../src/domain/review/nomination";
import { nominate } from "../../support/example-school/nominations";

const numbers = (nominations: readonly Nomination[]) =>
  Object.fromEntries(distinguishingNumbers(nominations));

test("whoever the name, position, class or unit tells apart has no number", () => {
  expect(
    numbers([
      nominate("a", "GK", { code: "1" }),
      nominate("b", "GK", { code: "2", position: "Trưởng khoa" }),
      nominate("c", "GK", { code: "3", unit: "K-DL" }),
      nominate("d", "GK", { code: "4", className: "K45A" }),
      nominate("e", "GK", { code: "5", name: "Lê Văn Thử" }),
      // The same person for another award.
      nominate("f", "LDTT", { code: "1" }),
      nominate("g", "GK", { code: "1", state: "withdrawn" }),
    ]),
  ).toEqual({});
});

test("two of a name for one award are numbered by their codes, for every award the same", () => {
  expect(
    numbers([
      nominate("a", "GK", { code: "012" }),
      nominate("b", "GK", { code: "007", name: "TRẦN thị Mẫu" }),
      nominate("c", "LDTT", { code: "012" }),
    ]),
  ).toEqual({ a: 2, b: 1, c: 2 });
});

test("who has no code, and who is nominated twice, is numbered behind the codes", () => {
  expect(
    numbers([
      nominate("a", "GK", { code: "007" }),
      nominate("a~2", "GK", { code: "007" }),
      nominate("b", "GK", { code: "" }),
      nominate("c", "GUONG", { code: "" }),
    ]),
  ).toEqual({ a: 1, "a~2": 2, b: 3, c: 2 });
});
