import fc from "fast-check";
import { expect, test } from "vitest";
import { recount } from "../../../src/domain/vote/recount/recount";
import { tally } from "../../../src/domain/vote/tally";
import { sessionRecords } from "../../support/random-votes";

test("the tally and the recount agree where votes lie about the bounds", () => {
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const counted = tally(record);
      const again = recount(record);
      const figures = counted.ok && counted.value.map(({ reason: _, ...others }) => others);
      const inOrder = again.ok && [...again.outcomes].sort((a, b) => a.number - b.number);
      expect(figures).toEqual(inOrder);
    }),
    { numRuns: 500 },
  );
});
