import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotPaper } from "../../domain/vote/ballot-notation";
import { type Difference, settle } from "../../domain/vote/compare-passes";
import type { Counting, PaperKind } from "../../domain/vote/paper-kinds";
import type { VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { awards } from "../../register/tables/school/awards";
import { boardMembers } from "../../register/tables/vote/board-members";
import { menuPath } from "../../vietnamese/captions";
import { type AccountDraft, type CountDrafts, countDrafts, type PassDraft, type Step } from "./count-drafts";
import { accountOf, type CountSources, countTables, frameOf, isCountable, readCount } from "./count-sources";
import { accountsProblems, allClosed, boardNames, passesOf } from "./count-state";
import { sessionName } from "./session-names";

/** A kind of paper as the page shows it. */
export interface DeskKind extends Pick<PaperKind, "key" | "name" | "slip" | "line">, BallotPaper {
  /** Who has a vote on it: their names where they are called by name, else only how many. */
  readonly voters: readonly string[];
}

/** Where a pass stands. What was typed in it is told to the page of that pass alone, and not once it is closed. */
export interface PassState {
  readonly reader: string;
  readonly begun: boolean;
  readonly closed: boolean;
}

/** What the page *Kiểm phiếu* shows at a step. */
export interface CountDesk {
  readonly sessions: readonly { readonly code: string; readonly name: string }[];
  readonly session: string;
  readonly way: VotingSession["way"];
  readonly counting: Counting;
  /** It was counted before: saving replaces that count. */
  readonly counted: boolean;
  /** Something is typed that is not saved yet. */
  readonly begun: boolean;
  readonly kinds: readonly DeskKind[];
  /** All lines by their numbers, with those that are out. */
  readonly lines: readonly { readonly number: number; readonly name: string; readonly out: boolean }[];
  readonly board: readonly string[];
  readonly accounts: readonly AccountDraft[];
  readonly accountsReady: boolean;
  readonly first: PassState;
  readonly second: PassState;
  /** What is typed of the pass that is asked for; null at other steps, and of a closed one. */
  readonly pass: PassDraft | null;
  /** Papers or lines that the passes differ on; none before all are closed. */
  readonly differences: readonly Difference[];
  /** The page that wrote the step's draft last. */
  readonly base: string;
}

/** What is to be counted, at a step. Changes nothing. */
export function countDesk(wanted: { readonly session: string; readonly step: Step }): Result<CountDesk> {
  return readRegister({ ...countTables, awards, board: boardMembers }, (open) => {
    const countable = open.sessions.rows().filter(isCountable);
    const chosen =
      countable.find(({ code }) => code === wanted.session) ?? countable.find(isOpen) ?? countable[0];
    if (!chosen) return failed(nothingToCount);
    const read = readCount(open, chosen.code);
    if (!read.ok) return read;
    const drafts = countDrafts(chosen.code);
    const { session, counting, kinds, lines, attendance } = read.value;
    const nameOf = (code: string) => attendance.find(({ member }) => member === code)?.name ?? code;
    const { step } = wanted;
    const pass = step === "first" || step === "second" ? drafts[step] : null;
    return ok({
      sessions: countable.map((each) => ({
        code: each.code,
        name: sessionName(each, (code) => open.awards.withKey({ code })?.name ?? code),
      })),
      session: session.code,
      way: session.way,
      counting,
      counted: session.state === "counted",
      begun: !drafts.empty,
      kinds: kinds.map(({ voters, ...kind }) => ({
        ...kind,
        voters: voters.map((code) => (session.way === "rollCall" ? nameOf(code) : "")),
      })),
      lines: lines.map(({ number, name, state }) => ({ number, name, out: state !== "standing" })),
      board: boardNames(open.board, session),
      accounts: kinds.map((kind) => accountOf(kind, counting, drafts)),
      accountsReady: accountsProblems(read.value, drafts).length === 0,
      first: stateOf(drafts.first),
      second: stateOf(drafts.second),
      pass: pass && !pass.closed ? { reader: pass.reader, kinds: pass.kinds } : null,
      differences: differencesOf(read.value, drafts),
      base: drafts.pageOf(step),
    });
  });
}

function isOpen({ state }: VotingSession): boolean {
  return state === "open";
}

function stateOf(pass: CountDrafts["first"]): PassState {
  return { reader: pass?.reader ?? "", begun: pass !== null, closed: pass?.closed ?? false };
}

function differencesOf(sources: CountSources, drafts: CountDrafts): readonly Difference[] {
  if (!allClosed(sources, drafts)) return [];
  return sources.kinds.flatMap((kind) => {
    const frame = frameOf(kind, sources.counting, accountOf(kind, sources.counting, drafts));
    return settle(passesOf(sources, drafts, kind.key), drafts.again, frame).differences;
  });
}

const nothingToCount: Problem = {
  what: "Không có lượt nào đang bỏ phiếu để kiểm",
  where: { tab: countTables.sessions.tab },
  remedy: `Bấm ${menuPath("openSession")} trước; phiếu điện tử được kiểm khi đóng phiếu`,
};
