import type { Outcome } from "./commands/outcome";
import type { Problem } from "./domain/problem";
import { ask, confirm, showMenu, tell } from "./google/ui";
import { menuCaption, menuEntries } from "./menu";

/**
 * Every function Google may call: wiring only. Each loads its command when it is called, so that a click evaluates what
 * it uses and nothing else; this is the one place that does so (platform.md, "Runtime").
 */
declare function require(id: "./commands/set-up-register"): typeof import("./commands/set-up-register");
declare function require(id: "./commands/compose-plan"): typeof import("./commands/compose-plan");
declare function require(id: "./commands/copy-round"): typeof import("./commands/copy-round");
declare function require(id: "./commands/list-rounds"): typeof import("./commands/list-rounds");
declare function require(id: "./commands/self-check"): typeof import("./commands/self-check");
declare function require(id: "./domain/problem"): typeof import("./domain/problem");

/** Simple trigger: the Sheet was opened. */
export function onOpen(): void {
  showMenu(menuCaption, menuEntries);
}

/** Menu: Thiết lập → Thiết lập sổ. */
export function setUpRegister(): void {
  show("Thiết lập sổ", require("./commands/set-up-register").setUpRegister());
}

/** Menu: Thiết lập → Tự kiểm tra. */
export function selfCheck(): void {
  show("Tự kiểm tra", require("./commands/self-check").selfCheck());
}

/** Menu: Kế hoạch → Soạn kế hoạch. */
export function composePlan(): void {
  const title = "Soạn kế hoạch";
  const code = chooseRound(title, "Gõ mã đợt cần soạn kế hoạch.");
  if (code === null) return;
  const command = require("./commands/compose-plan");
  runAsking(title, (goOn) => command.composePlan(code, { goOn }));
}

/** Menu: Kế hoạch → Sao chép từ đợt trước. */
export function copyRound(): void {
  const title = "Sao chép từ đợt trước";
  const source = chooseRound(title, "Gõ mã đợt cần sao chép.");
  if (source === null) return;
  const code = ask(title, `Gõ mã cho đợt mới, sao chép từ đợt “${source}”.`);
  if (code !== null) show(title, require("./commands/copy-round").copyRound(source, code));
}

/** The code of the only round there is, or the one the person types; null where there is none or she cancels. */
function chooseRound(title: string, question: string): string | null {
  const rounds = require("./commands/list-rounds").listRounds();
  if (!rounds.ok) {
    show(title, { kind: "refused", problems: rounds.problems });
    return null;
  }
  const [only] = rounds.value;
  if (only && rounds.value.length === 1) return only.code;
  const list = rounds.value.map(({ code, name }) => `${code}: ${name}`).join("\n");
  return ask(title, `${question}\n\n${list}`);
}

/** Shows what a command answers; where it asks, asks, and runs it again on yes. */
function runAsking(title: string, run: (goOn: boolean) => Outcome): void {
  const outcome = run(false);
  if (outcome.kind !== "question") {
    show(title, outcome);
    return;
  }
  const parts =
    outcome.warnings.length > 0 ? [listed(outcome.warnings), outcome.question] : [outcome.question];
  if (confirm(title, parts.join("\n\n"))) show(title, run(true));
}

/** More problems than this would not fit into a dialog; the rest are counted. */
const problemsShown = 12;

function show(title: string, outcome: Outcome): void {
  switch (outcome.kind) {
    case "done":
      tell(title, outcome.message);
      break;
    case "question":
      tell(title, outcome.question);
      break;
    case "refused":
      tell(`${title}: chưa làm gì, cần sửa trước`, listed(outcome.problems));
      break;
    case "unfinished":
      tell(`${title}: chưa xong, cần sửa rồi bấm lại`, `${outcome.message}\n\n${listed(outcome.problems)}`);
  }
}

function listed(problems: readonly Problem[]): string {
  const { describeProblem } = require("./domain/problem");
  const lines = problems.slice(0, problemsShown).map((problem) => `• ${describeProblem(problem)}`);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… và ${rest} điều nữa.`] : [])].join("\n\n");
}
