import { referencesText } from "../../domain/awards/ground-reference";
import { type VotingRule, votingRuleFor } from "../../domain/awards/voting-rule";
import { referenceCiter } from "../../domain/papers/citing";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { sessionRule } from "../../domain/vote/ballot-rule";
import type { SessionRule, VotingSession } from "../../domain/vote/session";
import { now } from "../../google/clock";
import type { grounds } from "../../register/tables/plan/grounds";
import { votingRules } from "../../register/tables/school/voting-rules";
import type { Readable } from "../../register/unit-of-work";
import type { MeetingSources, votingTables } from "./voting-sources";

type OpenThresholds = Pick<Readable<typeof votingTables>, "thresholds">;

/** The row of *Ngưỡng phiếu* by which the school's council votes on an award of the review; null where none holds. */
export function thresholdOf(
  open: OpenThresholds,
  { awardedUntil }: Pick<MeetingSources, "awardedUntil">,
  award: string,
): VotingRule | null {
  return votingRuleFor(open.thresholds.rows(), award, "school", awardedUntil);
}

/** The rule of each award of the session, every setting filled in, low to high; or the awards that have none. */
export function sessionRulesOf(
  open: OpenThresholds & Readable<{ readonly grounds: typeof grounds }>,
  sources: Pick<MeetingSources, "awardedUntil" | "meeting">,
  { code, awards }: Pick<VotingSession, "code" | "awards">,
): Result<readonly SessionRule[]> {
  const cite = referenceCiter(open.grounds.rows(), sources.meeting.day ?? now());
  const rules: SessionRule[] = [];
  const problems: Problem[] = [];
  awards.forEach((award, index) => {
    const threshold = thresholdOf(open, sources, award);
    if (!threshold) problems.push(noThreshold(award));
    else {
      const grounds = cite(referencesText(threshold.grounds)).texts.join("; ");
      rules.push(sessionRule(code, award, index + 1, threshold, grounds));
    }
  });
  return problems.length > 0 ? failed(...problems) : ok(rules);
}

const noThreshold = (award: string): Problem => ({
  what: `Danh hiệu ${award} chưa có ngưỡng phiếu của hội đồng trường`,
  where: { tab: votingRules.tab },
  remedy: "Thêm một dòng cho danh hiệu này, hoặc dòng để trống mã danh hiệu",
});
