import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { FinalReply, Reply } from "./reply";
import { strayLines } from "./strays-told";

/** What came of one step of long work that a page does: it is done, or the secretary is asked first. */
export type StepAnswer =
  /** `problems`: what is to be mended before it can be finished; none where it is. */
  | { readonly kind: "made"; readonly message: string; readonly problems: readonly string[] }
  | { readonly kind: "asks"; readonly warnings: readonly string[]; readonly question: string };

/** What a command answered, for a page that does many of its kind: with `yes` its question is answered already. */
export function stepAnswerOf(reply: Reply, yes: boolean): Result<StepAnswer> {
  if (reply.kind !== "question") return answerOf(reply);
  if (yes) return answerOf(reply.goOn());
  const warnings = [...reply.warnings.map(describeProblem), ...strayLines(reply.warnings)];
  return ok({ kind: "asks", warnings, question: reply.question });
}

function answerOf(reply: FinalReply): Result<StepAnswer> {
  if (reply.kind === "refused") return failed(...reply.problems);
  return ok(stepMade(reply.message, reply.kind === "unfinished" ? reply.problems : []));
}

/** A step that was done, but for what these problems keep back. */
export function stepMade(message: string, problems: readonly Problem[] = []): StepAnswer {
  return { kind: "made", message, problems: problems.map(describeProblem) };
}
