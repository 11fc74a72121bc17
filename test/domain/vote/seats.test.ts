import { expect, test } from "vitest";
import { quorumBy, quorumOfSession, seatsOf, votersOf } from "../../../src/domain/vote/seats";
import { councilOf, member, usualRule } from "../../support/vote";

/** Two in the room, the secretary there without a vote, a stand-in, one away and asked, one away. */
const council = [
  member(1),
  member(2),
  member(3, { votes: false }),
  member(4, { presence: "standIn", standIn: "Trần Văn B" }),
  member(5, { presence: "absent", asked: true }),
  member(6, { presence: "absent" }),
];

test("who counts, by each setting of stand-ins and written opinions", () => {
  const rule = { ...usualRule, standInsInDenominator: false, standInsVote: false, writtenOpinions: true };
  expect(seatsOf(council, rule, [])).toEqual({ eligible: 5, present: 2, asked: 3, voters: 3 });
  expect(seatsOf(council, { ...rule, standInsInDenominator: true }, [])).toEqual({
    eligible: 5,
    present: 3,
    asked: 4,
    voters: 3,
  });
  expect(seatsOf(council, { ...rule, standInsVote: true }, [])).toEqual({
    eligible: 5,
    present: 2,
    asked: 3,
    voters: 4,
  });
  expect(seatsOf(council, { ...rule, writtenOpinions: false }, [])).toEqual({
    eligible: 5,
    present: 2,
    asked: 3,
    voters: 2,
  });
});

test("recused members do not vote; they leave the denominators where the rule reduces", () => {
  const seats = (recusal: "none" | "keeps" | "reduces") =>
    seatsOf(council, { ...usualRule, recusal }, ["tv02", "TV05", "TV03", "TV99"]);
  expect([seats("none"), seats("keeps"), seats("reduces")]).toEqual([
    { eligible: 5, present: 2, asked: 3, voters: 3 },
    { eligible: 5, present: 2, asked: 3, voters: 1 },
    { eligible: 3, present: 1, asked: 1, voters: 1 },
  ]);
  expect(votersOf(council, { ...usualRule, recusal: "keeps" }, ["TV02"]).map((row) => row.member)).toEqual([
    "TV01",
    "TV05",
  ]);
});

test("the quorum counts members with or without a vote, and stand-ins by the setting", () => {
  const rule = { quorumOf: 2, quorumIn: 3, standInsInQuorum: false };
  expect(quorumBy(council, rule, 6)).toEqual({ count: 3, needed: 4, met: false });
  expect(quorumBy(council, { ...rule, standInsInQuorum: true }, 6)).toEqual({
    count: 4,
    needed: 4,
    met: true,
  });
  expect(quorumBy(councilOf(15, 9), rule, 15)).toEqual({ count: 9, needed: 10, met: false });
  expect(quorumBy(councilOf(15, 10), rule, 15)).toEqual({ count: 10, needed: 10, met: true });
  expect(quorumBy(councilOf(11, 8), rule, 11)).toEqual({ count: 8, needed: 8, met: true });
});

test("of several awards the strictest holds; a consultation has no quorum", () => {
  const rules = [
    { quorumOf: 2, quorumIn: 3, standInsInQuorum: false },
    { quorumOf: 9, quorumIn: 10, standInsInQuorum: false },
    { quorumOf: 1, quorumIn: 2, standInsInQuorum: false },
  ];
  expect(quorumOfSession(councilOf(15, 12), rules, 15, "form")).toEqual({
    count: 12,
    needed: 14,
    met: false,
  });
  expect(quorumOfSession(councilOf(15, 12), rules, 15, "consultation")).toBeNull();
  expect(quorumOfSession(councilOf(15, 12), [], 15, "form")).toBeNull();
});
