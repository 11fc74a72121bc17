import type { AwardRule } from "../../../src/domain/awards/award-rule";
import { type CheckSources, checkNominations } from "../../../src/domain/review/checks/check-nominations";
import type { RuleName } from "../../../src/domain/review/checks/checks";
import type { KnownFigures } from "../../../src/domain/review/checks/known-figures";
import type { Finding } from "../../../src/domain/review/finding";
import type { Nomination } from "../../../src/domain/review/nomination";
import { firstMember, members } from "./people";
import { july, now, review } from "./review";
import { awards, categories, units, year } from "./school";

/** Nominations of the review, the rules they are checked by, and what a check finds. */

/** A nomination of somebody by a unit for an award; what is not said is empty. */
export function nomination(
  id: string,
  unit: string,
  name: string,
  award: string,
  more: Partial<Nomination> = {},
): Nomination {
  return {
    id,
    review: review.code,
    unit,
    name,
    award,
    kind: "individual",
    code: "",
    position: "",
    className: "",
    category: "",
    rating: null,
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: "",
    product: "",
    evidence: "",
    votesFor: null,
    votesIn: null,
    consent: false,
    memberCount: null,
    goodWorkers: null,
    champions: null,
    disciplined: null,
    completion: null,
    state: "active",
    submission: "r1#1",
    at: july(5),
    late: false,
    finding: null,
    messages: [],
    evidenceState: "unverified",
    opinion: "",
    note: "",
    ...more,
  };
}

/** A nomination of `firstMember`, complete but for what `more` changes. */
export function nominate(id: string, award: string, more: Partial<Nomination> = {}): Nomination {
  return nomination(id, firstMember.unit, firstMember.name, award, {
    code: firstMember.code,
    position: "Giảng viên",
    category: "GV",
    summary: "Tóm tắt",
    product: "Sản phẩm",
    evidence: "bản giấy nộp kèm",
    consent: true,
    ...more,
  });
}

/** A nomination of the collective of unit K-CK, complete but for its figures and what `more` changes. */
export function nominateUnit(id: string, award: string, more: Partial<Nomination> = {}): Nomination {
  return nominate(id, award, {
    kind: "collective",
    code: "",
    name: "Khoa Cơ khí",
    category: "TT",
    consent: false,
    ...more,
  });
}

/** Nominations for an award of the first `n` members of `members`, with ids "LDTT/GV001" …. */
export function nominateMembers(n: number, award: string): readonly Nomination[] {
  return members(n).map(({ code, name }) => nominate(`${award}/${code}`, award, { code, name }));
}

/** On what every rule of the school rests, where a test does not say otherwise. */
export const grounds = "Quy chế thử, Điều 1";

/** A rule's row for an award, "" for all; it blocks unless `more` says otherwise. */
export function rule(
  award: string,
  name: RuleName,
  more: Partial<AwardRule<RuleName>> = {},
): AwardRule<RuleName> {
  return {
    award,
    rule: name,
    category: "",
    figure: null,
    base: [],
    rating: null,
    scope: null,
    rounding: null,
    spacing: null,
    thisYear: false,
    severity: "block",
    grounds: [{ words: grounds }],
    ...{ validFrom: null, validUntil: null, pack: "" },
    ...more,
  };
}

/** What a rule found about the nomination of an id. */
export function finding(
  nomination: string,
  rule: Finding["rule"],
  severity: Finding["severity"],
  message: string,
  of = grounds,
): Finding {
  return { nomination, rule, severity, message, grounds: of };
}

/** What the register knows of the nominee of an id: who it is, and no more than `more` says. */
export function knownOf(nomination: string, more: Partial<KnownFigures> = {}): KnownFigures {
  return {
    nomination,
    identified: true,
    rating: null,
    members: null,
    goodWorkers: null,
    champions: null,
    disciplined: null,
    history: [],
    undecided: [],
    ...more,
  };
}

/** The school's register without a rule, a person or a past; each test adds what it is about. */
export const empty: CheckSources = {
  today: { year: now.year, month: now.month, day: now.day },
  review,
  reviews: [],
  year,
  years: [],
  awards,
  rules: [],
  categories,
  units,
  staff: [],
  staffYears: [],
  unitYears: [],
  initiatives: [],
  pastAwards: [],
  holds: [],
  meetings: new Map(),
  otherReviews: [],
  otherFindings: [],
  otherYears: [],
};

/** The findings about the nominations in the school with `more` in its register. */
export function check(nominations: readonly Nomination[], more: Partial<CheckSources>): readonly Finding[] {
  return checkNominations(nominations, { ...empty, ...more });
}
