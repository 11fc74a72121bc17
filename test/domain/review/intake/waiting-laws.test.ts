import fc from "fast-check";
import { expect, test } from "vitest";
import { modeNames, shapeNames } from "../../../../src/domain/review/intake/choices";
import type { ReviewState } from "../../../../src/domain/review/intake/derive-review";
import { isStanding } from "../../../../src/domain/review/nomination";
import { histories, standingAfter } from "../../../support/example-school/histories";
import { derive, kept, person, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const nominee = fc.constantFrom(
  "GV001\tTrần Thị Mẫu",
  "GV002\tLê Văn Thử",
  "\tNguyễn Văn Hòa",
  "GV009\tVũ Văn Vẽ",
);

/** What comes after all else, in any mode, and rests on a guess: a list without the names of its columns. */
const guessed = fc
  .tuple(
    fc.array(fc.tuple(nominee, fc.constantFrom("LDTT", "CSTDCS")), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...Object.values(modeNames)),
  )
  .map(([lines, mode]) => ({
    ...{ mode, shape: shapeNames.list },
    list: lines.map((cells) => cells.join("\t")).join("\n"),
  }));

/** An edit that has lost its unit's code, whatever it says. */
const lost = fc
  .constantFrom(...Object.values(modeNames))
  .map((mode) => ({ ...person("GV001", "Trần Thị Mẫu"), mode, unitCode: "sai" }));

/** All that stands, with what it says. */
function standing({ nominations }: ReviewState) {
  return nominations.filter(isStanding);
}

/** What waits is accepted, or declined, all of it. */
function said(state: ReviewState, word: "accepted" | "declined") {
  const { quarantine, ...rest } = kept(state);
  return {
    ...rest,
    quarantine: quarantine.map((row) => (row.id.endsWith("/reading") ? { ...row, word } : row)),
  };
}

test("what waits changes nothing that stands, whatever it says and whichever response it edits", () => {
  fc.assert(
    fc.property(
      histories,
      fc.oneof({ arbitrary: guessed, weight: 2 }, { arbitrary: lost, weight: 1 }),
      fc.constantFrom("r1", "r2", "r3", "r4", "r5"),
      (events, values, id) => {
        const ledger = receive([], standingAfter(events, events.length));
        const before = derive(ledger);
        const more = receive(ledger, [response(id, july(6), values)]);
        const after = derive(more, kept(before));
        expect(standing(after)).toEqual(standing(before));
        expect(derive(more, kept(after))).toEqual(after);
        const declined = derive(more, said(after, "declined"));
        expect(standing(declined)).toEqual(standing(before));
      },
    ),
    { numRuns: 150 },
  );
});

test("whom a new or an additional list shows as waiting stands under the same id once it is accepted", () => {
  fc.assert(
    fc.property(histories, guessed, (events, values) => {
      const mode = values.mode === modeNames.add ? modeNames.add : modeNames.new;
      const ledger = receive([], standingAfter(events, events.length));
      const more = receive(ledger, [response("r5", july(6), { ...values, mode })]);
      const waiting = derive(more, kept(derive(ledger)));
      const accepted = derive(more, said(waiting, "accepted"));
      const ids = waiting.nominations.filter(({ state }) => state === "unconfirmed").map(({ id }) => id);
      expect(accepted.nominations.filter((each) => ids.includes(each.id)).map(({ state }) => state)).toEqual(
        ids.map(() => "active"),
      );
    }),
    { numRuns: 100 },
  );
});
