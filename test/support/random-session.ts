import fc from "fast-check";
import type { Attendance } from "../../src/domain/vote/attendance";
import type { BallotLine, Slip } from "../../src/domain/vote/ballot-line";
import type { LineMarks, NamedVote, PaperAccount } from "../../src/domain/vote/counting";
import type { SessionRecord } from "../../src/domain/vote/record";
import type { SessionQuota, SessionRule, VotingWay } from "../../src/domain/vote/session";
import {
  ballotLine,
  code,
  lineMarks,
  member,
  openSession,
  paperAccount,
  usualQuota,
  usualRule,
} from "./vote";

/** What a random session is drawn from: number after number, and 0 when they are used up, so that what fails is made small. */
export const tapes = fc.array(fc.nat({ max: 0xffff }), { minLength: 500, maxLength: 500 });

const awards = ["LDTT", "CSTDCS", "GK"];
const units = ["TOAN", "VAN"];
const categories = ["", "GV", "CBQL"];

/**
 * A session of a small council in which all that the rules know comes together: several awards on one paper, quotas by
 * category and unit, stand-ins, written opinions, recusals, ties, second ballots. The count is a sound one.
 */
export function randomSession(tape: readonly number[]): SessionRecord {
  let drawn = 0;
  const upTo = (most: number, least = 0): number => {
    const number = tape[drawn] ?? 0;
    drawn += 1;
    return least + (number % (most - least + 1));
  };
  const one = <T>(...values: readonly T[]): T => {
    for (const value of values.slice(upTo(values.length - 1))) return value;
    throw new Error("There is nothing to draw");
  };
  const some = <T>(values: readonly T[]): readonly T[] => values.filter(() => upTo(1) === 1);
  const shuffled = <T>(values: readonly T[]): readonly T[] =>
    values
      .map((value) => ({ value, place: upTo(0xffff) }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);

  const members = upTo(13, 3);
  const attendance = Array.from({ length: members }, (_, index): Attendance => {
    // A session has a quorum: the chair, at least, is there.
    if (index === 0) return member(1);
    const presence = one<Attendance["presence"]>("present", "present", "present", "absent", "standIn");
    const asked = presence === "absent" && one(true, false);
    const replied = asked ? one("yes", "no") : null;
    return member(index + 1, { votes: one(true, true, true, true, false), presence, asked, replied });
  });
  const way = one<VotingWay>("paperByLine", "paperByBallot", "form", "hands", "acclamation", "rollCall");
  const open = way === "hands" || way === "acclamation" || way === "rollCall";
  // Who votes without papers votes on every line.
  const common = open ? { writtenOpinions: one(true, false), standInsVote: one(true, false) } : {};
  const rules = awards.slice(0, upTo(3, 1)).map((award, index) => randomRule(award, index + 1));
  const places: Slip[] = ["main", "main", "main", "supplement"];
  const lines = Array.from({ length: upTo(9, 1) }, (_, index): BallotLine => {
    const rule = one(...rules);
    const recused = one(true, false, false, false)
      ? some(attendance.slice(1).map((row) => row.member)).slice(0, 3)
      : [];
    return ballotLine(index + 1, {
      award: rule.award,
      nominee: `nguoi-${upTo(7)}`,
      unit: one(...units),
      category: one(...categories),
      woman: one("yes", "no", null),
      state: one("standing", "standing", "standing", "standing", "withdrawn", "ineligible"),
      slip: recused.length > 0 && rule.recusal !== "none" ? "apart" : one(...places),
      recused,
      requires: one([], [], [], ["LDTT"], ["LDTT|GK"], ["GK", "LDTT"]),
      lost: one("", "", "", "", "", "", "kỷ luật khiển trách"),
      secondFor: one(null, 8, 10, 12, 12, 15),
      secondIn: one(null, 0, 15, 15, 15, 15),
      chair: one("yes", "no", null),
    });
  });
  const standing = lines.filter(({ state }) => state === "standing");
  const papers = new Map<string, BallotLine[]>();
  for (const line of standing) {
    const key = line.slip === "apart" ? `${line.slip} ${line.number}` : line.slip;
    papers.set(key, [...(papers.get(key) ?? []), line]);
  }
  const counted = [...papers.values()].map((onPaper) => countPaper(onPaper));
  return {
    session: { ...openSession, members: members + upTo(2), ballot: upTo(2, 1), way },
    rules,
    quotas: rules.flatMap(({ award }) => randomQuotas(award)),
    lines,
    attendance,
    accounts: counted.map(({ account }) => account),
    marks: counted.flatMap(({ marks }) => marks),
    named: counted.flatMap(({ named }) => named),
    chair: "TV01",
    earned: Array.from({ length: upTo(4) }, () => ({ nominee: `nguoi-${upTo(7)}`, award: one(...awards) })),
  };

  function randomRule(award: string, order: number): SessionRule {
    const [thresholdOf, thresholdIn] = one([1, 2], [1, 2], [2, 3], [4, 5]);
    return {
      ...usualRule,
      award,
      order,
      thresholdOf: thresholdOf ?? 1,
      thresholdIn: thresholdIn ?? 2,
      comparator: one("atLeast", "moreThan"),
      denominator: one("members", "eligible", "present", "asked", "returned", "valid"),
      writtenOpinions: one(true, false),
      recusal: one("keeps", "reduces", "none"),
      standInsInDenominator: one(true, false),
      standInsVote: one(true, false),
      womenFirst: one(true, false),
      tie: one("secondBallot", "chairVoted", "chairDecides"),
      mostBallots: upTo(2, 1),
      afterMost: one("head", "chair", "failed"),
      overQuota: one("highestFirst", "highestFirst", "council"),
      ...one({}, {}, { secondBodyOf: 4, secondBodyIn: 5 }),
      ...common,
    };
  }

  function randomQuotas(award: string): readonly SessionQuota[] {
    const rows = categories.flatMap((category) => ["", ...units].map((unit) => ({ category, unit })));
    return some(rows)
      .slice(0, 3)
      .map((row) => ({
        ...usualQuota,
        ...row,
        award,
        percent: one(0, 12.5, 15, 33.3, 50, 62.5, 100),
        base: some(awards.filter((other) => other !== award)),
        rounding: one("down", "halfUp", "up"),
        baseBefore: upTo(5),
        grantedBefore: upTo(2),
      }));
  }

  /** Who may vote on a line, from the words of docs/votes.md. */
  function votersOf(line: BallotLine): readonly string[] {
    const rule = rules.find(({ award }) => award === line.award);
    const inRoom = ({ presence, asked }: Attendance) =>
      presence === "present" ||
      (presence === "standIn" && rule?.standInsVote) ||
      (presence === "absent" && asked && rule?.writtenOpinions);
    return attendance
      .filter((row) => row.votes && inRoom(row))
      .map((row) => row.member)
      .filter((who) => rule?.recusal === "none" || !line.recused.includes(who));
  }

  function countPaper(onPaper: readonly BallotLine[]): {
    readonly account: PaperAccount;
    readonly marks: readonly LineMarks[];
    readonly named: readonly NamedVote[];
  } {
    const [first = ballotLine(1)] = onPaper;
    const room = Math.min(...onPaper.map((line) => votersOf(line).length));
    const heard = votersOf(first).filter((who) => {
      return attendance.some(
        (row) => row.member === who && (row.presence !== "absent" || row.replied === "yes"),
      );
    });
    const issued = open ? heard.length : upTo(room);
    const returned = open ? issued : upTo(issued, Math.max(0, issued - 2));
    const invalid = open ? 0 : upTo(Math.min(1, returned));
    const valid = returned - invalid;
    const account = paperAccount(issued, {
      slip: first.slip,
      line: first.slip === "apart" ? first.number : 0,
      ...{ unused: 2, exchanged: 1, printed: issued + 3, returned, invalid },
    });
    const tallies = onPaper.map((line) => {
      const yes = upTo(valid, one(0, Math.floor(valid / 2)));
      const no = upTo(valid - yes);
      const blank = open ? valid - yes - no : upTo(valid - yes - no);
      return { line, yes, no, blank, invalid: valid - yes - no - blank };
    });
    return {
      account,
      marks: tallies.map((each) => lineMarks(each.line.number, each.yes, each.no, each.blank, each.invalid)),
      named: tallies.flatMap(({ line, yes, no }): readonly NamedVote[] => {
        const vote = (who: string, choice: NamedVote["choice"]) => {
          return { session: code, number: line.number, member: who, choice };
        };
        if (way === "rollCall") {
          const called = shuffled(votersOf(line)).slice(0, valid);
          return called.map((who, at) => vote(who, at < yes ? "yes" : at < yes + no ? "no" : "blank"));
        }
        return open && one(true, false) ? [vote("TV01", one("yes", "yes", "no", "blank"))] : [];
      }),
    };
  }
}
