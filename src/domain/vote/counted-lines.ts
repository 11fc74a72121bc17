import { codeKey } from "../code-key";
import type { Problem } from "../problem";
import { failed, ok, type Result } from "../result";
import type { BallotLine } from "./ballot-line";
import type { PaperAccount } from "./counting";
import { lineProblems, paperProblems, slipName, unpapered } from "./invariants";
import { countMarks, type LineCounts } from "./marks";
import { namedVoteProblems } from "./named-votes";
import type { SessionRecord } from "./record";
import { repeatedRows } from "./repeated-rows";
import { type SeatRule, type Seats, seatsOf } from "./seats";
import type { SessionRule } from "./session";
import { neededOf } from "./threshold";

/** A standing line with every figure its outcome follows from. */
export interface CountedLine {
  readonly line: BallotLine;
  readonly rule: SessionRule;
  readonly account: PaperAccount;
  readonly counts: LineCounts;
  readonly seats: Seats;
  /** The count of the rule's denominator, and the least yes that passes. */
  readonly total: number;
  readonly needed: number;
}

/** A session's standing lines, counted. */
export interface CountedSession {
  readonly members: number;
  /** In the order of the record's lines. */
  readonly lines: readonly CountedLine[];
}

/** Counts every standing line, or tells which figure breaks an invariant (docs/votes.md, "The count of a line"). */
export function countedLines(record: SessionRecord): Result<CountedSession> {
  const { session } = record;
  const { members } = session;
  if (members === null)
    return failed({
      what: `Lượt ${session.code} chưa ghi tổng thành viên`,
      where: { tab: "Lượt bỏ phiếu" },
      remedy: "Mở lượt trước khi kiểm phiếu",
    });
  const problems: Problem[] = [...repeatedRows(record), ...presenceProblems(record, members)];
  const rules = new Map(
    record.rules
      .filter(isWhole)
      .map((rule) => [codeKey(rule.award), { rule, seatsFor: rememberedSeats(record, rule) }]),
  );
  const accounts = new Map(record.accounts.map((account) => [accountKey(account), account]));
  const marks = new Map<number, string>();
  for (const row of record.marks) marks.set(row.number, row.marks);
  const fewest = new Map<PaperAccount, number>();
  const lines: CountedLine[] = [];
  let voted = 0;

  for (const line of record.lines) {
    if (line.state !== "standing") continue;
    const award = rules.get(line.award) ?? rules.get(codeKey(line.award));
    const account = accounts.get(accountKey({ slip: line.slip, line: line.number }));
    const letters = marks.get(line.number);
    if (letters !== undefined) voted++;
    if (award === undefined) problems.push(noRule(line));
    else if (account === undefined) problems.push(noAccount(line));
    else if (letters === undefined) problems.push(noMarks(line));
    else {
      const counts = countMarks(letters);
      if (counts.other > 0) problems.push(otherLetters(line, counts.other));
      else if (letters.length !== account.valid)
        problems.push(...lineProblems(line.number, counts, account.valid));
      const { rule } = award;
      const seats = award.seatsFor(line.recused);
      if (seats.voters < (fewest.get(account) ?? Number.POSITIVE_INFINITY)) fewest.set(account, seats.voters);
      const total = totalOf(rule, members, seats, account);
      lines.push({ line, rule, account, counts, seats, total, needed: neededOf(rule, total) });
    }
  }

  for (const account of record.accounts) {
    const named = slipName(account.slip, account.line);
    problems.push(...paperProblems(account, named, fewest.get(account) ?? null));
    if (withoutPapers.has(session.way)) problems.push(...unpapered(account, named));
  }
  if (marks.size > voted) problems.push(...strayMarks(record));
  problems.push(...namedVoteProblems(record, lines));
  return problems.length > 0 ? failed(...problems) : ok({ members, lines });
}

/** Ways in which nobody is handed a paper. */
const withoutPapers: ReadonlySet<string> = new Set(["acclamation", "hands", "rollCall"]);

function totalOf(
  { denominator }: SessionRule,
  members: number,
  { eligible, present, asked }: Seats,
  { returned, valid }: PaperAccount,
): number {
  return { members, eligible, present, asked, returned, valid }[denominator];
}

/** Each slip apart is a kind of paper of its own. */
function accountKey({ slip, line }: Pick<PaperAccount, "slip" | "line">): string {
  return slip === "apart" ? `${slip} ${line}` : slip;
}

/** Who counts is the same for all lines of an award that name the same members, most often nobody. */
function rememberedSeats(
  { attendance }: SessionRecord,
  rule: SeatRule,
): (recused: readonly string[]) => Seats {
  const everybody = seatsOf(attendance, rule, []);
  const without = new Map<string, Seats>();
  return (recused) => {
    if (recused.length === 0) return everybody;
    const key = JSON.stringify(recused);
    const seats = without.get(key) ?? seatsOf(attendance, rule, recused);
    without.set(key, seats);
    return seats;
  };
}

/** A threshold of whole numbers above 0: nothing else can be counted by. */
function isWhole({ thresholdOf, thresholdIn }: SessionRule): boolean {
  return [thresholdOf, thresholdIn].every((figure) => Number.isSafeInteger(figure) && figure > 0);
}

function noRule({ number, award }: BallotLine): Problem {
  return {
    what: `Dòng ${number}: lượt này không có quy tắc bỏ phiếu dùng được cho ${award}`,
    where: { tab: "Quy tắc của lượt" },
    remedy: "Khôi phục dòng quy tắc của danh hiệu này từ lịch sử phiên bản của bảng tính",
  };
}

function noAccount({ number, slip }: BallotLine): Problem {
  return {
    what: `Dòng ${number}: chưa có số liệu của ${slipName(slip, number).toLowerCase()}`,
    where: { tab: "Sổ phiếu" },
    remedy: "Ghi số in ra, phát ra, thu về, hợp lệ của loại phiếu này",
  };
}

function noMarks({ number, name }: BallotLine): Problem {
  return {
    what: `Dòng ${number} (${name}) chưa có kết quả kiểm`,
    where: { tab: "Phiếu theo dòng" },
    remedy: "Kiểm dòng này; không ai bỏ phiếu hợp lệ thì để trống các dấu nhưng vẫn phải có dòng",
  };
}

function otherLetters({ number }: BallotLine, other: number): Problem {
  return {
    what: `Dòng ${number}: có ${other} ký tự không phải là Đ, K, T hay H`,
    where: { tab: "Phiếu theo dòng", column: "Các dấu" },
    remedy: "Kiểm lại dòng này",
  };
}

/** Marks of what was not voted on. */
function strayMarks({ lines, marks }: SessionRecord): readonly Problem[] {
  const standing = new Set(lines.filter(({ state }) => state === "standing").map(({ number }) => number));
  return marks
    .filter(({ number }) => !standing.has(number))
    .map(({ number }) => ({
      what: `Dòng ${number} có kết quả kiểm nhưng không được bỏ phiếu`,
      where: { tab: "Phiếu theo dòng" },
      remedy: "Xem lại dòng này ở tab “Dòng phiếu”: đã rút, không còn đủ điều kiện, hay không có trên phiếu",
    }));
}

function presenceProblems({ attendance }: SessionRecord, members: number): readonly Problem[] {
  const there = attendance.filter(({ presence }) => presence !== "absent").length;
  if (there <= members) return [];
  return [
    {
      what: `Có mặt ${there} người, nhiều hơn ${members} thành viên theo quyết định thành lập`,
      where: { tab: "Điểm danh" },
      remedy: "Xem lại điểm danh và tổng thành viên của hội đồng",
    },
  ];
}
