import type { Attendance } from "../../src/domain/vote/attendance";
import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { LineMarks, PaperAccount } from "../../src/domain/vote/counting";
import type { SessionRecord } from "../../src/domain/vote/record";
import type { SessionQuota, SessionRule, VotingSession } from "../../src/domain/vote/session";

/**
 * Sessions as plain data, for examples. What is counted follows from what an example says; it is put together here by
 * arithmetic of its own, so that a test never asks the tally what to expect.
 */
export const code = "P1-L1";

export const openSession: VotingSession = {
  code,
  meeting: "P1",
  review: "K1",
  order: 1,
  awards: ["CSTDCS"],
  ballot: 1,
  way: "paperByLine",
  state: "counted",
  members: 15,
  openedAt: null,
  closedAt: null,
  version: 0,
  correction: "",
  seal: "",
};

/** Secret, at least 4/5 of all members. */
export const usualRule: SessionRule = {
  session: code,
  award: "CSTDCS",
  order: 1,
  ballot: "secret",
  thresholdOf: 4,
  thresholdIn: 5,
  comparator: "atLeast",
  denominator: "members",
  writtenOpinions: true,
  recusal: "none",
  lowerAward: "",
  quorumOf: 2,
  quorumIn: 3,
  standInsInQuorum: false,
  standInsInDenominator: false,
  standInsVote: false,
  marking: "twoBoxes",
  womenFirst: true,
  tie: "secondBallot",
  mostBallots: 2,
  afterMost: "head",
  overQuota: "highestFirst",
  secondBodyOf: null,
  secondBodyIn: null,
  grounds: "",
};

export const usualQuota: SessionQuota = {
  session: code,
  award: "CSTDCS",
  category: "",
  unit: "",
  percent: 15,
  base: ["LDTT"],
  rounding: "down",
  baseBefore: 47,
  grantedBefore: 0,
};

/** The n-th member, "TV01": in the room and with a vote. */
export function member(n: number, said: Partial<Attendance> = {}): Attendance {
  return {
    session: code,
    member: memberCode(n),
    name: `Thành viên ${n}`,
    votes: true,
    presence: "present",
    standIn: "",
    letter: "",
    arrived: "",
    left: "",
    reason: "",
    asked: false,
    replied: null,
    ...said,
  };
}

export function memberCode(n: number): string {
  return `TV${String(n).padStart(2, "0")}`;
}

/** All members: the first `present` in the room, the next `asked` away and asked in writing, the others away. */
export function councilOf(members: number, present = members, asked = 0): readonly Attendance[] {
  return Array.from({ length: members }, (_, index) => {
    if (index < present) return member(index + 1);
    if (index < present + asked)
      return member(index + 1, { presence: "absent", reason: "công tác", asked: true, replied: "yes" });
    return member(index + 1, { presence: "absent", reason: "công tác" });
  });
}

/** The n-th line of the paper, of a nominee of its own. */
export function ballotLine(number: number, said: Partial<BallotLine> = {}): BallotLine {
  return {
    session: code,
    number,
    award: "CSTDCS",
    nomination: `DN${number}`,
    nominee: `nguoi-${number}`,
    kind: "individual",
    code: `GV${number}`,
    name: `Nguyễn Thị ${number}`,
    position: "",
    unit: "TOAN",
    unitName: "Khoa Toán",
    category: "",
    woman: null,
    origin: "nomination",
    state: "standing",
    proposedBy: "",
    handsFor: null,
    handsAgainst: null,
    handsNone: null,
    reason: "",
    slip: "main",
    conflicts: [],
    recused: [],
    requires: [],
    lost: "",
    secondFor: null,
    secondIn: null,
    chair: null,
    chairReason: "",
    ...said,
  };
}

/** A kind of paper of which every one issued came back valid, but for what is said. */
export function paperAccount(issued: number, said: Partial<PaperAccount> = {}): PaperAccount {
  const returned = said.returned ?? issued;
  const invalid = said.invalid ?? 0;
  return {
    session: code,
    slip: "main",
    line: 0,
    printed: issued,
    unused: 0,
    exchanged: 0,
    issued,
    returned,
    valid: returned - invalid,
    invalid,
    invalidReason: "",
    ...said,
  };
}

/** So many yes, then no, blank and invalid marks. */
export function lineMarks(number: number, yes: number, no = 0, blank = 0, invalid = 0): LineMarks {
  const marks = "Đ".repeat(yes) + "K".repeat(no) + "T".repeat(blank) + "H".repeat(invalid);
  return { session: code, number, marks };
}

/**
 * A session in which each line has so many yes of so many valid ballots of the one paper, the other votes being no.
 * `said` replaces any part of the record.
 */
export function sessionOf(
  votes: readonly (Partial<BallotLine> & { readonly yes: number })[],
  { ballots, ...said }: Partial<SessionRecord> & { readonly ballots: number },
): SessionRecord {
  const numbered = votes.map(({ yes, ...line }, index) => ({ yes, line: ballotLine(index + 1, line) }));
  const members = said.session?.members ?? 15;
  return {
    session: { ...openSession, members },
    rules: [usualRule],
    quotas: [],
    lines: numbered.map(({ line }) => line),
    attendance: councilOf(members, ballots),
    accounts: [paperAccount(ballots)],
    marks: numbered.map(({ line, yes }) => lineMarks(line.number, yes, ballots - yes)),
    named: [],
    chair: memberCode(1),
    earned: [],
    ...said,
  };
}
