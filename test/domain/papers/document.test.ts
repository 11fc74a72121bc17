import { expect, test } from "vitest";
import {
  type CouncilDocument,
  documentReference,
  documentsAtHand,
  entitled,
  firstDocument,
  isSigned,
  latestDocument,
} from "../../../src/domain/papers/document";
import { recipientsOf } from "../../../src/domain/papers/document-recipients";
import { nextNumber, repeatedNumber } from "../../../src/domain/papers/numbering";
import { endsWithFileCopy, recipientLines, recipientNames } from "../../../src/domain/papers/recipient";

const draft = firstDocument("plan", "D1");
const signed: CouncilDocument = {
  ...draft,
  state: "signed",
  number: "5",
  symbol: "KH-HĐTĐKT",
  date: { year: 2026, month: 1, day: 10 },
};

test("a document is signed from the state “Đã ký, có số” on", () => {
  const states = (["draft", "submitted", "signed", "issued"] as const).map((state) =>
    isSigned({ ...draft, state }),
  );
  expect(states).toEqual([false, false, true, true]);
});

test("versions follow each other by their count, each a draft that names the one before", () => {
  const second = { ...draft, id: "KH2:D1", replaces: "KH:D1" };
  expect(documentsAtHand("plan", "D1", "", [])).toEqual({ latest: draft, next: second });
  expect(documentsAtHand("plan", "D1", "", [signed])).toEqual({ latest: signed, next: second });
  const third = { ...draft, id: "KH3:D1", replaces: "KH2:D1" };
  expect(documentsAtHand("plan", "D1", "", [second, signed])).toEqual({ latest: second, next: third });
  expect(latestDocument([second, signed], "plan", "D1")).toEqual(second);
  expect(latestDocument([signed], "plan", "D2")).toBeUndefined();
});

test("letters follow each other: none replaces the one before, and the last by its count is at hand", () => {
  const first = firstDocument("reminder", "CN2023");
  const second = { ...first, id: "CVĐĐ2:CN2023" };
  expect(first.id).toBe("CVĐĐ1:CN2023");
  expect(documentsAtHand("reminder", "CN2023", "", [first])).toEqual({ latest: first, next: second });
  const tenth = { ...first, id: "CVĐĐ10:CN2023" };
  expect(documentsAtHand("reminder", "CN2023", "", [tenth, second, first])).toEqual({
    latest: tenth,
    next: { ...first, id: "CVĐĐ11:CN2023" },
  });
  expect(latestDocument([tenth], "reminder", "CN2024")).toBeUndefined();
});

test("documents of a book made before go on: an old version is replaced, an old letter is counted", () => {
  const [old, older] = [
    { ...signed, id: "KH-D1.2", replaces: "KH-D1" },
    { ...signed, id: "KH-D1" },
  ];
  expect(documentsAtHand("plan", "D1", "", [old, older])).toEqual({
    latest: old,
    next: { ...draft, id: "KH3:D1", replaces: "KH-D1.2" },
  });
  const letter = firstDocument("reminder", "CN-2023");
  const letters = ["CV-CN-2023-10", "CV-CN-2023-9"].map((id) => ({ ...letter, id }));
  expect(documentsAtHand("reminder", "CN-2023", "", letters)).toEqual({
    latest: letters[0],
    next: { ...letter, id: "CVĐĐ11:CN-2023" },
  });
});

test("a round whose code looks like another's version has documents of its own", () => {
  const ofD1 = { ...signed, id: "KH-D1.2", replaces: "KH-D1" };
  const ofD12 = firstDocument("plan", "D1.2");
  expect(documentsAtHand("plan", "D1.2", "", [ofD1])).toEqual({
    latest: ofD12,
    next: { ...ofD12, id: "KH2:D1.2", replaces: "KH:D1.2" },
  });
  // The same id in an old book is the first of the one round, whatever it would be of the other.
  const old = { ...ofD12, id: "KH-D1.2" };
  expect(documentsAtHand("plan", "D1.2", "", [old]).next.id).toBe("KH2:D1.2");
});

test("what people change in the book never makes two documents share an id", () => {
  // The cell that says what it replaces was cleared: the later version is at hand still, wherever its row stands.
  const second = { ...signed, id: "KH2:D1", replaces: "" };
  expect(documentsAtHand("plan", "D1", "", [second, signed])).toMatchObject({
    latest: second,
    next: { id: "KH3:D1", replaces: "KH2:D1" },
  });
  // A made-up id counts as a document, and one that stands at another round is not given again.
  const typed = { ...signed, id: "kế hoạch cũ" };
  expect(documentsAtHand("plan", "D1", "", [typed]).next.id).toBe("KH2:D1");
  // The review was given another code after two letters, whose old ids tell no count any more.
  const sent = ["CV-CU-1", "CV-CU-2"].map((id) => ({ ...firstDocument("reminder", "CN"), id }));
  expect(documentsAtHand("reminder", "CN", "", sent).next.id).toBe("CVĐĐ3:CN");
  const misplaced = { ...signed, id: "KH:D1", subject: "D9" };
  expect(documentsAtHand("plan", "D1", "", [misplaced])).toMatchObject({
    latest: { id: "KH2:D1" },
    next: { id: "KH3:D1" },
  });
  // A part typed where the kind has none says nothing; each letter stands, whatever is said to replace it.
  const letter = { ...firstDocument("reminder", "CN"), part: "LDTT" };
  expect(
    documentsAtHand("reminder", "CN", "", [letter, { ...letter, id: "CVĐĐ2:CN", replaces: letter.id }]),
  ).toEqual({
    latest: { ...letter, id: "CVĐĐ2:CN", replaces: letter.id },
    next: { ...letter, id: "CVĐĐ3:CN", part: "" },
  });
});

test("a kind that does not come in parts is not asked for one", () => {
  expect(() => firstDocument("appraisal", "CN2023", "LDTT")).toThrow("does not come in parts");
});

test("a document without a number takes the symbol of the day, one that has its number keeps the one it bears", () => {
  expect(entitled(draft, "Phát động", "KH-MOI")).toEqual({ ...draft, title: "Phát động", symbol: "KH-MOI" });
  expect(entitled(signed, "Phát động", "KH-MOI")).toEqual({ ...signed, title: "Phát động" });
  expect(entitled({ ...signed, symbol: "" }, "", "KH-MOI").symbol).toBe("KH-MOI");
});

test("a letter is numbered with the others of its agency", () => {
  const letter = { ...firstDocument("reminder", "CN2023"), symbol: "HĐTĐKT-TCHC" };
  expect(nextNumber(letter, [signed], "one", 2026)).toBe("6");
  expect(nextNumber(letter, [signed], "kind", 2026)).toBe("1");
  expect(nextNumber({ ...letter, symbol: "CĐSM-TCHC" }, [signed], "one", 2026)).toBe("1");
});

test("a document is cited by number, symbol and date as far as it has them", () => {
  expect(documentReference(signed)).toBe("số 05/KH-HĐTĐKT ngày 10 tháng 01 năm 2026");
  expect(documentReference({ ...signed, date: null })).toBe("số 05/KH-HĐTĐKT");
  expect(documentReference(draft)).toBe("");
});

test("the council's own series goes on from the last number of the calendar year, and starts anew in the next", () => {
  const mine = { ...draft, id: "KH:D2", symbol: "KH-HĐTĐKT" };
  const school = { ...signed, id: "KH:D3", number: "800", symbol: "KH-THCS" };
  const book = [signed, school];
  expect(nextNumber(mine, book, "office", 2026)).toBeNull();
  expect(nextNumber(mine, book, "one", 2026)).toBe("6");
  expect(nextNumber(mine, book, "kind", 2026)).toBe("6");
  expect(nextNumber(mine, book, "one", 2027)).toBe("1");
  expect(nextNumber({ ...mine, date: { year: 2026, month: 12, day: 31 } }, book, "one", 2027)).toBe("6");
});

test("a number repeated within a year and a symbol is found, in another year or series it is not one", () => {
  const twin = { ...signed, id: "KH:D2" };
  expect(repeatedNumber(twin, [signed, twin])).toEqual(signed);
  expect(repeatedNumber({ ...twin, number: "6" }, [signed])).toBeNull();
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
  expect(recipientLines(recipientNames(recipientsOf(lines, "plan", "D1")))).toEqual([
    "- Ban Giám hiệu;",
    "- Lưu: VT, TH.",
  ]);
});

test("a round with recipients of its own takes those alone", () => {
  const lines = [
    { kind: "plan", round: "", order: 1, name: "Ban Giám hiệu" },
    { kind: "plan", round: "D1", order: 1, name: "Đoàn trường" },
  ] as const;
  const ofRound = (round: string) => recipientLines(recipientNames(recipientsOf(lines, "plan", round)));
  expect(ofRound("D1")).toEqual(["- Đoàn trường."]);
  expect(ofRound("D2")).toEqual(["- Ban Giám hiệu."]);
});

test("the last recipient is the file copy", () => {
  const ending = (name: string) =>
    endsWithFileCopy([{ kind: "plan", round: "", order: 1, name }], "national");
  const ofUnion = (name: string) => endsWithFileCopy([{ kind: "plan", round: "", order: 1, name }], "youth");
  expect(["Lưu: VT, TH", "Lưu:VT", "Lưu VT, TH", "Website"].map(ending)).toEqual([true, true, false, false]);
  expect(["Lưu: VP", "Lưu Văn phòng", "Website"].map(ofUnion)).toEqual([true, true, false]);
});
