import { grouped } from "../../grouping";
import type { Submission } from "../submission";
import { bySending } from "./fold";
import type { Source } from "./read-types";

/** What is read of a submission, of whichever form. */
interface Read extends Pick<Source, "unit"> {
  readonly submission: Submission;
}

/**
 * The revision of each response that speaks for it, in the order in which they were sent: the latest of known source. An
 * edit that has lost its unit's code waits to be assigned, and until then what it edits stands; where no revision's unit
 * is known, it is the latest.
 */
export function currentOf<T extends Read>(reads: readonly T[]): readonly T[] {
  const byResponse = grouped(reads, ({ submission }) => submission.response);
  return [...byResponse.values()]
    .flatMap(
      (revisions) => latestIn(revisions.filter(({ unit }) => unit !== "")) ?? latestIn(revisions) ?? [],
    )
    .sort((a, b) => bySending(a.submission, b.submission));
}

function latestIn<T extends Read>(revisions: readonly T[]): T | null {
  return revisions.reduce<T | null>(
    (latest, read) => (latest && latest.submission.revision > read.submission.revision ? latest : read),
    null,
  );
}
