import { expect, test } from "vitest";
import { paperKinds } from "../../../src/domain/vote/paper-kinds";
import { ballotLine, member, usualRule } from "../../support/vote";

const roll = [
  member(1),
  member(2, { presence: "standIn", standIn: "Phó phòng" }),
  member(3, { presence: "absent", asked: true, replied: "yes" }),
  member(4, { presence: "absent" }),
];

test("where a stand-in votes on one award and an absent member on the other, neither is given the paper of both", () => {
  const lines = [ballotLine(1, { award: "LDTT" }), ballotLine(2)];
  const rules = [
    { ...usualRule, award: "LDTT", standInsVote: true, writtenOpinions: false },
    { ...usualRule, standInsVote: false, writtenOpinions: true },
  ];
  const votersOf = (of: typeof lines) =>
    paperKinds("rollCall", of, rules, roll).map(({ key, voters }) => [key, voters]);
  expect(votersOf(lines.slice(0, 1))).toEqual([["main", ["TV01", "TV02"]]]);
  expect(votersOf(lines.slice(1))).toEqual([["main", ["TV01", "TV03"]]]);
  expect(votersOf(lines)).toEqual([["main", ["TV01"]]]);
});
