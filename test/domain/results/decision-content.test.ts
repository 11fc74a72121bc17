import { expect, test } from "vitest";
import {
  decisionContent,
  grantsOfDecision,
  linesOf,
  rewardedOf,
} from "../../../src/domain/results/decision-content";
import { decisionParts } from "../../../src/domain/results/decision-parts";
import { rewardLines } from "../../../src/domain/results/reward-money";
import {
  collectiveWith,
  contentOf,
  contentsOf,
  decidedWith,
  signingDay,
} from "../../support/decision-example";
import { dayOf } from "../../support/ground-example";
import { defaultRules } from "../../support/reward-example";

test("the golden book counts collectives before individuals, each in the order of lists", () => {
  const content = contentOf(
    [
      decidedWith("01", "GK"),
      collectiveWith("CK", "TTLDTT"),
      decidedWith("02", "CSTDCS"),
      collectiveWith("DL", "GK"),
    ],
    "one",
  );
  expect(linesOf(content).map(({ number, decided }) => [number, decided.name, decided.award.code])).toEqual([
    [1, "Khoa CK", "TTLDTT"],
    [2, "Khoa DL", "GK"],
    [3, "Người 01", "GK"],
    [4, "Người 02", "CSTDCS"],
  ]);
});

test("who gets two titles of a year at one time is paid the higher, by the decision on it; the other says so", () => {
  const [upper, lower] = contentsOf([
    decidedWith("a", "CSTDCS", { nominee: "person/7", name: "Lê Văn Hai" }),
    decidedWith("b", "LDTT", { nominee: "person/7", name: "Lê Văn Hai" }),
    decidedWith("c", "LDTT"),
  ]);
  expect([upper?.total, lower?.total]).toEqual([1_800_000, 540_000]);
  expect(
    lower && linesOf(lower).map(({ decided, money, note }) => [decided.name, money.amount, note]),
  ).toEqual([
    ["Lê Văn Hai", 0, "hưởng mức thưởng của Chiến sĩ thi đua cơ sở"],
    ["Người c", 540_000, ""],
  ]);
});

test("the same award twice is paid once, and the other line names the one that is paid", () => {
  const twice = { nominee: "person/7", name: "Lê Văn Hai" };
  const content = contentOf([
    decidedWith("b", "GK", { ...twice, unitName: "Khoa Điện" }),
    decidedWith("c", "GK"),
    decidedWith("a", "GK", twice),
  ]);
  expect(linesOf(content).map(({ number, money, note }) => [number, money.amount, note])).toEqual([
    [1, 0, "đã tính thưởng ở số thứ tự 03"],
    [2, 540_000, ""],
    [3, 540_000, ""],
  ]);
});

test("a signed decision makes a row of what was granted for each line, letter for letter", () => {
  const content = contentOf([
    decidedWith("b", "LDTT", { name: "Nguyễn Thị Hoà", code: "007", achievement: "Dạy 420 tiết" }),
  ]);
  expect(grantsOfDecision(content, "QĐ1:CN23:LDTT")).toEqual([
    {
      document: "QĐ1:CN23:LDTT",
      number: 1,
      id: "b",
      review: "CN23",
      kind: "individual",
      nominee: "person/b",
      code: "007",
      name: "Nguyễn Thị Hoà",
      position: "Giảng viên",
      unit: "K-CK",
      unitName: "Khoa Cơ khí",
      category: "GV",
      award: "LDTT",
      awardName: "Lao động tiên tiến",
      achievement: "Dạy 420 tiết",
      from: dayOf("01/8/2022"),
      to: dayOf("31/7/2023"),
      reward: 540_000,
      rewardNote: "",
      state: "inForce",
      changedBy: "",
    },
  ]);
});

test("money that no row tells is no total, and makes no grant", () => {
  const line = decidedWith("a", "LDTT");
  const rules = { ...defaultRules, rewards: [] };
  const rewards = rewardLines([rewardedOf(line, "")], rules, signingDay);
  const [part] = decisionParts([line], "award");
  const content = part && decisionContent(part, [line], rewards);
  expect(content?.total).toBeNull();
  expect(() => content && grantsOfDecision(content, "QĐ1:CN23:LDTT")).toThrow("The reward of a is not known");
});

test("a collective without a category has that of collectives, so its form is twice a person's", () => {
  const unit = collectiveWith("CK", "GK", { category: "" });
  expect([rewardedOf(unit, "TT").category, rewardedOf(unit, "").category]).toEqual(["TT", ""]);
  expect(rewardedOf(decidedWith("a", "GK", { category: "" }), "TT").category).toBe("");
  expect(contentOf([unit]).total).toBe(1_080_000);
});

test("two sudden achievements are two, whatever their days; the same words are one", () => {
  const sudden = (id: string, achievement: string) =>
    decidedWith(id, "GK", { source: "sudden", nominee: "person/7", achievement });
  expect(rewardedOf(sudden("DX01", "Cứu  người"), "").achievement).toBe(
    rewardedOf(sudden("DX02", "cứu người"), "").achievement,
  );
  expect(rewardedOf(decidedWith("a", "LDTT", { achievement: "Dạy tốt" }), "").achievement).toBe("");
});
