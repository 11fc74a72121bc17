import { newBallotCode } from "../../domain/vote/ballot-code";
import { sha256 } from "../../google/digest";
import { byteStream } from "../../google/random";

/** So many codes for a secret form ballot, each from chance of its own and no two the same: to be printed, never kept. */
export function newBallotCodes(count: number): readonly string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(newBallotCode(byteStream()));
  return [...codes];
}

/**
 * What is kept of a code (as `ballotCodeOf` spells it): a digest of its own in each session. To be kept in an order of chance
 * (`shuffled`), so that the order of printing tells nothing.
 */
export function digestOfCode(session: string, code: string): string {
  return sha256(JSON.stringify([session, code]));
}
