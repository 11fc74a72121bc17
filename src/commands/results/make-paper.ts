import { isComposed } from "../../domain/papers/document";
import type { DocumentCause } from "../../domain/papers/document-id";
import { everyKind } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { wholePart } from "../../domain/results/decision-parts";
import { paperLabel } from "../../domain/results/paper-step";
import { now } from "../../google/clock";
import { readTogether } from "../../register/read-register";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type StepAnswer, stepAnswerOf, stepMade } from "../flow/step-answer";
import { composeDocument } from "../papers/document-flow";
import { composeCertificates } from "./compose-certificates";
import { composers } from "./composers";

/** Which paper, and what the secretary said to it already. */
export interface PaperRequest {
  /** The paper's kind, as a page has it. */
  readonly kind: string;
  readonly subject: string;
  readonly part: string;
  /** Also where it is made: the draft is composed anew, a signed one followed by the next. */
  readonly again: boolean;
  /** She said yes to what she was asked. */
  readonly yes: boolean;
}

/**
 * Makes one paper of many, as its own command does. Each is a call of its own, so that none comes near the six minutes of
 * an execution and a page that is closed in between loses nothing: the document book says how far it came. Asked again because
 * the answer was lost, what is made is not made a second time.
 */
export function makePaper({ kind: named, subject, part, again, yes }: PaperRequest): Result<StepAnswer> {
  const kind = everyKind.find((one) => one === named);
  if (kind === undefined) return failed(noSuchKind(named));
  const cause: DocumentCause = { kind, subject: comparable(subject), part: comparable(part) };
  const made = again ? null : madeOf(cause);
  if (made !== null) return ok(stepMade(made));
  return stepAnswerOf(compose(cause), yes);
}

/** What is told of a paper whose Google Doc is there; null where it is not. */
function madeOf(cause: DocumentCause): string | null {
  const composition = readTogether(() => composers[cause.kind](cause)(now()));
  if (!composition.ok || !isComposed(composition.value.latest)) return null;
  return `Đã soạn ${paperLabel(cause)}.\n${composition.value.latest.link}`;
}

/** Certificates are tracked as well: their own command does both. */
function compose(cause: DocumentCause): Reply {
  if (cause.kind === "certificate") return composeCertificates(cause.subject, cause.part || wholePart);
  return composeDocument(composers[cause.kind](cause));
}

function noSuchKind(kind: string): Problem {
  return { what: `Không có loại văn bản “${kind}”`, remedy: "Tải lại trang để xem các văn bản hiện có" };
}
