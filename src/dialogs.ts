import type { Offered } from "./commands/flow/offered";
import type { FinalReply, Reply } from "./commands/flow/reply";
import type { Problem } from "./domain/problem";
import type { Result } from "./domain/result";
import { askForConsent } from "./google/consent";
import { type PageSize, showBeside, showPage } from "./google/page";
import { ask, confirm, tell } from "./google/ui";
import { captionOf, type MenuCommand } from "./vietnamese/captions";

/**
 * What the secretary is asked before a command runs, and what she is told of its answer: each function here makes of a
 * command what Google calls on a click. A page that clicks for her gives the codes it knows (docs/decisions/0042), in the order
 * in which they would be asked for: these are not asked. It is evaluated when the Sheet is opened, so what it needs on a click
 * is loaded then, as in `main.ts`.
 */
declare function require(id: "./commands/plan/list-rounds"): typeof import("./commands/plan/list-rounds");
declare function require(
  id: "./commands/review/list-reviews",
): typeof import("./commands/review/list-reviews");
declare function require(
  id: "./commands/papers/list-documents",
): typeof import("./commands/papers/list-documents");
declare function require(id: "./commands/vote/list-meetings"): typeof import("./commands/vote/list-meetings");
declare function require(
  id: "./commands/results/list-decisions",
): typeof import("./commands/results/list-decisions");
declare function require(
  id: "./commands/results/compose-certificates",
): typeof import("./commands/results/compose-certificates");
declare function require(
  id: "./commands/results/list-changes",
): typeof import("./commands/results/list-changes");
declare function require(
  id: "./commands/results/list-unrecorded",
): typeof import("./commands/results/list-unrecorded");
declare function require(
  id: "./commands/papers/restore-template",
): typeof import("./commands/papers/restore-template");
declare function require(
  id: "./commands/results/list-upward-dossiers",
): typeof import("./commands/results/list-upward-dossiers");
declare function require(id: "./commands/review/receive"): typeof import("./commands/review/receive");
declare function require(id: "./google/properties"): typeof import("./google/properties");
declare function require(id: "./commands/flow/strays-told"): typeof import("./commands/flow/strays-told");
declare function require(id: "./domain/code-key"): typeof import("./domain/code-key");
declare function require(id: "./domain/problem"): typeof import("./domain/problem");

/** A command that needs nothing to be chosen. */
export function menuItem(command: MenuCommand, run: () => Reply): MenuFunction {
  return clicked(command, (title) => showOrAsk(title, run()));
}

/** A command for one review period: the only one there is, or the one whose code the person types. */
export function reviewItem(command: MenuCommand, run: (code: string) => Reply): MenuFunction {
  return clicked(command, (title, [known]) => {
    const code = known ?? chooseReview(title);
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command for one meeting of the council, or one consultation in writing, chosen alike. */
export function meetingItem(command: MenuCommand, run: (code: string) => Reply): MenuFunction {
  return clicked(command, (title, [known]) => {
    const { listMeetings } = require("./commands/vote/list-meetings");
    const code = known ?? choose(title, "Gõ mã phiên họp.", listMeetings());
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command for one session (lượt) of a meeting, chosen alike. */
export function sessionItem(command: MenuCommand, run: (code: string) => Reply): MenuFunction {
  return clicked(command, (title, [known]) => {
    const code = known ?? chooseSession(title, command);
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command for one document of the book, chosen alike; `question` says what it is chosen for. */
export function documentItem(
  command: MenuCommand,
  question: string,
  run: (id: string) => Reply,
): MenuFunction {
  return clicked(command, (title) => {
    const { listDocuments } = require("./commands/papers/list-documents");
    const id = choose(title, question, listDocuments());
    if (id !== null) showOrAsk(title, run(id));
  });
}

/** A command for one decision of a review: the review is chosen first, then which of its decisions, where there are several. */
export function decisionItem(
  command: MenuCommand,
  run: (review: string, part: string) => Reply,
): MenuFunction {
  return clicked(command, (title, [known, knownPart]) => {
    const { listDecisions } = require("./commands/results/list-decisions");
    const review = known ?? chooseReview(title);
    if (review === null) return;
    const part = knownPart ?? choose(title, "Gõ mã quyết định.", listDecisions(review));
    if (part !== null) showOrAsk(title, run(review, part));
  });
}

/** A command for the certificates of one decision of a review, or of some of them, chosen alike. */
export function certificateItem(
  command: MenuCommand,
  run: (review: string, part: string) => Reply,
): MenuFunction {
  return clicked(command, (title, [known, knownPart]) => {
    const { listCertificates } = require("./commands/results/compose-certificates");
    const review = known ?? chooseReview(title);
    if (review === null) return;
    const part = knownPart ?? choose(title, "Gõ mã các giấy cần soạn.", listCertificates(review));
    if (part !== null) showOrAsk(title, run(review, part));
  });
}

/** A command for one dossier of a sudden award, chosen alike. */
export function dossierItem(command: MenuCommand, run: (dossier: string) => Reply): MenuFunction {
  return clicked(command, (title) => {
    const { listDossiers } = require("./commands/results/list-decisions");
    const code = choose(title, "Gõ mã hồ sơ khen đột xuất.", listDossiers());
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command for one complaint, or for one change of a signed decision, chosen alike. */
export function afterDecisionItem(
  command: MenuCommand,
  what: "complaint" | "change",
  run: (code: string) => Reply,
): MenuFunction {
  return clicked(command, (title) => {
    const { listChanges, listComplaints } = require("./commands/results/list-changes");
    const code =
      what === "change"
        ? choose(title, "Gõ mã thay đổi.", listChanges())
        : choose(title, "Gõ mã kiến nghị.", listComplaints());
    if (code !== null) showOrAsk(title, run(code));
  });
}

/**
 * A command that takes in the number and the day of a document that was signed: it is chosen alike, and the text is asked for
 * unless the document book has both already.
 */
export function numberItem(
  command: MenuCommand,
  question: string,
  run: (id: string, typed: string) => Reply,
): MenuFunction {
  return clicked(command, (title, [given]) => {
    const { listUnrecorded } = require("./commands/results/list-unrecorded");
    const offered = listUnrecorded();
    const id = offered.ok && given !== undefined ? given : choose(title, "Gõ mã văn bản.", offered);
    if (id === null || !offered.ok) return;
    const known = offered.value.find(({ code }) => code === id.trim())?.known ?? false;
    const typed = known ? "" : ask(title, question);
    if (typed !== null) showOrAsk(title, run(id, typed));
  });
}

/** A command for the dossier of one nominee who goes to the body above, chosen alike. */
export function upwardItem(command: MenuCommand, run: (code: string) => Reply): MenuFunction {
  return clicked(command, (title, [known]) => {
    const { listUpwardDossiers } = require("./commands/results/list-upward-dossiers");
    const code = known ?? choose(title, "Gõ mã hồ sơ trình cấp trên.", listUpwardDossiers());
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command about a session that needs a text (a reason, a code), which is asked after the session was chosen. */
export function correctionItem(
  command: MenuCommand,
  question: string,
  run: (code: string, reason: string) => Reply,
): MenuFunction {
  return clicked(command, (title) => {
    const code = chooseSession(title, command);
    const reason = code === null ? null : ask(title, question);
    if (code !== null && reason !== null) showOrAsk(title, run(code, reason));
  });
}

/** A command about a session that two people answer for, who are asked one after the other. */
export function confirmationItem(
  command: MenuCommand,
  [one, other]: readonly [string, string],
  run: (code: string, first: string, second: string) => Reply,
): MenuFunction {
  return clicked(command, (title) => {
    const code = chooseSession(title, command);
    const first = code === null ? null : ask(title, one);
    const second = first === null ? null : ask(title, other);
    if (code !== null && first !== null && second !== null) showOrAsk(title, run(code, first, second));
  });
}

/** A command for one round of emulation, chosen alike; `question` says what it is chosen for. */
export function roundItem(
  command: MenuCommand,
  question: string,
  run: (code: string) => Reply,
): MenuFunction {
  return clicked(command, (title, [known]) => {
    const code = known ?? chooseRound(title, question);
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command for the template of one kind of document, chosen alike. */
export function templateItem(command: MenuCommand, run: (code: string) => Reply): MenuFunction {
  return clicked(command, (title) => {
    const { listTemplates } = require("./commands/papers/restore-template");
    const code = choose(title, "Gõ mã của mẫu.", listTemplates());
    if (code !== null) showOrAsk(title, run(code));
  });
}

/** A command that makes a new round of one there is: asks for that one, then for the new one's code. */
export function newRoundItem(
  command: MenuCommand,
  question: string,
  run: (source: string, code: string) => Reply,
): MenuFunction {
  return clicked(command, (title) => {
    const source = chooseRound(title, question);
    if (source === null) return;
    const code = ask(title, `Gõ mã cho đợt mới, sao chép từ đợt “${source}”.`);
    if (code !== null) showOrAsk(title, run(source, code));
  });
}

/** A command that is a page; `name` is its file in `src/pages`. */
export function pageItem(command: MenuCommand, name: string, size: PageSize): MenuFunction {
  return clicked(command, (title) => showPage(name, title, size));
}

/** A command whose page stays beside the Sheet while one works; `name` is its file in `src/pages`. */
export function sidebarItem(command: MenuCommand, name: string): MenuFunction {
  return clicked(command, (title) => showBeside(name, title));
}

/** What Google calls: the menu gives nothing, a page the codes it knows. */
type MenuFunction = (...known: readonly unknown[]) => void;

/**
 * What Google calls on a click: consent is asked first. An exception, which Google would show raw and in English, is told in words: every
 * command can be run again after it (design.md, decision 2). The stack goes to the log of executions.
 */
function clicked(command: MenuCommand, run: (title: string, known: readonly string[]) => void): MenuFunction {
  const title = captionOf(command);
  return (...given) => {
    askForConsent();
    try {
      run(title, codesOf(given));
    } catch (error) {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      tell(`${title}: bị ngắt giữa chừng`, `${cutOff}\n\n${error instanceof Error ? error.message : error}`);
    }
    takeLeft();
  };
}

/** The codes up to the first thing that is none: whatever Google may give an item of the menu counts for nothing. */
function codesOf(given: readonly unknown[]): readonly string[] {
  const codes: string[] = [];
  for (const code of given) {
    if (typeof code !== "string" || code === "") break;
    codes.push(code);
  }
  return codes;
}

/** The command may have kept the register busy when units sent something. What becomes of that is not the person's answer. */
function takeLeft(): void {
  try {
    const { responsesWait } = require("./google/properties");
    if (responsesWait()) require("./commands/review/receive").takeLeftResponses();
  } catch (error) {
    console.warn(`takeLeft: ${error}`);
  }
}

const cutOff =
  "Google không trả lời trọn vẹn. Bấm lại lệnh này: việc dở dang sẽ được làm tiếp, không làm hai lần. Nếu bấm lại nhiều lần vẫn thế, gửi dòng dưới đây cho người phụ trách kỹ thuật.";

function chooseReview(title: string): string | null {
  return choose(title, "Gõ mã kỳ xét.", require("./commands/review/list-reviews").listReviews());
}

function chooseSession(title: string, command: MenuCommand): string | null {
  const { listSessions } = require("./commands/vote/list-meetings");
  return choose(title, "Gõ mã lượt bỏ phiếu.", listSessions(command));
}

function chooseRound(title: string, question: string): string | null {
  return choose(title, question, require("./commands/plan/list-rounds").listRounds());
}

/** A longer list would push the question's box off the screen; any code of the register may be typed. */
const mostOffered = 25;

/** The code of the only one there is, or the one the person types; null where there is none or she cancels. */
function choose(title: string, question: string, offered: Result<readonly Offered[]>): string | null {
  if (!offered.ok) {
    show(title, { kind: "refused", problems: offered.problems }, true);
    return null;
  }
  const [only] = offered.value;
  if (only && offered.value.length === 1) return only.code;
  const fitting = offered.value.filter(({ fits = true }) => fits);
  // Where nothing fits, the command says of what is typed why it does not.
  const listed = fitting.length === 0 ? offered.value : fitting;
  const lines = listed.slice(0, mostOffered).map(({ code, name }) => `${code}: ${name}`);
  const rest = listed.length - lines.length;
  const list = [...lines, ...(rest > 0 ? [`… và ${rest} mã nữa trong sổ`] : [])].join("\n");
  const typed = ask(title, `${question}\n\n${list}`);
  if (typed === null) return null;
  const { codeKey } = require("./domain/code-key");
  return offered.value.find(({ code }) => codeKey(code) === codeKey(typed))?.code ?? typed;
}

/** Shows what a command answers; where it asks, asks, and lets it go on on yes. */
function showOrAsk(title: string, reply: Reply): void {
  if (reply.kind !== "question") {
    show(title, reply, true);
    return;
  }
  const { warnings, question, goOn } = reply;
  const parts = [...(warnings.length > 0 ? [listed(warnings)] : []), ...straysBeside(warnings), question];
  // What belongs to nothing was told with the question.
  if (confirm(title, parts.join("\n\n"))) show(title, goOn(), false);
}

/** What belongs to nothing in what the command read, and these problems do not tell. */
function straysBeside(problems: readonly Problem[]): readonly string[] {
  return require("./commands/flow/strays-told").straysToTell(problems);
}

/** More problems than this would not fit into a dialog; the rest are counted. */
const problemsShown = 12;

function show(title: string, reply: FinalReply, withStrays: boolean): void {
  const problems = reply.kind === "done" ? [] : reply.problems;
  const text = [
    ...(reply.kind === "refused" ? [] : [reply.message]),
    ...(reply.kind === "done" ? [] : [listed(problems)]),
    ...(withStrays ? straysBeside(problems) : []),
  ].join("\n\n");
  switch (reply.kind) {
    case "done":
      tell(title, text);
      break;
    case "refused":
      tell(`${title}: chưa làm gì, cần sửa trước`, text);
      break;
    case "unfinished":
      tell(`${title}: chưa xong, cần sửa rồi bấm lại`, text);
  }
}

function listed(problems: readonly Problem[]): string {
  const { describeProblem } = require("./domain/problem");
  const lines = problems.slice(0, problemsShown).map((problem) => `• ${describeProblem(problem)}`);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… và ${rest} điều nữa.`] : [])].join("\n\n");
}
