import { expect, test } from "vitest";
import type { AwardedAbove } from "../../../src/domain/results/awarded-above";
import type { Grant } from "../../../src/domain/results/grant";
import type { Called } from "../../../src/domain/results/stage";
import { calledToStage, stageAwards } from "../../../src/domain/results/stage";
import { awards, year } from "../../support/example-school/school";

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
    above: null,
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

test("what the body above granted is called high to low among the rest, by its own decision, apart from what the school grants", () => {
  const above: AwardedAbove = {
    ...{
      id: "1",
      review: "CN",
      kind: "individual",
      nominee: "person/001",
      code: "001",
      name: "Trần Văn Thử",
    },
    ...{ position: "Giảng viên", unit: "K-CK", unitName: "Khoa Cơ khí", category: "GV", award: "BK" },
    ...{ awardName: "Bằng khen", achievement: "", from: year.from, to: year.to },
    ...{ decision: "88/QĐ-UBND", decidedOn: { year: 2023, month: 8, day: 1 }, body: "UBND tỉnh" },
  };
  const grant: Grant = {
    ...{ document: "QĐ:1", number: 4, id: "2", review: "CN", kind: "individual", nominee: "person/001" },
    ...{ code: "001", name: "Trần Văn Thử", position: "", unit: "K-CK", unitName: "Khoa Cơ khí" },
    ...{ category: "GV", award: "LDTT", awardName: "Lao động tiên tiến", achievement: "" },
    ...{ from: year.from, to: year.to, reward: 0, rewardNote: "", state: "inForce", changedBy: "" },
  };
  const lines = calledToStage(
    [{ ...grant, award: "GK" }, grant],
    [],
    [above, { ...above, award: "LDTT" }],
    awards,
  );
  expect(
    lines.map(({ award, certificate, document, number, above: by }) => [
      award,
      certificate,
      document,
      number,
      by?.body,
    ]),
  ).toEqual([
    ["BK", "above", null, null, "UBND tỉnh"],
    ["LDTT", "title", "QĐ:1", 4, undefined],
    ["LDTT", "above", null, null, "UBND tỉnh"],
    ["GK", "title", "QĐ:1", 4, undefined],
  ]);
  const same = called(1, { award: "LDTT" });
  const sent = called(1, { award: "LDTT", certificate: "above" });
  expect(stageAwards([...same, ...sent], 0).map(({ certificate, turns }) => [certificate, turns])).toEqual([
    ["title", [same]],
    ["above", [sent]],
  ]);
});
