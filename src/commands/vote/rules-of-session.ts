import { votingRuleFor } from "../../domain/awards/voting-rule";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import { ballotRule } from "../../domain/vote/ballot-rule";
import type { BallotRule, VotingSession } from "../../domain/vote/session";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { awards } from "../../register/tables/school/awards";
import { schoolYears } from "../../register/tables/school/school-years";
import { votingRules } from "../../register/tables/school/voting-rules";
import { sessionRules } from "../../register/tables/vote/session-rules";
import type { Readable } from "../../register/unit-of-work";

/** What the rules of a session follow from. */
export const rulesTables = {
  awards,
  votingRules,
  sessionRules,
  reviews: reviewPeriods,
  rounds,
  years: schoolYears,
};

/** The rule of an award of a session, and what the award is called. */
export interface AwardOfSession {
  readonly award: string;
  readonly name: string;
  readonly rule: BallotRule;
}

/**
 * The rules of a session by its awards, low to high: the frozen ones where there are any; else those of today that hold on the
 * last day of what is awarded. An award without a rule is left out: opening the session tells of it.
 */
export function rulesOfSession(
  open: Readable<typeof rulesTables>,
  session: VotingSession,
): readonly AwardOfSession[] {
  const review = open.reviews.withKey({ code: session.review });
  const year = review && open.years.withKey({ code: review.schoolYear });
  const day = review && year && lastDayAwarded(review, year, open.rounds.rows());
  return session.awards.flatMap((award) => {
    const standing = day && votingRuleFor(open.votingRules.rows(), award, "school", day);
    const rule =
      open.sessionRules.withKey({ session: session.code, award }) ?? (standing && ballotRule(standing));
    return rule ? [{ award, name: open.awards.withKey({ code: award })?.name ?? award, rule }] : [];
  });
}
