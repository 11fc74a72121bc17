import { longDate, shortDate } from "../../vietnamese/dates";
import { comparable, comparableLabel } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import type { Validity } from "../validity";

/** The steps in which grounds are printed, the highest law first (real papers' order; NĐ 30/2020). */
export const groundRanks = [
  "organisation",
  "law",
  "decree",
  "circular",
  "sectorCircular",
  "above",
  "own",
  "direction",
  "minutes",
  "request",
] as const;

/** Laws on organisation; the law on emulation; decrees; the Home Affairs ministry's circulars, then the sector's; rules of the body above; the school's own; plans and directions; minutes; requests. */
export type GroundRank = (typeof groundRanks)[number];

/**
 * A text a document or a rule rests on: a plan of the body above, a law, a decree, the school's own regulation (domain.md
 * A1, B1, B8). A law is cited by name and day of signing, without a number (domain.md 3).
 */
export interface Ground extends Validity {
  readonly code: string;
  /** "" where every round may rest on it. */
  readonly round: string;
  /** The sector whose schools it is for ("Giáo dục"), "" for all: a school prints its own ministry's circulars alone. */
  readonly sector: string;
  /** null where its kind says it. */
  readonly rank: GroundRank | null;
  /** Its place among grounds of one rank. */
  readonly order: number;
  /** The word that opens its line: "Căn cứ", "Thực hiện". */
  readonly opening: string;
  /** "Kế hoạch", "Nghị định", "Luật Thi đua, khen thưởng". */
  readonly kind: string;
  /** Number and symbol, "" for a law. */
  readonly number: string;
  /** The day of signing; null where the school has not filled it in yet. */
  readonly date: CalendarDate | null;
  /** "" where the kind says it (a law), or where it is our own. */
  readonly issuer: string;
  /** As it follows: "về việc …", "quy định …". */
  readonly summary: string;
  /** Whether documents list it among their grounds; others are cited by their code alone. */
  readonly listed: "yes" | "no";
  /** The pack of the default catalogue it came with; "" for the school's own row. */
  readonly pack: string;
  /** For the secretary: what to hold against the paper before it is printed. */
  readonly note: string;
}

/** A ground that can be printed. */
export type CompleteGround = Ground & { readonly date: CalendarDate };

/** What a ground lacks to be printed, in the order of its columns; null where it is complete. */
export function missingPart(ground: Ground): "kind" | "number" | "date" | "issuer" | "summary" | null {
  const { kind, number, date, issuer, summary } = ground;
  if (hasGap(kind)) return "kind";
  if (hasGap(number) || (number === "" && needsNumber(ground))) return "number";
  if (date === null) return "date";
  if (hasGap(issuer)) return "issuer";
  return hasGap(summary) ? "summary" : null;
}

export function isComplete(ground: Ground): ground is CompleteGround {
  return missingPart(ground) === null;
}

/** Whether a text has a place a person must still fill in: "(điền số, ngày)", "số …". */
export function hasGap(text: string): boolean {
  return /\(\s*điền|…|\.{2,}|_{2,}/iu.test(text);
}

/** Papers that always carry a number, unless another paper's number stands in what follows ("ban hành kèm theo … số"). */
const numbered = /^(nghị định|thông tư|quyết định|quy chế|kế hoạch|chỉ thị|hướng dẫn|công văn|tờ trình)/u;

function needsNumber({ kind, summary }: Ground): boolean {
  return numbered.test(comparableLabel(kind)) && !/(?<!\p{L})số\s*\d/iu.test(`${kind} ${summary}`);
}

/** "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định …". */
export function citation({ kind, number, date, issuer, summary }: CompleteGround): string {
  const parts = [kind, number && `số ${number}`, longDate(date), issuer && `của ${issuer}`, summary];
  return parts.filter((part) => part !== "").join(" ");
}

/** "Quyết định ban hành Quy chế thi đua, khen thưởng": what a ground is, while it cannot be cited. */
export function groundTitle({ kind, number, summary }: Ground): string {
  return [kind, number, summary].filter((part) => part !== "").join(" ");
}

/** "Căn cứ Nghị định …": its line among the grounds. */
export function groundLine(ground: CompleteGround): string {
  return `${ground.opening} ${citation(ground)}`;
}

/**
 * "Luật Thi đua, khen thưởng ngày 15/6/2022": how it is cited beside a rule. What everybody has is known by its number; of
 * all else the whole title is told.
 */
export function shortCitation(ground: CompleteGround): string {
  const { kind, number, date, issuer, summary } = ground;
  const national = ["organisation", "law", "decree", "circular", "sectorCircular"].includes(rankOf(ground));
  const rest = national ? [] : [issuer && `của ${issuer}`, summary];
  const parts = [kind, number && `số ${number}`, `ngày ${shortDate(date)}`, ...rest];
  return parts.filter((part) => part !== "").join(" ");
}

/** Its rank, from its kind where none is given. */
export function rankOf({ rank, kind, number, issuer, opening }: Ground): GroundRank {
  if (rank !== null) return rank;
  const name = comparableLabel(kind);
  if (/đề nghị/u.test(comparableLabel(opening)) || name.startsWith("tờ trình")) return "request";
  if (/^(bộ )?luật|^pháp lệnh/u.test(name)) return name.includes("thi đua") ? "law" : "organisation";
  if (name.startsWith("nghị định")) return "decree";
  if (name.startsWith("thông tư")) return /BNV/u.test(number) ? "circular" : "sectorCircular";
  if (/^(quyết định|quy chế|quy định)/u.test(name)) return comparable(issuer) === "" ? "own" : "above";
  return name.startsWith("biên bản") ? "minutes" : "direction";
}
