import type { BallotLine } from "../../domain/vote/ballot-line";
import { ballotColumns, ballotLook, boldWidth } from "../engine/shapes";
import { groupsUnder, type LineHeads } from "./line-groups";

/** So many numbered lines stand on a page of a ballot at most. */
export const linesAPage = 30;

/** Lines of one award and, where the paper is in the order of units, of one unit: they have a head in common. */
export interface BallotGroup {
  readonly head: string;
  /** The group began on the page before. */
  readonly continued: boolean;
  readonly lines: readonly BallotLine[];
}

export interface BallotPage {
  readonly groups: readonly BallotGroup[];
}

/** How a paper is laid out: who marks it how, and how high what stands beside its lines is, in millimetres. */
export interface BallotLayout extends LineHeads {
  readonly marking: keyof typeof ballotColumns;
  /** What stands above the table on the first page, and on the others. */
  readonly firstHead: number;
  readonly nextHead: number;
  /** What stands below the table on the last page. */
  readonly foot: number;
}

/** A4 less the margins above and below. */
const pageHeight = 257;
const millimetresAPoint = 25.4 / 72;
/** A line of Times New Roman is 1,15 times its size high; a border is half a point. */
const rowBeside = (2 * ballotLook.padding * millimetresAPoint) / 20 + 0.5 * millimetresAPoint;
const cellMargins = 3;

/**
 * The pages of a paper: so many lines on each as there is room for, and no more than thirty, in the order of their numbers.
 * Where the last page has no room for what stands below the table, its last lines stand on one more page.
 */
export function ballotPages(lines: readonly BallotLine[], layout: BallotLayout): readonly BallotPage[] {
  const pages: BallotLine[][] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    const all = fitting(rest, pages.length === 0, 0, layout);
    const count = all < rest.length ? all : fitting(rest, pages.length === 0, layout.foot, layout);
    pages.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  let before = "";
  return pages.map((page) => {
    const groups = groupsUnder(page, layout).map((group, index) => ({
      ...group,
      continued: index === 0 && group.head === before,
    }));
    before = groups[groups.length - 1]?.head ?? before;
    return { groups };
  });
}

/** How many of the lines stand on a page; at least one. */
function fitting(lines: readonly BallotLine[], first: boolean, foot: number, layout: BallotLayout): number {
  let room = pageHeight - (first ? layout.firstHead : layout.nextHead) - foot - rowHeight(1);
  let head: string | null = null;
  let count = 0;
  for (const line of lines.slice(0, linesAPage)) {
    const own = layout.headOf(line);
    room -= (own === head ? 0 : rowHeight(1)) + heightOf(line, layout);
    if (room < 0) break;
    head = own;
    count += 1;
  }
  return Math.max(1, count);
}

function heightOf(line: BallotLine, { marking, whoOf }: BallotLayout): number {
  const [, name = 0, who = 0] = ballotColumns[marking];
  return rowHeight(Math.max(linesIn(line.name, name), linesIn(whoOf(line), who)));
}

function rowHeight(lines: number): number {
  return textHeight(lines, ballotLook.points) + rowBeside;
}

function linesIn(text: string, column: number): number {
  return textLines(text, ballotLook.points, column - cellMargins);
}

/** How many lines a text takes in so many millimetres, counted as if it were bold: rather one too many. */
export function textLines(text: string, points: number, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(boldWidth(line, points) / width)), 0);
}

/** How high so many lines of text are, in millimetres. */
export function textHeight(lines: number, points: number): number {
  return lines * points * 1.15 * millimetresAPoint;
}
