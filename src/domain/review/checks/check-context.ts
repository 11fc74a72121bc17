import { compareExact } from "../../../vietnamese/collation";
import type { Award } from "../../awards/award";
import { type AwardRule, appliesTo } from "../../awards/award-rule";
import type { PastAward } from "../../awards/past-award";
import { codeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import { isStanding, type Nomination } from "../nomination";
import type { UnitMeeting } from "../unit-meeting";
import type { CheckRegister } from "./check-register";
import { foldOnce } from "./fold-once";
import { type InitiativeIndex, initiativeIndex } from "./initiative-index";
import { type Nominee, nomineeOf, type People, peopleOf, unitNameKey } from "./nominee";
import { type OpenHolds, openHolds } from "./open-holds";
import type { Rule } from "./rule";
import { type SchoolYearOrder, schoolYearOrder } from "./school-year-order";

/** Another nomination of the same nominee; not `sure` where only the names say so. */
interface OtherNomination {
  readonly other: Nominee;
  readonly sure: boolean;
}

/** A row of the award history; not `sure` where only the name says that it is the nominee's. */
export interface HistoryRow {
  readonly row: PastAward;
  readonly sure: boolean;
}

/** The register with its indexes, each built once, so that the checks of n nominations take time in proportion to n. */
export interface CheckContext {
  readonly register: CheckRegister;
  readonly awards: ReadonlyMap<string, Award>;
  readonly people: People;
  readonly years: SchoolYearOrder;
  /** The first school year the award history knows anything of, by the calendar year it begins in; null of an empty one. */
  readonly historyFrom: number | null;
  readonly holds: OpenHolds;
  readonly initiatives: InitiativeIndex;
  /** The register's rows of a rule. */
  readonly rowsOf: (rule: Rule) => readonly AwardRule[];
  /** The row of a rule for an award and category: the most specific wins. */
  readonly ruleFor: (rule: Rule, award: string, category: string) => AwardRule | null;
  /** The year's other active nominations of the same nominee. */
  readonly othersOf: (nominee: Nominee) => readonly OtherNomination[];
  /** This review's other active nominations of somebody of the same name for the same award. */
  readonly namesakesOf: (nominee: Nominee) => readonly Nominee[];
  /** The year's active nominations of an identity. */
  readonly nominationsOf: (identity: string) => readonly Nominee[];
  /** Active nominations of unidentified people who are likely to be a member of the staff list, by that member's code. */
  readonly likelyNominationsOf: (code: string) => readonly Nominee[];
  readonly historyOf: (nominee: Nominee) => readonly HistoryRow[];
  /** Rows of the award history by code. */
  readonly historyOfCode: (code: string) => readonly PastAward[];
}

/** Of rules that rest on who is validly nominated. */
export interface CountingContext extends CheckContext {
  /** Active, and not blocked by its own findings as far as they are known. */
  readonly counts: (nominee: Nominee) => boolean;
  /** The same of somebody identified: who is not is no nominee that could be counted as eligible, in no quota either. */
  readonly isEligible: (nominee: Nominee) => boolean;
}

/** Of rules that rest on all nominations that stand. */
export interface WholeContext extends CountingContext {
  /** What is checked: the review's nominations in state "active" or "leaving", by id. */
  readonly checked: readonly Nominee[];
  /** Nominations that do not stand here, whose quotas are counted all the same. */
  readonly quotasOf: readonly Nominee[];
  /** The year's active nominations, this review's and the others', by id. */
  readonly active: readonly Nominee[];
}

/** Of rules that rest on the unit's meeting. */
export interface MeetingContext extends CheckContext {
  /** The meeting as the nomination's submission tells it. */
  readonly meetingOf: (nomination: Nomination) => UnitMeeting | undefined;
}

/** Of all rules. */
export interface FullContext extends WholeContext, MeetingContext {}

/** What is looked up beside the register's facts. */
interface Asked {
  /** The register's rows, by the rule they are of. */
  readonly rows: ReadonlyMap<Rule, readonly AwardRule[]>;
  /** By submission id. */
  readonly meetings: ReadonlyMap<string, UnitMeeting>;
  readonly quotasOf: readonly Nomination[];
  readonly granted: readonly Nomination[];
  /** Whether a nominee's own findings block the nomination, as far as they are known. */
  readonly isBlocked: (nominee: Nominee) => boolean;
}

/**
 * Indexes what the checks look up. `isBlocked` is asked anew each time, as more becomes known while the awards are
 * checked, those that others rest on first.
 */
export function checkContext(
  nominations: readonly Nomination[],
  register: CheckRegister,
  { rows, meetings, quotasOf, granted, isBlocked }: Asked,
): FullContext {
  const people = peopleOf(register, foldOnce());
  const checked = nominations
    .filter(isStanding)
    .map((nomination) => nomineeOf(nomination, people, true))
    .sort(byId);
  const elsewhere = [
    ...register.otherReviews
      .filter(({ state, review }) => state === "active" && review !== register.review.code)
      .map((nomination) => nomineeOf(nomination, people, false)),
    // The council knew whom it voted on: a staff list that changed since takes nobody out.
    ...granted.map((nomination) => ({ ...nomineeOf(nomination, people, false), identified: true })),
  ];
  const active = [...checked.filter(({ nomination }) => nomination.state === "active"), ...elsewhere].sort(
    byId,
  );

  const byIdentity = new Map<string, Nominee[]>();
  const byUnitName = new Map<string, Nominee[]>();
  const byAwardName = new Map<string, Nominee[]>();
  const byMember = new Map<string, Nominee[]>();
  for (const nominee of active) {
    const { nomination, identity, name, member, identified } = nominee;
    if (identity !== null) groupIn(byIdentity, identity, nominee);
    if (nomination.kind !== "individual") continue;
    groupIn(byUnitName, unitNameKey(nomination.unit, name), nominee);
    if (nominee.here) groupIn(byAwardName, unitNameKey(nomination.award, name), nominee);
    if (!identified && member !== null) groupIn(byMember, codeKey(member.code), nominee);
  }
  const historyByCode = new Map<string, PastAward[]>();
  const historyByName = new Map<string, PastAward[]>();
  for (const row of register.pastAwards) {
    if (codeKey(row.code) !== "") groupIn(historyByCode, codeKey(row.code), row);
    groupIn(historyByName, people.fold(row.name), row);
  }

  const years = schoolYearOrder(register.years, register.year);
  const historyFrom = register.pastAwards
    .flatMap(({ schoolYear }) => years.start(schoolYear) ?? [])
    .reduce<number | null>((first, start) => (first === null ? start : Math.min(first, start)), null);

  function othersOf(nominee: Nominee): readonly OtherNomination[] {
    const same = (nominee.identity === null ? [] : (byIdentity.get(nominee.identity) ?? [])).map((other) => ({
      other,
      sure: true,
    }));
    const named =
      nominee.nomination.kind === "collective"
        ? []
        : (byUnitName.get(unitNameKey(nominee.nomination.unit, nominee.name)) ?? [])
            .filter((other) => nominee.identity === null || other.identity === null)
            // A list without codes names its people the same way on each line.
            .map((other) => ({ other, sure: nominee.identity === null && other.identity === null }));
    return [...same, ...named].filter(({ other }) => other.nomination.id !== nominee.nomination.id);
  }

  function historyOf({ nomination, name, collective, identity }: Nominee): readonly HistoryRow[] {
    const code = collective?.code ?? nomination.code;
    const own = historyByCode.get(codeKey(code)) ?? [];
    // Somebody with a code may have older rows without one; somebody without may be anybody of the name.
    const named = (historyByName.get(name) ?? []).filter(
      (row) => codeKey(row.code) === "" || identity === null,
    );
    return [...own.map((row) => ({ row, sure: true })), ...named.map((row) => ({ row, sure: false }))];
  }

  const counts = (nominee: Nominee) => nominee.nomination.state === "active" && !isBlocked(nominee);
  const rowsOf = (rule: Rule) => rows.get(rule) ?? [];
  return {
    register,
    awards: new Map(register.awards.map((award) => [award.code, award])),
    people,
    years,
    historyFrom,
    holds: openHolds(register.holds, register.today, people.fold),
    initiatives: initiativeIndex(register, checked, people.fold),
    checked,
    quotasOf: quotasOf.map((nomination) => nomineeOf(nomination, people, true)),
    active,
    rowsOf,
    ruleFor: ruleIndex(rowsOf),
    othersOf,
    namesakesOf: ({ nomination, name }) =>
      (byAwardName.get(unitNameKey(nomination.award, name)) ?? []).filter(
        (other) => other.nomination.id !== nomination.id,
      ),
    nominationsOf: (identity) => byIdentity.get(identity) ?? [],
    likelyNominationsOf: (code) => byMember.get(codeKey(code)) ?? [],
    historyOf,
    historyOfCode: (code) => historyByCode.get(codeKey(code)) ?? [],
    meetingOf: ({ submission }) => meetings.get(submission),
    counts,
    isEligible: (nominee) => nominee.identified && counts(nominee),
  };
}

function byId(a: Nominee, b: Nominee): number {
  return compareExact(a.nomination.id, b.nomination.id);
}

/** The most specific row of each rule: for the award and category, the award, the category, for all. */
function ruleIndex(rowsOf: CheckContext["rowsOf"]): CheckContext["ruleFor"] {
  const found = new Map<Rule, Map<string, Map<string, AwardRule | null>>>();

  function mostSpecific(rule: Rule, award: string, category: string): AwardRule | null {
    let best: AwardRule | null = null;
    for (const row of rowsOf(rule).filter((each) => appliesTo(each, award, category)))
      if (best === null || specificity(row) > specificity(best)) best = row;
    return best;
  }

  return (rule, award, category) => {
    const ofRule = found.get(rule) ?? new Map<string, Map<string, AwardRule | null>>();
    found.set(rule, ofRule);
    const ofAward = ofRule.get(award) ?? new Map<string, AwardRule | null>();
    ofRule.set(award, ofAward);
    const known = ofAward.get(category);
    if (known !== undefined) return known;
    const row = mostSpecific(rule, award, category);
    ofAward.set(category, row);
    return row;
  };
}

function specificity({ award, category }: AwardRule): number {
  return (award === "" ? 0 : 2) + (category === "" ? 0 : 1);
}
