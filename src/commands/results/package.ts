import type { DocumentCause } from "../../domain/papers/document-id";
import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { wholePart } from "../../domain/results/decision-parts";
import { nextStep, type StepShown, stepId, stepsShown } from "../../domain/results/package-step";
import { readRegister } from "../../register/read-register";
import { ofMeeting } from "../flow/reach";
import type { FinalReply, Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { composeCertificates } from "./compose-certificates";
import { composers } from "./composers";
import { packageSteps, packageTables } from "./package-steps";

/** What the page of *Trọn bộ* shows of a meeting. */
export interface PackageDesk {
  readonly steps: readonly StepShown[];
  /** The step that is next; "" where none can be made. */
  readonly next: string;
}

/** Every step of a meeting with how far it has come. Changes nothing. */
export function packageDesk({ meeting }: { readonly meeting: string }): Result<PackageDesk> {
  return readRegister(ofMeeting(packageTables, meeting), (open) => {
    const steps = packageSteps(open, meeting);
    if (!steps.ok) return steps;
    const shown = stepsShown(steps.value, open.book.rows());
    return ok({ steps: shown, next: nextStep(shown)?.id ?? "" });
  });
}

/** What came of a step: it is made, or the secretary is asked first. */
export type StepAnswer =
  | { readonly kind: "made"; readonly message: string }
  | { readonly kind: "asks"; readonly warnings: readonly string[]; readonly question: string };

/** Which step of which meeting, and whether the secretary said yes to what it asked. */
export interface StepRequest {
  readonly meeting: string;
  readonly step: string;
  readonly yes: boolean;
}

/**
 * Makes one paper of a meeting, as its own command does. Each is a call of its own, so that none comes near the six minutes of
 * an execution and a page that is closed in between loses nothing: the papers say how far it came.
 */
export function makeStep({ meeting, step, yes }: StepRequest): Result<StepAnswer> {
  const found = readRegister(ofMeeting(packageTables, meeting), (open) => {
    const steps = packageSteps(open, meeting);
    if (!steps.ok) return steps;
    const causes = steps.value.flatMap((each) => (each.kind === "paper" ? each.cause : []));
    const cause = causes.find((each: DocumentCause) => stepId(each) === step);
    const shown = stepsShown(steps.value, open.book.rows()).find(({ id }) => id === step);
    return cause && shown ? ok({ cause, shown }) : failed(noSuchStep(step));
  });
  if (!found.ok) return found;
  const { cause, shown } = found.value;
  // Asked again because the answer was lost: what is made is not made a second time.
  if (shown.state === "made" || shown.state === "signed")
    return ok({ kind: "made", message: `Đã soạn ${shown.label}.\n${shown.link}` });
  if (shown.state === "waits") return failed({ what: `${shown.label} chưa soạn được`, remedy: shown.note });
  const reply = compose(cause);
  if (reply.kind !== "question") return answerOf(reply);
  if (yes) return answerOf(reply.goOn());
  return ok({ kind: "asks", warnings: reply.warnings.map(describeProblem), question: reply.question });
}

/** Certificates are tracked as well: their own command does both. */
function compose(cause: DocumentCause): Reply {
  if (cause.kind === "certificate") return composeCertificates(cause.subject, cause.part || wholePart);
  return composeDocument(composers[cause.kind](cause));
}

function answerOf(reply: FinalReply): Result<StepAnswer> {
  return reply.kind === "done" ? ok({ kind: "made", message: reply.message }) : failed(...reply.problems);
}

function noSuchStep(step: string): Problem {
  return {
    what: `Phiên họp này không còn bước “${step}”`,
    remedy: "Tải lại trang để xem các bước hiện có",
  };
}
