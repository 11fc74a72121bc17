import type { Problem } from "../problem";
import {
  type BallotPaper,
  type Entry,
  type Exception,
  entriesOf,
  numbersText,
  type Reading,
  tokensOf,
} from "./ballot-notation";
import { lineProblems } from "./invariants";
import { type LineCounts, noMarks } from "./marks";

/** How to write it, where something cannot be read. */
const example = "Ghi như: 7: 2 (2 không đồng ý), 7: 2 t1 h1, hoặc đủ bốn số 7: 12 2 1 0";

/**
 * Lines that are not unanimous (docs/votes.md, "Notation of a count"): "7: 2" is two no, the others yes; "7: 2 t1 h1" has one blank and
 * one invalid mark beside them; "7: 12 2 1 0" has yes, no, blank, invalid in full. Each line adds up to `valid`, the valid
 * ballots. Lines that are not written are not in what is read: `withUnanimous` adds them once the reader says that the
 * rest is unanimous.
 */
export function readLineCounts(
  text: string,
  paper: BallotPaper,
  valid: number,
): Reading<ReadonlyMap<number, LineCounts>> {
  const counts = new Map<number, LineCounts>();
  const problems: Problem[] = [];
  for (const entry of entriesOf(text)) {
    const lines = linesOf(entry, paper);
    const count = lines.problems.length === 0 ? countOf(entry, paper, valid) : null;
    problems.push(...lines.problems, ...(count?.problems ?? []));
    if (count === null || count.read === null) continue;
    for (const line of lines.read) {
      if (counts.has(line))
        problems.push({ what: `Dòng ${line} được ghi hai lần`, remedy: "Xem lại dòng này, giữ một lần" });
      else counts.set(line, count.read);
    }
  }
  return { read: counts, problems };
}

/** Every line of the paper with its figures: those that are not written are unanimous. */
export function withUnanimous(
  counts: ReadonlyMap<number, LineCounts>,
  lines: readonly number[],
  valid: number,
): ReadonlyMap<number, LineCounts> {
  return new Map(lines.map((line) => [line, counts.get(line) ?? { ...noMarks, yes: valid }]));
}

/** Where two passes differ, line by line. Empty where they agree. */
export function lineDifferences(
  first: ReadonlyMap<number, LineCounts>,
  second: ReadonlyMap<number, LineCounts>,
): readonly Problem[] {
  const lines = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b);
  return lines.flatMap((line) => {
    const [before, after] = [contents(first.get(line)), contents(second.get(line))];
    if (before === after) return [];
    return [
      {
        what: `Dòng ${line}: lần 1 là ${before}, lần 2 là ${after}`,
        remedy: `Kiểm lại dòng ${line} trên các phiếu hợp lệ rồi sửa lần sai`,
      },
    ];
  });
}

function contents(counts: LineCounts | undefined): string {
  if (counts === undefined) return "không ghi";
  const { yes, no, blank, invalid } = counts;
  return `${yes} đồng ý, ${no} không đồng ý, ${blank} để trống, ${invalid} không hợp lệ`;
}

function linesOf({ written, about, said }: Entry, { lines }: BallotPaper): Reading<readonly number[]> {
  const wrong = (what: string, remedy: string) => ({ read: [], problems: [{ what, remedy }] });
  if (said === null || said === "") return wrong(`Không đọc được “${written}”`, example);
  const onPaper = new Set(lines);
  const read: number[] = [];
  for (const token of tokensOf(about)) {
    if (typeof token === "string" || /^\D/.test(token.written))
      return wrong(`Không đọc được “${written}”`, example);
    const { from, to } = token;
    const strange = [...new Set([from, to])].filter((line) => !onPaper.has(line));
    if (to < from) return wrong(`Khoảng dòng ${token.written} ngược`, "Ghi từ số nhỏ đến số lớn");
    if (strange.length > 0)
      return wrong(
        `Dòng ${numbersText(strange)} không có trên phiếu, hoặc đã rút`,
        "Xem lại số thứ tự của dòng",
      );
    read.push(...lines.filter((line) => from <= line && line <= to));
  }
  return read.length === 0 ? wrong(`Không đọc được “${written}”`, example) : { read, problems: [] };
}

function countOf(
  { written, about, said }: Entry,
  { marking }: BallotPaper,
  valid: number,
): Reading<LineCounts | null> {
  const wrong = (...problems: readonly Problem[]) => ({ read: null, problems });
  const tokens = tokensOf(said ?? "");
  const full = fullCount(tokens.map((token) => (typeof token === "string" ? token : token.written)));
  const counts = full ?? exceptionsOf(tokens, valid);
  if (counts === null) return wrong({ what: `Không đọc được “${written}”`, remedy: example });
  if (counts.blank > 0 && marking === "strikeOut")
    return wrong({
      what: `Dòng ${about}: ghi ${counts.blank} để trống, nhưng phiếu gạch tên thì dòng để nguyên là đồng ý`,
      remedy: "Kiểm lại dòng này",
    });
  if (counts.yes < 0)
    return wrong({
      what: `Dòng ${about}: ${valid - counts.yes} dấu, nhiều hơn ${valid} phiếu hợp lệ`,
      remedy: `Kiểm lại dòng ${about} trên các phiếu hợp lệ`,
    });
  const [sum] = lineProblems(Number.parseInt(about, 10), counts, valid);
  return sum === undefined ? { read: counts, problems: [] } : wrong(sum);
}

/** "12 2 1 0". */
function fullCount(written: readonly string[]): LineCounts | null {
  const figures = written.map((figure) => (/^\d{1,4}$/.test(figure) ? Number(figure) : Number.NaN));
  const [yes = 0, no = 0, blank = 0, invalid = 0] = figures;
  return figures.length === 4 && !figures.some(Number.isNaN) ? { yes, no, blank, invalid } : null;
}

/** "2 t1 h1": each kind of mark once, the others yes. */
function exceptionsOf(tokens: ReturnType<typeof tokensOf>, valid: number): LineCounts | null {
  const said = new Map<Exception, number>();
  for (const token of tokens) {
    if (typeof token === "string" || token.from !== token.to || said.has(token.mark)) return null;
    said.set(token.mark, token.from);
  }
  const [no, blank, invalid] = [said.get("no") ?? 0, said.get("blank") ?? 0, said.get("invalid") ?? 0];
  return { yes: valid - no - blank - invalid, no, blank, invalid };
}
