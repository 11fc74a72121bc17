import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDocument } from "../../../src/domain/papers/document";
import {
  followGrants,
  type HistoryAward,
  type HistorySources,
  historyOf,
} from "../../../src/domain/results/award-history";
import type { Grant } from "../../../src/domain/results/grant";
import type { ReviewPeriod } from "../../../src/domain/review/review-period";
import { grantRows } from "../../support/decisions";
import { review } from "../../support/example-school/review";
import { units } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";

const year: ReviewPeriod = { ...review, code: "CN-2023", schoolYear: "2022-2023", kind: "year" };
const sudden: ReviewPeriod = { ...year, code: "DX-2023", kind: "sudden" };
const decision = (id: string, number: number, day: string) => ({
  ...firstDocument("decision", "CN-2023", "LDTT"),
  ...{ id, number: String(number), symbol: "QĐ-CĐTN", date: dayOf(day), state: "signed" as const },
});
const book = [decision("A", 45, "17/7/2023"), decision("B", 3, "10/5/2023"), decision("C", 52, "20/8/2023")];
const sources: HistorySources = { book, reviews: [year, sudden], units };

function grant(changed: Partial<Grant> = {}): Grant {
  const [first] = grantRows();
  if (!first) throw new Error("no grant");
  return { ...first, document: "A", ...changed };
}

const rowOfA: HistoryAward = {
  ...{ code: "003", name: "Phạm Văn Ví Dụ", award: "LDTT", schoolYear: "2022-2023" },
  ...{ decision: "45/QĐ-CĐTN", decidedOn: dayOf("17/7/2023"), sudden: false, document: "A" },
};
const values = (rows: ReadonlyMap<string, HistoryAward>) => [...rows.values()];

test("a grant in force makes a row with its decision, an annulled one none", () => {
  expect(values(historyOf([grant()], sources))).toEqual([rowOfA]);
  expect(values(historyOf([grant({ state: "corrected" })], sources))).toEqual([rowOfA]);
  expect(values(historyOf([grant({ state: "annulled" })], sources))).toEqual([]);
});

test("a collective that its unit typed by name goes by the unit's code, as a result from above does; one that is no unit by its name", () => {
  const typed = grant({
    kind: "collective",
    code: "",
    nominee: "unit/K-CK",
    name: "Khoa Cơ khí",
    award: "TTLDTT",
  });
  const team = grant({ ...typed, nominee: "K-CK/to nghe", name: "Tổ Nghề" });
  expect(values(historyOf([typed, team], sources)).map(({ code, name }) => [code, name])).toEqual([
    ["K-CK", "Khoa Cơ khí"],
    ["", "Tổ Nghề"],
  ]);
  // Given a code since, it is the same row.
  const coded = grant({ ...typed, code: "K-CK" });
  expect(followGrants(values(mapOf(typed)), mapOf(typed), mapOf(coded), "X")).toEqual(nothing);
});

test("of several grants of one award in a year the one that counts in chains stands, else the first", () => {
  const ofSudden = grant({ document: "B", review: "DX-2023" });
  const later = grant({ document: "C" });
  const row = values(historyOf([ofSudden], sources))[0];
  expect(row).toEqual({
    ...rowOfA,
    decision: "03/QĐ-CĐTN",
    decidedOn: dayOf("10/5/2023"),
    sudden: true,
    document: "B",
  });
  expect(values(historyOf([ofSudden, later, grant()], sources))).toEqual([rowOfA]);
});

const nothing = { removed: [], put: [], left: [] };
const mapOf = (...grants: readonly Grant[]) => historyOf(grants, sources);

test("a row the program wrote follows its grant; once it does, nothing more is done", () => {
  const renamed = grant({ name: "Phạm Văn Vĩ Dụ", state: "corrected" });
  const [before, after] = [mapOf(grant()), mapOf(renamed)];
  const changes = followGrants([rowOfA], before, after, "X");
  expect(changes).toEqual({ removed: [rowOfA], put: [{ ...rowOfA, name: "Phạm Văn Vĩ Dụ" }], left: [] });
  expect(followGrants(changes.put, before, after, "X")).toEqual(nothing);
  expect(followGrants([rowOfA], mapOf(grant()), mapOf(grant({ state: "annulled" })), "X")).toEqual({
    ...nothing,
    removed: [rowOfA],
  });
});

test("a person's row stays: of the same award nothing is said, of another decision it is told, of an annulled one too", () => {
  const typed = { ...rowOfA, document: "" };
  const other = { ...typed, decision: "17/QĐ" };
  expect(followGrants([typed], mapOf(), mapOf(grant()), "A")).toEqual(nothing);
  expect(followGrants([other], mapOf(), mapOf(grant()), "A")).toEqual({
    ...nothing,
    left: [{ standing: other, wanted: rowOfA }],
  });
  expect(followGrants([typed], mapOf(grant()), mapOf(), "X")).toEqual({
    ...nothing,
    left: [{ standing: typed, wanted: null }],
  });
});

test("a row of the program that a person edited is a person's", () => {
  const edited = { ...rowOfA, decision: "45/QĐ" };
  expect(followGrants([edited], mapOf(grant()), mapOf(), "X")).toEqual({
    ...nothing,
    left: [{ standing: edited, wanted: null }],
  });
});

test("rows that somebody deleted come back for the decision at hand alone", () => {
  const both = mapOf(grant(), grant({ document: "C", code: "004", name: "Hoàng Thị Giả", number: 2 }));
  expect(followGrants([], both, both, "A")).toEqual({ ...nothing, put: [rowOfA] });
});

test("the history of any grants, followed in any order, is that of the grants in force, each once", () => {
  const states = fc.constantFrom("none", "inForce", "corrected", "annulled");
  const step = fc.array(states, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let before = mapOf();
      let rows: readonly HistoryAward[] = [];
      for (const wanted of steps) {
        const grants = grantRows().flatMap((row, at) => {
          const state = wanted[at];
          return state === "none" || state === undefined ? [] : [{ ...row, document: "A", state } as Grant];
        });
        const after = mapOf(...grants);
        const { removed, put, left } = followGrants(rows, before, after, "A");
        expect(left).toEqual([]);
        rows = [...rows.filter((row) => !removed.includes(row)), ...put];
        before = after;
        const inForce = grants.filter(({ state }) => state !== "annulled").map(({ name }) => name);
        expect(rows.map(({ name }) => name).sort()).toEqual(inForce.sort());
      }
    }),
  );
});

test("a run that was cut off between a new row and the old one is finished", () => {
  const renamed = grant({ name: "Phạm Văn Vĩ Dụ", state: "corrected" });
  const row = { ...rowOfA, name: "Phạm Văn Vĩ Dụ" };
  for (const rows of [
    [rowOfA, row],
    [row, rowOfA],
  ])
    expect(followGrants(rows, mapOf(grant()), mapOf(renamed), "X")).toEqual({
      ...nothing,
      removed: [rowOfA],
    });
});
