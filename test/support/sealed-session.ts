import { createHash } from "node:crypto";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { SampleTab } from "../../scripts/sample";
import type { Meeting } from "../../src/domain/vote/meeting";
import type { Outcome } from "../../src/domain/vote/outcome";
import type { SessionRecord } from "../../src/domain/vote/record";
import { recount } from "../../src/domain/vote/recount/recount";
import type { VotingSession } from "../../src/domain/vote/session";
import { cellText } from "../../src/register/cell-text";
import { cellsOf } from "../../src/register/row-cells";
import { type SealedContent, sealOf } from "../../src/register/seal";
import { columnsOf, type Table } from "../../src/register/table";
import { attendances } from "../../src/register/tables/vote/attendances";
import { ballotLines } from "../../src/register/tables/vote/ballot-lines";
import { earnedAwards } from "../../src/register/tables/vote/earned-awards";
import { lineMarks } from "../../src/register/tables/vote/line-marks";
import { meetings } from "../../src/register/tables/vote/meetings";
import { namedVotes } from "../../src/register/tables/vote/named-votes";
import { outcomes } from "../../src/register/tables/vote/outcomes";
import { paperAccounts } from "../../src/register/tables/vote/paper-accounts";
import { sealedRows } from "../../src/register/tables/vote/sealed-rows";
import { sessionQuotas } from "../../src/register/tables/vote/session-quotas";
import { sessionRules } from "../../src/register/tables/vote/session-rules";
import { votingSessions } from "../../src/register/tables/vote/voting-sessions";
import { openPrepared, type PreparedOptions } from "./prepared";
import { openingDay, review, schoolRegister } from "./review";
import { councilOf, openSession, sessionOf, usualQuota, usualRule } from "./vote";

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * A paper for two awards, 15 members, 14 ballots, at least 4/5 of all members: numbers 1 to 3 for LĐTT with 14, 12 and 11
 * yes; 4 and 5 for CSTĐCS, who must have LĐTT, are the nominees of 1 and 3; 6 was withdrawn.
 */
export const paperRecord: SessionRecord = sessionOf(
  [
    { yes: 14, award: "LDTT" },
    { yes: 12, award: "LDTT" },
    { yes: 11, award: "LDTT" },
    { yes: 13, requires: ["LDTT"], nominee: "nguoi-1" },
    { yes: 12, requires: ["LDTT"], nominee: "nguoi-3" },
  ],
  {
    ballots: 14,
    rules: [
      { ...usualRule, award: "LDTT", order: 1 },
      { ...usualRule, order: 2 },
    ],
    quotas: [{ ...usualQuota, percent: 12.5, baseBefore: 47 }],
    earned: [{ nominee: "nguoi-2", award: "GK" }],
    attendance: councilOf(15, 14),
  },
);

const closed: VotingSession = {
  ...openSession,
  review,
  awards: ["LDTT", "CSTDCS"],
  state: "closed",
  openedAt: { year: 2023, month: 7, day: 10, hour: 8, minute: 5, second: 9 },
  closedAt: { year: 2023, month: 7, day: 10, hour: 9, minute: 30, second: 0 },
  version: 1,
};

/** A closed session of a record, as its rows stand: outcomes as the recount has them. */
export function closedSession(
  record: SessionRecord,
  said: Partial<VotingSession> = {},
): { readonly session: VotingSession; readonly content: SealedContent } {
  const { members, way, ballot } = record.session;
  const session = { ...closed, ...said, members, way, ballot };
  const counted = recount(record);
  if (!counted.ok) throw new Error(counted.broken.join("\n"));
  const own = { session: session.code };
  return {
    session,
    content: {
      rules: record.rules.map((row) => ({ ...row, ...own })),
      quotas: record.quotas.map((row) => ({ ...row, ...own })),
      earned: record.earned.map((row) => ({ ...row, ...own })),
      lines: record.lines.map((row) => ({ ...row, ...own })),
      attendance: record.attendance.map((row) => ({ ...row, ...own })),
      accounts: record.accounts.map((row) => ({ ...row, ...own })),
      marks: record.marks.map((row) => ({ ...row, ...own })),
      named: record.named.map((row) => ({ ...row, ...own })),
      outcomes: counted.outcomes.map(
        (row): Outcome => ({ ...row, ...own, reason: `${row.yes}/${row.valid} phiếu` }),
      ),
    },
  };
}

/** The tabs of closed sessions with their seals, as they are pasted. */
export function sealedTabs(sessions: readonly ReturnType<typeof closedSession>[]): readonly SampleTab[] {
  const seals = sessions.map(({ session, content }) => sealOf(session, content, sha256));
  const all = <K extends keyof SealedContent>(part: K) => sessions.map(({ content }) => content[part]);
  const meeting: Meeting = {
    code: closed.meeting,
    review,
    council: "HD2023",
    kind: "meeting",
    day: { year: 2023, month: 7, day: 10 },
    start: "08:00",
    end: "",
    place: "",
    chair: "TV01",
    secretary: "TV15",
    awards: [],
    onePaper: true,
    keeper: "",
    keptUntil: null,
    discussion: [],
    conclusion: [],
  };
  return [
    tabOf(meetings, [meeting]),
    tabOf(
      votingSessions,
      sessions.map(({ session }, index) => ({ ...session, seal: seals[index]?.total ?? "" })),
    ),
    tabOf(sessionRules, all("rules").flat()),
    tabOf(sessionQuotas, all("quotas").flat()),
    tabOf(earnedAwards, all("earned").flat()),
    tabOf(ballotLines, all("lines").flat()),
    tabOf(attendances, all("attendance").flat()),
    tabOf(paperAccounts, all("accounts").flat()),
    tabOf(lineMarks, all("marks").flat()),
    tabOf(namedVotes, all("named").flat()),
    tabOf(outcomes, all("outcomes").flat()),
    tabOf(
      sealedRows,
      seals.flatMap(({ rows }) => rows),
    ),
  ];
}

/** Rows as a person would paste them. */
export function tabOf<T extends object>(table: Table<T>, rows: readonly T[]): SampleTab {
  return {
    table,
    headers: columnsOf(table).map(([, { header }]) => header),
    rows: rows.map((row) => [...cellsOf(table, row).values()].map(cellText)),
  };
}

/** The sessions of `sealedRegister`: the paper one, and a show of hands of 9 members on one line. */
export const sealedSessions = [
  closedSession({
    ...paperRecord,
    lines: [
      ...paperRecord.lines,
      ...sessionOf([{ yes: 0, state: "withdrawn" as const }], { ballots: 0 }).lines.map((line) => ({
        ...line,
        number: 6,
        reason: "xin rút",
      })),
    ],
  }),
  closedSession(
    sessionOf([{ yes: 8, award: "GK" }], {
      ballots: 9,
      session: { ...openSession, members: 9, way: "hands" },
      rules: [{ ...usualRule, award: "GK", ballot: "hands" }],
    }),
    { code: "P1-L2", order: 2, awards: ["GK"] },
  ),
];

/** The school's register with two closed, sealed sessions. */
export function sealedRegister(options: PreparedOptions = {}): LocalAppsScript {
  const make = () => {
    const script = schoolRegister();
    pasteSample(script, sealedTabs(sealedSessions));
    return script;
  };
  return openPrepared("sealed sessions", make, { now: openingDay, ...options });
}
