import type { Rating } from "../../../../src/domain/school/rating";
import type { Dice } from "../../../support/dice";

/** How units write what a register keeps as a value. */

const awardWords: Readonly<Record<string, readonly string[]>> = {
  LDTT: [
    "LĐTT",
    "LĐTT",
    "Lao động tiên tiến",
    "LDTT",
    "Lao động TT",
    "LĐ tiên tiến",
    "lao động tiên tiến",
    "LAO ĐỘNG TIÊN TIẾN",
  ],
  CSTDCS: [
    ...[
      "CSTĐCS",
      "CSTĐCS",
      "Chiến sĩ thi đua cơ sở",
      "CSTĐ cơ sở",
      "Chiến sỹ thi đua cơ sở",
      "CSTĐ cấp cơ sở",
      "CSTĐ CS",
    ],
    ...["CSTDCS", "Chiến sĩ thi đua cấp cơ sở"],
  ],
  GK: ["Giấy khen", "GK", "Giấy khen của Hiệu trưởng", "giấy khen"],
  BK: ["Bằng khen", "Bằng khen cấp tỉnh", "BK cấp tỉnh"],
  TTLDTT: ["Tập thể LĐTT", "Tập thể lao động tiên tiến", "TTLĐTT", "Tập thể Lao động tiên tiến"],
  TTLDXS: ["Tập thể LĐXS", "Tập thể lao động xuất sắc", "TTLĐXS"],
};

export function awardText(dice: Dice, code: string): string {
  return dice.pick(awardWords[code] ?? [code]);
}

/** Several awards in one cell. */
export function awardsText(dice: Dice, codes: readonly string[], glues: readonly string[]): string {
  return codes.map((code) => awardText(dice, code)).join(dice.pick(glues));
}

/** What heads an award's own column: shorter, and once a table. */
export function awardHeading(dice: Dice, code: string): string {
  const upperCased = (awardWords[code] ?? [code]).filter(
    (words) => words.charAt(0) !== words.charAt(0).toLowerCase(),
  );
  return dice.pick(upperCased);
}

export const ratingWords: Readonly<Record<Rating, readonly string[]>> = {
  excellent: [
    ...[
      "HTXSNV",
      "Hoàn thành xuất sắc nhiệm vụ",
      "HTXS",
      "Hoàn thành xuất sắc",
      "Xuất sắc",
      "HT xuất sắc nhiệm vụ",
      "HTXS nhiệm vụ",
    ],
    "HTXSNV",
  ],
  good: [
    "HTTNV",
    "Hoàn thành tốt nhiệm vụ",
    "HTT",
    "Hoàn thành tốt",
    "Tốt",
    "HT tốt NV",
    "HT tốt nhiệm vụ",
    "HTTNV",
  ],
  complete: ["HTNV", "Hoàn thành nhiệm vụ", "Hoàn thành", "HTNV"],
  incomplete: ["KHTNV", "Không hoàn thành nhiệm vụ"],
};

export const ticks = ["x", "x", "x", "X", "x ", "v", "1", "✓", "✔", "+", "Có", "√", "×", "X"];

export const notProposed = ["Không", "-", "Không đề nghị", "Không xét", "không"];

export const dittos = ['"', "”", "nt", "-nt-", "như trên", "//", "〃", "''"];

export function votesText(dice: Dice, yes: number, total: number): string {
  const share = `${((yes / total) * 100).toFixed(2).replace(".", ",")}%`;
  return dice.pick([
    ...[
      `${yes}/${total}`,
      `${yes}/${total}`,
      `${yes}/${total} phiếu`,
      `${yes}/${total} (${share})`,
      `${yes} / ${total}`,
    ],
    `${String(yes).padStart(2, "0")}/${total}`,
  ]);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What Excel makes of "4/4" and "12/13": a day of this year where there is one, else the text as it was. */
export function spoiltVotes(dice: Dice, yes: number, total: number): string {
  if (yes > 28 || total > 12) return `${yes}/${total}`;
  const serial = Math.round((Date.UTC(2023, total - 1, yes) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const day = String(yes).padStart(2, "0");
  return dice.pick([
    `${day}-${months[total - 1]}`,
    `${day}-Thg${total}`,
    String(serial),
    `${day}/${String(total).padStart(2, "0")}/2023`,
  ]);
}

export const consentWords = { yes: ["x", "Có", "Đồng ý", "v", "✓"], no: ["Không", ""] };

export function dateText(
  dice: Dice,
  { day, month, year }: { day: number; month: number; year: number },
): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return dice.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}.${two(month)}.${year}`,
  ]);
}

/** A running number, in one way a table. */
export const counters: readonly ((at: number) => string)[] = [
  (at) => String(at),
  (at) => String(at).padStart(2, "0"),
  (at) => `${at}.`,
  (at) => `${at})`,
  (at) => `(${at})`,
  (at) => `${at}.0`,
  (at) => `${String(at).padStart(2, "0")}.`,
  (at) => `${at}/`,
];

export const honorifics = [
  "Ông ",
  "Bà ",
  "Đ/c ",
  "Thầy ",
  "Cô ",
  "ThS. ",
  "TS. ",
  "Đồng chí ",
  "ThS ",
  "PGS.TS. ",
  "NGƯT. ",
];

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export function groupCounter(dice: Dice, at: number, letters: boolean): string {
  return (letters ? "ABCDEFGHIJ".charAt(at) : (romans[at] ?? String(at + 1))) + dice.pick(["", "", "."]);
}

/** "02" for 2, as counts are written in lists. */
export function countText(count: number): string {
  return String(count).padStart(2, "0");
}
