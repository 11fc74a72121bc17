import type { Answer, Outcome } from "./commands/outcome";
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
export const setUpRegister = menuItem("Thiết lập sổ", (title) => {
  show(title, require("./commands/set-up-register").setUpRegister());
});

/** Menu: Thiết lập → Tự kiểm tra. */
export const selfCheck = menuItem("Tự kiểm tra", (title) => {
  show(title, require("./commands/self-check").selfCheck());
});

/** Menu: Kế hoạch → Soạn kế hoạch. */
export const composePlan = menuItem("Soạn kế hoạch", (title) => {
  const code = chooseRound(title, "Gõ mã đợt cần soạn kế hoạch.");
  if (code === null) return;
  showOrAsk(title, require("./commands/compose-plan").composePlan(code));
});

/** Menu: Kế hoạch → Sao chép từ đợt trước. */
export const copyRound = menuItem("Sao chép từ đợt trước", (title) => {
  const source = chooseRound(title, "Gõ mã đợt cần sao chép.");
  if (source === null) return;
  const code = ask(title, `Gõ mã cho đợt mới, sao chép từ đợt “${source}”.`);
  if (code !== null) show(title, require("./commands/copy-round").copyRound(source, code));
});

/**
 * What Google calls on a click. An exception, which Google would show raw and in English, is told in words: every
 * command can be run again after it (design.md, decision 2). The stack goes to the log of executions.
 */
function menuItem(title: string, run: (title: string) => void): () => void {
  return () => {
    try {
      run(title);
    } catch (error) {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      tell(`${title}: bị ngắt giữa chừng`, `${cutOff}\n\n${error instanceof Error ? error.message : error}`);
    }
  };
}

const cutOff =
  "Google không trả lời trọn vẹn. Bấm lại lệnh này: việc dở dang sẽ được làm tiếp, không làm hai lần. Nếu bấm lại nhiều lần vẫn thế, gửi dòng dưới đây cho người phụ trách kỹ thuật.";

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

/** Shows what a command answers; where it asks, asks, and lets it go on on yes. */
function showOrAsk(title: string, outcome: Outcome): void {
  if (outcome.kind !== "question") {
    show(title, outcome);
    return;
  }
  const parts =
    outcome.warnings.length > 0 ? [listed(outcome.warnings), outcome.question] : [outcome.question];
  if (confirm(title, parts.join("\n\n"))) show(title, outcome.goOn());
}

/** More problems than this would not fit into a dialog; the rest are counted. */
const problemsShown = 12;

function show(title: string, outcome: Answer): void {
  switch (outcome.kind) {
    case "done":
      tell(title, outcome.message);
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
