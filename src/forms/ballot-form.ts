import { grouped } from "../domain/grouping";
import { ballotCodePattern } from "../domain/vote/ballot-code";
import type { BallotLine } from "../domain/vote/ballot-line";
import type { Mark } from "../domain/vote/counting";
import type { BallotRule } from "../domain/vote/session";
import type { BallotFormPlan, BallotGrid, RawBallot } from "../google/ballot-form";

/** A paper as it is put before the members, its numbers fixed. */
export interface BallotPaper {
  readonly title: string;
  /** How to vote, and what secrecy the form gives: read above the questions. */
  readonly instruction: string;
  /** What a line without a choice is, as the rule has it: the paper says so. */
  readonly marking: BallotRule["marking"];
  readonly lines: readonly BallotPaperLine[];
}

export interface BallotPaperLine extends Pick<BallotLine, "number" | "name"> {
  /** What else tells the nominee: the unit's name. */
  readonly detail: string;
  /** Under which head the line stands: the award's name. */
  readonly group: string;
}

/** The columns of every grid: the first is a vote for the nominee, the second one against. */
export const ballotColumns = ["Đồng ý", "Không đồng ý"] as const;

/** Longer grids are hard to follow on a phone. */
const longestGrid = 50;

const gridHelps: Readonly<Record<BallotRule["marking"], string>> = {
  twoBoxes: "Mỗi dòng chọn một ô; dòng không chọn là để trống.",
  strikeOut: "Dòng không chọn được tính là đồng ý; không đồng ý thì chọn ô bên phải.",
};

/** What the members type their code into. */
const codeQuestion: BallotFormPlan["code"] = {
  title: "Mã phiếu",
  help: "Gõ mã in trên phiếu mã đã rút; không phân biệt chữ hoa, chữ thường và dấu gạch. Mỗi mã bỏ phiếu một lần.",
  pattern: ballotCodePattern,
  fault: "Mã phiếu có 13 ký tự, ví dụ 7KPM-4XRT-9CHN2; xem lại mã in trên phiếu mã",
};

/** The form of a paper: its lines in grids by group, in their order, at most 50 rows a grid. */
export function ballotFormPlan(paper: BallotPaper): BallotFormPlan {
  return {
    title: paper.title,
    description: paper.instruction,
    confirmation:
      "Phiếu đã được ghi nhận. Phiếu điện tử không sửa được; giữ kín mã phiếu cho đến khi công bố kết quả.",
    code: codeQuestion,
    grids: gridsOf(paper).map(
      ({ title, lines }): BallotGrid => ({
        title,
        help: gridHelps[paper.marking],
        rows: lines.map((line) => rowLabel(line, paper)),
        columns: ballotColumns,
      }),
    ),
  };
}

/** What a ballot says of its paper, by the line's number; a line without a choice is not among them. */
export function marksByLine(
  paper: BallotPaper,
  { marks }: Pick<RawBallot, "marks">,
): ReadonlyMap<number, Mark> {
  return new Map(
    gridsOf(paper).flatMap(({ lines }, grid) =>
      lines.flatMap(({ number }, row): [number, Mark][] => {
        const chosen = marks[grid]?.[row];
        if (chosen === undefined) throw new Error("the ballot has fewer marks than its paper has lines");
        return chosen === null ? [] : [[number, chosen === 0 ? "yes" : "no"]];
      }),
    ),
  );
}

interface PaperGrid {
  readonly title: string;
  readonly lines: readonly BallotPaperLine[];
}

/** The paper cut into grids, the same each time. A group that needs several says which of them each is. */
function gridsOf({ lines }: BallotPaper): readonly PaperGrid[] {
  const inOrder = [...lines].sort((a, b) => a.number - b.number);
  return [...grouped(inOrder, ({ group }) => plain(group) || "Danh sách")].flatMap(([group, all]) => {
    const parts = Math.ceil(all.length / longestGrid);
    return Array.from({ length: parts }, (_, part) => ({
      title: parts === 1 ? group : `${group} (${part + 1}/${parts})`,
      lines: all.slice(part * longestGrid, (part + 1) * longestGrid),
    }));
  });
}

/** "07. Nguyễn Văn A (Khoa Mộc)": the number makes it unique, with as many digits as the longest has. */
function rowLabel({ number, name, detail }: BallotPaperLine, { lines }: BallotPaper): string {
  const digits = Math.max(2, ...lines.map((line) => String(line.number).length));
  const what = plain(detail);
  return `${String(number).padStart(digits, "0")}. ${plain(name)}${what === "" ? "" : ` (${what})`}`;
}

/** Forms gives labels back on one line, without spaces at their ends. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
