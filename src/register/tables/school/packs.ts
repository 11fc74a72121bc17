import { type GroundReference, groundReferences } from "../../../domain/awards/ground-reference";
import type { CalendarDate } from "../../../domain/calendar-date";

/**
 * The packs of the default catalogue (domain.md 3): the law of 2003 with decree 91/2017, the law of 2022 with decree
 * 98/2023, and the same law with decree 152/2025. The last has no end: a decree that lapses is told of, and its figures
 * hold until the school has others.
 */
export const packs = {
  /** What every pack has alike. */
  all: { pack: "Chung", validFrom: null, validUntil: null },
  law2003: { pack: "2003/91", validFrom: day(1, 7, 2004), validUntil: day(31, 12, 2023) },
  law2022: { pack: "2022", validFrom: day(1, 1, 2024), validUntil: null },
  decree98: { pack: "2022/98", validFrom: day(1, 1, 2024), validUntil: day(30, 6, 2025) },
  decree152: { pack: "2022/152", validFrom: day(1, 7, 2025), validUntil: null },
} as const;

export function day(date: number, month: number, year: number): CalendarDate {
  return { year, month, day: date };
}

/** The law of the day: whichever is in force is cited. */
export function byLaw(article = ""): readonly GroundReference[] {
  return groundReferences(["LTDKT2003", "LTDKT2022"].map((code) => withArticle(code, article)).join("; "));
}

/** The decree of the day. */
export const byDecree: readonly GroundReference[] = groundReferences("ND91; ND98; ND152");

/** What each decree says on rewards; that of 2025 was read (domain.md 3). */
export const byRewardDecree: readonly GroundReference[] = groundReferences(
  "ND91; ND98; ND152, Điều 49 đến Điều 54",
);

/** The school's own regulation on awards, and that on how its council works: the school fills in number and day. */
export const byRegulation: readonly GroundReference[] = [{ code: "QCTDKT", article: "" }];
export const byCouncilRules: readonly GroundReference[] = [{ code: "QCHD", article: "" }];

function withArticle(code: string, article: string): string {
  return article === "" ? code : `${code}, ${article}`;
}
