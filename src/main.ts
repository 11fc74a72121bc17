import type { Outcome } from "./commands/outcome";
import { ask, confirm, showMenu, tell } from "./google/ui";
import { menuCaption, menuEntries } from "./menu";

/**
 * Every function Google may call: wiring only. Each loads its command when it is called, so that a click evaluates what
 * it uses and nothing else; this is the one place that does so (platform.md, "Runtime").
 */
declare function require(id: "./commands/set-up-register"): typeof import("./commands/set-up-register");
declare function require(id: "./commands/compose-plan"): typeof import("./commands/compose-plan");
declare function require(id: "./domain/problem"): typeof import("./domain/problem");

/** Simple trigger: the Sheet was opened. */
export function onOpen(): void {
  showMenu(menuCaption, menuEntries);
}

/** Menu: Thiết lập → Thiết lập sổ. */
export function setUpRegister(): void {
  show("Thiết lập sổ", require("./commands/set-up-register").setUpRegister());
}

/** Menu: Kế hoạch → Soạn kế hoạch. */
export function composePlan(): void {
  const title = "Soạn kế hoạch";
  const command = require("./commands/compose-plan");
  const rounds = command.roundsToPlan();
  if (!rounds.ok) {
    show(title, { kind: "refused", problems: rounds.problems });
    return;
  }
  const [only] = rounds.value;
  const list = rounds.value.map(({ code, name }) => `${code}: ${name}`).join("\n");
  const code =
    only && rounds.value.length === 1 ? only.code : ask(title, `Gõ mã đợt cần soạn kế hoạch.\n\n${list}`);
  if (code === null) return;
  const outcome = command.composePlan(code, { replaceDraft: false });
  if (outcome.kind !== "question") show(title, outcome);
  else if (confirm(title, outcome.question)) show(title, command.composePlan(code, { replaceDraft: true }));
}

/** More problems than this would not fit into a dialog; the rest are counted. */
const problemsShown = 12;

function show(title: string, outcome: Outcome): void {
  if (outcome.kind === "refused") {
    const { describeProblem } = require("./domain/problem");
    const { problems } = outcome;
    const lines = problems.slice(0, problemsShown).map((problem) => `• ${describeProblem(problem)}`);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`… và ${rest} điều nữa.`);
    tell(`${title}: chưa làm gì, cần sửa trước`, lines.join("\n\n"));
  } else {
    tell(title, outcome.kind === "done" ? outcome.message : outcome.question);
  }
}
