import type { Quarantined } from "../quarantined";
import { namedBy } from "./ledger";

/** What the secretary says of something that waits for her, by row of the quarantine. */
export type Word = NonNullable<Quarantined["word"]>;

/** The row that asks whether a submission was read right, or may do what it says; `submission` is a revision's id. */
export function readingRow(submission: string): string {
  return `${submission}/reading`;
}

/** The row that tells that the form has a response no more, and asks whether it still counts. */
export function deletedRow(submission: string): string {
  return `${submission}/deleted`;
}

/** Whether a row of the quarantine waits for the secretary's word, which is to be had for nothing else. */
export function awaitsWord({
  id,
  submission,
  word,
}: Pick<Quarantined, "id" | "submission" | "word">): boolean {
  return word === null && (id === readingRow(submission) || id === deletedRow(submission));
}

/**
 * What the secretary said, each of the one revision that she saw: a later edit of the same response is another
 * submission, of which she said nothing (docs/decisions/0028).
 */
export interface Words {
  /** The unit codes she assigned, by submission. */
  readonly units: ReadonlyMap<string, string>;
  /** Of readings, by submission. */
  readonly readings: ReadonlyMap<string, Word>;
  /** Of responses that the form has no more, by submission. */
  readonly deleted: ReadonlyMap<string, Word>;
}

/** `deleted` are the responses that their form has no more; of one that is there again nothing is left to say. */
export function wordsIn(quarantine: readonly Quarantined[], deleted: ReadonlySet<string> = new Set()): Words {
  const saidIn = (rowOf: (submission: string) => string) =>
    quarantine.flatMap(({ id, submission, word }) =>
      word !== null && id === rowOf(submission) ? [[submission, word] as const] : [],
    );
  return {
    units: new Map(
      quarantine.flatMap(({ id, submission, unit }) =>
        id === submission && unit !== "" ? [[submission, unit] as const] : [],
      ),
    ),
    readings: new Map(saidIn(readingRow)),
    deleted: new Map(saidIn(deletedRow).filter(([submission]) => deleted.has(namedBy(submission).response))),
  };
}
