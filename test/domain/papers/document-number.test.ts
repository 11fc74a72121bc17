import { expect, test } from "vitest";
import { firstDocument, numberAndSymbol } from "../../../src/domain/papers/document";
import {
  compareNumbers,
  documentNumber,
  printedNumber,
  sameNumber,
} from "../../../src/domain/papers/document-number";
import { nextNumber, repeatedNumber } from "../../../src/domain/papers/numbering";
import { readNumberAndDay } from "../../../src/domain/results/number-and-day";

test.each([
  ["45", "45", "45"],
  ["5", "5", "05"],
  ["05", "05", "05"],
  ["0200", "0200", "0200"],
  [" 12a ", "12a", "12a"],
  ["5b", "5b", "05b"],
  ["12 bis", "12bis", "12bis"],
])("the number %j is read as it stands and printed %s", (typed, read, printed) => {
  expect(documentNumber(typed)).toBe(read);
  expect(printedNumber(read)).toBe(printed);
});

test.each(["", "0", "000", "a12", "12-a", "12,5", "mười hai", "-3", "12/KH"])(
  "%j is no number of a document",
  (typed) => {
    expect(documentNumber(typed)).toBeNull();
  },
);

test("numbers go as a clerical office counts, and are one however they were typed", () => {
  expect(["13", "12b", "0200", "12", "12a", "9"].sort(compareNumbers)).toEqual([
    "9",
    "12",
    "12a",
    "12b",
    "13",
    "0200",
  ]);
  expect([sameNumber("5", "05"), sameNumber("12a", "12A"), sameNumber("0200", "200")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([sameNumber("12", "12a"), sameNumber("20", "200")]).toEqual([false, false]);
});

const plan = (id: string, number: string | null, day = 5) => ({
  ...firstDocument("plan", id),
  ...{ number, symbol: "KH-HĐTĐKT", date: { year: 2026, month: 3, day } },
});

test("after 12a comes 13; a number that repeats one typed otherwise is told, one put behind it is not", () => {
  const book = [plan("A", "12"), plan("B", "12a")];
  expect(nextNumber(plan("C", null), book, "one", 2026)).toBe("13");
  expect(repeatedNumber(plan("C", "012A"), book)?.subject).toBe("B");
  expect(repeatedNumber(plan("C", "12b"), book)).toBeNull();
});

test("where each kind has its series, all letters are one kind, and reports another", () => {
  const letter = { ...firstDocument("reminder", "CN"), number: "4", symbol: "HĐTĐKT-TH", date: null };
  const launch = { ...firstDocument("launchLetter", "D1"), symbol: "HĐTĐKT-TH" };
  expect(nextNumber(launch, [letter, plan("A", "9")], "kind", 2026)).toBe("5");
  expect(nextNumber(plan("C", null), [letter], "kind", 2026)).toBe("1");
});

test("number and symbol are joined as the body's symbols are", () => {
  const cited = (number: string | null, symbol: string) => numberAndSymbol({ ...plan("A", number), symbol });
  expect([
    cited("5", "KH-CĐN"),
    cited("0200", "KH-CĐN"),
    cited("10", "KH/ĐTN"),
    cited("7", ""),
    cited(null, "KH-CĐN"),
  ]).toEqual(["05/KH-CĐN", "0200/KH-CĐN", "10-KH/ĐTN", "07", ""]);
});

test("a number with a letter, a zero before it, or a symbol behind a hyphen is read with its day", () => {
  const day = { year: 2021, month: 7, day: 12 };
  expect(readNumberAndDay("12a; 12/7/2021")).toEqual({ number: "12a", symbol: "", day });
  expect(readNumberAndDay("0200/QĐ-CĐN, 12/7/2021")).toEqual({ number: "0200", symbol: "QĐ-CĐN", day });
  expect(readNumberAndDay("10-KH/ĐTN ngày 12/7/2021")).toEqual({ number: "10", symbol: "KH/ĐTN", day });
  expect(readNumberAndDay("45 ngày 12/7/2021")).toEqual({ number: "45", symbol: "", day });
});
