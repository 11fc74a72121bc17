import { expect, test } from "vitest";
import { documentId, documentSymbol, isSigned } from "../../src/domain/document";
import { recipientLines } from "../../src/domain/recipient";

test("a plan's symbol is the kind and the agency, without a third group", () => {
  expect(documentSymbol("plan", "CĐKTKT")).toBe("KH-CĐKTKT");
  expect(documentId("plan", "2020-2021")).toBe("KH-2020-2021");
});

test("a document is signed from the state “Đã ký, có số” on", () => {
  const document = {
    id: "KH-1",
    kind: "plan",
    round: "1",
    number: null,
    symbol: "",
    date: null,
    title: "",
    link: "",
  } as const;
  const states = (["draft", "submitted", "signed", "issued"] as const).map((state) =>
    isSigned({ ...document, state }),
  );
  expect(states).toEqual([false, false, true, true]);
});

test("recipients are punctuated by the program: semicolons, and a full stop at the end", () => {
  const lines = [
    { kind: "plan", round: "", order: 2, name: "Lưu: VT, TH." },
    { kind: "plan", round: "", order: 1, name: " Ban Giám hiệu; " },
  ] as const;
  expect(recipientLines(lines, "plan", "D1")).toEqual(["- Ban Giám hiệu;", "- Lưu: VT, TH."]);
});

test("a round with recipients of its own takes those alone", () => {
  const lines = [
    { kind: "plan", round: "", order: 1, name: "Ban Giám hiệu" },
    { kind: "plan", round: "D1", order: 1, name: "Đoàn trường" },
  ] as const;
  expect(recipientLines(lines, "plan", "D1")).toEqual(["- Đoàn trường."]);
  expect(recipientLines(lines, "plan", "D2")).toEqual(["- Ban Giám hiệu."]);
  expect(recipientLines([], "plan", "D1")).toEqual([]);
});
