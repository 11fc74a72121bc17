import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { accountMissing, accountProblems } from "../../domain/vote/accounting";
import type { BallotPaper } from "../../domain/vote/ballot-notation";
import {
  type Again,
  againProblems,
  type Difference,
  settle,
  withAgain,
} from "../../domain/vote/compare-passes";
import { nothingTyped, passProblems, readPass, type TypedPass } from "../../domain/vote/count-pass";
import type { BoardMember } from "../../domain/vote/counting";
import { boardOf } from "../../domain/vote/counting-board";
import type { Counting, PaperKind } from "../../domain/vote/paper-kinds";
import type { VotingSession } from "../../domain/vote/session";
import { underLock } from "../../google/lock";
import type { TableView } from "../../register/open-table";
import { readRegister } from "../../register/read-register";
import { awards } from "../../register/tables/school/awards";
import { boardMembers } from "../../register/tables/vote/board-members";
import { busy } from "../../register/unit-of-work";
import { foldText } from "../../vietnamese/collation";
import { sessionName } from "./attendance";
import {
  type AccountDraft,
  type CountDrafts,
  countDrafts,
  dropSteps,
  keepStep,
  type PassDraft,
  type PassName,
  type Step,
  type StepDraft,
} from "./count-drafts";
import { accountOf, type CountSources, countTables, frameOf, isCountable, readCount } from "./count-sources";

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

/** What is wrong with the accounts, or missing. */
export function accountsProblems({ kinds, counting }: CountSources, drafts: CountDrafts): readonly Problem[] {
  return kinds.flatMap((kind) => {
    const account = accountOf(kind, counting, drafts);
    return [...accountProblems(account, kind, counting), ...accountMissing(account, kind)];
  });
}

/** The passes over a kind of paper, as many as the way asks for. */
export function passesOf(
  { counting }: CountSources,
  drafts: CountDrafts,
  kind: string,
): readonly TypedPass[] {
  const both = counting.passes === 2 ? [drafts.first, drafts.second] : [drafts.first];
  return both.map((pass) => pass?.kinds.find((each) => each.kind === kind) ?? nothingTyped);
}

/** Whether every pass is closed. */
export function allClosed({ counting }: CountSources, { first, second }: CountDrafts): boolean {
  return first?.closed === true && (counting.passes === 1 || second?.closed === true);
}

function differencesOf(sources: CountSources, drafts: CountDrafts): readonly Difference[] {
  if (!allClosed(sources, drafts)) return [];
  return sources.kinds.flatMap((kind) => {
    const frame = frameOf(kind, sources.counting, accountOf(kind, sources.counting, drafts));
    return settle(passesOf(sources, drafts, kind.key), drafts.again, frame).differences;
  });
}

/** What a page keeps of a step: `page` is its own mark, `base` that of the page whose draft it went on with. */
export interface KeptByPage {
  readonly session: string;
  readonly page: string;
  readonly base: string;
  readonly draft: StepDraft;
}

/**
 * Keeps what is typed at a step, as it is typed: nothing of a pass is checked yet. What is typed again is added to what was typed
 * again before, which no page is shown. Refused where another window typed on meanwhile.
 */
export function keepCount({ session, page, base, draft }: KeptByPage): Result<string> {
  return withDrafts(session, (sources, drafts) => {
    const before = drafts.pageOf(draft.step);
    if (before !== "" && before !== page && before !== base) return failed(otherWindow);
    if ((draft.step === "first" || draft.step === "second") && drafts[draft.step]?.closed)
      return failed(isClosed);
    if (draft.step !== "again") {
      keepStep(session, { page, closed: false, draft });
      return ok(page);
    }
    if (!allClosed(sources, drafts)) return failed(notComparable);
    const wrong = draft.again.flatMap((again) => againFaults(again, sources, drafts));
    if (wrong.length > 0) return failed(...wrong);
    const again = [...draft.again.reduce<readonly Again[]>(withAgain, drafts.again)];
    keepStep(session, { page, closed: false, draft: { step: "again", again } });
    return ok(page);
  });
}

function againFaults(again: Again, sources: CountSources, drafts: CountDrafts): readonly Problem[] {
  const kind = sources.kinds.find(({ key }) => key === again.kind);
  if (!kind) return [unknownKind];
  return againProblems(again, frameOf(kind, sources.counting, accountOf(kind, sources.counting, drafts)));
}

/** Closes a pass that is whole: from then on nobody sees what was typed in it, and the other one is compared with it. */
export function closePass({
  session,
  pass,
}: {
  readonly session: string;
  readonly pass: PassName;
}): Result<string> {
  return withDrafts(session, (sources, drafts, board) => {
    const draft = drafts[pass];
    if (!draft) return failed(nothingOfPass);
    const other = pass === "first" ? drafts.second : drafts.first;
    const problems = [
      ...accountsProblems(sources, drafts),
      ...(draft.reader.trim() === "" ? [noReader] : []),
      ...(draft.reader.trim() !== "" &&
      board.length > 0 &&
      !board.some((name) => sameName(name, draft.reader))
        ? [notOfBoard(draft.reader)]
        : []),
      ...(other && draft.reader !== "" && foldText(other.reader) === foldText(draft.reader)
        ? [sameReader]
        : []),
      ...sources.kinds.flatMap((kind) => {
        const typed = draft.kinds.find((each) => each.kind === kind.key) ?? nothingTyped;
        const account = accountOf(kind, sources.counting, drafts);
        return passProblems(readPass(typed, frameOf(kind, sources.counting, account)));
      }),
    ];
    if (problems.length > 0) return failed(...problems);
    const { closed, ...kept } = draft;
    if (!closed)
      keepStep(session, { page: drafts.pageOf(pass), closed: true, draft: { step: pass, pass: kept } });
    return ok(pass === "first" ? "Đã chốt lần đọc 1." : "Đã chốt lần đọc 2.");
  });
}

/** Forgets a pass, and what was typed again after it, so that it is read from the beginning. */
export function redoPass({
  session,
  pass,
}: {
  readonly session: string;
  readonly pass: PassName;
}): Result<string> {
  return withDrafts(session, () => {
    dropSteps(session, [pass, "again"]);
    return ok(pass === "first" ? "Đã bỏ lần đọc 1." : "Đã bỏ lần đọc 2.");
  });
}

/** Under the lock, so that two windows do not write over each other; `board` are the names of who counts the session. */
function withDrafts<T>(
  code: string,
  work: (sources: CountSources, drafts: CountDrafts, board: readonly string[]) => Result<T>,
): Result<T> {
  const read = readRegister({ ...countTables, board: boardMembers }, (open) => {
    const sources = readCount(open, code);
    return sources.ok
      ? ok({ sources: sources.value, board: boardNames(open.board, sources.value.session) })
      : sources;
  });
  if (!read.ok) return read;
  const { sources, board } = read.value;
  return underLock(() => work(sources, countDrafts(code), board))?.value ?? failed(busy);
}

/** The names of the counting board of a session. */
function boardNames(board: TableView<BoardMember>, session: VotingSession): readonly string[] {
  const elected = board.rows().filter(({ meeting }) => meeting === session.meeting);
  return boardOf(elected, session).map(({ name }) => name);
}

function sameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

const nothingToCount: Problem = {
  what: "Không có lượt nào đang bỏ phiếu để kiểm",
  where: { tab: countTables.sessions.tab },
  remedy: "Mở lượt từ menu Biểu quyết trước; phiếu điện tử được kiểm khi đóng phiếu",
};

const otherWindow: Problem = {
  what: "Bước này đang được gõ ở một cửa sổ khác",
  remedy: "Đóng trang này; gõ tiếp ở cửa sổ kia, hoặc mở lại trang để thấy những gì đã gõ ở đó",
};

const unknownKind: Problem = {
  what: "Lượt này không có loại phiếu ấy",
  remedy: "Bấm Tải lại",
};

const isClosed: Problem = {
  what: "Lần đọc này đã chốt",
  remedy: "Bấm Tải lại; muốn đọc lại từ đầu thì bấm Đọc lại từ đầu",
};

const nothingOfPass: Problem = { what: "Chưa gõ gì ở lần đọc này", remedy: "Gõ các phiếu rồi chốt" };

const notComparable: Problem = {
  what: "Chưa chốt đủ hai lần đọc nên chưa so được",
  remedy: "Đọc hết, chốt từng lần trước",
};

const noReader: Problem = { what: "Chưa ghi ai đọc lần này", remedy: "Chọn người đọc" };

function notOfBoard(reader: string): Problem {
  return {
    what: `${reader} không có trong Ban kiểm phiếu của lượt này`,
    where: { tab: boardMembers.tab },
    remedy: "Chọn người đọc trong Ban kiểm phiếu, hoặc ghi người này vào tab sau khi bầu",
  };
}

const sameReader: Problem = {
  what: "Hai lần đọc phải do hai người khác nhau",
  remedy: "Chọn người đọc khác cho lần này",
};
