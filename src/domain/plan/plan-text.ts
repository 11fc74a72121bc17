import { longDate, shortDate } from "../../vietnamese/dates";
import { amountText } from "../../vietnamese/money";
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
  readonly bold: boolean;
}

/** The words of a text, whatever their faces. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** A text that follows words on the same line. */
export function spaced([first, ...rest]: readonly Run[]): readonly Run[] {
  return first ? [{ ...first, text: ` ${first.text}` }, ...rest] : [];
}

/** The face of a text that no mark changes. */
export const upright = { italic: false, bold: false } as const;
type Face = Omit<Run, "text">;

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
  ["số năm", ofAnniversary(({ years }) => yearsText(years))],
  ["từ đến", ofAnniversary(fromTo)],
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
/** Marks that change the face of what stands in them, which may hold marks: `{đậm: Mục đích.}` begins a run-in heading. */
const faceMarks = new Map<string, Partial<Face>>([
  ["nghiêng", { italic: true }],
  ["đậm", { bold: true }],
]);

/** Every mark as it is written, for messages and the user's guide. */
export const markForms: readonly string[] = [
  ...[...codeMarks.keys()].map((name) => `{${name}: mã}`),
  ...[...listMarks.keys(), ...wordMarks.keys()].map((name) => `{${name}}`),
  ...[...faceMarks.keys()].map((name) => `{${name}: chữ}`),
];

/** "38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020)". */
export function anniversaryPhrase(anniversary: Anniversary): string {
  const { day, years } = anniversary;
  return `${yearsText(years)} năm ${day.name} (${fromTo(anniversary)})`;
}

/** "05", "38", "1.016". */
function yearsText(years: number): string {
  return years < 1000 ? twoDigits(years) : amountText(years);
}

/** "20/11/1982 - 20/11/2020"; "1010 - 2026" of what is known by its year alone. */
function fromTo({ day: { founded }, years, on, onYear }: Anniversary): string {
  return founded && on ? `${shortDate(founded)} - ${shortDate(on)}` : `${onYear - years} - ${onYear}`;
}

/** The list a text stands for when it is one list mark and nothing else: its lines become paragraphs of their own. */
export function listAlone(text: string): ListName | null {
  const [, name = ""] = /^\s*\{([^{}:]+)\}\s*$/.exec(text) ?? [];
  return listMarks.get(comparableLabel(name)) ?? null;
}

/** Whether a text holds a mark, or a brace that was to be one. */
export function hasMarks(text: string): boolean {
  return /[{}]/.test(text);
}

/** A text that is told where its marks cannot be printed: they are left out, the words of a face stay. */
export function withoutMarks(text: string): string {
  let bare = text;
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(
      /\{\s*(?:nghiêng|đậm)\s*:([^{}]*)\}|\{[^{}]*\}/giu,
      (_mark, words?: string) => words ?? "",
    );
  }
  return bare.replace(/\s+/g, " ").trim();
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
  return print(text, upright, context);
}

/** The same without its faces, for lines that have but one: titles, cells of a table. */
export function printPlain(
  text: string,
  context: MarkContext,
): { readonly text: string; readonly faults: readonly MarkFault[] } {
  const { runs, faults } = printText(text, context);
  return { text: runs.map((run) => run.text).join(""), faults };
}

function print(text: string, face: Face, context: MarkContext): PrintedText {
  const pieces = piecesOf(text);
  if (pieces === null) return { runs: [], faults: [unpairedBrace] };
  const printed = pieces.map((piece) =>
    "mark" in piece ? printMark(piece.mark, face, context) : plain(piece.text, face),
  );
  return {
    runs: joined(printed.flatMap(({ runs }) => runs)),
    faults: printed.flatMap(({ faults }) => faults),
  };
}

function printMark(mark: string, face: Face, context: MarkContext): PrintedText {
  const colon = mark.indexOf(":");
  const name = comparableLabel(colon < 0 ? mark : mark.slice(0, colon));
  const argument = colon < 0 ? "" : mark.slice(colon + 1).trim();
  const changed = faceMarks.get(name);
  if (changed !== undefined && argument !== "") return print(argument, { ...face, ...changed }, context);
  const text =
    argument === "" ? withoutCode(name, context) : codeMarks.get(name)?.(comparable(argument), context);
  if (text === undefined || (argument === "" && colon >= 0)) return { runs: [], faults: [unknownMark(mark)] };
  return typeof text === "string" ? plain(text, face) : { runs: [], faults: [text] };
}

function withoutCode(name: string, context: MarkContext): string | MarkFault | undefined {
  const word = wordMarks.get(name);
  if (word !== undefined) return context.words[word];
  const listName = listMarks.get(name);
  if (listName === undefined) return undefined;
  const lines = context.list(listName);
  return isFault(lines) ? lines : lines.join("; ");
}

function plain(text: string, face: Face): PrintedText {
  return { runs: text === "" ? [] : [{ text, ...face }], faults: [] };
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last?.italic === run.italic && last.bold === run.bold)
      result[result.length - 1] = { ...last, text: last.text + run.text };
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
