import { expect, test } from "vitest";
import {
  type CouncilDocument,
  documentReference,
  documentSymbol,
  firstDocument,
  isSigned,
  latestLetter,
  latestVersion,
  letterSymbol,
  nextLetter,
  nextVersion,
} from "../../../src/domain/papers/document";
import { nextNumber, repeatedNumber } from "../../../src/domain/papers/numbering";
import { endsWithFileCopy, recipientLines, recipientsOf } from "../../../src/domain/papers/recipient";

const draft = firstDocument("plan", "D1");
const signed: CouncilDocument = {
  ...draft,
  state: "signed",
  number: 5,
  symbol: "KH-HĐTĐKT",
  date: { year: 2026, month: 1, day: 10 },
};

test("a plan's symbol is the kind and the agency, without a third group", () => {
  expect(documentSymbol("plan", "CĐKTKT")).toBe("KH-CĐKTKT");
});

test("a document is signed from the state “Đã ký, có số” on", () => {
  const states = (["draft", "submitted", "signed", "issued"] as const).map((state) =>
    isSigned({ ...draft, state }),
  );
  expect(states).toEqual([false, false, true, true]);
});

test("versions follow each other by their ids, each a draft that names the one before", () => {
  const second = nextVersion(signed);
  expect(second).toEqual({ ...draft, id: "KH-D1.2", replaces: "KH-D1" });
  expect(nextVersion(second)).toEqual({ ...draft, id: "KH-D1.3", replaces: "KH-D1.2" });
  expect(latestVersion([second, signed], "plan", "D1")).toEqual(second);
  expect(latestVersion([signed], "plan", "D1")).toEqual(signed);
  expect(latestVersion([signed], "plan", "D2")).toBeUndefined();
});

test("letters follow each other: none replaces the one before, and the last by its count is at hand", () => {
  const first = firstDocument("reminder", "CN2023");
  const second = nextLetter({ ...first, state: "signed" });
  expect(first.id).toBe("CV-CN2023-1");
  expect(second).toEqual({ ...first, id: "CV-CN2023-2" });
  const tenth = { ...first, id: "CV-CN2023-10" };
  expect(latestLetter([tenth, second, first], "reminder", "CN2023")).toEqual(tenth);
  expect(latestLetter([tenth], "reminder", "CN2024")).toBeUndefined();
});

test("a letter's symbol is the agency and the unit that drafts, and it is numbered with the agency's others", () => {
  expect(letterSymbol("HĐTĐKT", "TCHC")).toBe("HĐTĐKT-TCHC");
  expect(letterSymbol("HĐTĐKT", "")).toBe("HĐTĐKT");
  const letter = { ...firstDocument("reminder", "CN2023"), symbol: "HĐTĐKT-TCHC" };
  expect(nextNumber(letter, [signed], "one", 2026)).toBe(6);
  expect(nextNumber(letter, [signed], "kind", 2026)).toBe(1);
  expect(nextNumber({ ...letter, symbol: "CĐSM-TCHC" }, [signed], "one", 2026)).toBe(1);
});

test("a document is cited by number, symbol and date as far as it has them", () => {
  expect(documentReference(signed)).toBe("số 05/KH-HĐTĐKT ngày 10 tháng 01 năm 2026");
  expect(documentReference({ ...signed, date: null })).toBe("số 05/KH-HĐTĐKT");
  expect(documentReference(draft)).toBe("");
});

test("the council's own series goes on from the last number of the calendar year, and starts anew in the next", () => {
  const mine = { ...draft, id: "KH-D2", symbol: "KH-HĐTĐKT" };
  const school = { ...signed, id: "KH-D3", number: 800, symbol: "KH-THCS" };
  const book = [signed, school];
  expect(nextNumber(mine, book, "office", 2026)).toBeNull();
  expect(nextNumber(mine, book, "one", 2026)).toBe(6);
  expect(nextNumber(mine, book, "kind", 2026)).toBe(6);
  expect(nextNumber(mine, book, "one", 2027)).toBe(1);
  expect(nextNumber({ ...mine, date: { year: 2026, month: 12, day: 31 } }, book, "one", 2027)).toBe(6);
});

test("a number repeated within a year and a symbol is found, in another year or series it is not one", () => {
  const twin = { ...signed, id: "KH-D2" };
  expect(repeatedNumber(twin, [signed, twin])).toEqual(signed);
  expect(repeatedNumber({ ...twin, number: 6 }, [signed])).toBeNull();
  expect(repeatedNumber({ ...twin, symbol: "KH-THCS" }, [signed])).toBeNull();
  expect(repeatedNumber({ ...twin, date: { year: 2027, month: 1, day: 10 } }, [signed])).toBeNull();
  expect(repeatedNumber({ ...twin, number: null }, [signed])).toBeNull();
});

test("recipients are punctuated by the program: dashes, semicolons, and a full stop at the end", () => {
  const lines = [
    { kind: "plan", round: "", order: 2, name: "Lưu: VT, TH." },
    { kind: "plan", round: "", order: 1, name: " - Ban Giám hiệu; " },
    { kind: "plan", round: "", order: 1.5, name: ";" },
  ] as const;
  expect(recipientLines(recipientsOf(lines, "plan", "D1"))).toEqual(["- Ban Giám hiệu;", "- Lưu: VT, TH."]);
});

test("a round with recipients of its own takes those alone", () => {
  const lines = [
    { kind: "plan", round: "", order: 1, name: "Ban Giám hiệu" },
    { kind: "plan", round: "D1", order: 1, name: "Đoàn trường" },
  ] as const;
  const ofRound = (round: string) => recipientLines(recipientsOf(lines, "plan", round));
  expect(ofRound("D1")).toEqual(["- Đoàn trường."]);
  expect(ofRound("D2")).toEqual(["- Ban Giám hiệu."]);
});

test("the last recipient is the file copy", () => {
  const ending = (name: string) => endsWithFileCopy([{ kind: "plan", round: "", order: 1, name }]);
  expect(["Lưu: VT, TH", "Lưu:VT", "Lưu VT, TH", "Website"].map(ending)).toEqual([true, true, false, false]);
});
