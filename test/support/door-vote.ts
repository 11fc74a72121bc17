import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { PaperAccount } from "../../src/domain/vote/counting";
import type { SessionRecord } from "../../src/domain/vote/record";
import type { VotingWay } from "../../src/domain/vote/session";
import type { Door } from "../../src/door";
import { type Dice, diceOf } from "./dice";
import { byHands } from "./random-papers";
import { randomSession } from "./random-votes";
import { type CastPaper, lettersOf, typedLine, typedLines, typedPaper, typedPapers } from "./typed-papers";

/** Random votes as they are typed on the page *Kiểm phiếu*. */

type Draft = Door["keepCount"]["in"]["draft"];
type Account = Door["countDesk"]["out"]["accounts"][number];
type Pass = Extract<Draft, { readonly step: "first" | "second" }>["pass"];
type Again = Extract<Draft, { readonly step: "again" }>["again"][number];

/** The ways that are counted on the page. */
export const typedWays: readonly VotingWay[] = [
  "paperByLine",
  "paperByBallot",
  "acclamation",
  "hands",
  "rollCall",
  "consultation",
];

/** A vote with what its counting board types. */
export interface DoorVote {
  /** What the vote comes to, figure by figure; its session is still open. */
  readonly record: SessionRecord;
  readonly accounts: readonly Account[];
  /** One, or two where papers are read twice. */
  readonly passes: readonly Pass[];
  /** What is typed once more because the second reader misread it; null where both read alike. */
  readonly again: Again | null;
}

/** The same vote for the same seed, as the session of a code. */
export function doorVote(seed: number, code: string): DoorVote {
  const dice = diceOf(seed + 1_000_000_007);
  const record = inSession(heldAs(randomSession(seed, typedWays), dice), code);
  const kinds = [...new Set(record.lines.map(kindOf))].map((key) => {
    const lines = record.lines.filter((line) => kindOf(line) === key);
    const standing = lines.filter(({ state }) => state === "standing").map(({ number }) => number);
    return { key, lines: standing.sort((a, b) => a - b), account: accountOf(key, record) };
  });
  const readings = kinds.map((kind) => readingOf(kind, record, dice));
  const once = byHands.includes(record.session.way);
  const misread = once || dice.chance(0.6) ? null : dice.pick(readings).misread(dice);
  const passOf = (reader: string, slip: typeof misread): Pass => ({
    reader,
    kinds: readings.map(({ key, typed }) => ({
      kind: key,
      ...(slip?.again.kind === key ? slip.typed(dice) : typed(dice)),
    })),
  });
  const [one, other] = readers;
  return {
    record,
    accounts: kinds.map(({ key, account }) => ({ kind: key, ...figuresOf(account) })),
    passes: once ? [passOf(one, null)] : [passOf(one, null), passOf(other, misread)],
    again: misread?.again ?? null,
  };
}

/** Two of the example's counting board. */
const readers = ["Cao Thị Học", "Lâm Văn Tuyển"] as const;

function kindOf({ slip, number }: BallotLine): string {
  return slip === "apart" ? `apart ${number}` : slip;
}

function accountOf(key: string, { accounts }: SessionRecord): PaperAccount {
  const account = accounts.find(({ slip, line }) => (slip === "apart" ? `apart ${line}` : slip) === key);
  if (account === undefined) throw new Error(`no account of ${key}`);
  return account;
}

function figuresOf({ session: _, slip: __, line: ___, ...figures }: PaperAccount): Omit<Account, "kind"> {
  return figures;
}

/**
 * A random record as a council of people holds it: the roll in the members' order, absent members asked with their answers, invalid
 * papers with a reason, an award once, and marks that can stand on the paper: no line is blank where one strikes out, some are invalid.
 */
function heldAs(record: SessionRecord, dice: Dice): SessionRecord {
  const papers = !byHands.includes(record.session.way);
  const strikes = record.rules.every(({ marking }) => marking === "strikeOut");
  return {
    ...record,
    attendance: [...record.attendance]
      .sort((a, b) => (a.member < b.member ? -1 : 1))
      .map((row) => ({ ...row, replied: row.asked ? dice.pick(["yes", "yes", "no"]) : null })),
    earned: record.earned.filter(
      (one, at, all) =>
        all.findIndex(({ nominee, award }) => nominee === one.nominee && award === one.award) === at,
    ),
    accounts: record.accounts.map((account) => ({
      ...account,
      invalidReason: account.invalid > 0 ? "không do Ban kiểm phiếu phát" : "",
    })),
    marks: record.marks.map((line) => ({
      ...line,
      marks: [...line.marks]
        .map((letter) => {
          if (!papers || letter !== "T") return letter;
          return strikes ? dice.pick(["K", "H"]) : dice.pick(["T", "T", "H"]);
        })
        .join(""),
    })),
  };
}

function inSession(record: SessionRecord, code: string): SessionRecord {
  const own = { session: code };
  return {
    ...record,
    session: { ...record.session, code, state: "open" },
    rules: record.rules.map((row) => ({ ...row, ...own })),
    quotas: record.quotas.map((row) => ({ ...row, ...own })),
    lines: record.lines.map((row) => ({ ...row, ...own, nomination: `${code} ${row.nomination}` })),
    attendance: record.attendance.map((row) => ({ ...row, ...own })),
    accounts: record.accounts.map((row) => ({ ...row, ...own })),
    marks: record.marks.map((row) => ({ ...row, ...own })),
    named: record.named.map((row) => ({ ...row, ...own })),
  };
}

interface Kind {
  readonly key: string;
  readonly lines: readonly number[];
  readonly account: PaperAccount;
}

type Typed = Omit<Pass["kinds"][number], "kind">;

/** What is typed of a kind of paper. */
interface Reading {
  readonly key: string;
  readonly typed: (dice: Dice) => Typed;
  /** One mark on a paper, or in a line, otherwise than it is, and what is typed once more; null where there is none. */
  readonly misread: (dice: Dice) => { readonly typed: (dice: Dice) => Typed; readonly again: Again } | null;
}

function readingOf(kind: Kind, record: SessionRecord, dice: Dice): Reading {
  const marks = new Map(
    kind.lines.map((number) => [number, record.marks.find((row) => row.number === number)?.marks ?? ""]),
  );
  const { way } = record.session;
  const byLine = way === "paperByLine" || way === "acclamation" || way === "hands";
  return byLine ? readByLine(kind, marks) : readByPaper(kind, marks, way, dice);
}

function readByLine({ key }: Kind, marks: ReadonlyMap<number, string>): Reading {
  const typed = (read: ReadonlyMap<number, string>) => (dice: Dice) => {
    const { entries, rest } = typedLines(read, dice);
    return { entries: [...entries], rest };
  };
  return {
    key,
    typed: typed(marks),
    misread(dice) {
      const lines = [...marks].filter(([, letters]) => letters !== "");
      if (lines.length === 0) return null;
      const [line, letters] = dice.pick(lines);
      const other = `${letters.startsWith("Đ") ? "K" : "Đ"}${letters.slice(1)}`;
      return {
        typed: typed(new Map([...marks, [line, other]])),
        again: { kind: key, number: line, at: 0, typed: typedLine(line, letters) },
      };
    },
  };
}

/** The n-th valid paper has the n-th letter of each line; which of the papers are invalid is chance. */
function readByPaper(
  { key, lines, account }: Kind,
  marks: ReadonlyMap<number, string>,
  way: VotingWay,
  dice: Dice,
): Reading {
  const valid = Array.from({ length: account.valid }, (_, index): CastPaper => {
    const struck = lines.map((line) => [line, marks.get(line)?.[index] ?? ""] as const);
    return new Map(struck.filter(([, letter]) => letter !== "Đ"));
  });
  const all = [...valid, ...Array.from({ length: account.invalid }, (): CastPaper => null)];
  // Who is called by name is called in the order of the roll.
  const papers = way === "rollCall" ? all : dice.shuffled(all);
  const typed = (read: readonly CastPaper[]) => (typist: Dice) => ({
    entries: [...typedPapers(read, lines, typist)],
    rest: null,
  });
  return {
    key,
    typed: typed(papers),
    misread(typist) {
      const at = papers.findIndex((paper) => paper !== null && typist.chance(0.5));
      const paper = papers[at] ?? null;
      if (paper === null || lines.length === 0) return null;
      const [line, other] = [typist.pick(lines), new Map(paper)];
      if (!other.delete(line)) other.set(line, "K");
      return {
        typed: typed(papers.map((each, index) => (index === at ? other : each))),
        again: { kind: key, number: at + 1, at: 0, typed: typedPaper(at + 1, paper, lines, typist) },
      };
    },
  };
}

/** The letters of a list of marks, counted: their order is one of chance. */
export function sortedMarks(marks: string): string {
  const { Đ, K, T, H } = lettersOf(marks);
  return "Đ".repeat(Đ) + "K".repeat(K) + "T".repeat(T) + "H".repeat(H);
}
