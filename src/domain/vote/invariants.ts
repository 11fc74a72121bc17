import type { Problem } from "../problem";
import { type Slip, slips } from "./ballot-line";
import type { Mark, PaperAccount } from "./counting";

/** Figures as one types them: null is missing, and missing is never 0. */
export type Typed<Figures> = { readonly [Name in keyof Figures]: Figures[Name] | null };

/** What is counted of a kind of paper. */
export type PaperFigures = Typed<
  Pick<PaperAccount, "printed" | "unused" | "exchanged" | "issued" | "returned" | "valid" | "invalid">
>;

/** What is counted of a line. */
export type LineFigures = Typed<Record<Mark, number>>;

const accountsTab = { tab: "Sổ phiếu" } as const;

/** What the figures are called: headers of the tab *Sổ phiếu*. */
export const paperFigureNames: Readonly<Record<keyof PaperFigures, string>> = {
  printed: "In ra",
  unused: "Không dùng",
  exchanged: "Hỏng, đã đổi",
  issued: "Phát ra",
  returned: "Thu về",
  valid: "Hợp lệ",
  invalid: "Không hợp lệ",
};

/** What the marks of a line are called. */
export const markNames: Readonly<Record<Mark, string>> = {
  yes: "Đồng ý",
  no: "Không đồng ý",
  blank: "Để trống",
  invalid: "Không hợp lệ",
};

/** "Phiếu chính", "Phiếu riêng của dòng 7". */
export function slipName(slip: Slip, line: number): string {
  return slip === "apart" ? `${slips.apart} của dòng ${line}` : slips[slip];
}

/**
 * What contradicts in the account of a kind of paper, by the figures that are there (domain.md 4, Invariants): the sums,
 * no more returned than issued, and no more issued than `voters`, where it is known how many have a vote on its lines.
 */
export function paperProblems(
  figures: PaperFigures,
  named: string,
  voters: number | null,
): readonly Problem[] {
  const wrong = entriesOf(figures).filter(([, figure]) => figure !== null && !isCount(figure));
  if (wrong.length > 0) return wrong.map(([name]) => notACount(named, name));
  const { printed, unused, exchanged, issued, returned, valid, invalid } = figures;
  return [
    ...sumProblem(
      named,
      ["printed", printed],
      [
        ["issued", issued],
        ["exchanged", exchanged],
        ["unused", unused],
      ],
    ),
    ...sumProblem(
      named,
      ["returned", returned],
      [
        ["valid", valid],
        ["invalid", invalid],
      ],
    ),
    ...(returned !== null && issued !== null && returned > issued
      ? [
          atFigure("returned", {
            what: `${named}: thu về ${returned} phiếu, nhiều hơn số phát ra ${issued}`,
            remedy: "Đếm lại số phiếu trong hòm và số phiếu đã phát",
          }),
        ]
      : []),
    ...(issued !== null && voters !== null && issued > voters
      ? [
          atFigure("issued", {
            what: `${named}: phát ra ${issued} phiếu, chỉ có ${voters} người được bỏ phiếu`,
            remedy: "Xem lại điểm danh của lượt này và số phiếu đã phát",
          }),
        ]
      : []),
  ];
}

/** The figures of an account that are missing, each named. */
export function missingPaperFigures(figures: PaperFigures, named: string): readonly Problem[] {
  return entriesOf(figures)
    .filter(([, figure]) => figure === null)
    .map(([name]) =>
      atFigure(name, {
        what: `${named}: chưa có số “${paperFigureNames[name]}”`,
        remedy: "Ghi số này, kể cả khi là 0",
      }),
    );
}

/** Votes without papers: who could vote did, so that all figures are one (docs/votes.md, "Who counts"). */
export function unpapered(figures: PaperFigures, named: string): readonly Problem[] {
  const { issued, returned, valid } = figures;
  if (issued === null || returned === null || valid === null) return [];
  if (issued === returned && returned === valid) return [];
  return [
    atFigure(issued === returned ? "valid" : "returned", {
      what: `${named}: biểu quyết không dùng phiếu thì số phát ra (${issued}), thu về (${returned}), hợp lệ (${valid}) phải bằng nhau`,
      remedy: "Ghi cả ba bằng số người biểu quyết; người không có ý kiến vẫn tính",
    }),
  ];
}

/** What contradicts in the figures of a line, by those that are there: their sum is the valid ballots. */
export function lineProblems(number: number, figures: LineFigures, valid: number | null): readonly Problem[] {
  const where = { tab: "Phiếu theo dòng" };
  const typed = (["yes", "no", "blank", "invalid"] as const).map((mark) => [mark, figures[mark]] as const);
  const wrong = typed.filter(([, figure]) => figure !== null && !isCount(figure));
  if (wrong.length > 0) {
    return wrong.map(([mark]) => ({
      what: `Dòng ${number}: số “${markNames[mark]}” không phải là số nguyên từ 0 trở lên`,
      where,
      remedy: "Ghi lại số này",
    }));
  }
  if (valid === null) return [];
  const known = typed.filter(([, figure]) => figure !== null);
  const sum = known.reduce((all, [, figure]) => all + (figure ?? 0), 0);
  const complete = known.length === typed.length;
  if (sum === valid ? true : !complete && sum < valid) return [];
  const told = known.map(([mark, figure]) => `${markNames[mark].toLowerCase()} ${figure}`).join(" + ");
  return [
    {
      what: `Dòng ${number}: ${told} = ${sum}, phải bằng ${valid} phiếu hợp lệ`,
      where,
      remedy: `Kiểm lại dòng ${number} trên các phiếu hợp lệ`,
    },
  ];
}

function sumProblem(named: string, [whole, total]: Figure, parts: readonly Figure[]): readonly Problem[] {
  if (total === null) return [];
  const known = parts.filter(([, figure]) => figure !== null);
  const sum = known.reduce((all, [, figure]) => all + (figure ?? 0), 0);
  const complete = known.length === parts.length;
  if (complete ? sum === total : sum <= total) return [];
  const told = known.map(([name, figure]) => `${paperFigureNames[name].toLowerCase()} ${figure}`).join(" + ");
  return [
    atFigure(whole, {
      what: `${named}: ${paperFigureNames[whole].toLowerCase()} ${total}, nhưng ${told} = ${sum}`,
      remedy: "Đếm lại từng loại phiếu, hai bên phải bằng nhau",
    }),
  ];
}

type Figure = readonly [name: keyof PaperFigures, figure: number | null];

function entriesOf(figures: PaperFigures): readonly Figure[] {
  const names = ["printed", "unused", "exchanged", "issued", "returned", "valid", "invalid"] as const;
  return names.map((name) => [name, figures[name]] as const);
}

function notACount(named: string, name: keyof PaperFigures): Problem {
  return atFigure(name, {
    what: `${named}: số “${paperFigureNames[name]}” không phải là số nguyên từ 0 trở lên`,
    remedy: "Ghi lại số này",
  });
}

function atFigure(name: keyof PaperFigures, problem: Omit<Problem, "where">): Problem {
  return { ...problem, where: { ...accountsTab, column: paperFigureNames[name] } };
}

function isCount(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}
