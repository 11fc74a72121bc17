import { recognisable } from "../../vietnamese/text";
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
import type { NumberedBallot } from "./numbered-ballots";

/** How to write it, where something cannot be read. */
const example = "Ghi như: 1-9 sạch; 10: 3 7 12-15; 11 hỏng";

/** No council has more; a slip of the keyboard does. */
const mostBallots = 2000;

/**
 * Papers as struck numbers (docs/votes.md, "Notation of a count"): "1-9 sạch; 10: 3 7 12-15 t5 h9; 11 hỏng; 12-14 (×3): 3 7".
 * Reads the papers that can be read, in the order of their numbers, and tells of each entry that cannot which paper or
 * line is wrong. `returned`, where it is known, is the highest number a paper may have. What is missing
 * `missingBallots` tells.
 */
export function readBallots(
  text: string,
  paper: BallotPaper,
  returned: number | null,
): Reading<readonly NumberedBallot[]> {
  const ballots = new Map<number, NumberedBallot>();
  const problems: Problem[] = [];
  for (const entry of entriesOf(text)) {
    const numbers = ballotNumbers(entry, returned);
    const contents = numbers.problems.length === 0 ? contentsOf(entry, paper) : null;
    problems.push(...numbers.problems, ...(contents?.problems ?? []));
    if (contents === null || contents.read === null) continue;
    for (const number of numbers.read) {
      if (ballots.has(number))
        problems.push({ what: `Phiếu ${number} được ghi hai lần`, remedy: "Xem lại phiếu này, giữ một lần" });
      else ballots.set(number, { number, ...contents.read });
    }
  }
  return { read: [...ballots.values()].sort((a, b) => a.number - b.number), problems };
}

/** "10", "1-9", "2 4 6-8": the papers an entry is about. */
function ballotNumbers(
  { written, about, said, times }: Entry,
  returned: number | null,
): Reading<readonly number[]> {
  const list = said === null ? about.replace(/[^\d\s-].*$/, "") : about;
  const numbers: number[] = [];
  for (const token of tokensOf(list)) {
    if (typeof token === "string" || token.mark !== "no" || token.written.startsWith("k"))
      return unread(written);
    const { from, to } = token;
    if (to < from || from === 0)
      return wrong(
        `Phiếu ${token.written}: không có khoảng số này`,
        "Ghi từ số nhỏ đến số lớn, bắt đầu từ 1",
      );
    const most = returned ?? mostBallots;
    if (to > most)
      return wrong(
        `Phiếu ${to}: ${returned === null ? `số phiếu quá lớn` : `chỉ thu về ${returned} phiếu`}`,
        "Xem lại số phiếu, hoặc số thu về",
      );
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  if (numbers.length === 0) return unread(written);
  if (times !== null && times !== numbers.length)
    return wrong(
      `“${written}”: ghi ×${times} nhưng có ${numbers.length} phiếu`,
      "Xem lại số phiếu giống nhau này",
    );
  return { read: numbers, problems: [] };
}

/** What stands on the papers of an entry; null where it cannot be read. */
function contentsOf(
  { written, about, said }: Entry,
  paper: BallotPaper,
): Reading<Omit<NumberedBallot, "number"> | null> {
  const papers = about.replace(/\s*[^\d\s-].*$/, "").trim();
  if (said === null) {
    const word = recognisable(about.replace(/^[\d\s-]+/, ""));
    if (word === "sach") return { read: { valid: true, marks: new Map() }, problems: [] };
    if (word === "hong") return { read: { valid: false, marks: new Map() }, problems: [] };
    if (word !== "") return unreadContents(written);
    return wrongContents(
      `Phiếu ${papers}: chưa ghi phiếu thế nào`,
      "Thêm “sạch”, “hỏng”, hoặc dấu hai chấm và các số bị gạch",
    );
  }
  if (said === "")
    return wrongContents(
      `Phiếu ${papers}: chưa ghi số nào sau dấu hai chấm`,
      `Phiếu không gạch ai thì ghi “${papers} sạch”`,
    );
  return struckLines(said, papers, paper);
}

function struckLines(
  said: string,
  papers: string,
  { lines, marking }: BallotPaper,
): Reading<Omit<NumberedBallot, "number"> | null> {
  const onPaper = new Set(lines);
  const marks = new Map<number, Exception>();
  const twice = new Set<number>();
  for (const token of tokensOf(said)) {
    if (typeof token === "string")
      return wrongContents(`Phiếu ${papers}: không đọc được “${token}”`, example);
    const { from, to, mark } = token;
    const strange = [from, to].filter((line) => !onPaper.has(line));
    if (to < from)
      return wrongContents(`Phiếu ${papers}: khoảng ${token.written} ngược`, "Ghi từ số nhỏ đến số lớn");
    if (strange.length > 0)
      return wrongContents(
        `Phiếu ${papers}: dòng ${numbersText([...new Set(strange)])} không có trên phiếu, hoặc đã rút`,
        "Xem lại số trên phiếu này",
      );
    if (mark === "blank" && marking === "strikeOut")
      return wrongContents(
        `Phiếu ${papers}: ${token.written} ghi là để trống, nhưng phiếu gạch tên thì dòng để nguyên là đồng ý`,
        "Bỏ số này",
      );
    // Who is withdrawn keeps the number and is passed over by a range.
    for (const line of from === to ? [from] : lines.filter((number) => from <= number && number <= to)) {
      if (marks.has(line)) twice.add(line);
      marks.set(line, mark);
    }
  }
  if (twice.size > 0)
    return wrongContents(
      `Phiếu ${papers}: dòng ${numbersText([...twice])} được ghi hai lần`,
      "Xem lại phiếu này, ghi mỗi dòng một lần",
    );
  return { read: { valid: true, marks }, problems: [] };
}

function unread(written: string): Reading<readonly number[]> {
  return wrong(`Không đọc được “${written}”`, example);
}

function wrong(what: string, remedy: string): Reading<readonly number[]> {
  return { read: [], problems: [{ what, remedy }] };
}

function unreadContents(written: string): Reading<null> {
  return wrongContents(`Không đọc được “${written}”`, example);
}

function wrongContents(what: string, remedy: string): Reading<null> {
  return { read: null, problems: [{ what, remedy }] };
}
