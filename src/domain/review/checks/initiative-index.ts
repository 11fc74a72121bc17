import { comparableLabel } from "../../../vietnamese/text";
import { codeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { Initiative } from "../../school/initiative";
import type { UsedInitiative } from "../used-initiative";
import type { CheckRegister } from "./check-register";
import type { Fold } from "./fold-once";
import type { Nominee } from "./nominee";

/** Initiatives of the register, and where nominations name one, each indexed once. Names and codes are folded. */
export interface InitiativeIndex {
  /** Recognised this school year, by author. */
  readonly ofAuthor: (code: string) => readonly Initiative[];
  /** Whether a recognised initiative of that name, of any year, has both as authors. */
  readonly isShared: (name: string, code: string, otherCode: string) => boolean;
  /** This review's active nominations that name the initiative. */
  readonly naming: (name: string) => readonly Nominee[];
  /** Standing nominations of other school years, by who is nominated. */
  readonly ofOtherYears: (code: string) => readonly UsedInitiative[];
}

/** A decision's number as it is compared. */
export function decisionKey(decision: string): string {
  return comparableLabel(decision).replace(/\s/g, "");
}

export function initiativeIndex(
  register: CheckRegister,
  nominees: readonly Nominee[],
  fold: Fold,
): InitiativeIndex {
  const authored = new Map<string, Initiative[]>();
  const authors = new Map<string, ReadonlySet<string>[]>();
  const naming = new Map<string, Nominee[]>();
  const otherYears = new Map<string, UsedInitiative[]>();
  for (const initiative of register.initiatives) {
    const codes = new Set(initiative.authors.map(codeKey));
    groupIn(authors, fold(initiative.name), codes);
    if (initiative.schoolYear === register.year.code)
      for (const code of codes) groupIn(authored, code, initiative);
  }
  for (const nominee of nominees) {
    const name = fold(nominee.nomination.initiative);
    if (name !== "" && nominee.nomination.state === "active") groupIn(naming, name, nominee);
  }
  for (const nomination of register.otherYears)
    if (codeKey(nomination.code) !== "") groupIn(otherYears, codeKey(nomination.code), nomination);
  return {
    ofAuthor: (code) => authored.get(codeKey(code)) ?? [],
    isShared: (name, code, otherCode) =>
      (authors.get(name) ?? []).some((codes) => codes.has(codeKey(code)) && codes.has(codeKey(otherCode))),
    naming: (name) => naming.get(name) ?? [],
    ofOtherYears: (code) => otherYears.get(codeKey(code)) ?? [],
  };
}
