import { describeProblem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { FinalReply, Reply } from "./reply";
import { strayLines } from "./strays-told";

/** What came of one step of long work that a page does: it is done, or the secretary is asked first. */
export type StepAnswer =
  | { readonly kind: "made"; readonly message: string }
  | { readonly kind: "asks"; readonly warnings: readonly string[]; readonly question: string };

/** What a command answered, for a page that does many of its kind: with `yes` its question is answered already. */
export function stepAnswerOf(reply: Reply, yes: boolean): Result<StepAnswer> {
  if (reply.kind !== "question") return answerOf(reply);
  if (yes) return answerOf(reply.goOn());
  const warnings = [...reply.warnings.map(describeProblem), ...strayLines(reply.warnings)];
  return ok({ kind: "asks", warnings, question: reply.question });
}

function answerOf(reply: FinalReply): Result<StepAnswer> {
  return reply.kind === "done" ? ok({ kind: "made", message: reply.message }) : failed(...reply.problems);
}
