import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDocuments } from "../../../src/documents/engine/compare-documents";
import type { Difference } from "../../../src/documents/engine/difference";
import { readDocxText } from "../../../src/documents/engine/docx-text";
import { composedDocuments } from "../../support/composed-documents";
import { diceOf } from "../../support/dice";
import { holdDocx } from "../../support/docx-hands";
import { edits, type Told } from "../../support/hand-edits";
import { resaved } from "../../support/resaved";

const documents = composedDocuments();

function differences(written: Uint8Array, found: Uint8Array): readonly Difference[] {
  const [left, right] = [readDocxText(written), readDocxText(found)];
  if (!left || !right) throw new Error("no .docx");
  return compareDocuments(left, right);
}

/** What a comparison says against what it must say; "" where it is just that. */
function wrong(told: Told, seen: readonly Difference[]): string {
  const kinds = seen.map(({ kind }) => kind).join();
  const faults = [
    ...(told.kinds.some((expected) => expected.join() === kinds) ? [] : [`kinds ${kinds}`]),
    ...seen.flatMap(({ place }) => [
      ...(told.region === "" || place.region === told.region ? [] : [`region ${place.region}`]),
      ...(told.row === undefined || place.row === told.row ? [] : [`row ${place.row}`]),
      ...(told.column === undefined || place.column.endsWith(told.column) ? [] : [`column ${place.column}`]),
    ]),
    ...(told.found === undefined || seen.some(({ found }) => found === told.found) ? [] : ["text"]),
  ];
  return faults.length === 0 ? "" : `${faults.join("; ")}: ${JSON.stringify({ told, seen }, null, 1)}`;
}

test.each([...documents])("%s: saved by another program it says the same", (_, content) => {
  expect(differences(content, resaved(content))).toEqual([]);
  expect(differences(resaved(content), content)).toEqual([]);
});

/** Of a run of the tests; `CHANGES=1000 SEED=7` tries as many others. */
const runs = Number(process.env.CHANGES ?? 120);

test("each of a hundred random changes by hand is found at its place, and nothing else with it", () => {
  const done = new Map<string, number>();
  const changes = fc.record({
    kind: fc.constantFrom(...documents.keys()),
    edit: fc.constantFrom(...Object.keys(edits)),
    seed: fc.nat(),
    again: fc.boolean(),
  });
  fc.assert(
    fc.property(changes, ({ kind, edit, seed, again }) => {
      const content = documents.get(kind) ?? new Uint8Array();
      const held = holdDocx(content);
      const told = edits[edit]?.(held, diceOf(seed)) ?? null;
      fc.pre(told !== null);
      if (told === null) return;
      done.set(edit, (done.get(edit) ?? 0) + 1);
      expect(wrong(told, differences(content, again ? resaved(held.saved()) : held.saved()))).toBe("");
    }),
    { numRuns: runs, maxSkipsPerRun: 20, seed: Number(process.env.SEED ?? 1) },
  );
  expect([...done.keys()].sort()).toEqual(
    expect.arrayContaining(["a count", "a date", "a rate", "a row less"]),
  );
}, 300_000);
