import type { Problem } from "../problem";
import { type Exception, numbersText } from "./ballot-notation";
import { type LineCounts, noMarks } from "./marks";

/** A paper by the number it was given after the box was opened, with the lines of it that are no yes. */
export interface NumberedBallot {
  readonly number: number;
  /** The whole paper counts. One that does not has no marks. */
  readonly valid: boolean;
  readonly marks: ReadonlyMap<number, Exception>;
}

/** The papers that are missing among 1 … `returned`, told at the end of a pass: a paper nobody read is no clean one. */
export function missingBallots(ballots: readonly NumberedBallot[], returned: number): readonly Problem[] {
  const read = new Set(ballots.map(({ number }) => number));
  const missing = Array.from({ length: returned }, (_, index) => index + 1).filter(
    (number) => !read.has(number),
  );
  if (missing.length === 0) return [];
  return [
    {
      what: `Chưa đọc phiếu ${numbersText(missing)}`,
      remedy: "Đọc các phiếu này; phiếu đồng ý cả thì ghi “sạch”, phiếu không hợp lệ ghi “hỏng”",
    },
  ];
}

/** Papers counted: all, those that count, those that do not. */
export function ballotTotals(ballots: readonly NumberedBallot[]): {
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
} {
  const valid = ballots.filter((ballot) => ballot.valid).length;
  return { returned: ballots.length, valid, invalid: ballots.length - valid };
}

/** The marks of each line of the valid papers, by the line's number: a line a paper says nothing of is a yes on it. */
export function countBallots(
  ballots: readonly NumberedBallot[],
  lines: readonly number[],
): ReadonlyMap<number, LineCounts> {
  const valid = ballots.filter((ballot) => ballot.valid);
  const counts = new Map(lines.map((line) => [line, { ...noMarks, yes: valid.length }]));
  for (const { marks } of valid) {
    for (const [line, mark] of marks) {
      const count = counts.get(line);
      if (count === undefined) throw new RangeError(`Line ${line} is not on the paper`);
      count.yes--;
      count[mark]++;
    }
  }
  return counts;
}

/** Where two passes differ, paper by paper: "Phiếu 10: lần 1 …, lần 2 …". Empty where they agree. */
export function ballotDifferences(
  first: readonly NumberedBallot[],
  second: readonly NumberedBallot[],
): readonly Problem[] {
  const [one, two] = [byNumber(first), byNumber(second)];
  const numbers = [...new Set([...one.keys(), ...two.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const [before, after] = [contents(one.get(number)), contents(two.get(number))];
    if (before === after) return [];
    return [
      {
        what: `Phiếu ${number}: lần 1 đọc là ${before}, lần 2 đọc là ${after}`,
        remedy: `Xem lại phiếu ${number} rồi sửa lần đọc sai`,
      },
    ];
  });
}

function byNumber(ballots: readonly NumberedBallot[]): ReadonlyMap<number, NumberedBallot> {
  return new Map(ballots.map((ballot) => [ballot.number, ballot]));
}

/** What is read of a paper, as the notation has it: "sạch", "hỏng", "3 7 t5". */
function contents(ballot: NumberedBallot | undefined): string {
  if (ballot === undefined) return "chưa có";
  if (!ballot.valid) return "hỏng";
  if (ballot.marks.size === 0) return "sạch";
  const prefix = { no: "", blank: "t", invalid: "h" };
  const marks = [...ballot.marks].sort(([a], [b]) => a - b).map(([line, mark]) => `${prefix[mark]}${line}`);
  return `“${marks.join(" ")}”`;
}
