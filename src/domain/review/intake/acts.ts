import { groupIn } from "../../grouping";
import type { ReadNomination, ReadSubmission } from "./read-types";
import type { Words } from "./word";

/** What becomes of a nomination read: it counts, waits for the secretary's word, was declined by her; null: of it nothing is said. */
export type Fate = "active" | "unconfirmed" | "declined" | null;

/** What a submission does to its unit's nominations. */
export interface Act {
  readonly read: ReadSubmission;
  /** Of what it says for sure. Unless that counts, the submission takes nothing away and changes nothing that stands. */
  readonly sure: Fate;
  /** Of what rests on a guess. */
  readonly guessed: Fate;
}

/** Why a submission needs the secretary's word; null where it needs none. */
export type Needs = "guess" | "assignedSource" | null;

/**
 * A reading that had to guess needs her word; so does a withdrawal or a replacement whose unit is known by her
 * assignment alone, as it takes away what the unit sent itself.
 */
export function needsOf({ mode, assigned, nominations }: ReadSubmission): Needs {
  if (nominations.some(isGuessed)) return "guess";
  return assigned && takesAway(mode) ? "assignedSource" : null;
}

/** Of what an act says, what waits for the secretary's word. */
export function waitingIn({ read, sure, guessed }: Act): readonly ReadNomination[] {
  return read.nominations.filter((each) => (isGuessed(each) ? guessed : sure) === "unconfirmed");
}

export function isGuessed({ guesses }: ReadNomination): boolean {
  return guesses.length > 0;
}

/**
 * What is to be done with the revisions of each response: the latest of known source acts. While it waits, or where she
 * declined it, what stood by an earlier one stands on: by the newest earlier one that counts whole, else what the first
 * one says for sure. Revisions of an unknown source do nothing and take nothing away.
 */
export function actsOf(reads: readonly ReadSubmission[], words: Words): readonly Act[] {
  const byResponse = new Map<string, ReadSubmission[]>();
  for (const read of reads) if (read.unit !== "") groupIn(byResponse, read.submission.response, read);
  return [...byResponse.values()].flatMap((revisions) => actsOfResponse(revisions, words));
}

function actsOfResponse(revisions: readonly ReadSubmission[], words: Words): readonly Act[] {
  const earlier = [...revisions].sort((a, b) => a.submission.revision - b.submission.revision);
  const read = earlier.pop();
  if (!read) return [];
  const { id } = read.submission;
  if (words.deleted.get(id) === "declined") return [{ read, sure: "declined", guessed: "declined" }];
  if (countsWhole(read, words)) return [{ read, sure: "active", guessed: "active" }];
  const fate = words.readings.get(id) === "declined" ? "declined" : "unconfirmed";
  const [first] = earlier;
  if (!first) return [{ read, sure: takesAway(read.mode) ? fate : "active", guessed: fate }];
  const standing = [...earlier].reverse().find((each) => countsWhole(each, words));
  const before: Act = standing
    ? { read: standing, sure: "active", guessed: "active" }
    : { read: first, sure: takesAway(first.mode) ? null : "active", guessed: null };
  return [before, { read, sure: fate, guessed: fate }];
}

/** What takes something away does it whole or not at all. */
function takesAway(mode: ReadSubmission["mode"]): boolean {
  return mode === "withdraw" || mode === "replace";
}

function countsWhole(read: ReadSubmission, words: Words): boolean {
  return needsOf(read) === null || words.readings.get(read.submission.id) === "accepted";
}
