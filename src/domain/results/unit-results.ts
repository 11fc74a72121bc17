import type { Award } from "../awards/award";
import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import { isStanding, type Nomination } from "../review/nomination";
import type { BallotLine } from "../vote/ballot-line";
import type { Outcome } from "../vote/outcome";
import type { DecidedAward } from "./decided-award";
import { type Grant, isGranted } from "./grant";
import { conditionsTold, lineConditionsTold, notVotedTold } from "./unit-reasons";
import type { UnitResult, UnitResultLine, UnitResultSources } from "./unit-result";
import { awardGranted, isAnswered } from "./upward-result";

/**
 * What became of everything that stood for review: high to low, collectives before individuals, then as it was voted on. Each unit is
 * to be told of its own lines alone.
 */
export function unitResults(sources: UnitResultSources): readonly UnitResultLine[] {
  const order = new Map(sources.awards.map(({ code, order: at }) => [code, at]));
  const lines = [...votedLines(sources), ...notVotedLines(sources), ...suddenLines(sources)];
  return lines.sort(
    (a, b) =>
      (order.get(a.award.code) ?? 0) - (order.get(b.award.code) ?? 0) ||
      Number(a.kind === "individual") - Number(b.kind === "individual"),
  );
}

function votedLines(sources: UnitResultSources): readonly UnitResultLine[] {
  const lines = new Map(sources.votes.lines.map((line) => [`${line.session} ${line.number}`, line]));
  const decided = new Map(sources.decided.map((line) => [line.id, line]));
  const catalogue = awardsByCode(sources);
  return sources.outcomes.flatMap((outcome) => {
    const line = lines.get(`${outcome.session} ${outcome.number}`);
    const award = catalogue.get(outcome.award);
    if (!line || !award) return [];
    const { unit, name, kind } = line;
    const result = votedResult(outcome, line, decided.get(outcome.nomination), sources);
    return [{ unit, name, award, kind, result }];
  });
}

function votedResult(
  outcome: Outcome,
  line: BallotLine,
  decided: DecidedAward | undefined,
  sources: UnitResultSources,
): UnitResult {
  const granted = grantResult(outcome.nomination, sources.grants) ?? aboveResult(outcome.nomination, sources);
  if (granted) return granted;
  if (sources.pending.has(outcome.award)) return { kind: "pending" };
  if (decided) return headResult(decided);
  switch (outcome.outcome) {
    case "passed":
    case "tied":
      return { kind: "pending" };
    case "ineligible":
      return { kind: "ineligible", reasons: conditionsTold(outcome, line, sources) };
    default:
      return { kind: outcome.outcome };
  }
}

function headResult({ choice, reason, award, outcome, source }: DecidedAward): UnitResult {
  if (choice === "refused" || choice === "putOff") return { kind: choice, reason: reason.trim() };
  if (source === "sudden") return { kind: "proposedByOffice" };
  if (award.grantedBy === "above") return { kind: "proposedAbove" };
  return { kind: outcome !== null && outcome.outcome !== "passed" ? "leftToHead" : "proposed" };
}

/** What signed decisions say of a nomination, null where none does. */
function grantResult(id: string, grants: readonly Grant[]): UnitResult | null {
  const own = grants.filter((grant) => grant.id === id);
  const inForce = own.filter(isGranted).pop();
  if (inForce) return { kind: "granted", document: inForce.document };
  const last = own[own.length - 1];
  return last ? { kind: "annulled", document: last.changedBy } : null;
}

/** What the body above made of a line that was submitted to it, null while it has not answered. */
function aboveResult(id: string, { above, awards }: UnitResultSources): UnitResult | null {
  const row = above.find(({ nomination }) => nomination === id);
  if (!row || !isAnswered(row)) return null;
  const granted = awardGranted(row);
  if (granted === null) return { kind: "notGrantedAbove" };
  const { decision, decidedOn, body } = row;
  const known = awards.find((award) => codeKey(award.code) === codeKey(granted));
  const isSubmitted = codeKey(granted) === codeKey(row.award);
  return {
    kind: "grantedAbove",
    award: isSubmitted ? "" : (known?.name ?? granted),
    decision,
    decidedOn,
    body,
  };
}

/** Whatever stands for review and was not voted on, or is the head's, or nobody's any more. */
function notVotedLines(sources: UnitResultSources): readonly UnitResultLine[] {
  const { review, votes, nominations } = sources;
  const voted = new Set(sources.outcomes.map(({ nomination }) => nomination));
  const sessions = votes.sessions.filter((session) => session.review === review);
  const own = new Set(sessions.map(({ code }) => code));
  const lines = grouped(
    votes.lines.filter(({ session }) => own.has(session)),
    ({ nomination }) => nomination,
  );
  const closed = new Set(sessions.flatMap((row) => (row.state === "closed" ? row.awards : [])));
  const findings = grouped(sources.findings, ({ nomination }) => nomination);
  const catalogue = awardsByCode(sources);
  const proposedByCouncil = new Set(
    [...lines.values()].flat().flatMap((line) => (line.code === "" ? [] : [sameNominee(line)])),
  );
  return nominations.flatMap((nomination) => {
    const { id, unit, name, kind } = nomination;
    const award = catalogue.get(nomination.award);
    if (nomination.review !== review || !award || voted.has(id) || !isStanding(nomination)) return [];
    const last = [...(lines.get(id) ?? [])].pop();
    // The council proposed the same itself: that line is told.
    if (!last && nomination.code !== "" && proposedByCouncil.has(sameNominee(nomination))) return [];
    const result = last
      ? lineResult(last, nomination, sources)
      : notVotedTold(findings.get(id) ?? [], closed.has(award.code));
    return [{ unit, name, award, kind, result }];
  });
}

function lineResult(line: BallotLine, { unit }: Nomination, sources: UnitResultSources): UnitResult {
  if (line.state === "withdrawn") return { kind: "withdrawn" };
  return line.state === "standing"
    ? { kind: "pending" }
    : lineConditionsTold(line.reason, { ...line, unit }, sources);
}

function suddenLines(sources: UnitResultSources): readonly UnitResultLine[] {
  const decided = new Map(sources.decided.map((line) => [line.id, line]));
  const catalogue = awardsByCode(sources);
  return sources.sudden.flatMap((dossier) => {
    const { code, unit, name, kind, opinion } = dossier;
    const award = catalogue.get(dossier.award);
    const line = decided.get(code);
    if (dossier.review !== sources.review || !award) return [];
    const result: UnitResult =
      grantResult(code, sources.grants) ??
      aboveResult(code, sources) ??
      (opinion === "no" ? { kind: "declined" } : line ? headResult(line) : { kind: "pending" });
    return [{ unit, name, award, kind, result }];
  });
}

function awardsByCode({ awards }: Pick<UnitResultSources, "awards">): ReadonlyMap<string, Award> {
  return new Map(awards.map((award) => [award.code, award]));
}

function sameNominee({ award, code }: { readonly award: string; readonly code: string }): string {
  return `${codeKey(award)} ${codeKey(code)}`;
}
