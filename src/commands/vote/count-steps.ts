import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type Again, againProblems, withAgain } from "../../domain/vote/compare-passes";
import { nothingTyped, passProblems, readPass } from "../../domain/vote/count-pass";
import { underLock } from "../../google/lock";
import { readRegister } from "../../register/read-register";
import { boardMembers } from "../../register/tables/vote/board-members";
import { busy } from "../../register/unit-of-work";
import { foldText } from "../../vietnamese/collation";
import {
  type CountDrafts,
  countDrafts,
  dropSteps,
  keepStep,
  type PassDraft,
  type PassName,
  type StepDraft,
} from "./count-drafts";
import { accountOf, type CountSources, countTables, frameOf, readCount } from "./count-sources";
import { accountsProblems, allClosed, boardNames } from "./count-state";

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
      ...readerProblems(draft, other, board),
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

function readerProblems(
  { reader }: PassDraft,
  other: PassDraft | null,
  board: readonly string[],
): readonly Problem[] {
  if (reader.trim() === "") return [noReader];
  const isOfBoard = board.length === 0 || board.some((name) => sameName(name, reader));
  return [
    ...(isOfBoard ? [] : [notOfBoard(reader)]),
    ...(other && sameName(other.reader, reader) ? [sameReader] : []),
  ];
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

function sameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

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
