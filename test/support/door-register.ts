import type { LocalAppsScript, Person } from "../../local/local-apps-script";
import { registerRows } from "../../scripts/decoded-rows";
import { pasteSample } from "../../scripts/fresh-register";
import { recountTables } from "../../src/commands/vote/recount-report";
import { recountSessions } from "../../src/commands/vote/recount-sessions";
import { recount } from "../../src/domain/vote/recount/recount";
import { attendances } from "../../src/register/tables/vote/attendances";
import { ballotLines } from "../../src/register/tables/vote/ballot-lines";
import { boardMembers } from "../../src/register/tables/vote/board-members";
import { councilMembers } from "../../src/register/tables/vote/council-members";
import { councils } from "../../src/register/tables/vote/councils";
import { earnedAwards } from "../../src/register/tables/vote/earned-awards";
import { lineMarks } from "../../src/register/tables/vote/line-marks";
import { meetings } from "../../src/register/tables/vote/meetings";
import { namedVotes } from "../../src/register/tables/vote/named-votes";
import { outcomes } from "../../src/register/tables/vote/outcomes";
import { paperAccounts } from "../../src/register/tables/vote/paper-accounts";
import { sessionQuotas } from "../../src/register/tables/vote/session-quotas";
import { sessionRules } from "../../src/register/tables/vote/session-rules";
import { votingSessions } from "../../src/register/tables/vote/voting-sessions";
import { keep, openCount } from "./count-example";
import { type DoorVote, sortedMarks } from "./door-vote";
import { callDoor } from "./pages";
import { openPrepared } from "./prepared";
import { schoolRegister } from "./review";
import { sha256 } from "./sealed-session";
import { board, council, meeting, meetingMorning, members } from "./vote-register";
import { pastable } from "./vote-rows";

/** A register whose council holds votes, each open: nothing of them is counted yet. */
export function doorRegister(votes: readonly DoorVote[]): LocalAppsScript {
  const make = () => {
    const script = schoolRegister();
    pasteSample(script, [
      pastable(councils, [council]),
      pastable(councilMembers, members),
      pastable(meetings, [meeting]),
      pastable(boardMembers, board),
    ]);
    return script;
  };
  const script = openPrepared("votes through the door", make, { now: meetingMorning });
  const records = votes.map(({ record }) => record);
  pasteSample(script, [
    pastable(
      votingSessions,
      records.map(({ session }, index) => ({
        ...session,
        meeting: meeting.code,
        review: meeting.review,
        order: index + 1,
      })),
    ),
    pastable(
      sessionRules,
      records.flatMap(({ rules }) => rules),
    ),
    pastable(
      sessionQuotas,
      records.flatMap(({ quotas }) => quotas),
    ),
    pastable(
      earnedAwards,
      records.flatMap(({ session, earned }) => earned.map((row) => ({ ...row, session: session.code }))),
    ),
    pastable(
      ballotLines,
      records.flatMap(({ lines }) => lines),
    ),
    pastable(
      attendances,
      records.flatMap(({ attendance }) => attendance),
    ),
  ]);
  return script;
}

/** Types and saves a vote as the page *Kiểm phiếu* does. Throws where the door refuses anything. */
export function typeVote(script: LocalAppsScript, { record, accounts, passes, again }: DoorVote): void {
  const session = record.session.code;
  const must = (answer: { readonly ok: boolean }) => {
    if (!answer.ok) throw new Error(`${session}: ${JSON.stringify(answer)}`);
  };
  const ask = (method: string, args: object) => must(callDoor(script, method, { session, ...args }).answer);
  if (script.openPages().length === 0) openCount(script);
  must(keep(script, { step: "accounts", accounts: [...accounts] }, session));
  passes.forEach((pass, index) => {
    const step = index === 0 ? "first" : "second";
    must(keep(script, { step, pass }, session));
    ask("closePass", { pass: step });
  });
  if (again !== null) must(keep(script, { step: "again", again: [again] }, session));
  ask("saveCount", {});
}

/** Where hands are raised, the chair's own vote is written down beside the count; then the session is closed from the menu. */
export function closeVote(script: LocalAppsScript, { record }: DoorVote): void {
  const { session, named } = record;
  if (session.way !== "rollCall" && named.length > 0) pasteSample(script, [pastable(namedVotes, named)]);
  const said = script.click(["Sổ Thi đua", "Biểu quyết", "Đóng lượt bỏ phiếu"], {
    person: typing(session.code),
  });
  const told = said.dialogs.map(({ message }) => message);
  if (!told.some((message) => message.startsWith(`Đã đóng lượt ${session.code}.`)))
    throw new Error(told.join("\n"));
}

function typing(text: string): Person {
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text };
    return buttons.includes("YES") ? "YES" : "OK";
  };
}

/** Of some votes what the tabs must hold once they are closed: what was typed, and the outcomes by the second implementation. */
export function wantedTabs(votes: readonly DoorVote[]) {
  const records = votes.map(({ record }) => record);
  return tabsOf({
    accounts: records.flatMap(({ accounts }) => accounts),
    marks: records.flatMap(({ marks }) => marks),
    named: records.flatMap(({ named }) => named),
    outcomes: votes.flatMap(({ record }) => {
      const counted = recount(conditionsAsClosed(record));
      if (!counted.ok) throw new Error(counted.broken.join("\n"));
      return counted.outcomes;
    }),
  });
}

/**
 * What the lowest award lost before stands; closing looks anew at the others, who in this register are nobody's nominations, and
 * nothing is known against them.
 */
function conditionsAsClosed(record: DoorVote["record"]): DoorVote["record"] {
  const [lowest] = [...record.rules].sort((a, b) => a.order - b.order);
  return {
    ...record,
    lines: record.lines.map((line) => (line.award === lowest?.award ? line : { ...line, lost: "" })),
  };
}

/** What the tabs hold of all votes. */
export function heldTabs(script: LocalAppsScript) {
  return tabsOf({
    accounts: registerRows(script, paperAccounts),
    marks: registerRows(script, lineMarks),
    named: registerRows(script, namedVotes),
    outcomes: registerRows(script, outcomes).map(({ reason: _, ...figures }) => figures),
  });
}

interface Tabs {
  readonly accounts: readonly object[];
  readonly marks: readonly { readonly session: string; readonly number: number; readonly marks: string }[];
  readonly named: readonly object[];
  readonly outcomes: readonly object[];
}

/** Rows in an order of their own, marks in that of their letters, so that nothing is lost and nothing twice where they are equal. */
function tabsOf({ accounts, marks, named, outcomes: counted }: Tabs) {
  return {
    accounts: inOrder(accounts),
    marks: inOrder(marks.map((row) => ({ ...row, marks: sortedMarks(row.marks) }))),
    named: inOrder(named),
    outcomes: inOrder(counted),
  };
}

function inOrder(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
}

/** What a recount of the tabs finds, with the seals: of each session what does not agree, and how many outcomes do. */
export function recounted(script: LocalAppsScript) {
  const tabs = new Map(
    recountTables.map(({ tab }) => [tab, script.spreadsheet.sheet(tab).values()] as const),
  );
  return recountSessions(tabs, sha256).map(({ session, faults, outcomes: agreeing }) => ({
    session,
    faults,
    agreeing,
  }));
}

/** What the recount must find: every standing line agrees. */
export function soundRecount(votes: readonly DoorVote[]): ReturnType<typeof recounted> {
  return votes.map(({ record }) => ({
    session: record.session.code,
    faults: [],
    agreeing: record.lines.filter(({ state }) => state === "standing").length,
  }));
}
