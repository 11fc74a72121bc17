import type { FileChild, TextRun } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { boldMixed, mixed } from "./blocks";
import { columns } from "./columns";
import { grid } from "./grid";
import { blank, control, line, run } from "./page";

/** The left column of the tables, in millimetres: how wide columns are printed is worked out of what stands in them. */
const leftColumn = 35;

/** The points of ruled tables, and of labels, which stand in the text. */
const points = 13;
const labelPoints = 14;

/**
 * The tables a plan's text may hold. They show how each kind of cell looks: heads, running numbers and what stands beside them; labels, and what belongs to
 * them. The merge prints each cell in a row of its own, and `laidOut` (`src/documents/engine/laid-tables.ts`) lays the table out. The head repeats on
 * every page and rows never split (NĐ 30/2020, domain.md 6).
 */
export function textTables(): FileChild[] {
  const widths = [leftColumn, textWidth - leftColumn];
  const [narrowHead, wideHead] = pair("đầu", boldMixed(points), boldMixed(points), points);
  const [narrow, wide] = pair("dòng", mixed(points), mixed(points), points);
  const [label, value] = pair("dòng", boldMixed(labelPoints), mixed(labelPoints), labelPoints);
  return [
    control("{#bảng}"),
    grid(widths, points, [
      { kind: "head", cells: [{ text: [narrowHead] }, { text: [wideHead] }] },
      { kind: "row", cells: [{ text: [narrow], centred: true }, { text: [wide] }] },
    ]),
    blank(6),
    control("{/bảng}"),
    control("{#bảng nhãn}"),
    columns(widths, [[[line(label)], [line(value)]]], labelMargins),
    blank(6),
    control("{/bảng nhãn}"),
  ];
}

/** Labels stand clear of what belongs to them, in twentieths of a point. */
const labelMargins = { top: 40, bottom: 40, left: 0, right: 160 } as const;

/** The cells of a row that is repeated for each cell of the table: one of the two is printed. */
function pair(
  loop: "đầu" | "dòng",
  left: readonly TextRun[],
  right: readonly TextRun[],
  size: number,
): readonly [readonly TextRun[], readonly TextRun[]] {
  return [
    [run(`{#${loop}}{#ô hẹp}`, size), ...left, run("{/ô hẹp}", size)],
    [run("{#ô rộng}", size), ...right, run(`{/ô rộng}{/${loop}}`, size)],
  ];
}
