import { compareExact, foldText } from "../../../vietnamese/collation";
import { compareMoments } from "../../moment";
import type { EvidenceState, Nomination } from "../nomination";
import type { Replacement } from "../replacement";
import type { Submission } from "../submission";
import { actsOf } from "./acts";
import { type FoldedUnit, foldUnit } from "./fold-unit";
import type { Lateness } from "./lateness";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import type { Row } from "./unit-rows";
import type { Words } from "./word";

/** What the nomination forms of a review come to. */
export interface Folded {
  readonly nominations: readonly Nomination[];
  readonly replacements: readonly Replacement[];
  /** What could not be done with a submission, besides what could not be read of it. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly resent: ReadonlySet<string>;
  /** What waits for the secretary's word, by submission (see `FoldedUnit`). */
  readonly waiting: ReadonlyMap<string, readonly ReadNomination[]>;
}

/** What the register holds of this review and the secretary may have written in. */
export interface KnownRows {
  readonly nominations: readonly Nomination[];
  readonly replacements: readonly Replacement[];
  readonly words: Words;
}

/**
 * Derives the nominations of a review from all revisions read. The result depends on what was sent alone, not on when or
 * how often it was read; the secretary's columns and decisions are taken over by id. `broken` has the ids of revisions
 * that cannot be read any more: what is known from them stays as it is.
 */
export function fold(
  review: string,
  reads: readonly ReadSubmission[],
  known: KnownRows,
  lateness: Lateness,
  broken: ReadonlySet<string>,
): Folded {
  const decided = new Map(known.replacements.map((each) => [each.submission, each]));
  const knownById = new Map(known.nominations.map((each) => [each.id, each]));
  const acts = [...actsOf(reads, known.words)].sort((a, b) =>
    bySending(a.read.submission, b.read.submission),
  );
  const units = [...new Set(reads.map(({ unit }) => unit))].filter((unit) => unit !== "").sort(compareExact);
  const nominations: Nomination[] = [];
  const folded: FoldedUnit[] = units.map((unit) => {
    const own = acts.filter(({ read }) => read.unit === unit);
    // Of an earlier revision that stands on, what it says by a guess is as superseded as the rest would be.
    const whole = new Set(own.filter(({ guessed }) => guessed !== null).map(({ read }) => read));
    const superseded = [...reads]
      .filter((read) => read.unit === unit && !whole.has(read))
      .sort((a, b) => bySending(a.submission, b.submission));
    const result = foldUnit(review, unit, own, superseded, decided);
    for (const row of result.rows)
      nominations.push(nominationOf(row, review, unit, lateness, knownById.get(row.id)));
    return result;
  });
  const derived = new Set(nominations.map(({ id }) => id));
  const left = known.nominations.filter(
    (each) => !derived.has(each.id) && (hasCounted(each) || isWrittenOn(each)),
  );
  return {
    nominations: [...nominations, ...left.map((each) => keptAs(each, broken))],
    replacements: folded.flatMap((each) => each.replacements),
    reasons: new Map(folded.flatMap((each) => [...each.reasons])),
    resent: new Set(folded.flatMap((each) => [...each.resent])),
    waiting: new Map(folded.flatMap((each) => [...each.waiting])),
  };
}

/** The latest revision of each response, in the order in which they were sent. */
export function latestOf<T extends Omit<Submission, "answers">>(submissions: readonly T[]): readonly T[] {
  const latest = new Map<string, T>();
  for (const submission of submissions) {
    const other = latest.get(submission.response);
    if (!other || submission.revision > other.revision) latest.set(submission.response, submission);
  }
  return [...latest.values()].sort(bySending);
}

/** The order of submissions: (at, response). */
export function bySending(a: Omit<Submission, "answers">, b: Omit<Submission, "answers">): number {
  return compareMoments(a.at, b.at) || compareExact(a.response, b.response) || a.revision - b.revision;
}

/** Beside a nomination that waits though nothing of it was guessed: with an edit, or by its source. */
const waitsForWord = "Chờ thư ký nhận lần gửi này";

function nominationOf(
  { id, content, state, guesses, submission, at, identity }: Row,
  review: string,
  unit: string,
  lateness: Lateness,
  known: Nomination | undefined,
): Nomination {
  return {
    ...content,
    ...{ id, review, unit, state, submission, at },
    late: lateness.nomination(unit, at, id, identity),
    finding: null,
    messages: state === "unconfirmed" ? (guesses.length > 0 ? guesses : [waitsForWord]) : [],
    evidenceState: evidenceStateOf(content.evidence, known),
    opinion: known?.opinion ?? "",
    note: known?.note ?? "",
  };
}

/** What the secretary found stands; before that, evidence on paper is known to be on paper, and all else unverified. */
function evidenceStateOf(evidence: string, known: Nomination | undefined): EvidenceState {
  const untouched = known === undefined || known.evidenceState === initialEvidence(known.evidence);
  return untouched ? initialEvidence(evidence) : known.evidenceState;
}

function initialEvidence(evidence: string): EvidenceState {
  return foldText(evidence).startsWith(foldText("bản giấy")) ? "paper" : "unverified";
}

/** Whether the register ever had it as more than a reading that waited. */
function hasCounted({ state }: Nomination): boolean {
  return state !== "unconfirmed" && state !== "declined";
}

function isWrittenOn({ opinion, note, evidence, evidenceState }: Nomination): boolean {
  return opinion !== "" || note !== "" || evidenceState !== initialEvidence(evidence);
}

/** A row that nothing sent explains any more is kept for what the secretary wrote into it. */
function keptAs(known: Nomination, broken: ReadonlySet<string>): Nomination {
  const state = broken.has(known.submission) ? known.state : "removed";
  return { ...known, state, finding: null, messages: [] };
}
