import { boldWidth } from "../../engine/shapes";
import type { ParagraphLook } from "../docx/model";
import type { DrawnRule } from "../paper/lines";
import { inCapitals, type Line, quotedLine } from "../paper/lines";
import type { Fault } from "./rule";

/** Twentieths of a point in a millimetre. */
export const twipsOfMillimetre = 1440 / 25.4;

/** A length to show: "19,8 mm". */
export function millimetres(twips: number): string {
  return `${decimal(twips / twipsOfMillimetre)} mm`;
}

/** "13,5": one decimal at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}

/** What a part's letters are to be; what is not named may be anything. */
export interface Wanted {
  /** From the smallest to the largest, in points. */
  readonly points?: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** true: capitals alone; false: not capitals alone. */
  readonly capitals?: boolean;
  readonly alignment?: ParagraphLook["alignment"];
}

/** What is otherwise than wanted in the lines of a part: one fault a kind, at the first line that has it. */
export function lookFaults(part: string, lines: readonly Line[], wanted: Wanted): readonly Fault[] {
  const kinds: readonly ((line: Line) => string | null)[] = [
    (line) => sizeFault(line, wanted.points),
    ({ runs }) =>
      faceFault(
        runs.map(({ look }) => look.bold),
        wanted.bold,
        "đậm",
      ),
    ({ runs }) =>
      faceFault(
        runs.map(({ look }) => look.italic),
        wanted.italic,
        "nghiêng",
      ),
    ({ text }) =>
      wanted.capitals === undefined || inCapitals(text) === wanted.capitals
        ? null
        : wanted.capitals
          ? "phải viết chữ in hoa"
          : "phải viết chữ in thường",
    ({ paragraph }) =>
      wanted.alignment === undefined || paragraph.look.alignment === wanted.alignment
        ? null
        : `phải ${alignmentWords[wanted.alignment]}`,
  ];
  return kinds.flatMap((fault) => {
    const found = lines.map((line) => ({ line, what: fault(line) })).find(({ what }) => what !== null);
    return found ? [{ what: `${part}: ${found.what}`, where: quotedLine(found.line) }] : [];
  });
}

const alignmentWords: Readonly<Record<ParagraphLook["alignment"], string>> = {
  left: "căn trái",
  centre: "căn giữa",
  right: "căn phải",
  justified: "căn đều hai lề",
};

/** "cỡ chữ 12, phải từ 13 đến 14": the first size outside the bounds. */
export function sizeFault({ runs }: Line, points: Wanted["points"]): string | null {
  if (points === undefined) return null;
  const [least, most] = points;
  const size = runs.map(({ look }) => look.size).find((each) => each < least || each > most);
  if (size === undefined) return null;
  return `cỡ chữ ${decimal(size)}, phải ${least === most ? `là ${least}` : `từ ${least} đến ${most}`}`;
}

function faceFault(runs: readonly boolean[], wanted: boolean | undefined, name: string): string | null {
  if (wanted === undefined || runs.every((is) => is === wanted)) return null;
  return wanted ? `phải in ${name}` : `không in ${name}`;
}

/** How long the longest line of a bold text is when printed, in twentieths of a point: at most its column's width. */
function printedWidth(lines: readonly Line[]): number {
  return Math.max(
    0,
    ...lines.map(({ text, runs, width, paragraph: { look } }) => {
      const size = Math.max(0, ...runs.map((run) => run.look.size));
      return Math.min(width - look.left - look.right, boldWidth(text, size) * twipsOfMillimetre);
    }),
  );
}

/** Letters are not measured to the millimetre: so much of a rule's length may be missing or too much. */
const slack = 0.1;

/** What is wrong with the rule under a text, which is to be from `least` to `most` of its length. */
export function ruleFaults(
  part: string,
  text: readonly Line[],
  rule: DrawnRule | null,
  [least, most]: readonly [number, number],
): readonly Fault[] {
  const [last] = text.slice(-1);
  if (last === undefined) return [];
  const where = quotedLine(last);
  if (rule === null) return [{ what: `Không có kẻ ngang dưới ${part}`, where }];
  const width = printedWidth(text);
  if (rule.length === null || width === 0) return [];
  if (rule.length >= width * least * (1 - slack) && rule.length <= width * most * (1 + slack)) return [];
  const bounds = least === most ? "bằng độ dài" : "từ 1/3 đến 1/2 độ dài";
  return [
    {
      what: `Kẻ ngang dưới ${part} dài ${millimetres(rule.length)}, phải ${bounds} dòng chữ (khoảng ${millimetres(width)})`,
      where,
    },
  ];
}
