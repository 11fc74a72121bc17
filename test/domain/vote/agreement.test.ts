import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeStates } from "../../../src/domain/vote/outcome";
import type { SessionRecord } from "../../../src/domain/vote/record";
import { recount } from "../../../src/domain/vote/recount/recount";
import { tally } from "../../../src/domain/vote/tally";
import { randomSession, tapes } from "../../support/random-session";
import { sessionRecords } from "../../support/random-votes";

/** What the tally says, without its sentences; null where it refuses the count. */
function tallied(record: SessionRecord) {
  const counted = tally(record);
  return counted.ok ? counted.value.map(({ reason: _, ...figures }) => figures) : null;
}

/** What the recount says; null where it refuses the count. */
function recounted(record: SessionRecord) {
  const counted = recount(record);
  return counted.ok ? counted.outcomes : null;
}

test("both implementations agree on every figure of random sessions, and each state comes up", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(tapes, (tape) => {
      const record = randomSession(tape);
      const outcomes = recounted(record);
      expect(outcomes).not.toBeNull();
      expect(tallied(record)).toEqual(outcomes);
      for (const { outcome } of outcomes ?? []) seen.add(outcome);
    }),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(Object.keys(outcomeStates).sort());
});

test("both agree on sessions in which most votes lie about the bounds", () => {
  let of0 = 0;
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const outcomes = recounted(record);
      expect(tallied(record)).toEqual(outcomes);
      of0 += outcomes?.filter(({ total }) => total === 0).length ?? 0;
    }),
    { numRuns: 1000 },
  );
  // Votes on a total of nobody, as those counted on who is present where all are asked in writing.
  expect(of0).toBeGreaterThan(0);
});

test("both refuse the same counts: one thing wrong in a sound session", () => {
  const refused = { yes: 0, no: 0 };
  fc.assert(
    fc.property(
      tapes,
      fc.constantFrom(...spoilings.keys()),
      fc.array(fc.nat(), { minLength: 2 }),
      (tape, at, more) => {
        const record = randomSession(tape);
        const rest = [...more];
        const spoilt = spoilings[at]?.(record, (most) => (rest.shift() ?? 0) % (most + 1)) ?? record;
        const outcomes = recounted(spoilt);
        refused[outcomes === null ? "yes" : "no"] += 1;
        expect(tallied(spoilt)).toEqual(outcomes);
      },
    ),
    { numRuns: 1000 },
  );
  expect(refused.yes).toBeGreaterThan(100);
  expect(refused.no).toBeGreaterThan(100);
});

type Spoiling = (record: SessionRecord, upTo: (most: number) => number) => SessionRecord;

/** Changes one of the rows; none where there are none. */
function changing<T>(rows: readonly T[], at: number, change: (row: T) => readonly T[]): readonly T[] {
  return rows.flatMap((row, index) => (index === at % Math.max(1, rows.length) ? change(row) : [row]));
}

const figures = ["printed", "unused", "exchanged", "issued", "returned", "valid", "invalid"] as const;

/** One thing that may not be: some of them do no harm to some sessions. */
const spoilings: readonly Spoiling[] = [
  (record, upTo) => ({
    ...record,
    accounts: changing(record.accounts, upTo(5), (account) => {
      const figure = figures[upTo(figures.length - 1)] ?? "valid";
      return [{ ...account, [figure]: account[figure] + 1 }];
    }),
  }),
  (record, upTo) => ({
    ...record,
    accounts: changing(record.accounts, upTo(5), (account) => {
      const more = 1 + upTo(3);
      const { issued, returned, valid, printed } = account;
      const all = { issued: issued + more, returned: returned + more, valid: valid + more };
      return [{ ...account, ...all, printed: printed + more }];
    }),
    marks: record.marks.map((line) => ({ ...line, marks: `${line.marks}Đ` })),
  }),
  (record, upTo) => ({ ...record, accounts: changing(record.accounts, upTo(5), () => []) }),
  (record, upTo) => ({ ...record, accounts: changing(record.accounts, upTo(5), (row) => [row, row]) }),
  (record, upTo) => ({ ...record, marks: changing(record.marks, upTo(9), () => []) }),
  (record, upTo) => ({ ...record, marks: changing(record.marks, upTo(9), (row) => [row, row]) }),
  (record, upTo) => ({
    ...record,
    marks: changing(record.marks, upTo(9), (row) => [{ ...row, marks: row.marks.replace("Đ", "K") }]),
  }),
  (record, upTo) => ({
    ...record,
    marks: changing(record.marks, upTo(9), (row) => [{ ...row, marks: row.marks.replace("Đ", "Ð") }]),
  }),
  (record, upTo) => ({ ...record, rules: changing(record.rules, upTo(2), () => []) }),
  (record, upTo) => ({ ...record, rules: changing(record.rules, upTo(2), (row) => [row, row]) }),
  (record, upTo) => ({ ...record, quotas: changing(record.quotas, upTo(5), (row) => [row, row]) }),
  (record, upTo) => ({ ...record, lines: changing(record.lines, upTo(9), (row) => [row, row]) }),
  (record, upTo) => ({
    ...record,
    lines: changing(record.lines, upTo(9), (row) => [{ ...row, state: "withdrawn" }]),
  }),
  (record, upTo) => ({ ...record, attendance: changing(record.attendance, upTo(13), (row) => [row, row]) }),
  (record, upTo) => ({ ...record, attendance: changing(record.attendance, upTo(13), () => []) }),
  (record, upTo) => ({ ...record, session: { ...record.session, members: upTo(9) } }),
  (record) => ({ ...record, session: { ...record.session, members: null } }),
  (record) => ({ ...record, session: { ...record.session, way: "rollCall" } }),
  (record) => ({ ...record, session: { ...record.session, way: "paperByLine" } }),
  (record) => ({ ...record, session: { ...record.session, way: "hands" } }),
  (record, upTo) => ({ ...record, named: changing(record.named, upTo(30), () => []) }),
  (record, upTo) => ({
    ...record,
    session: { ...record.session, way: "rollCall" },
    named: changing(record.named, upTo(30), (row) => [row, row]),
  }),
  (record, upTo) => ({
    ...record,
    named: changing(record.named, upTo(30), (row) => [{ ...row, member: `TV0${1 + upTo(4)}` }]),
  }),
];
