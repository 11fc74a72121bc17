import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import { type Appraisal, appraisalOf, mayStand } from "../review/appraisal";
import { type CheckSources, checkedNominations } from "../review/checks/check-nominations";
import { checks } from "../review/checks/checks";
import type { QuotaUse } from "../review/checks/quota-use";
import { distinguishingNumbers } from "../review/distinguishing";
import type { Finding } from "../review/finding";
import { isStanding, type Nomination } from "../review/nomination";
import { type Candidate, candidateOf, inOrder } from "./candidates";
import { frozenQuotas } from "./frozen-quotas";
import { awardQuotas, placesOf } from "./quotas";

/** What was decided so far this school year, and what other sessions have in hand. */
export interface Decided {
  /** What the council passed, in all reviews of the year: it counts, whatever the register says of it by now. */
  readonly granted: readonly Nomination[];
  /** Ids of nominations that no later vote may take up again. */
  readonly settled: ReadonlySet<string>;
  /** Those who had the votes but no place: cases of a later vote where there are places again. */
  readonly overQuota: ReadonlySet<string>;
  /** Those who were withdrawn at a meeting: they stand on no later paper. */
  readonly withdrawn: ReadonlySet<string>;
  /** Those who stand on the paper of another meeting's session that has not ended, and the session's code. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** A nomination that may not be voted on now, and what the appraisal comes to. */
export interface LeftOut {
  readonly nomination: Nomination;
  readonly appraisal: Appraisal;
  /** Why, in words, for the secretary alone; the reason of a hold is never among them (domain.md 9). */
  readonly reasons: readonly string[];
  /** The same as lines, outcomes and so the council's papers may tell it: of discipline and leave what it is about, no more. */
  readonly told: readonly string[];
  /** As `Candidate.nominee`, of whom the council proposes itself instead. */
  readonly instead?: string;
}

/** Who may be voted on, in the order of the papers, and everybody else who was asked about. */
export interface Standings {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who may be voted on for some awards (codes), judged by the rules of the register as if only what the council passed were
 * nominated beside them (domain.md 4: closing a session recomputes who may stand in the next). Whoever stands for review and is not
 * settled is a candidate or left out: nobody is dropped.
 */
export function standingsFor(
  awards: readonly string[],
  nominations: readonly Nomination[],
  sources: CheckSources,
  decided: Decided,
): Standings {
  const asked = nominations.filter(
    (each) => awards.includes(each.award) && !decided.settled.has(each.id) && isStanding(each),
  );
  const barred = asked.flatMap((nomination) => barredFrom(nomination, decided));
  const isBarred = new Set(barred.map(({ nomination }) => nomination.id));
  const seen = asked.filter(({ id }) => !isBarred.has(id));
  const checked = checkedNominations(seen, besideGranted(sources, decided.granted));
  const known = new Map(checked.nominees.map((each) => [each.nomination, each]));
  const found = grouped(checked.findings, ({ nomination }) => nomination);
  const ofNomination = new Map(seen.map((nomination) => [nomination.id, nomination]));
  const numbers = distinguishingNumbers(nominations);
  const mayBe: Candidate[] = [];
  const leftOut: LeftOut[] = [...barred];
  const leave = (
    nomination: Nomination | undefined,
    appraisal: Appraisal,
    reasons: readonly string[],
    told = reasons,
  ) => {
    if (nomination) leftOut.push({ nomination, appraisal, reasons, told });
  };
  for (const nomination of seen) {
    const findings = found.get(nomination.id) ?? [];
    const nominee = known.get(nomination.id);
    const appraisal = appraisalOf(findings, nominee?.identified ?? false);
    if (mayStand(appraisal) && nominee)
      mayBe.push(candidateOf(nomination, nominee, awards, sources, numbers.get(nomination.id)));
    else {
      const inWords = (words: (finding: Finding) => string) => reasonsOf(appraisal, findings, words);
      leave(nomination, appraisal, inWords(secretaryReads), inWords(councilReads));
    }
  }
  const fromFloor = new Set(mayBe.flatMap((each) => (each.origin === "floor" ? [sameKey(each)] : [])));
  const quotas = quotasOf(mayBe, nominations, sources, decided.granted);
  const candidates = mayBe.filter((candidate) => {
    const nomination = ofNomination.get(candidate.nomination);
    if (candidate.origin !== "floor" && fromFloor.has(sameKey(candidate))) {
      if (nomination)
        leftOut.push({
          nomination,
          appraisal: "blocked",
          reasons: byCouncil,
          told: byCouncil,
          instead: candidate.nominee,
        });
      return false;
    }
    if (decided.overQuota.has(candidate.nomination) && !hasPlace(candidate, quotas, awards)) {
      leave(nomination, "blocked", ["đã đủ phiếu ở lượt trước, chỉ tiêu chưa có thêm chỗ"]);
      return false;
    }
    return true;
  });
  return { candidates: inOrder(candidates, sources), leftOut };
}

/**
 * The quotas that some nominees fall under, with only what the council passed counted: `proposed` are those who have the award,
 * `baseCount` those who have a base award. `nominations` are those the nominees are of.
 */
export function quotasOf(
  nominees: readonly Pick<Candidate, "nomination">[],
  nominations: readonly Nomination[],
  sources: CheckSources,
  granted: readonly Nomination[],
): readonly QuotaUse[] {
  const listed = new Set(nominees.map(({ nomination }) => nomination));
  const counted = nominations
    .filter(({ id }) => listed.has(id))
    .map((nomination): Nomination => ({ ...nomination, state: "active" }));
  return checkedNominations([], { ...besideGranted(sources, granted), quotasOf: counted }).quotas;
}

/** The register as if the council's passes were all that was nominated this year. */
function besideGranted(sources: CheckSources, granted: readonly Nomination[]): CheckSources {
  return { ...sources, otherReviews: [], otherFindings: [], granted };
}

/** What keeps a nomination off a paper before its conditions are looked at. */
function barredFrom(nomination: Nomination, { withdrawn, elsewhere }: Decided): readonly LeftOut[] {
  const session = elsewhere.get(nomination.id);
  const reason = withdrawn.has(nomination.id)
    ? "đã rút tại phiên họp của Hội đồng"
    : session === undefined
      ? null
      : `đang ở trên phiếu của lượt ${session}, đóng hoặc hoãn lượt đó trước`;
  return reason === null ? [] : [{ nomination, appraisal: "blocked", reasons: [reason], told: [reason] }];
}

const byCouncil = ["đã được Hội đồng đề nghị tại phiên họp"];

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

/** Whether a quota that was full before has a place by now, or may get one by this very vote. */
function hasPlace(candidate: Candidate, uses: readonly QuotaUse[], voted: readonly string[]): boolean {
  const quota = awardQuotas(frozenQuotas("", voted, uses), candidate.award).of(candidate);
  if (quota === null || quota.base.some((code) => voted.includes(code))) return true;
  return placesOf(quota, 0, (code) => code).count > 0;
}

/** The same nominee for the same award. */
export function sameKey({ award, nominee }: Pick<Candidate, "award" | "nominee">): string {
  return `${codeKey(award)} ${nominee}`;
}
