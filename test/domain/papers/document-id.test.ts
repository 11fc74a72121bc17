import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDocument } from "../../../src/domain/papers/document";
import { countOf, documentId, formerId, readDocumentId } from "../../../src/domain/papers/document-id";
import { everyKind } from "../../../src/domain/papers/kinds";
import { asStored } from "../../../src/register/read";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { comparable } from "../../../src/vietnamese/text";

test("ids as a secretary reads them: kind and count, what it is of, and its part", () => {
  const ids = [
    documentId({ kind: "plan", subject: "2020-2021", part: "" }, 1),
    documentId({ kind: "plan", subject: "2020-2021", part: "" }, 2),
    documentId({ kind: "reminder", subject: "CN-2023", part: "" }, 1),
    documentId({ kind: "appraisal", subject: "CN-2023", part: "LDTT" }, 2),
    documentId({ kind: "plan", subject: "a:b~c", part: "" }, 1),
  ];
  expect(ids).toEqual(["KH:2020-2021", "KH2:2020-2021", "CVĐĐ1:CN-2023", "BCTĐ2:CN-2023:LDTT", "KH:a~:b~~c"]);
});

/** Codes as a column reads them, many of them made of what ids are made of. */
const code = fc
  .oneof(
    fc.stringMatching(/^[D12.:~-]{1,6}$/),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 }),
    fc.constantFrom("D1", "D1.2", "CN-2023", "CN-2023-1", "KH2", "Đợt II", ":", "~", "~:"),
  )
  .map(comparable)
  .filter((text) => text !== "");
const cause = fc.record({
  kind: fc.constantFrom(...everyKind),
  subject: code,
  part: fc.oneof(fc.constant(""), code),
});
const count = fc.integer({ min: 1, max: 40 });
const document = fc.tuple(cause, count);

test("reading an id gives what it was made of; so of two different documents the ids differ", () => {
  fc.assert(
    fc.property(document, ([of, counted]) => {
      expect(readDocumentId(documentId(of, counted))).toEqual({ ...of, count: counted });
      expect(countOf(documentId(of, counted), of)).toBe(counted);
    }),
    { numRuns: 2000 },
  );
});

test("no id is one of those made before, and those mean one document with what their row says", () => {
  fc.assert(
    fc.property(document, document, ([of, counted], [other, otherCount]) => {
      const former = formerId(other, otherCount);
      if (former === null) return;
      expect(documentId(of, counted)).not.toBe(former);
      expect(readDocumentId(former)).toBeNull();
      expect(countOf(former, other)).toBe(otherCount);
    }),
    { numRuns: 2000 },
  );
});

test("the book keeps an id as it was made, up to two codes of the longest", () => {
  const stored = (id: string) => {
    const kept = asStored(documentBook, { ...firstDocument("plan", "D1"), id }, 2);
    return kept.ok ? kept.value.id : kept.problems[0]?.what;
  };
  fc.assert(
    fc.property(document, ([of, counted]) => {
      const id = documentId(of, counted);
      expect(stored(id)).toBe(id.length <= 64 ? id : "Mã dài quá 64 ký tự, cần rút ngắn");
    }),
  );
  const longest = documentId({ kind: "reminder", subject: "x".repeat(24), part: "y".repeat(24) }, 999);
  expect(stored(longest)).toBe(longest);
});

test("what people type as an id has no count; neither has an old id of another cause", () => {
  const of = { kind: "plan", subject: "D1", part: "" } as const;
  expect(
    ["KH-D1", "KH-D1.2", "KH-D1.02", "KH-D10", "KH1:D1", "KH:", "kế hoạch", "XX:D1", ""].map((id) =>
      countOf(id, of),
    ),
  ).toEqual([1, 2, ...Array.from({ length: 7 }, () => null)]);
  // A round that was given another code keeps the count of its documents.
  expect(countOf("KH3:D7", of)).toBe(3);
  expect(countOf("BCTĐ3:D1", of)).toBeNull();
});
