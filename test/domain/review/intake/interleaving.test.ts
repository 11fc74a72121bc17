import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReviewInput, ReviewState } from "../../../../src/domain/review/intake/derive-review";
import type { Nomination } from "../../../../src/domain/review/nomination";
import type { LedgerRow } from "../../../../src/domain/review/submission";
import { type History, histories, standingAfter } from "../../../support/example-school/histories";
import { derive, kept, receive } from "../../../support/example-school/intake";

/** A read of the forms: some of the responses in any order, as they stood after `upTo` events, some given twice. */
const reading = fc.record({
  upTo: fc.nat(9),
  leaveOut: fc.nat(15),
  order: fc.boolean(),
  twice: fc.boolean(),
});
type Reading = typeof reading extends fc.Arbitrary<infer T> ? T : never;

function read(ledger: readonly LedgerRow[], events: History, { upTo, leaveOut, order, twice }: Reading) {
  const all = standingAfter(events, upTo);
  const some = all.filter((_, at) => ((leaveOut >> at) & 1) === 0);
  const given = order ? [...some].reverse() : some;
  return receive(ledger, twice ? [...given, ...given] : given);
}

/** What must not depend on when responses were read: revisions are numbered by the reading, so their numbers are cut. */
function severity(state: ReviewState) {
  const without = (text: string) => text.replace(/(r\d)#\d+/g, "$1");
  const active = state.nominations.filter((each) => each.state !== "removed");
  return JSON.parse(
    without(
      JSON.stringify([
        active,
        state.findings,
        state.quarantine,
        state.replacements,
        state.progress,
        state.reports,
        state.receipts,
      ]),
    ),
  );
}

/** A check that looks at everything: one finding for each nomination that shares its name. */
const check: ReviewInput["check"] = (nominations) => {
  const findings = nominations.flatMap(({ id, name, unit, late }: Nomination) => {
    const same = nominations.filter((other) => other.name === name && other.unit === unit);
    const common = { nomination: id, rule: "sameName", severity: "warn", grounds: "" } as const;
    return same.length > 1 || late ? [{ ...common, message: `${same.length} dòng` }] : [];
  });
  return { findings, met: new Set(nominations.map(({ id }) => id)) };
};

function plain(events: History): ReviewState {
  const ledger = events.reduce<readonly LedgerRow[]>((rows, each) => receive(rows, [each]), []);
  return derive(ledger, { check });
}

test("any interleaving of reads, duplicates and edits ends as the plain sequence does", () => {
  fc.assert(
    fc.property(histories, fc.array(reading, { maxLength: 6 }), fc.boolean(), (events, readings, stale) => {
      let ledger: readonly LedgerRow[] = [];
      let register: Partial<ReviewInput> = {};
      const inTime = stale ? readings : [...readings].sort((a, b) => a.upTo - b.upTo);
      for (const each of inTime) {
        ledger = read(ledger, events, each);
        register = kept(derive(ledger, { ...register, check }));
      }
      // The hourly clock reads all in the end.
      ledger = receive(ledger, standingAfter(events, events.length));
      const end = derive(ledger, { ...register, check });
      expect(severity(end)).toEqual(severity(plain(events)));
      expect(derive(ledger, { ...kept(end), check })).toEqual(end);
    }),
    { numRuns: 120 },
  );
});

test("a run cut off before the ledger was written is as if it had not been", () => {
  fc.assert(
    fc.property(histories, fc.nat(9), (events, cut) => {
      const before = receive([], standingAfter(events, cut));
      const torn = kept(derive(receive(before, standingAfter(events, events.length)), { check }));
      const again = derive(receive(before, standingAfter(events, events.length)), { ...torn, check });
      expect(severity(again)).toEqual(severity(plain(events)));
    }),
    { numRuns: 60 },
  );
});

test("what a decision took out stays decided, and nobody is dropped undecided, whenever responses are read", () => {
  fc.assert(
    fc.property(histories, fc.nat(9), (events, first) => {
      const early = derive(receive([], standingAfter(events, first)));
      const decided = {
        ...kept(early),
        replacements: early.replacements.map((each) => ({ ...each, decision: "approved" as const })),
      };
      const seen = new Map(early.replacements.map(({ submission, gone }) => [submission, new Set(gone)]));
      const end = derive(
        receive(receive([], standingAfter(events, first)), standingAfter(events, events.length)),
        decided,
      );
      for (const { submission, gone, decision } of end.replacements)
        if (decision === "approved")
          expect(gone.filter((each) => !seen.get(submission)?.has(each))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
