import { comparable } from "../../vietnamese/text";
import { codeKey } from "../code-key";
import type { BallotLine } from "../vote/ballot-line";
import type { Outcome } from "../vote/outcome";
import { type AwardNames, awardQuotas, baseInSession, type Places, placesOf } from "../vote/quotas";
import type { EarnedAward } from "../vote/record";
import type { SessionQuota, SessionRule } from "../vote/session";
import type { Complaint } from "./complaint";

/** What a vote came to for one nominee, and nothing of any other (domain.md 5.14). */
export interface OutcomeExtract {
  readonly outcome: Outcome;
  readonly line: BallotLine;
  /** What the threshold rests on, "" where the rule does not say. */
  readonly grounds: string;
  /** Its place by votes among those who had the votes, where a quota bounds them; null without a quota, or without the votes. */
  readonly place: QuotaPlace | null;
}

/** A place within a quota, in figures alone. */
export interface QuotaPlace {
  /** From 1; who has as many votes has the same. */
  readonly rank: number;
  /** How many have as many votes, itself included. */
  readonly equal: number;
  readonly enough: number;
  readonly places: Places;
}

/** What a vote's extract is made of. */
export interface ExtractSources {
  /** The last outcomes of the review's nominations. */
  readonly outcomes: readonly Outcome[];
  readonly lines: readonly BallotLine[];
  readonly rules: readonly SessionRule[];
  readonly quotas: readonly SessionQuota[];
  /** Awards earned before, by session. */
  readonly earned: readonly (EarnedAward & { readonly session: string })[];
  readonly nameOf: AwardNames;
}

/** The outcomes a complaint may be about: by name, award and, where it is given, unit; one where it is clear. */
export function outcomesAsked(
  { name, award, unit }: Pick<Complaint, "name" | "award" | "unit">,
  { outcomes, lines }: Pick<ExtractSources, "outcomes" | "lines">,
): readonly { readonly outcome: Outcome; readonly line: BallotLine }[] {
  return outcomes.flatMap((outcome) => {
    const line = lineOf(outcome, lines);
    const asked =
      comparable(outcome.name) === comparable(name) &&
      codeKey(outcome.award) === codeKey(award) &&
      (unit === "" || (line !== undefined && codeKey(line.unit) === codeKey(unit)));
    return asked && line ? [{ outcome, line }] : [];
  });
}

/** The extract of one outcome. */
export function extractOf(outcome: Outcome, line: BallotLine, sources: ExtractSources): OutcomeExtract {
  const rule = sources.rules.find((row) => row.session === outcome.session && row.award === outcome.award);
  return { outcome, line, grounds: rule?.grounds.trim() ?? "", place: placeOf(outcome, line, sources) };
}

/** Of outcomes with the votes in the same session, award and quota. */
function placeOf(outcome: Outcome, line: BallotLine, sources: ExtractSources): QuotaPlace | null {
  const quotas = sources.quotas.filter(({ session }) => session === outcome.session);
  const quotaOf = awardQuotas(quotas, outcome.award).of;
  const quota = quotaOf(line);
  if (quota === null || outcome.yes < outcome.needed) return null;
  const ofSession = sources.outcomes.filter(({ session }) => session === outcome.session);
  const competing = ofSession.filter((other) => {
    const own = lineOf(other, sources.lines);
    return (
      other.award === outcome.award &&
      (other.outcome === "passed" || other.outcome === "overQuota" || other.outcome === "tied") &&
      own !== undefined &&
      quotaOf(own) === quota
    );
  });
  if (!competing.includes(outcome)) return null;
  const passed = ofSession
    .filter(({ outcome: state }) => state === "passed")
    .flatMap((other) => lineOf(other, sources.lines) ?? []);
  const earned = sources.earned.filter(({ session }) => session === outcome.session);
  return {
    rank: 1 + competing.filter(({ yes }) => yes > outcome.yes).length,
    equal: competing.filter(({ yes }) => yes === outcome.yes).length,
    enough: competing.length,
    places: placesOf(quota, baseInSession(quota, passed, quotas, earned), sources.nameOf),
  };
}

function lineOf({ session, number }: Outcome, lines: readonly BallotLine[]): BallotLine | undefined {
  return lines.find((line) => line.session === session && line.number === number);
}
