import fc from "fast-check";
import type { Attendance } from "../../src/domain/vote/attendance";
import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { SessionRecord } from "../../src/domain/vote/record";
import type { SessionQuota, SessionRule, VotingWay } from "../../src/domain/vote/session";
import { type Dice, diceOf } from "./dice";
import { accountsOf, byHands, markedLine, namedVotes } from "./random-papers";
import { ballotLine, member, memberCode, openSession, usualQuota, usualRule } from "./vote";

/**
 * Sessions of all kinds that hold every invariant of docs/votes.md: any way, setting, quota, recusal, stand-in, with votes that
 * lie about the bounds, so that ties, equals and full quotas are common. Nothing of the rules that are tested is used here.
 */
export const sessionRecords: fc.Arbitrary<SessionRecord> = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((seed) => randomSession(seed));

/** The same session for the same seed, voted in one of the ways. */
export function randomSession(seed: number, ways: readonly VotingWay[] = allWays): SessionRecord {
  const dice = diceOf(seed);
  const way = dice.pick(ways);
  const members = dice.between(3, 20);
  const attendance = Array.from({ length: members }, (_, index) => seat(index + 1, way, dice));
  const awards = ["LDTT", "CSTDCS", "CSTDT"].slice(dice.between(0, 2)).slice(0, dice.between(1, 3));
  const lines = linesOf(awards, members, dice);
  const marking = dice.pick(["twoBoxes", "strikeOut"] as const);
  const rules = awards.map((award, index) => ({
    ...ruleFor(way, attendance, members, dice),
    award,
    order: index + 1,
    marking,
  }));
  const slipped = lines.map((line) => onItsSlip(line, rules, way, dice));
  const votersOf = (line: BallotLine) => voters(attendance, ruleOf(line, rules), line);
  const accounts = accountsOf(slipped, way, votersOf, dice);
  const counted = slipped
    .filter(({ state }) => state === "standing")
    .map((line) => markedLine(line, accounts, ruleOf(line, rules), members, dice));
  const chair = memberCode(1);
  return {
    session: { ...openSession, way, members, awards, ballot: dice.between(1, 2) },
    rules: dice.shuffled(rules),
    quotas: awards.slice(1).flatMap((award, index) => quotasOf(award, awards.slice(0, index + 1), dice)),
    lines: dice.shuffled(slipped),
    attendance: dice.shuffled(attendance),
    accounts: dice.shuffled(accounts),
    marks: dice.shuffled(counted),
    named: dice.shuffled(
      counted.flatMap((row) => namedVotes(row, slipped, way, votersOf, ruleFinder(rules), chair, dice)),
    ),
    chair,
    earned: slipped
      .filter(() => dice.chance(0.3))
      .map(({ nominee }) => ({ nominee, award: dice.pick(["LDTT", "CSTDCS", "BK"]) })),
  };
}

const allWays: readonly VotingWay[] = [
  "paperByLine",
  "paperByBallot",
  "acclamation",
  "hands",
  "rollCall",
  "consultation",
  "form",
];

/** The first member, who is the chair, is always in the room. */
function seat(n: number, way: VotingWay, dice: Dice): Attendance {
  if (way === "consultation")
    return member(n, {
      votes: n === 1 || dice.chance(0.9),
      presence: "absent",
      asked: n === 1 || dice.chance(0.9),
    });
  if (n === 1) return member(n);
  const presence = dice.pick(["present", "present", "present", "present", "absent", "standIn"] as const);
  return member(n, {
    votes: dice.chance(0.9),
    presence,
    asked: presence === "absent" && dice.chance(0.6),
    standIn: presence === "standIn" ? `Dự thay ${n}` : "",
  });
}

/** A rule in which nothing contradicts, with a quorum that is met. */
function ruleFor(
  way: VotingWay,
  attendance: readonly Attendance[],
  members: number,
  dice: Dice,
): SessionRule {
  const denominator = dice.pick(["members", "eligible", "present", "asked", "returned", "valid"] as const);
  const standInsVote = dice.chance(0.4);
  const there = attendance.filter(({ presence }) => presence === "present").length;
  const [quorumOf, quorumIn] = dice.pick(
    (
      [
        [1, 2],
        [2, 3],
        [4, 5],
        [1, 100],
      ] as const
    ).filter(([p, q]) => way === "consultation" || there * q >= p * members),
  );
  const [thresholdOf, thresholdIn] = dice.pick([
    [1, 2],
    [2, 3],
    [7, 10],
    [4, 5],
    [9, 10],
    [1, 1],
    [1, 3],
  ] as const);
  const [secondBodyOf, secondBodyIn] = dice.chance(0.2) ? [4, 5] : [null, null];
  return {
    ...usualRule,
    ballot: byHands.includes(way) ? "hands" : way === "consultation" ? "opinion" : "secret",
    thresholdOf,
    thresholdIn,
    comparator: thresholdOf === thresholdIn ? "atLeast" : dice.pick(["atLeast", "moreThan"]),
    denominator,
    writtenOpinions: way === "consultation" || denominator === "asked" || dice.chance(0.5),
    recusal: dice.pick(denominator === "members" ? ["none", "keeps"] : ["none", "keeps", "reduces"]),
    quorumOf,
    quorumIn,
    standInsInQuorum: dice.chance(0.5),
    standInsVote,
    standInsInDenominator: standInsVote || dice.chance(0.3),
    womenFirst: dice.chance(0.5),
    tie: dice.pick(
      byHands.includes(way)
        ? ["secondBallot", "chairDecides", "chairVoted"]
        : ["secondBallot", "chairDecides"],
    ),
    mostBallots: 2,
    afterMost: dice.pick(["head", "chair", "failed"]),
    overQuota: dice.pick(["highestFirst", "highestFirst", "council"]),
    secondBodyOf,
    secondBodyIn,
    lowerAward: dice.chance(0.3) ? "LDTT" : "",
  };
}

/** Some nominees stand for several awards. */
function linesOf(awards: readonly string[], members: number, dice: Dice): readonly BallotLine[] {
  let number = 0;
  return awards.flatMap((award, place) =>
    Array.from({ length: dice.between(1, 7) }, (_, index) => {
      number++;
      return ballotLine(number, {
        award,
        nominee: `nguoi-${index}`,
        woman: dice.pick(["yes", "no", null]),
        category: dice.pick(["", "", "GV", "CB"]),
        unit: dice.pick(["TOAN", "VAN"]),
        state: dice.pick([...standing, "withdrawn", "ineligible"]),
        requires: place > 0 && dice.chance(0.5) ? [dice.pick(["LDTT", "LDTT|CSTDCS"])] : [],
        lost: dice.chance(0.05) ? "mới bị kỷ luật" : "",
        secondFor: dice.pick([null, 40, 39, 50]),
        secondIn: dice.pick([50, 50, 50, 0, null]),
        chair: dice.pick(["yes", "no", null]),
        recused: dice.chance(0.2) ? [memberCode(dice.between(1, members))] : [],
      });
    }),
  );
}

const standing = Array.from({ length: 8 }, () => "standing" as const);

/** A line that somebody does not vote on stands on a slip of its own; a form has none, and everybody votes on all of it. */
function onItsSlip(line: BallotLine, rules: readonly SessionRule[], way: VotingWay, dice: Dice): BallotLine {
  if (way === "form") return { ...line, recused: [] };
  const isApart = line.recused.length > 0 && ruleOf(line, rules).recusal !== "none";
  return { ...line, slip: isApart ? "apart" : dice.pick(["main", "main", "main", "supplement"]) };
}

function ruleOf(line: BallotLine, rules: readonly SessionRule[]): SessionRule {
  return ruleFinder(rules)(line);
}

function ruleFinder(rules: readonly SessionRule[]): (line: BallotLine) => SessionRule {
  return ({ award }) => rules.find((rule) => rule.award === award) ?? usualRule;
}

/** The codes of who has a vote on a line. */
function voters(
  attendance: readonly Attendance[],
  rule: SessionRule,
  { recused }: BallotLine,
): readonly string[] {
  return attendance
    .filter((row) => row.votes && !(rule.recusal !== "none" && recused.includes(row.member)))
    .filter(({ presence, asked }) => {
      if (presence === "standIn") return rule.standInsVote;
      return presence === "present" || (asked && rule.writtenOpinions);
    })
    .map((row) => row.member);
}

function quotasOf(award: string, lower: readonly string[], dice: Dice): readonly SessionQuota[] {
  if (dice.chance(0.3)) return [];
  const places = dice.pick([
    [["", ""]],
    [
      ["", ""],
      ["GV", ""],
    ],
    [
      ["", "TOAN"],
      ["", "VAN"],
    ],
    [
      ["GV", "TOAN"],
      ["", ""],
    ],
  ] as const);
  return places.map(([category, unit]) => ({
    ...usualQuota,
    award,
    category,
    unit,
    percent: dice.pick([15, 12.5, 50, 33.3, 100]),
    base: dice.chance(0.8) ? lower : ["BK"],
    rounding: dice.pick(["down", "halfUp", "up"]),
    baseBefore: dice.between(0, 8),
    grantedBefore: dice.between(0, 2),
  }));
}
