import { expect, test } from "vitest";
import type { Called } from "../../../src/domain/results/stage";
import { stageAwards } from "../../../src/domain/results/stage";

function called(count: number, more: Partial<Called> = {}): readonly Called[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "individual",
    code: "",
    name: `Người ${index + 1}`,
    position: "",
    unit: "",
    unitName: "",
    award: "LDTT",
    awardName: "Lao động tiên tiến",
    certificate: "title",
    isTitle: true,
    document: "QĐ:1",
    number: index + 1,
    ...more,
  }));
}

const turnsOf = (lines: readonly Called[], atOnce: number) =>
  stageAwards(lines, atOnce).map(({ awardName, kind, turns }) => [
    awardName,
    kind,
    turns.map((turn) => turn.map(({ number }) => number)),
  ]);

test.each([
  [10, 10, [10]],
  [11, 10, [6, 5]],
  [25, 10, [9, 8, 8]],
  [3, 1, [1, 1, 1]],
  [25, 0, [25]],
])("%d people, at most %d at once, come up in turns of %j", (count, atOnce, lengths) => {
  const [award] = stageAwards(called(count), atOnce);
  expect(award?.turns.map((turn) => turn.length)).toEqual(lengths);
  expect(award?.turns.flat()).toEqual(called(count));
});

test("collectives and people of one award come up apart, and nobody changes places", () => {
  const form = { award: "GK", awardName: "Giấy khen" };
  expect(
    turnsOf([...called(2, { ...form, kind: "collective" }), ...called(3, form), ...called(1)], 2),
  ).toEqual([
    ["Giấy khen", "collective", [[1, 2]]],
    ["Giấy khen", "individual", [[1, 2], [3]]],
    ["Lao động tiên tiến", "individual", [[1]]],
  ]);
});
