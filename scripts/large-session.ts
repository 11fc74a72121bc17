import type { Attendance } from "../src/domain/vote/attendance";
import type { Candidate } from "../src/domain/vote/candidates";
import { newLine } from "../src/domain/vote/paper-lines";
import type { SessionRecord } from "../src/domain/vote/record";
import { newSession, type SessionRule, type VotingSession } from "../src/domain/vote/session";

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
    lines: numbers.map((number) =>
      newLine(code, number, { ...nominee, nomination: `DN${number}`, nominee: `CB${number}` }),
    ),
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
  ...newSession({
    ...{ code, meeting: "P1", review: "K1", order: 1, awards: ["LDTT"], ballot: 1 },
    way: "paperByLine",
  }),
  state: "counted",
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

const nominee: Candidate = {
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
  requires: [],
  secondFor: null,
  secondIn: null,
  origin: "nomination",
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
