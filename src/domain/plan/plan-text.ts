import { longDate, shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, comparableLabel } from "../../vietnamese/text";
import { type CompleteGround, citation } from "../papers/ground";
import type { Problem } from "../problem";
import type { Anniversary } from "./anniversary";
import { type Milestone, milestoneDates } from "./milestone";

/** A stretch of text in one face. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Why a mark cannot be printed: a problem whose place the caller knows. */
export type MarkFault = Omit<Problem, "where">;

/** Lists of the round that a mark without a code prints. */
export type ListName = "days" | "grounds" | "milestones" | "targets" | "assignments" | "recipients";

/** What a mark needs to know about the round it is printed in; each answers with why there is no such thing. */
export interface MarkContext {
  /** The anniversary of a commemoration day within the round. */
  anniversary(code: string): Anniversary | MarkFault;
  milestone(code: string): Milestone | MarkFault;
  ground(code: string): CompleteGround | MarkFault;
  /** The lines of a list, without punctuation at their ends; at least one. */
  list(name: ListName): readonly string[] | MarkFault;
  /** The school's own words: "năm học", "đơn vị". */
  readonly words: { readonly year: string; readonly unit: string };
}

/** Prints one thing named by a code. */
type CodeMark = (code: string, context: MarkContext) => string | MarkFault;

/**
 * The closed list of marks a plan's text may hold, each with what it prints. A mark is written `{name: code}`, or
 * `{name}` for a list of the round. The text of a plan is data: nothing but these marks is ever interpreted in it
 * (design.md, decision 3).
 */
const codeMarks = new Map<string, CodeMark>([
  ["kỷ niệm", ofAnniversary(anniversaryPhrase)],
  ["số năm", ofAnniversary(({ years }) => twoDigits(years))],
  ["từ đến", ofAnniversary(({ day, on }) => `${shortDate(day.founded)} - ${shortDate(on)}`)],
  ["mốc", ofMilestone(milestoneDates)],
  ["mốc từ", ofMilestone(({ from, to }) => shortDate(from ?? to))],
  ["mốc đến", ofMilestone(({ to }) => shortDate(to))],
  ["căn cứ", ofGround(citation)],
  ["số văn bản", ofGround(({ number }) => number)],
  ["ngày văn bản", ofGround(({ date }) => longDate(date))],
]);
const listMarks = new Map<string, ListName>([
  ["ngày kỷ niệm", "days"],
  ["căn cứ", "grounds"],
  ["mốc thời gian", "milestones"],
  ["chỉ tiêu", "targets"],
  ["phân công", "assignments"],
  ["nơi nhận", "recipients"],
]);
const wordMarks = new Map<string, keyof MarkContext["words"]>([
  ["từ chỉ năm", "year"],
  ["từ chỉ đơn vị", "unit"],
]);
const italicMark = "nghiêng";

/** Every mark as it is written, for messages and the user's guide. */
export const markForms: readonly string[] = [
  ...[...codeMarks.keys()].map((name) => `{${name}: mã}`),
  ...[...listMarks.keys(), ...wordMarks.keys()].map((name) => `{${name}}`),
  `{${italicMark}: chữ}`,
];

/** "38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020)". */
export function anniversaryPhrase({ day, years, on }: Anniversary): string {
  return `${twoDigits(years)} năm ${day.name} (${shortDate(day.founded)} - ${shortDate(on)})`;
}

/** The list a text stands for when it is one list mark and nothing else: its lines become paragraphs of their own. */
export function listAlone(text: string): ListName | null {
  const [, name = ""] = /^\s*\{([^{}:]+)\}\s*$/.exec(text) ?? [];
  return listMarks.get(comparableLabel(name)) ?? null;
}

function ofAnniversary(print: (anniversary: Anniversary) => string): CodeMark {
  return (code, context) => printed(context.anniversary(code), print);
}

function ofMilestone(print: (milestone: Milestone) => string): CodeMark {
  return (code, context) => printed(context.milestone(code), print);
}

function ofGround(print: (ground: CompleteGround) => string): CodeMark {
  return (code, context) => printed(context.ground(code), print);
}

function printed<T extends object>(found: T | MarkFault, print: (value: T) => string): string | MarkFault {
  return isFault(found) ? found : print(found);
}

/** A fault has a remedy, which nothing printed has. */
export function isFault(found: object): found is MarkFault {
  return "remedy" in found;
}

/** A text as printed: its runs, neighbours in one face joined, or rather the faults found in it. */
export interface PrintedText {
  readonly runs: readonly Run[];
  readonly faults: readonly MarkFault[];
}

/** Prints a plan's text: marks become what they stand for, everything else stays as typed. Reports every fault. */
export function printText(text: string, context: MarkContext): PrintedText {
  return print(text, false, context);
}

function print(text: string, italic: boolean, context: MarkContext): PrintedText {
  const pieces = piecesOf(text);
  if (pieces === null) return { runs: [], faults: [unpairedBrace] };
  const printed = pieces.map((piece) =>
    "mark" in piece ? printMark(piece.mark, italic, context) : plain(piece.text, italic),
  );
  return {
    runs: joined(printed.flatMap(({ runs }) => runs)),
    faults: printed.flatMap(({ faults }) => faults),
  };
}

function printMark(mark: string, italic: boolean, context: MarkContext): PrintedText {
  const colon = mark.indexOf(":");
  const name = comparableLabel(colon < 0 ? mark : mark.slice(0, colon));
  const argument = colon < 0 ? "" : mark.slice(colon + 1).trim();
  if (name === italicMark && argument !== "") return print(argument, true, context);
  const text =
    argument === "" ? withoutCode(name, context) : codeMarks.get(name)?.(comparable(argument), context);
  if (text === undefined || (argument === "" && colon >= 0)) return { runs: [], faults: [unknownMark(mark)] };
  return typeof text === "string" ? plain(text, italic) : { runs: [], faults: [text] };
}

function withoutCode(name: string, context: MarkContext): string | MarkFault | undefined {
  const word = wordMarks.get(name);
  if (word !== undefined) return context.words[word];
  const listName = listMarks.get(name);
  if (listName === undefined) return undefined;
  const lines = context.list(listName);
  return isFault(lines) ? lines : lines.join("; ");
}

function plain(text: string, italic: boolean): PrintedText {
  return { runs: text === "" ? [] : [{ text, italic }], faults: [] };
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last?.italic === run.italic) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

type Piece = { readonly text: string } | { readonly mark: string };

/** Parts a text at its outermost braces; null where a brace has no partner. */
function piecesOf(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") {
      if (depth === 0) {
        pieces.push({ text: text.slice(start, at) });
        start = at + 1;
      }
      depth += 1;
    } else if (text[at] === "}") {
      depth -= 1;
      if (depth < 0) return null;
      if (depth === 0) {
        pieces.push({ mark: text.slice(start, at) });
        start = at + 1;
      }
    }
  }
  return depth === 0 ? [...pieces, { text: text.slice(start) }] : null;
}

const unpairedBrace: MarkFault = {
  what: "Một dấu ngoặc nhọn { hoặc } không có dấu đi cùng",
  remedy: "Viết dấu theo mẫu {tên: mã}; trong lời văn thì dùng ngoặc tròn ( )",
};

function unknownMark(mark: string): MarkFault {
  return { what: `Không có dấu {${comparable(mark)}}`, remedy: `Chỉ dùng các dấu: ${markForms.join(", ")}` };
}
