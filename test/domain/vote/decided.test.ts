import { expect, test } from "vitest";
import { personIdentity, unitIdentity } from "../../../src/domain/review/checks/nominee";
import { decidedBy, lastOutcomes, type VotesOfYear, votesBefore } from "../../../src/domain/vote/decided";
import { earnedBefore } from "../../../src/domain/vote/earned";
import type { Outcome } from "../../../src/domain/vote/outcome";
import type { VotingSession } from "../../../src/domain/vote/session";
import { nominate } from "../../support/example-school/nominations";
import { past } from "../../support/example-school/people";
import { july } from "../../support/example-school/review";
import { awards } from "../../support/example-school/school";
import { ballotLine, openSession, usualQuota, usualRule } from "../../support/vote";

function session(code: string, day: number, more: Partial<VotingSession> = {}): VotingSession {
  return { ...openSession, code, state: "closed", openedAt: july(day, 8), closedAt: july(day, 9), ...more };
}

function outcome(of: string, nomination: string, state: Outcome["outcome"], award = "CSTDCS"): Outcome {
  const figures = { members: 15, eligible: 15, present: 15, asked: 15, issued: 15, returned: 15, valid: 15 };
  const marks = { yes: 12, no: 3, blank: 0, invalid: 0, recused: 0, total: 15, needed: 12 };
  const rule = { denominator: "members", thresholdOf: 4, thresholdIn: 5, comparator: "atLeast" } as const;
  const who = {
    session: of,
    number: Number(nomination.slice(2)),
    nomination,
    nominee: `person/${nomination}`,
  };
  return {
    ...who,
    name: nomination,
    award,
    way: "paperByLine",
    ...figures,
    ...marks,
    ...rule,
    outcome: state,
    reason: "",
  };
}

const line = (of: string, number: number, more = {}) => ({ ...ballotLine(number, more), session: of });

const votes: VotesOfYear = {
  sessions: [
    session("P1-L1", 10),
    session("P1-L1-2", 11, { ballot: 2 }),
    session("P2-L1", 20, { state: "open" }),
  ],
  rules: [
    { ...usualRule, session: "P1-L1" },
    { ...usualRule, session: "P1-L1-2" },
  ],
  lines: [
    ...[1, 2, 3, 4, 5].map((number) => line("P1-L1", number)),
    line("P1-L1", 6, { state: "withdrawn" }),
    line("P1-L1-2", 4),
    line("P2-L1", 7, { meeting: "P2" }),
  ],
  outcomes: [
    outcome("P1-L1", "DN1", "passed"),
    outcome("P1-L1", "DN2", "failed"),
    outcome("P1-L1", "DN3", "overQuota"),
    outcome("P1-L1", "DN4", "tied"),
    outcome("P1-L1", "DN5", "ineligible"),
    outcome("P1-L1-2", "DN4", "tied"),
  ],
};

test("passed and failed are settled, and equals when no further ballot is held; the others may come again", () => {
  const { granted, ...sets } = decidedBy(
    {
      ...votes,
      sessions: votes.sessions.map((each) => (each.code === "P2-L1" ? { ...each, meeting: "P2" } : each)),
    },
    "P1",
    [],
  );
  expect(sets).toEqual({
    settled: new Set(["DN1", "DN2", "DN4"]),
    overQuota: new Set(["DN3"]),
    withdrawn: new Set(["DN6"]),
    elsewhere: new Map([["DN7", "P2-L1"]]),
  });
  expect(granted.map(({ id, name, unit, award, state }) => [id, name, unit, award, state])).toEqual([
    ["DN1", "Nguyễn Thị 1", "TOAN", "CSTDCS", "active"],
  ]);
  // After the first of two ballots equals are nobody's yet.
  const first = { ...votes, outcomes: votes.outcomes.slice(0, 5) };
  expect(decidedBy(first, "P1", []).settled).toEqual(new Set(["DN1", "DN2"]));
});

test("what was granted is as the frozen line has it, whatever became of the nomination", () => {
  const row = nominate("DN1", "CSTDCS", { unit: "K-DL", state: "withdrawn", initiative: "Bàn gấp" });
  const [granted] = decidedBy(votes, "P1", [row]).granted;
  expect(granted).toEqual({
    ...row,
    review: "K1",
    state: "active",
    code: "GV1",
    name: "Nguyễn Thị 1",
    unit: "TOAN",
    category: "",
  });
});

test("the last vote is the one that was opened last: a correction closes an old session anew and is no later vote", () => {
  const corrected = {
    ...votes,
    sessions: votes.sessions.map((each) =>
      each.code === "P1-L1" ? { ...each, closedAt: july(25), version: 2 } : each,
    ),
    outcomes: [...votes.outcomes.slice(0, 5), outcome("P1-L1-2", "DN4", "passed")],
  };
  expect(lastOutcomes(corrected).get("DN4")).toMatchObject({ session: "P1-L1-2", outcome: "passed" });
  const [first] = corrected.sessions;
  expect(first && votesBefore(corrected, first).sessions).toEqual([]);
  // While it is corrected what it came to does not count.
  const open = { ...votes, sessions: votes.sessions.map((each) => ({ ...each, state: "open" as const })) };
  expect(lastOutcomes(open).size).toBe(0);
});

test("earned before: what lines require, the base of quotas, and the award one rank lower; of those on the lines, once", () => {
  const lines = [
    { ...ballotLine(1, { nominee: personIdentity("GV001") }), requires: ["GK|BK"] },
    { ...ballotLine(2, { nominee: unitIdentity("K-CK") }) },
  ];
  const passed = [
    { ...outcome("P1-L1", "DN1", "passed", "LDTT"), nominee: personIdentity("GV001") },
    { ...outcome("P1-L1", "DN2", "passed", "LDTT"), nominee: personIdentity("GV002") },
    { ...outcome("P1-L1", "DN3", "passed", "TTLDTT"), nominee: unitIdentity("K-CK") },
    { ...outcome("P1-L1", "DN4", "passed", "CSTDT"), nominee: personIdentity("GV001") },
  ];
  const history = [
    past("GV001", "GK", "2022-2023"),
    past("GV001", "LDTT", "2022-2023"),
    past("", "BK", "2022-2023"),
  ];
  const rules = [{ ...usualRule, award: "TTLDXS", lowerAward: "TTLDTT" }];
  const earned = (more = {}) =>
    earnedBefore({ lines, rules, quotas: [usualQuota], ...more }, passed, history, awards).map(
      ({ nominee, award }) => `${nominee} ${award}`,
    );
  expect(earned()).toEqual([
    `${personIdentity("GV001")} LDTT`,
    `${unitIdentity("K-CK")} TTLDTT`,
    `${personIdentity("GV001")} GK`,
  ]);
  expect(earned({ quotas: [], rules: [] })).toEqual([`${personIdentity("GV001")} GK`]);
});
