import { expect, test } from "vitest";
import { type CouncilDocument, firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import { numberGaps, outgoingRegister } from "../../../src/domain/papers/outgoing-register";

function paper(
  kind: DocumentKind,
  number: number | null,
  year: number | null,
  symbol = "BC-HĐTĐKT",
): CouncilDocument {
  return {
    ...firstDocument(kind, "CN"),
    id: `${kind}/${number}/${year}`,
    number: number === null ? null : String(number),
    symbol,
    date: year === null ? null : { year, month: 5, day: 9 },
  };
}

const numbers = (documents: readonly CouncilDocument[]) =>
  documents.map(({ kind, number }) => [kind, number === null ? null : Number(number)]);

test("numbers begin anew each calendar year and for each body; what has no number follows, what never gets one is not listed", () => {
  const { numbered, unnumbered } = outgoingRegister(
    [
      paper("appraisal", 2, 2023),
      paper("reminder", 1, 2023, "HĐTĐKT-TCHC"),
      paper("appraisal", 9, 2022),
      paper("nominationList", 7, null, "DS-HĐTĐKT"),
      paper("plan", 412, 2023, "KH-CĐTN"),
      paper("summaryReport", null, null),
      paper("ballot", null, null, ""),
    ],
    "one",
    2023,
  );
  expect(numbered.map(({ year, agency, documents }) => [year, agency, numbers(documents)])).toEqual([
    [2022, "HĐTĐKT", [["appraisal", 9]]],
    [2023, "CĐTN", [["plan", 412]]],
    [
      2023,
      "HĐTĐKT",
      [
        ["reminder", 1],
        ["appraisal", 2],
        ["nominationList", 7],
      ],
    ],
  ]);
  expect(numbers(unnumbered)).toEqual([["summaryReport", null]]);
});

test("a gap is a number between 01 and the last of a series; the clerical office's series has none here", () => {
  const book = [
    paper("appraisal", 1, 2023),
    paper("reminder", 4, 2023, "HĐTĐKT-TCHC"),
    paper("plan", 412, 2023, "KH-CĐTN"),
    paper("appraisal", 1, 2024),
  ];
  const one = { year: 2023, agency: "HĐTĐKT", kind: null, missing: [2, 3] };
  expect(numberGaps(book, "one", "HĐTĐKT", 2024)).toEqual([one]);
  expect(numberGaps(book, "kind", "HĐTĐKT", 2024)).toEqual([
    { year: 2023, agency: "HĐTĐKT", kind: "reminder", missing: [1, 2, 3] },
  ]);
  expect(numberGaps(book, "office", "HĐTĐKT", 2024)).toEqual([]);
  expect(numberGaps([paper("appraisal", 1, 2023)], "one", "HĐTĐKT", 2024)).toEqual([]);
});
