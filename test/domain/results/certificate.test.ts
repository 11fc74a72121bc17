import { describe, expect, test } from "vitest";
import {
  type CertificateDue,
  type CertificateRecord,
  certificateBatches,
  certificateCounts,
  certificatesADocument,
  dueOf,
  newRecord,
} from "../../../src/domain/results/certificate";
import type { GrantState } from "../../../src/domain/results/grant";
import { grantRows } from "../../support/decisions";
import { dayOf } from "../../support/ground-example";

const [grant] = grantRows();
if (!grant) throw new Error("no grant");
const record = newRecord(grant);
const changed = dayOf("20/8/2023");

describe("what is to be done about a certificate of a grant that was changed on 20/8/2023 (domain.md 5.14)", () => {
  const cases: readonly [string, GrantState, Partial<CertificateRecord>, CertificateDue | null][] = [
    ["in force, printed", "inForce", { printedOn: dayOf("18/7/2023") }, null],
    ["corrected, not printed: it is printed with the new words", "corrected", {}, null],
    ["corrected, printed before", "corrected", { printedOn: dayOf("19/8/2023") }, "reissue"],
    [
      "corrected, printed on the day: with which words nobody knows",
      "corrected",
      { printedOn: changed },
      "reissue",
    ],
    ["corrected, printed after", "corrected", { printedOn: dayOf("21/8/2023") }, null],
    [
      "corrected, issued again before",
      "corrected",
      { printedOn: dayOf("18/7/2023"), reissuedOn: dayOf("19/8/2023") },
      "reissue",
    ],
    [
      "corrected, issued again on the day",
      "corrected",
      { printedOn: dayOf("18/7/2023"), reissuedOn: changed },
      null,
    ],
    ["annulled, not printed", "annulled", {}, "doNotPrint"],
    ["annulled, printed", "annulled", { printedOn: dayOf("18/7/2023") }, "withdraw"],
    [
      "annulled, printed and taken back",
      "annulled",
      { printedOn: dayOf("18/7/2023"), withdrawnOn: dayOf("25/8/2023") },
      null,
    ],
  ];
  test.each(cases)("%s", (_, state, more, due) => {
    expect(dueOf({ state }, { ...record, ...more }, changed)).toBe(due);
  });

  test("where the day of the change is not known, what was issued again is taken for right", () => {
    const printed = { ...record, printedOn: dayOf("18/7/2023") };
    expect(dueOf({ state: "corrected" }, printed, null)).toBe("reissue");
    expect(dueOf({ state: "corrected" }, { ...printed, reissuedOn: dayOf("19/8/2023") }, null)).toBe(null);
  });
});

test("a blank is used by each that is printed, each time one is issued again, and each that is spoiled", () => {
  const day = dayOf("18/7/2023");
  expect(
    certificateCounts([
      { ...record, printedOn: day, signedOn: day, stampedOn: day, handedOn: day },
      { ...record, printedOn: day, signedOn: day, spoiled: 2, reissued: 1 },
      record,
    ]),
  ).toEqual({ all: 3, printed: 2, signed: 2, stamped: 1, handedOver: 1, spoiled: 2, used: 5 });
});

test("two hundred certificates are a document; those of another decision begin another, and an annulled one keeps its place", () => {
  const many = (document: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...grant, document, number: count - index }));
  const sizes = (...counts: readonly number[]) =>
    certificateBatches(counts.map((count, index) => many(`QĐ${index}`, count))).map((batch) => [
      batch[0]?.number,
      batch.length,
    ]);
  expect(certificatesADocument).toBe(200);
  expect(sizes(200)).toEqual([[1, 200]]);
  expect(sizes(201, 2)).toEqual([
    [1, 200],
    [201, 1],
    [1, 2],
  ]);
  const annulled = many("QĐ1", 201).map((one) =>
    one.number === 3 ? { ...one, state: "annulled" as const } : one,
  );
  expect(certificateBatches([annulled]).map((batch) => batch.length)).toEqual([200, 1]);
});
