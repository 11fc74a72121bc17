import { shortDate } from "../vietnamese/dates";
import { twoDigits } from "../vietnamese/numbers";
import { comparable, comparableLabel } from "../vietnamese/text";
import type { Anniversary } from "./anniversary";
import type { Problem } from "./problem";

/** A stretch of text in one face. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** What a mark needs to know about the round it is printed in. */
export interface MarkContext {
  /** The anniversary of a commemoration day within the round, or why there is none. */
  anniversary(code: string): Anniversary | MarkFault;
}

/** Why a mark cannot be printed: a problem whose place the caller knows. */
export type MarkFault = Omit<Problem, "where">;

/**
 * The closed list of marks a plan's text may hold, each with what it prints. A mark is written `{name: argument}`.
 * The text of a plan is data: nothing but these marks is ever interpreted in it (design.md, decision 3).
 */
const anniversaryMarks = new Map<string, (anniversary: Anniversary) => string>([
  ["kỷ niệm", ({ day, years, on }) => `${twoDigits(years)} năm ${day.name} (${span(day.founded, on)})`],
  ["số năm", ({ years }) => twoDigits(years)],
  ["từ đến", ({ day, on }) => span(day.founded, on)],
]);
const italicMark = "nghiêng";

/** The marks by name, for messages and the user's guide. */
export const markNames: readonly string[] = [...anniversaryMarks.keys(), italicMark];

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
  const wording = anniversaryMarks.get(name);
  if (wording === undefined || argument === "") return { runs: [], faults: [unknownMark(mark)] };
  const anniversary = context.anniversary(comparable(argument));
  return "what" in anniversary ? { runs: [], faults: [anniversary] } : plain(wording(anniversary), italic);
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
  return {
    what: `Không có dấu {${comparable(mark)}}`,
    remedy: `Chỉ dùng các dấu: ${markNames.map((known) => `{${known}: …}`).join(", ")}`,
  };
}

function span(founded: Anniversary["on"], on: Anniversary["on"]): string {
  return `${shortDate(founded)} - ${shortDate(on)}`;
}
