import type { Attendance } from "../src/domain/vote/attendance";
import type { BallotLine } from "../src/domain/vote/ballot-line";
import type { SessionRecord } from "../src/domain/vote/record";
import type { SessionRule, VotingSession } from "../src/domain/vote/session";

const code = "P1-L1";

/**
 * A session of one award in which every member voted on every nominee on paper, at least 4/5 of all members; each mark a yes by a
 * chance of 82 %, so that many lines lie about the bound.
 */
export function largeSession(members: number, nominees: number): SessionRecord {
  const chance = chances();
  const numbers = Array.from({ length: nominees }, (_, at) => at + 1);
  const mark = () => (chance() < 0.82 ? "Đ" : chance() < 0.9 ? "K" : "T");
  return {
    session: { ...session, members },
    rules: [rule],
    quotas: [],
    lines: numbers.map((number) => ({ ...line, number, nomination: `DN${number}`, nominee: `CB${number}` })),
    attendance: Array.from({ length: members }, (_, at) => ({ ...present, member: `TV${at + 1}` })),
    accounts: [
      {
        ...{ session: code, slip: "main", line: 0, printed: members, unused: 0, exchanged: 0 },
        ...{ issued: members, returned: members, valid: members, invalid: 0, invalidReason: "" },
      },
    ],
    marks: numbers.map((number) => ({
      session: code,
      number,
      marks: Array.from({ length: members }, mark).join(""),
    })),
    named: [],
    chair: "TV1",
    earned: [],
  };
}

/** The same chances each time. */
function chances(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const session: VotingSession = {
  code,
  meeting: "P1",
  review: "K1",
  order: 1,
  awards: ["LDTT"],
  ballot: 1,
  way: "paperByLine",
  state: "counted",
  members: null,
  openedAt: null,
  closedAt: null,
  version: 0,
  correction: "",
  seal: "",
};

const rule: SessionRule = {
  session: code,
  award: "LDTT",
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

const line: BallotLine = {
  session: code,
  number: 0,
  award: "LDTT",
  nomination: "",
  nominee: "",
  kind: "individual",
  code: "",
  name: "Nguyễn Thị Mẫu",
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
};

const present: Attendance = {
  session: code,
  member: "",
  name: "",
  votes: true,
  presence: "present",
  standIn: "",
  letter: "",
  arrived: "",
  left: "",
  reason: "",
  asked: false,
  replied: null,
};
