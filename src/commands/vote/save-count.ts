import type { Problem } from "../../domain/problem";
import { type Failed, failed, ok, type Result } from "../../domain/result";
import { wholeAccount } from "../../domain/vote/accounting";
import { settledCounts } from "../../domain/vote/compare-passes";
import { nothingTyped, readPass } from "../../domain/vote/count-pass";
import { countedLines } from "../../domain/vote/counted-lines";
import type { LineMarks, NamedVote, PaperAccount } from "../../domain/vote/counting";
import { countMarks, type LineCounts, marksOf } from "../../domain/vote/marks";
import type { SessionRecord } from "../../domain/vote/record";
import { underLock } from "../../google/lock";
import { lineMarks } from "../../register/tables/vote/line-marks";
import { namedVotes } from "../../register/tables/vote/named-votes";
import { paperAccounts } from "../../register/tables/vote/paper-accounts";
import { type Opened, unitOfWork } from "../../register/unit-of-work";
import { type CountDrafts, countDrafts, dropCount } from "./count-drafts";
import { accountOf, type CountSources, countTables, frameOf, readCount } from "./count-sources";
import { accountsProblems, allClosed, passesOf } from "./count-state";
import { putFigures } from "./put-figures";

const savedTables = { ...countTables, accounts: paperAccounts, marks: lineMarks, named: namedVotes };

/** What a count comes to. */
interface Counted {
  readonly accounts: readonly PaperAccount[];
  readonly counts: ReadonlyMap<number, LineCounts>;
  readonly named: readonly NamedVote[];
}

/**
 * Saves the count of a session from its drafts: the accounts of its papers, a shuffled list of marks a line, and of a roll-call the named
 * votes; then the session is counted, and the drafts are deleted. Everything is checked anew. Run again after it was cut off
 * it finishes: what is saved already, by its figures, is not written again, so that no vote is lost and none is twice.
 */
export function saveCount({ session: code }: { readonly session: string }): Result<string> {
  const saved = unitOfWork("countVotes", savedTables, (open) => {
    const drafts = countDrafts(code);
    const session = open.sessions.withKey({ code });
    // The answer was lost.
    if (session?.state === "counted" && drafts.empty) return { value: alreadySaved(session.order), what: "" };
    const sources = readCount(open, code);
    if (!sources.ok) return sources;
    const counted = countOf(sources.value, drafts);
    if (!counted.ok) return counted;
    const problems = problemsOf(open, sources.value, counted.value);
    if (problems) return problems;
    const { order } = sources.value.session;
    if (stands(open, sources.value, counted.value)) return { value: alreadySaved(order), what: "" };
    put(open, sources.value, counted.value);
    return {
      value: `Đã lưu kết quả kiểm phiếu lượt ${order}: ${counted.value.counts.size} dòng.`,
      what: `Kiểm phiếu lượt ${code}: ${toldOf(sources.value, drafts)}`,
    };
  });
  if (!saved.ok) return saved;
  const dropped = underLock(() => dropCount(code));
  return dropped ? saved : failed(draftsLeft);
}

function alreadySaved(order: number): string {
  return `Kết quả kiểm phiếu lượt ${order} đã được lưu.`;
}

/** The figures the passes come to, or what stands in the way. */
function countOf(sources: CountSources, drafts: CountDrafts): Result<Counted> {
  const { session, counting, kinds } = sources;
  const wrong = accountsProblems(sources, drafts);
  if (wrong.length > 0) return failed(...wrong);
  if (!allClosed(sources, drafts)) return failed(notClosed);
  const counts = new Map<number, LineCounts>();
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const frame = frameOf(kind, counting, accountOf(kind, counting, drafts));
    const settled = settledCounts(passesOf(sources, drafts, kind.key), drafts.again, frame);
    if (settled.ok) for (const [number, figures] of settled.value) counts.set(number, figures);
    else problems.push(...settled.problems);
  }
  if (problems.length > 0) return failed(...problems);
  const accounts = kinds.flatMap((kind): readonly PaperAccount[] => {
    const figures = wholeAccount(accountOf(kind, counting, drafts));
    return figures ? [{ session: session.code, slip: kind.slip, line: kind.line, ...figures }] : [];
  });
  return ok({ accounts, counts, named: session.way === "rollCall" ? namedOf(sources, drafts) : [] });
}

/** Who was called by name, and what each said of each line. */
function namedOf({ session, kinds, counting }: CountSources, drafts: CountDrafts): readonly NamedVote[] {
  return kinds.flatMap((kind) => {
    const typed = drafts.first?.kinds.find((each) => each.kind === kind.key) ?? nothingTyped;
    const { ballots } = readPass(typed, frameOf(kind, counting, accountOf(kind, counting, drafts)));
    return ballots.flatMap(({ number: at, marks }) =>
      kind.lines.map((number): NamedVote => {
        const mark = marks.get(number) ?? "yes";
        if (mark === "invalid") throw new Error(`a member's mark on line ${number} is invalid`);
        return { session: session.code, number, member: kind.voters[at - 1] ?? "", choice: mark };
      }),
    );
  });
}

/** What the count contradicts, by the rules by which its outcomes are found later. */
function problemsOf(
  open: Opened<typeof savedTables>,
  sources: CountSources,
  counted: Counted,
): Failed | null {
  const { session, lines, attendance } = sources;
  const record: SessionRecord = {
    session,
    rules: open.rules.rows().filter((rule) => rule.session === session.code),
    quotas: [],
    lines,
    attendance,
    accounts: counted.accounts,
    marks: [...counted.counts].map(([number, counts]) => ({
      session: session.code,
      number,
      marks: marksOf(counts),
    })),
    named: counted.named,
    chair: open.meetings.withKey({ code: session.meeting })?.chair ?? "",
    earned: [],
  };
  const checked = countedLines(record);
  return checked.ok ? null : checked;
}

/** Whether the session is counted, and what stands on the tabs has these figures. */
function stands(open: Opened<typeof savedTables>, { session }: CountSources, counted: Counted): boolean {
  if (session.state !== "counted") return false;
  const of = <T extends { readonly session: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.session === session.code);
  const marks = of(open.marks.rows());
  const sameCounts = ({ number, marks: letters }: LineMarks) => {
    const { other, ...counts } = countMarks(letters);
    const wanted = counted.counts.get(number);
    return other === 0 && wanted !== undefined && marksOf(counts) === marksOf(wanted);
  };
  return (
    marks.length === counted.counts.size &&
    marks.every(sameCounts) &&
    sameRows(of(open.accounts.rows()), counted.accounts) &&
    sameRows(of(open.named.rows()), counted.named)
  );
}

function sameRows(stored: readonly object[], wanted: readonly object[]): boolean {
  const texts = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
  return JSON.stringify(texts(stored)) === JSON.stringify(texts(wanted));
}

function put(open: Opened<typeof savedTables>, { session }: CountSources, counted: Counted): void {
  const { code } = session;
  putFigures(open, code, counted);
  const named = new Set(counted.named.map(({ number, member }) => JSON.stringify([number, member])));
  open.named.remove((row) => row.session === code && !named.has(JSON.stringify([row.number, row.member])));
  for (const vote of counted.named) open.named.put(vote);
  open.sessions.put({ ...session, state: "counted" });
}

/** "lần đọc 1: Cao Thị Học; lần đọc 2: Lâm Văn Tuyển": what the audit trail tells, without any figure. */
function toldOf({ counting }: CountSources, { first, second, again }: CountDrafts): string {
  if (counting.passes === 1) return `người kiểm ${first?.reader ?? ""}`;
  const looked = new Set(again.map(({ kind, number }) => JSON.stringify([kind, number]))).size;
  return `lần đọc 1 ${first?.reader ?? ""}, lần đọc 2 ${second?.reader ?? ""}${looked > 0 ? `, xem lại ${looked} chỗ hai lần đọc khác nhau` : ""}`;
}

const draftsLeft: Problem = {
  what: "Kết quả kiểm phiếu đã lưu, nhưng nháp chưa xóa được vì một lệnh khác đang chạy",
  remedy: "Đợi một phút rồi bấm Lưu lần nữa",
};

const notClosed: Problem = {
  what: "Chưa chốt đủ các lần đọc",
  remedy: "Đọc hết, chốt từng lần, rồi mới lưu",
};
