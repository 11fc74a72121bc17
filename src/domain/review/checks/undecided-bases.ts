import type { AwardRule } from "../../awards/award-rule";
import { chain } from "./chain";
import type { CountingContext } from "./check-context";
import { holders, share } from "./collective-figures";
import { memberNominations } from "./held";
import type { Nominee } from "./nominee";
import { requires } from "./requires";

/**
 * The awards, by code, that the nominee's own award rests on and that are nominated for and not yet granted in this school
 * year: what it comes to depends on what the council says of those. In the order of the rules' rows, each once.
 */
export function undecidedBases(nominee: Nominee, context: CountingContext): readonly string[] {
  const row = (rule: Parameters<CountingContext["ruleFor"]>[0]) =>
    context.ruleFor(rule, nominee.nomination.award, nominee.category);
  const [required, chained] = [row(requires), row(chain)];
  const own = [required, chained?.thisYear ? chained : null].flatMap((each) =>
    each === null ? [] : ownBases(nominee, each, context),
  );
  const members = [row(share), row(holders)].flatMap((each) =>
    each === null ? [] : membersBases(nominee, each, context),
  );
  return [...new Set([...own, ...members])];
}

/** Of a row's base awards those the nominee is nominated for; none where the history has one of them. */
function ownBases(nominee: Nominee, { base }: AwardRule, context: CountingContext): readonly string[] {
  const year = context.register.year.code;
  const granted = context
    .historyOf(nominee)
    .some(({ row, sure }) => sure && row.schoolYear === year && base.includes(row.award));
  if (granted) return [];
  const nominated = new Set(
    context.othersOf(nominee).flatMap(({ other }) => (context.counts(other) ? other.nomination.award : [])),
  );
  return base.filter((award) => nominated.has(award));
}

/** Of a row's base awards those that members of the collective are nominated for. */
function membersBases(
  { collective }: Nominee,
  { base }: AwardRule,
  context: CountingContext,
): readonly string[] {
  if (collective === null) return [];
  const nominated = new Set(
    context.people
      .membersOf(collective.code)
      .flatMap(({ code }) => memberNominations(code, context))
      .flatMap((each) => (context.counts(each) ? each.nomination.award : [])),
  );
  return base.filter((award) => nominated.has(award));
}
