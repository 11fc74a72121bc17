import type { FormatSeverity } from "../../domain/papers/format-finding";
import type { DocxDocument } from "./docx/model";
import { partsOf } from "./paper/paper";
import type { Profile } from "./profile";
import type { FormatRule } from "./rules/rule";
import { type FormatRuleName, formatRuleNames, formatRules } from "./rules/rules";

/** What a document does otherwise than a rule asks. */
export interface FormatFinding {
  readonly rule: FormatRuleName;
  readonly severity: FormatSeverity;
  readonly what: string;
  /** The first place it was seen at. */
  readonly where: string;
  /** How many more places there are. */
  readonly more: number;
}

/**
 * Holds a document against every rule that binds one of its form (NĐ 30/2020, domain.md 6). `rests` leaves out the rules that rest
 * on anything else: of a bare text only its words can be judged. What is wrong in one way at several places is told once.
 */
export function checkFormat(
  document: DocxDocument,
  profile: Profile,
  rests: readonly FormatRule["restsOn"][] = ["words", "look"],
): readonly FormatFinding[] {
  const paper = partsOf(document);
  return formatRuleNames.flatMap((name) => {
    const rule = formatRules[name];
    if (!rule.forms.includes(profile.form) || !rests.includes(rule.restsOn)) return [];
    const told = new Map<string, FormatFinding>();
    for (const { what, where, doubtful } of rule.check(paper, profile)) {
      const known = told.get(what);
      const severity = doubtful ? "doubtful" : "wrong";
      told.set(
        what,
        known ? { ...known, more: known.more + 1 } : { rule: name, severity, what, where, more: 0 },
      );
    }
    return [...told.values()];
  });
}

/** "đoạn “…” và 03 chỗ nữa": where a finding was seen. */
export function placesOf({ where, more }: FormatFinding): string {
  return more === 0 ? where : `${where} và ${more} chỗ nữa`;
}
