import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDocument } from "../../../src/domain/papers/document";
import { followGrants, type HistoryAward, historyOf } from "../../../src/domain/results/award-history";
import {
  type ChangedField,
  type ChangeKind,
  type DecisionChange,
  readChanges,
} from "../../../src/domain/results/decision-change";
import { type Grant, isGranted } from "../../../src/domain/results/grant";
import { paymentState, sumOf } from "../../../src/domain/results/payment";
import { grantRows } from "../../support/decisions";
import { review } from "../../support/example-school/review";
import { award } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";

const awards = [award("LDTT", "Lao động tiên tiến", 2), award("CSTDCS", "Chiến sĩ thi đua cơ sở", 1)];
const [first] = grantRows();
if (!first) throw new Error("no grant");
const wanted: Grant = { ...first, id: "new", name: "Người Mới", code: "077", nominee: "person/077" };
const sourcesOf = (grants: readonly Grant[]) => ({
  grants,
  awards,
  units: [],
  added: (id: string, number: number) => (id === "new" ? { ...wanted, number } : "không có"),
});

function change(kind: ChangeKind, more: Partial<DecisionChange> = {}): DecisionChange {
  const none = { line: null, field: null, from: "", to: "", reason: "", document: "" };
  return { ...none, code: "TD01", order: 1, kind, decision: "QĐ1", ...more };
}
const named = (from: string, to: string, line = 3, kind: ChangeKind = "erratum") =>
  change(kind, { line, field: "name", from, to });

test("a name is corrected: the line bears the document that did it, and done again it changes nothing", () => {
  const rows = [named("Lê Thị Mẫu", "Lê Thị Mậu")];
  const read = readChanges(rows, sourcesOf(grantRows()), "CVĐC1");
  const after = { ...grantRows()[2], name: "Lê Thị Mậu", state: "corrected", changedBy: "CVĐC1" };
  expect([read.faults, read.grants]).toEqual([[], [after]]);
  const again = grantRows().map(
    (grant) => read.grants.find(({ number }) => number === grant.number) ?? grant,
  );
  const twice = readChanges(rows, sourcesOf(again), "CVĐC1");
  expect([twice.faults, twice.grants]).toEqual([[], []]);
  // Another document with the same row finds other words there.
  expect(readChanges(rows, sourcesOf(again), "CVĐC2").faults.map(({ column }) => column)).toEqual(["from"]);
});

test("two fields of a line go into one grant; an award is known by its code or its name", () => {
  const rows = [
    change("amendment", { line: 2, field: "award", from: "Lao động tiên tiến", to: "CSTDCS" }),
    change("amendment", { order: 2, line: 2, field: "reward", from: "540.000 đồng", to: "1.800.000" }),
  ];
  const { grants, faults } = readChanges(rows, sourcesOf(grantRows()), "QĐSĐ1");
  expect(faults).toEqual([]);
  expect(grants.map(({ award: code, awardName, reward }) => [code, awardName, reward])).toEqual([
    ["CSTDCS", "Chiến sĩ thi đua cơ sở", 1_800_000],
  ]);
});

test.each<[ChangeKind, ChangedField, boolean]>([
  ["erratum", "name", true],
  ["erratum", "position", true],
  ["erratum", "unitName", true],
  ["erratum", "achievement", true],
  ["erratum", "award", false],
  ["erratum", "reward", false],
  ["erratum", "added", false],
  ["amendment", "award", true],
  ["amendment", "reward", true],
  ["amendment", "added", true],
])("%s of %s: %s", (kind, field, allowed) => {
  const from = {
    name: "Lê Thị Mẫu",
    position: "",
    unitName: "Khoa Mộc",
    achievement: "",
    award: "LDTT",
    reward: "540000",
    added: "",
  };
  const to = {
    name: "X",
    position: "X",
    unitName: "X",
    achievement: "X",
    award: "CSTDCS",
    reward: "1",
    added: "new",
  };
  const line = field === "added" ? null : 3;
  const { faults } = readChanges(
    [change(kind, { line, field, from: from[field], to: to[field] })],
    sourcesOf(grantRows()),
    "D",
  );
  expect(faults.length).toBe(allowed ? 0 : 1);
});

test("what was annulled is neither changed nor annulled again, and a whole annulment takes what is left", () => {
  const one = readChanges([change("annulment", { line: 4 })], sourcesOf(grantRows()), "A");
  const left = grantRows().map((grant) => one.grants.find(({ number }) => number === grant.number) ?? grant);
  expect(readChanges([change("annulment", { line: 4 })], sourcesOf(left), "B").faults[0]?.what).toBe(
    "Đã bị hủy bỏ từ trước",
  );
  expect(readChanges([named("Trần Văn Thử", "X", 4)], sourcesOf(left), "B").faults[0]?.column).toBe("line");
  const rest = readChanges([change("annulment")], sourcesOf(left), "B");
  expect(rest.grants.map(({ number, changedBy }) => [number, changedBy])).toEqual(
    [1, 2, 3, 5].map((line) => [line, "B"]),
  );
});

test("after any sequence of changes: the history is that of the grants in force, money is theirs, nothing is twice", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("annulment" as const), line: fc.option(fc.integer({ min: 1, max: 7 })) }),
    fc.record({ kind: fc.constant("name" as const), line: fc.integer({ min: 1, max: 7 }) }),
    fc.record({
      kind: fc.constant("reward" as const),
      line: fc.integer({ min: 1, max: 7 }),
      to: fc.integer({ min: 0, max: 9 }),
    }),
    fc.record({ kind: fc.constant("added" as const), line: fc.constant(null) }),
  );
  const book = [
    {
      ...firstDocument("decision", "CN-2023", "LDTT"),
      id: "QĐ1",
      number: "45",
      symbol: "QĐ",
      date: dayOf("17/7/2023"),
      state: "signed" as const,
    },
  ];
  const sources = { book, reviews: [{ ...review, code: "CN-2023" }], units: [] };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, twice) => {
      let grants: readonly Grant[] = grantRows().map((grant) => ({ ...grant, document: "QĐ1" }));
      let history: readonly HistoryAward[] = [...historyOf(grants, sources).values()];
      steps.forEach((one, index) => {
        const line = grants.find(({ number }) => number === one.line);
        const row =
          one.kind === "annulment"
            ? change("annulment", { line: one.line })
            : one.kind === "name"
              ? named(line?.name ?? "", `Người ${index}`, one.line)
              : one.kind === "reward"
                ? change("amendment", {
                    line: one.line,
                    field: "reward",
                    from: String(line?.reward ?? ""),
                    to: String(one.to * 10_000),
                  })
                : change("amendment", { field: "added", to: "new" });
        for (let time = 0; time < (twice ? 2 : 1); time += 1) {
          const read = readChanges([row], { ...sourcesOf(grants), added: addedTo(grants) }, `D${index}`);
          if (read.faults.length > 0) {
            expect(read.grants).toEqual([]);
            continue;
          }
          const known = new Set(grants.map(({ number }) => number));
          const after = [
            ...grants.map((grant) => read.grants.find(({ number }) => number === grant.number) ?? grant),
            ...read.grants.filter(({ number }) => !known.has(number)),
          ];
          const follow = followGrants(
            history,
            historyOf(grants, sources),
            historyOf(after, sources),
            `D${index}`,
          );
          expect(follow.left).toEqual([]);
          history = [...history.filter((award) => !follow.removed.includes(award)), ...follow.put];
          grants = after;
        }
        const inForce = grants.filter(isGranted);
        expect(history.map(({ name }) => name).sort()).toEqual(inForce.map(({ name }) => name).sort());
        const toPay = sumOf(paymentState(grants, []).toPay);
        expect(toPay).toBe(inForce.reduce((sum, { reward }) => sum + reward, 0));
        expect(new Set(grants.map(({ number }) => number)).size).toBe(grants.length);
        expect(new Set(inForce.map(({ id }) => id)).size).toBe(inForce.length);
      });
    }),
  );
});

/** As the register answers: only who is granted nowhere can be added. */
function addedTo(grants: readonly Grant[]) {
  return (id: string, number: number) =>
    grants.some((grant) => grant.id === id)
      ? "đã có quyết định khen"
      : { ...wanted, id, document: "QĐ1", number };
}

test("what a document changed already is read as it was before, so that its text stays the same", () => {
  const rows = [
    change("amendment", { line: 2, field: "award", from: "LDTT", to: "CSTDCS" }),
    change("amendment", { order: 2, line: 2, field: "reward", from: "540.000", to: "1.800.000" }),
    change("amendment", { order: 3, field: "added", to: "new" }),
  ];
  const once = readChanges(rows, sourcesOf(grantRows()), "D");
  const known = new Set(grantRows().map(({ number }) => number));
  const changed = [
    ...grantRows().map((grant) => once.grants.find(({ number }) => number === grant.number) ?? grant),
    ...once.grants.filter(({ number }) => !known.has(number)),
  ];
  const again = readChanges(rows, sourcesOf(changed), "D");
  const bare = ({ state: _, changedBy: __, ...grant }: Grant) => grant;
  expect(again.before.map(bare)).toEqual(grantRows().map(bare));
  expect(once.before).toEqual(grantRows());
});
