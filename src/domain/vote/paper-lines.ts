import type { BallotLine } from "./ballot-line";
import type { Candidate } from "./candidates";

/** The lines of a paper that nobody has seen yet: numbered from 1 in the order given. */
export function newLines(session: string, candidates: readonly Candidate[]): readonly BallotLine[] {
  return candidates.map((candidate, index) => newLine(session, index + 1, candidate));
}

/**
 * The lines of a paper whose numbers are fixed, brought up to date: who may not stand any more keeps the number and is
 * marked so, with the reason; who has come since gets the next number on a supplement; a name, position or unit that was mended is
 * mended. Who was withdrawn stays so.
 */
export function updatedLines(
  session: string,
  before: readonly BallotLine[],
  candidates: readonly Candidate[],
  whyNot: (line: BallotLine) => string,
): readonly BallotLine[] {
  const byNomination = new Map(candidates.map((candidate) => [candidate.nomination, candidate]));
  const kept = before.map((line): BallotLine => {
    if (line.state === "withdrawn") return line;
    const candidate = byNomination.get(line.nomination);
    if (candidate)
      return { ...line, ...candidate, state: "standing", reason: line.origin === "floor" ? line.reason : "" };
    return { ...line, state: "ineligible", reason: whyNot(line) };
  });
  const listed = new Set(before.map(({ nomination }) => nomination));
  const last = Math.max(0, ...before.map(({ number }) => number));
  const added = candidates
    .filter(({ nomination }) => !listed.has(nomination))
    .map(
      (candidate, index): BallotLine => ({
        ...newLine(session, last + index + 1, candidate),
        slip: "supplement",
      }),
    );
  return [...kept, ...added];
}

/** A line as it begins. */
export function newLine(session: string, number: number, candidate: Candidate): BallotLine {
  return {
    ...candidate,
    session,
    number,
    state: "standing",
    proposedBy: "",
    handsFor: null,
    handsAgainst: null,
    handsNone: null,
    reason: "",
    slip: "main",
    conflicts: [],
    recused: [],
    lost: "",
    chair: null,
    chairReason: "",
  };
}
