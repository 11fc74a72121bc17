import type { Award } from "../../domain/awards/award";
import type { ReferencesCited } from "../../domain/papers/citing";
import { type AppraisedNomination, appraisedNominations } from "../../domain/review/appraisal";
import type { KnownFigures } from "../../domain/review/checks/known-figures";
import { shortAwardName } from "../../domain/review/checks/wording";
import type { Finding } from "../../domain/review/finding";
import type { Nomination } from "../../domain/review/nomination";
import type { StaffMember } from "../../domain/school/staff";
import type { Unit } from "../../domain/school/unit";
import { personalDataRemover, type VerdictWords } from "./appraisal-words";
import { type NomineeWords, nomineeWords } from "./nominee-words";

/** What both papers on a review's nominations are made of. */
export interface ReviewedNominations {
  readonly awards: readonly Award[];
  /** Of this review, in every state: only those that stand are told of. */
  readonly nominations: readonly Nomination[];
  readonly findings: readonly Finding[];
  /** What the register knows of the nominees: it is printed before what the unit typed. */
  readonly known: readonly KnownFigures[];
  /** For the order of names, and so that no code of a person is told. */
  readonly staff: readonly StaffMember[];
}

/** A review's nominations as its papers tell of them: appraised, with the words for each. */
export interface AppraisedReview {
  /** Those that stand, in the order of the review's nominations. */
  readonly appraised: readonly AppraisedNomination[];
  readonly of: (nomination: Nomination) => AppraisedNomination;
  readonly knownOf: (nomination: Nomination) => KnownFigures | undefined;
  /** The short names of the awards it rests on that are not decided yet. */
  readonly undecidedOf: (nomination: Nomination) => readonly string[];
  readonly nominees: NomineeWords;
}

export function appraisedReview(
  { awards, nominations, findings, known }: ReviewedNominations,
  units: readonly Unit[],
): AppraisedReview {
  const appraised = appraisedNominations(nominations, findings, known);
  const byId = new Map(appraised.map((each) => [each.nomination.id, each]));
  const figures = new Map(known.map((each) => [each.nomination, each]));
  const catalogue = new Map(awards.map((award) => [award.code, award]));
  return {
    appraised,
    of: (nomination) => byId.get(nomination.id) ?? { nomination, appraisal: "toIdentify", findings: [] },
    knownOf: ({ id }) => figures.get(id),
    undecidedOf: ({ id }) =>
      (figures.get(id)?.undecided ?? []).map((code) => shortAwardName(catalogue, code)),
    nominees: nomineeWords(nominations, units),
  };
}

/** With what verdicts are told: codes and birth dates left out, references cited as the day has them, names left as they are. */
export function verdictWords(
  { nominations, staff }: ReviewedNominations,
  units: readonly Unit[],
  cite: (written: string) => ReferencesCited,
): VerdictWords {
  const people = [...nominations.filter(({ kind }) => kind === "individual"), ...staff];
  const names = [...new Set([...people, ...nominations, ...units].map(({ name }) => name))];
  return {
    clean: personalDataRemover(people.map(({ code }) => code)),
    cite: (written) => cite(written).texts,
    beginsWithName: (message) => names.some((name) => name !== "" && message.startsWith(name)),
  };
}
