import type { AwardRule } from "../../awards/award-rule";
import { referencesText } from "../../awards/ground-reference";
import { excerpt } from "../../cell-text";
import { grouped, groupIn } from "../../grouping";
import type { Finding } from "../finding";
import type { Nomination } from "../nomination";
import type { UnitMeeting } from "../unit-meeting";
import { awardsInOrder } from "./award-order";
import { type CheckResult, lighterSeverity } from "./check";
import { type CountingContext, checkContext, type FullContext } from "./check-context";
import type { CheckRegister } from "./check-register";
import { checks, type RuleName, ruleNames } from "./checks";
import { type CollectiveFigures, collectiveFigures, share } from "./collective-figures";
import { type KnownFigures, knownFigures } from "./known-figures";
import { type KnownNominee, knownNominee } from "./known-nominee";
import type { Nominee } from "./nominee";
import { quotaUses } from "./quota";
import type { QuotaUse } from "./quota-use";
import { type Doubts, doubtsAmong, type UnreadFact } from "./unread-facts";

/** What a review's nominations are checked with: what the checks know, which of them the register asks for, and what was found elsewhere. */
export interface CheckSources extends CheckRegister {
  readonly rules: readonly AwardRule<RuleName>[];
  /** By submission id. */
  readonly meetings: ReadonlyMap<string, UnitMeeting>;
  /** Findings of the school year's other reviews, as the register has them; others among them are passed over. */
  readonly otherFindings: readonly Finding[];
  /** Rows of the register that could not be read: what rests on them is nobody's to be called met. None without it. */
  readonly unread?: readonly UnreadFact[];
  /** Nominations that are not checked, whose quotas are counted all the same. */
  readonly quotasOf?: readonly Nomination[];
  /** What the council passed this school year: it counts, whatever the checks would say of it by now. None of it is checked. */
  readonly granted?: readonly Nomination[];
}

/** A collective's share of a base award, as its rule counts it. */
export interface CollectiveShare extends CollectiveFigures {
  /** The nomination's id. */
  readonly nomination: string;
  readonly base: readonly string[];
  readonly percent: number;
}

/** What checking a review's nominations gives. */
export interface CheckedNominations {
  /** By nomination id, and in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Nominations, by id, to which some rule applies and of which nothing was found: of whom it is known who they are. */
  readonly met: ReadonlySet<string>;
  readonly quotas: readonly QuotaUse[];
  readonly shares: readonly CollectiveShare[];
  /** What the register knows of each nominee checked, by nomination id. */
  readonly known: readonly KnownFigures[];
  /** Whom each nomination checked is of. */
  readonly nominees: readonly KnownNominee[];
}

/**
 * What the rules find about a review's nominations. Those in state "active" and "leaving" are checked; a leaving one
 * counts in no quota or share. Findings come by nomination id and in the order of the rules, whatever the order of the
 * input; a nomination has at most one of a rule.
 */
export function checkNominations(
  nominations: readonly Nomination[],
  sources: CheckSources,
): readonly Finding[] {
  return checkedNominations(nominations, sources).findings;
}

/** `checkNominations` with its figures: the quota meter, the shares of collectives, what the register knows of nominees. */
export function checkedNominations(
  nominations: readonly Nomination[],
  sources: CheckSources,
): CheckedNominations {
  const { rules, meetings, otherFindings, unread = [], quotasOf = [], granted = [] } = sources;
  const blocked = new Set<string>();
  const blockedElsewhere = new Set(
    otherFindings
      .filter(({ severity, rule }) => severity === "block" && !isLast(rule))
      .map(({ nomination }) => nomination),
  );
  const context = checkContext(nominations, sources, {
    rows: grouped(rules, ({ rule }) => checks[rule]),
    meetings,
    quotasOf,
    granted,
    isBlocked: ({ nomination, here }) => (here ? blocked : blockedElsewhere).has(nomination.id),
  });
  const doubts = doubtsAmong(unread, context.people, ruleNames);
  const found = new Map<string, Finding[]>(context.checked.map((nominee) => [nominee.nomination.id, []]));

  function run(names: readonly RuleName[], nominees: readonly Nominee[]): readonly Finding[] {
    const findings: Finding[] = [];
    for (const nominee of nominees)
      for (const rule of names) {
        const finding = findingOf(rule, nominee, context, doubts);
        if (finding === null) continue;
        findings.push(finding);
        groupIn(found, finding.nomination, finding);
      }
    return findings;
  }

  const byAward = new Map<string, Nominee[]>();
  for (const nominee of context.checked) groupIn(byAward, nominee.nomination.award, nominee);
  for (const award of awardsInOrder([...byAward.keys()], rules)) {
    const findings = run(
      ruleNames.filter((rule) => !isLast(rule)),
      byAward.get(award) ?? [],
    );
    // Only now, so that nominations of one award do not depend on their order.
    for (const { nomination, severity } of findings) if (severity === "block") blocked.add(nomination);
  }
  run(ruleNames.filter(isLast), context.checked);
  const isJudged = ({ nomination: { award }, category }: Nominee) =>
    ruleNames.some((rule) => context.ruleFor(checks[rule], award, category) !== null);
  const isMet = (nominee: Nominee) =>
    nominee.identified && found.get(nominee.nomination.id)?.length === 0 && isJudged(nominee);
  return {
    findings: [...found.values()].flat(),
    met: new Set(context.checked.filter(isMet).map(({ nomination }) => nomination.id)),
    quotas: quotaUses(context).all,
    shares: context.checked.flatMap((nominee) => shareOf(nominee, context)),
    known: context.checked.map((nominee) => knownFigures(nominee, context)),
    nominees: context.checked.map((nominee) => knownNominee(nominee, context)),
  };
}

/** Whether a rule is looked at after the others: what it finds takes nobody out of a quota or a share. */
function isLast(rule: RuleName): boolean {
  return checks[rule].restsOn === "allThatStand";
}

function findingOf(rule: RuleName, nominee: Nominee, context: FullContext, doubts: Doubts): Finding | null {
  const { id, award } = nominee.nomination;
  const row = context.ruleFor(checks[rule], award, nominee.category);
  const result = row === null ? null : checked(rule, nominee, row, context);
  const missed = doubts(rule, nominee, row);
  if (missed.length > 0) return doubtful(rule, nominee, row, result, missed);
  if (row === null || result === null) return null;
  const severity = lighterSeverity(row.severity, result.severity ?? row.severity);
  return { nomination: id, rule, severity, message: result.message, grounds: referencesText(row.grounds) };
}

/**
 * What is said where a rule rests on rows that could not be read: it is a person's to look at, whether something was found
 * or not. That somebody is on hold stands: no other row can take it back.
 */
function doubtful(
  rule: RuleName,
  { nomination }: Nominee,
  row: AwardRule | null,
  result: CheckResult | null,
  missed: readonly UnreadFact[],
): Finding {
  const [first, ...others] = missed;
  const more = others.length === 0 ? "" : ` và ${others.length} dòng khác`;
  const why = `vì ${first?.place ?? ""}${more} chưa đọc được`;
  const found = row !== null && result !== null;
  const stands = found && rule === "hold";
  const severity = stands ? lighterSeverity(row.severity, result.severity ?? row.severity) : "review";
  const message = found ? `${result.message}; chưa chắc, ${why}` : `Chưa kiểm tra được ${why}`;
  return {
    nomination: nomination.id,
    rule,
    severity,
    message,
    grounds: row ? referencesText(row.grounds) : "",
  };
}

/** A rule that fails over one nomination is a person's to look at there, and stops no other. */
function checked(rule: RuleName, nominee: Nominee, row: AwardRule, context: FullContext): CheckResult | null {
  try {
    return checks[rule].check(nominee, row, context);
  } catch (error) {
    const message = `Sổ gặp lỗi khi kiểm tra điều kiện này, cần xem bằng mắt (${excerpt(String(error), 200)})`;
    return { message, severity: "review" };
  }
}

function shareOf(nominee: Nominee, context: CountingContext): readonly CollectiveShare[] {
  const { id, award, kind, goodWorkers } = nominee.nomination;
  const rule = context.ruleFor(share, award, nominee.category);
  if (kind === "individual" || rule === null || rule.figure === null) return [];
  const figures = collectiveFigures(nominee, rule.base, goodWorkers, context);
  return figures === null ? [] : [{ ...figures, nomination: id, base: rule.base, percent: rule.figure }];
}
