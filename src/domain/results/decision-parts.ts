import { type Award, compareAwards } from "../awards/award";
import type { DecisionGrouping } from "../school/settings";
import type { DecidedAward } from "./decided-award";

/** A decision to be made: its part in the document book, and what it is of. */
export interface DecisionPart {
  /** The award's code, the group's, "" for all; the code of a sudden award's dossier. */
  readonly part: string;
  readonly awards: readonly Award[];
  /** In the order of the annex. */
  readonly lines: readonly DecidedAward[];
}

/** What a person types for the part that is the whole: its code in the register is "". */
export const wholePart = "CHUNG";

const groups = {
  DHTT: (award: Award) => award.kind !== "form" && award.subject === "collective",
  DHCN: (award: Award) => award.kind !== "form" && award.subject !== "collective",
  HTKT: (award: Award) => award.kind === "form",
} as const;

/** What the groups are called in titles and lists. */
export const groupNames: Readonly<Record<keyof typeof groups, string>> = {
  DHTT: "danh hiệu thi đua đối với tập thể",
  DHCN: "danh hiệu thi đua đối với cá nhân",
  HTKT: "hình thức khen thưởng",
};

/** The part a line belongs to. A sudden award has a decision of its own, named by its dossier. */
export function partOfLine(
  { source, id, award }: Pick<DecidedAward, "source" | "id" | "award">,
  grouping: DecisionGrouping,
): string {
  if (source === "sudden") return id;
  if (grouping === "one") return "";
  if (grouping === "award") return award.code;
  return Object.entries(groups).find(([, holds]) => holds(award))?.[0] ?? "";
}

/** Parts lines by decision, in the order of lists; lines keep their order. */
export function decisionParts(
  lines: readonly DecidedAward[],
  grouping: DecisionGrouping,
): readonly DecisionPart[] {
  const byPart = new Map<string, DecidedAward[]>();
  for (const line of lines) {
    const part = partOfLine(line, grouping);
    byPart.set(part, [...(byPart.get(part) ?? []), line]);
  }
  return [...byPart].map(([part, own]) => ({
    part,
    awards: [...new Map(own.map(({ award }) => [award.code, award])).values()].sort(compareAwards),
    lines: own,
  }));
}
