import { votingRuleFor } from "../../domain/awards/voting-rule";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import { sessionRule } from "../../domain/vote/ballot-rule";
import type { SessionRule, VotingSession } from "../../domain/vote/session";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { schoolYears } from "../../register/tables/school/school-years";
import { votingRules } from "../../register/tables/school/voting-rules";
import { sessionRules } from "../../register/tables/vote/session-rules";
import type { Readable } from "../../register/unit-of-work";

/** What the rules of a session follow from. */
export const rulesTables = {
  votingRules,
  sessionRules,
  reviews: reviewPeriods,
  rounds,
  years: schoolYears,
};

/**
 * The rules of a session by its awards, low to high: the frozen ones where there are any; else those of today that hold on the
 * last day of what is awarded. An award without a rule is left out: opening the session tells of it.
 */
export function rulesOfSession(
  open: Readable<typeof rulesTables>,
  session: VotingSession,
): readonly SessionRule[] {
  const { code, review: of, awards } = session;
  const review = open.reviews.withKey({ code: of });
  const year = review && open.years.withKey({ code: review.schoolYear });
  const day = review && year && lastDayAwarded(review, year, open.rounds.rows());
  return awards.flatMap((award, index) => {
    const frozen = open.sessionRules.withKey({ session: code, award });
    if (frozen) return [frozen];
    const rule = day && votingRuleFor(open.votingRules.rows(), award, "school", day);
    return rule ? [sessionRule(code, award, index + 1, rule, "")] : [];
  });
}
