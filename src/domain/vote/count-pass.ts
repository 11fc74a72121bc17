import { comparableLabel, recognisable } from "../../vietnamese/text";
import type { Problem } from "../problem";
import { numbersText } from "./ballot-notation";
import { markNames } from "./invariants";
import type { LineCounts } from "./marks";
import { ballotTotals, missingBallots, type NumberedBallot } from "./numbered-ballots";
import type { Counting, PaperKind } from "./paper-kinds";
import { readBallots } from "./read-ballots";
import { readLineCounts } from "./read-line-counts";

/** What a kind of paper is counted with. Figures are null as long as they are not known. */
export interface PassFrame {
  readonly kind: PaperKind;
  readonly counting: Counting;
  /** Papers returned, or who voted. */
  readonly returned: number | null;
  readonly valid: number | null;
}

/** A pass over a kind of paper as it is typed: an entry a paper, a bundle of papers, or a line (docs/votes.md). */
export interface TypedPass {
  readonly entries: readonly string[];
  /** Of lines that are not typed apart: what each of them has, as after the colon ("" for nothing but yes); null: not said. */
  readonly rest: string | null;
}

export const nothingTyped: TypedPass = { entries: [], rest: null };

/** A pass as far as it is read. */
export interface PassView {
  /** What is wrong with each of the entries. */
  readonly entries: readonly (readonly Problem[])[];
  readonly ballots: readonly NumberedBallot[];
  readonly lines: ReadonlyMap<number, LineCounts>;
  /** The paper that comes next; null where none is left, or lines are typed. */
  readonly next: number | null;
  /** What is missing, once the pass is to be closed. */
  readonly missing: readonly Problem[];
  /** What contradicts, beside what is wrong with an entry. */
  readonly problems: readonly Problem[];
}

/** Reads a pass. */
export function readPass(typed: TypedPass, frame: PassFrame): PassView {
  return frame.counting.by === "paper" ? readPapers(typed, frame) : readLines(typed, frame);
}

/** Everything that keeps a pass from being closed. */
export function passProblems({ entries, missing, problems }: PassView): readonly Problem[] {
  return [...entries.flat(), ...problems, ...missing];
}

function readPapers({ entries: typed }: TypedPass, { kind, counting, returned, valid }: PassFrame): PassView {
  const ballots = new Map<number, NumberedBallot>();
  const entries = typed.map((text): readonly Problem[] => {
    const { read, problems } = readBallots(text, kind, returned);
    const again = read.map(({ number }) => number).filter((number) => ballots.has(number));
    const all = [
      ...problems,
      ...(again.length > 0 ? [readTwice("Phiếu", again)] : []),
      ...(!counting.papers && read.some(isInvalid) ? [noInvalidMember] : []),
    ];
    if (all.length === 0) for (const ballot of read) ballots.set(ballot.number, ballot);
    return all;
  });
  const all = [...ballots.values()].sort((a, b) => a.number - b.number);
  const missing = returned === null ? [] : missingBallots(all, returned);
  const { invalid } = ballotTotals(all);
  const wanted = returned === null || valid === null ? null : returned - valid;
  const off = wanted !== null && (invalid > wanted || (missing.length === 0 && invalid !== wanted));
  return {
    entries,
    ballots: all,
    lines: new Map(),
    next: nextPaper(ballots, returned),
    missing,
    problems: off ? [otherInvalid(kind.name, invalid, wanted)] : [],
  };
}

/** A paper that does not count, or counts but for a line of it. */
function isInvalid({ valid, marks }: NumberedBallot): boolean {
  return !valid || [...marks.values()].includes("invalid");
}

function nextPaper(ballots: ReadonlyMap<number, NumberedBallot>, returned: number | null): number | null {
  for (let number = 1; returned !== null && number <= returned; number += 1)
    if (!ballots.has(number)) return number;
  return null;
}

function readLines({ entries: typed, rest }: TypedPass, { kind, counting, valid }: PassFrame): PassView {
  const lines = new Map<number, LineCounts>();
  const entries = typed.map((text): readonly Problem[] => {
    const { read, problems } = readLineCounts(text, kind, valid ?? 0);
    const again = [...read.keys()].filter((number) => lines.has(number));
    if (again.length > 0) return [...problems, readTwice("Dòng", again)];
    if (!counting.papers && [...read.values()].some(({ invalid }) => invalid > 0)) return [noInvalidHand];
    for (const [number, counts] of problems.length === 0 ? read : []) lines.set(number, counts);
    return problems;
  });
  const left = kind.lines.filter((number) => !lines.has(number));
  const said = rest === null || left.length === 0 ? null : restCounts(left, rest, kind, valid ?? 0);
  for (const [number, counts] of said?.read ?? []) lines.set(number, counts);
  return {
    entries,
    ballots: [],
    lines,
    next: null,
    missing: rest === null && left.length > 0 ? [missingLines(left)] : [],
    problems: said?.problems ?? [],
  };
}

function restCounts(left: readonly number[], rest: string, kind: PaperKind, valid: number) {
  const { read, problems } = readLineCounts(`${left.join(" ")}: ${rest === "" ? "0" : rest}`, kind, valid);
  return {
    read,
    problems: problems.map(({ remedy }) => ({ what: `Các dòng còn lại: không hiểu “${rest}”`, remedy })),
  };
}

/**
 * An entry as the notation has it, of what one types in a hurry: without a paper's number the next one is meant ("3 7 12-15", "s",
 * "x"), "s" and "sach" are "sạch", "x" and "hong" are "hỏng".
 */
export function withPaper(typed: string, next: number | null): string {
  const text = comparableLabel(typed);
  const [, papers = "", word = ""] =
    /^((?:\d[\d\s,–—-]*)?(?:\(?\s*[×x*]\s*\d+\s*\)?)?)\s*:?\s*(\p{L}+)$/u.exec(text) ?? [];
  const whole = wholePaper.get(recognisable(word));
  const named = papers.trim() === "" ? String(next ?? "") : papers.trim();
  if (whole !== undefined) return `${named} ${whole}`;
  return text.includes(":") || text === "" || next === null ? text : `${next}: ${text}`;
}

const wholePaper: ReadonlyMap<string, string> = new Map([
  ["s", "sạch"],
  ["sach", "sạch"],
  ["x", "hỏng"],
  ["hong", "hỏng"],
]);

/** The figures of what is typed for all lines left: "còn lại", "cl: 2 t1"; null where something else is typed. */
export function restOf(typed: string): string | null {
  const [, word = "", figures = ""] = /^([^:]*)(?::(.*))?$/.exec(comparableLabel(typed)) ?? [];
  return ["cl", "con lai"].includes(recognisable(word)) ? figures.trim() : null;
}

/** "12 đồng ý, 2 không đồng ý": the figures of a line that are not 0. */
export function countWords(counts: LineCounts): string {
  const marks = ["yes", "no", "blank", "invalid"] as const;
  const told = marks
    .filter((mark) => counts[mark] > 0)
    .map((mark) => `${counts[mark]} ${markNames[mark].toLowerCase()}`);
  return told.length > 0 ? told.join(", ") : "không có phiếu nào";
}

function readTwice(what: "Phiếu" | "Dòng", numbers: readonly number[]): Problem {
  return { what: `${what} ${numbersText(numbers)} đã gõ rồi`, remedy: "Sửa số này, hoặc sửa lần gõ trước" };
}

function missingLines(left: readonly number[]): Problem {
  return {
    what: `Chưa có ${left.length} dòng: ${numbersText(left.slice(0, 10))}${left.length > 10 ? "…" : ""}`,
    remedy: "Gõ các dòng này, hoặc gõ “còn lại” khi mọi phiếu đều đồng ý với chúng",
  };
}

const noInvalidHand: Problem = {
  what: "Biểu quyết không dùng phiếu thì không có dòng không hợp lệ",
  remedy: "Gõ số đồng ý, không đồng ý, không có ý kiến",
};

const noInvalidMember: Problem = {
  what: "Biểu quyết ghi danh không có phiếu hỏng",
  remedy: "Gõ các số không đồng ý; không có ý kiến thì gõ t trước số, như t5",
};

/** The invalid papers that were read are not as many as the account of the papers says. */
export function otherInvalid(name: string, invalid: number, wanted: number): Problem {
  return {
    what: `${name}: đã gõ ${invalid} phiếu hỏng, sổ phiếu ghi ${wanted} phiếu không hợp lệ`,
    remedy: "Xem lại các phiếu không hợp lệ, hoặc sửa số không hợp lệ ở bước Sổ phiếu",
  };
}
