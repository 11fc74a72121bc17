import type { CertificateSize } from "../../domain/school/settings";
import { boldWidth } from "../engine/shapes";

/** A text of a certificate that is set as large as it fits into the width of its page. */
export type FittedText = "tặng" | "danh hiệu" | "tên" | "nội dung";

/**
 * How certificates are laid out on a paper on its side: lengths in millimetres, sizes in points, and of the fitted texts the
 * sizes the template carries, the largest first. A3 is A4 times the root of two, in whole points.
 */
export interface CertificateShape {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The gap between the two lines of the frame. */
  readonly gap: number;
  /** The part above, and the part below with number, date and signature. */
  readonly above: number;
  readonly below: number;
  /** How much wider apart the lines stand than on A4. */
  readonly scale: number;
  /** The width texts have inside the frame. */
  readonly text: number;
  readonly sizes: Readonly<Record<FittedText, readonly number[]>>;
  /** What is not fitted: nation and motto, "TẶNG", the unit, what stands below. */
  readonly points: Readonly<Record<"nation" | "gives" | "unit" | "below", number>>;
}

export const certificateShapes: Readonly<Record<CertificateSize, CertificateShape>> = {
  A4: {
    ...{ width: 297, height: 210, margin: 10, gap: 4, above: 123, below: 56, text: 245, scale: 1 },
    sizes: {
      tặng: [22, 19, 16],
      "danh hiệu": [40, 34, 28, 23],
      tên: [34, 30, 26, 22, 18],
      "nội dung": [17, 15, 13],
    },
    points: { nation: 14, gives: 18, unit: 16, below: 14 },
  },
  A3: {
    ...{ width: 420, height: 297, margin: 14, gap: 6, above: 173, below: 80, text: 346, scale: 1.4 },
    sizes: {
      tặng: [31, 27, 23],
      "danh hiệu": [56, 48, 40, 32],
      tên: [48, 42, 37, 31, 25],
      "nội dung": [24, 21, 18],
    },
    points: { nation: 20, gives: 25, unit: 22, below: 20 },
  },
};

/** Of a blank: the room above its text, and how high the parts of its text are, in millimetres. */
export const blankRows: Readonly<Record<CertificateSize, readonly [number, number, number, number]>> = {
  A4: [84, 24, 28, 52],
  A3: [118, 34, 40, 74],
};

/** What is printed on a blank keeps clear of its frame. */
export const blankWidth: Readonly<Record<CertificateSize, number>> = { A4: 225, A3: 318 };

/** The section of the template that holds a text in a size: "tên cỡ 34". */
export function fittedSection(text: FittedText, points: number): string {
  return `${text} cỡ ${points}`;
}

/** How many lines a text may take at its size; the least size takes what it needs. */
const linesAllowed: Readonly<Record<FittedText, number>> = { tặng: 1, "danh hiệu": 1, tên: 1, "nội dung": 2 };

/** The largest size at which each line of a text fits; the least where none does. */
export function fittingSize(what: FittedText, text: string, paper: CertificateSize, width: number): number {
  const sizes = certificateShapes[paper].sizes[what];
  return (
    sizes.find(
      (points) => linesAt(text, points, width) <= text.split("\n").length - 1 + linesAllowed[what],
    ) ?? Math.min(...sizes)
  );
}

/** How many lines a text takes at a size, each word whole. */
export function linesAt(text: string, points: number, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, points, width), 0);
}

/** Widths are sums of fractions. */
const rounding = 1e-6;

function wrapped(line: string, points: number, width: number): number {
  const space = boldWidth(" ", points);
  let lines = 1;
  let used = -space;
  for (const word of line.split(" ")) {
    const own = boldWidth(word, points);
    if (used + space + own > width + rounding && used > 0) {
      lines += 1;
      used = own;
    } else used += space + own;
  }
  return lines;
}

/** A text in each of its sizes, one of them printed: the section of its size holds it, the others nothing. */
export function fittedView(what: FittedText, text: string, paper: CertificateSize, width: number) {
  const chosen = fittingSize(what, text, paper, width);
  return Object.fromEntries(
    certificateShapes[paper].sizes[what].map((points) => [
      fittedSection(what, points),
      points === chosen ? text.split("\n").map((t) => ({ t })) : [],
    ]),
  );
}
