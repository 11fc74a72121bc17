import { compareExact } from "../../vietnamese/collation";
import { compareNames } from "../../vietnamese/names";
import { compareAwards } from "../awards/award";
import type { AwardRule } from "../awards/award-rule";
import { appliesTo } from "../awards/award-rule";
import { type Appraisal, appraisalOf, mayStand } from "../review/appraisal";
import { type CheckSources, checkedNominations } from "../review/checks/check-nominations";
import { checks, type RuleName } from "../review/checks/checks";
import type { KnownNominee } from "../review/checks/known-nominee";
import type { QuotaUse } from "../review/checks/quota-use";
import type { Finding } from "../review/finding";
import { isStanding, type Nomination } from "../review/nomination";
import { sortKeysOf } from "../review/nomination-list";
import type { BallotLine } from "./ballot-line";
import { isFromFloor } from "./floor";

/** What a line says of its nominee, whatever its number. */
export type Candidate = Pick<
  BallotLine,
  | "award"
  | "nomination"
  | "nominee"
  | "kind"
  | "code"
  | "name"
  | "position"
  | "unit"
  | "unitName"
  | "category"
  | "woman"
  | "requires"
  | "secondFor"
  | "secondIn"
  | "origin"
>;

/** A nomination that may not be voted on now, and what the appraisal comes to. */
export interface LeftOut {
  readonly nomination: Nomination;
  readonly appraisal: Appraisal;
  /** What blocks, in words, for the secretary alone; the reason of a hold is never among them (domain.md 9). */
  readonly reasons: readonly string[];
  /** The same as lines, outcomes and so the council's papers may tell it: of discipline and leave what it is about, no more. */
  readonly told: readonly string[];
}

/** Who may be voted on, and how the quotas stand where only what was passed counts. */
export interface Standings {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  /** The quotas of the candidates; `proposed` are those who have the award, `baseCount` those who have a base award. */
  readonly quotas: readonly QuotaUse[];
}

/** What was decided so far this school year: ids of nominations. */
export interface Decided {
  readonly passed: ReadonlySet<string>;
  /** Those that no later vote may take up again. */
  readonly settled: ReadonlySet<string>;
  /** Those who had the votes but no place: cases of a later vote where there are places again. */
  readonly overQuota: ReadonlySet<string>;
  /** Those who were withdrawn at a meeting: they stand on no later paper. */
  readonly withdrawn: ReadonlySet<string>;
}

/**
 * Who may be voted on for some awards (codes), judged by the rules of the register as if only what the council passed were
 * nominated beside them (domain.md 4: closing a session recomputes who may stand in the next). In the order of the papers.
 */
export function standingsFor(
  awards: readonly string[],
  nominations: readonly Nomination[],
  sources: CheckSources,
  { passed, settled, overQuota, withdrawn }: Decided,
): Standings {
  const year = {
    ...sources,
    otherReviews: sources.otherReviews.filter(({ id }) => passed.has(id)),
    // What the council passed stands, whatever the checks would say of it now.
    otherFindings: [],
  };
  const isAsked = ({ id, award }: Nomination) => awards.includes(award) && !settled.has(id);
  const seen = nominations.filter((each) => passed.has(each.id) || isAsked(each));
  const checked = checkedNominations(seen, year);
  const known = new Map(checked.nominees.map((each) => [each.nomination, each]));
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const nomination of seen.filter((each) => isAsked(each) && !passed.has(each.id) && isStanding(each))) {
    if (withdrawn.has(nomination.id)) {
      const reasons = ["đã rút tại phiên họp của Hội đồng"];
      leftOut.push({ nomination, appraisal: "blocked", reasons, told: reasons });
      continue;
    }
    const own = checked.findings.filter((finding) => finding.nomination === nomination.id);
    const nominee = known.get(nomination.id);
    const appraisal = appraisalOf(own, nominee?.identified ?? false);
    if (mayStand(appraisal) && nominee) candidates.push(candidateOf(nomination, nominee, awards, sources));
    else {
      const inWords = (words: (finding: Finding) => string) => reasonsOf(appraisal, own, words);
      leftOut.push({
        nomination,
        appraisal,
        reasons: inWords(secretaryReads),
        told: inWords(councilReads),
      });
    }
  }
  const listed = new Set(candidates.map(({ nomination }) => nomination));
  const granted = nominations.filter(({ id }) => passed.has(id));
  const quotasOf = nominations.filter(({ id }) => listed.has(id));
  const { quotas } = checkedNominations(granted, { ...year, quotasOf });
  const placed = candidates.filter(
    (candidate) => !overQuota.has(candidate.nomination) || hasPlace(candidate, quotas, awards),
  );
  return { candidates: inOrder(placed, sources), leftOut, quotas };
}

/** Whether a quota that was full before has a place by now, or may get one by this very vote. */
function hasPlace(candidate: Candidate, quotas: readonly QuotaUse[], voted: readonly string[]): boolean {
  const ofAward = quotas.filter(
    ({ award, unit }) => award === candidate.award && (unit === null || unit === candidate.unit),
  );
  const own = ofAward.find(({ category }) => category === candidate.category);
  const quota = own ?? ofAward.find(({ category }) => category === "");
  if (!quota) return true;
  return quota.proposed < quota.allowed || quota.base.some((code) => voted.includes(code));
}

function reasonsOf(
  appraisal: Appraisal,
  findings: readonly Finding[],
  words: (finding: Finding) => string,
): readonly string[] {
  if (appraisal === "held") return ["tạm dừng xem xét theo quy định"];
  if (appraisal === "toIdentify") return ["cần đối chiếu"];
  return [...new Set(findings.filter(({ severity }) => severity === "block").map(words))];
}

function secretaryReads({ message }: Finding): string {
  return message;
}

/** What the council's papers tell of a finding: of discipline, leave and the staff list only what it is about. */
function councilReads({ rule, message }: Finding): string {
  const reads = checks[rule].councilReads;
  return typeof reads === "object" ? `chưa đủ điều kiện${reads.matter}` : message;
}

/**
 * The line of a nomination, by what the register knows of the nominee. What it requires are awards of the same vote: of others the
 * checks have judged already.
 */
export function candidateOf(
  nomination: Nomination,
  { identity, category, woman }: KnownNominee,
  voted: readonly string[],
  { rules, units }: Pick<CheckSources, "rules" | "units">,
): Candidate {
  const { id, award, kind, code, name, position, className, unit, votesFor, votesIn } = nomination;
  return {
    award,
    nomination: id,
    nominee: identity ?? id,
    kind,
    code,
    name,
    position: [position, className].filter((part) => part !== "").join(", "),
    unit,
    unitName: units.find((row) => row.code === unit)?.name ?? unit,
    category,
    woman: woman === null ? null : woman ? "yes" : "no",
    requires: requiredAwards(rules, award, category, voted),
    secondFor: votesFor,
    secondIn: votesIn,
    origin: isFromFloor(id) ? "floor" : "nomination",
  };
}

/** The awards of the same year a nominee must have: of a row that names several, one. */
function requiredAwards(
  rules: readonly AwardRule<RuleName>[],
  award: string,
  category: string,
  voted: readonly string[],
): readonly string[] {
  return rules
    .filter((row) => row.rule === "requires" && row.severity === "block" && row.base.length > 0)
    .filter((row) => row.award !== "" && appliesTo(row, award, category))
    .filter(({ base }) => base.some((code) => voted.includes(code)))
    .map(({ base }) => base.join("|"));
}

/** Awards from high to low, in each by unit in the order of the register, and by name in it (domain.md 3). */
function inOrder(
  candidates: readonly Candidate[],
  { awards, units, staff }: CheckSources,
): readonly Candidate[] {
  const award = new Map([...awards].sort(compareAwards).map(({ code }, index) => [code, index]));
  const unit = new Map(units.map(({ code }, index) => [code, index]));
  const sortKeys = sortKeysOf(staff);
  const nameOf = ({ code, name }: Candidate) => sortKeys.get(code) || name;
  const placeOf = (of: ReadonlyMap<string, number>, code: string) => of.get(code) ?? of.size;
  return [...candidates].sort(
    (a, b) =>
      placeOf(award, a.award) - placeOf(award, b.award) ||
      placeOf(unit, a.unit) - placeOf(unit, b.unit) ||
      compareNames(nameOf(a), nameOf(b)) ||
      compareExact(a.nomination, b.nomination),
  );
}
