import type { FinalReply, Reply } from "./commands/flow/reply";
import type { Problem } from "./domain/problem";
import type { Result } from "./domain/result";
import { type PageSize, showPage } from "./google/page";
import { ask, confirm, showMenu, tell } from "./google/ui";
import { menuCaption, menuEntries } from "./menu";

/**
 * Every function Google may call: wiring only. Each loads its command when it is called, so that a click evaluates what
 * it uses and nothing else; this is the one place that does so (platform.md, "Runtime").
 */
declare function require(
  id: "./commands/set-up/set-up-register",
): typeof import("./commands/set-up/set-up-register");
declare function require(id: "./commands/plan/compose-plan"): typeof import("./commands/plan/compose-plan");
declare function require(id: "./commands/plan/copy-round"): typeof import("./commands/plan/copy-round");
declare function require(id: "./commands/plan/list-rounds"): typeof import("./commands/plan/list-rounds");
declare function require(id: "./commands/set-up/self-check"): typeof import("./commands/set-up/self-check");
declare function require(
  id: "./commands/review/list-reviews",
): typeof import("./commands/review/list-reviews");
declare function require(id: "./commands/review/open-review"): typeof import("./commands/review/open-review");
declare function require(
  id: "./commands/review/update-forms",
): typeof import("./commands/review/update-forms");
declare function require(id: "./commands/review/receive"): typeof import("./commands/review/receive");
declare function require(id: "./commands/review/lock-review"): typeof import("./commands/review/lock-review");
declare function require(id: "./commands/mail/send-mail"): typeof import("./commands/mail/send-mail");
declare function require(
  id: "./commands/units/send-list-sheets",
): typeof import("./commands/units/send-list-sheets");
declare function require(
  id: "./commands/units/make-evidence-folders",
): typeof import("./commands/units/make-evidence-folders");
declare function require(id: "./commands/units/remind-units"): typeof import("./commands/units/remind-units");
declare function require(id: "./commands/review/every-hour"): typeof import("./commands/review/every-hour");
declare function require(
  id: "./commands/review/compose-reminder",
): typeof import("./commands/review/compose-reminder");
declare function require(
  id: "./commands/review/compose-nomination-list",
): typeof import("./commands/review/compose-nomination-list");
declare function require(
  id: "./commands/review/compose-appraisal",
): typeof import("./commands/review/compose-appraisal");
declare function require(id: "./door"): typeof import("./door");
declare function require(id: "./domain/problem"): typeof import("./domain/problem");

/** Simple trigger: the Sheet was opened. */
export function onOpen(): void {
  showMenu(menuCaption, menuEntries);
}

/** Menu: Thiết lập → Thiết lập sổ. */
export const setUpRegister = menuItem("Thiết lập sổ", (title) => {
  show(title, require("./commands/set-up/set-up-register").setUpRegister());
});

/** Menu: Thiết lập → Tự kiểm tra. */
export const selfCheck = menuItem("Tự kiểm tra", (title) => {
  show(title, require("./commands/set-up/self-check").selfCheck());
});

/** Menu: Kế hoạch → Soạn kế hoạch. */
export const composePlan = menuItem("Soạn kế hoạch", (title) => {
  const code = chooseRound(title, "Gõ mã đợt cần soạn kế hoạch.");
  if (code === null) return;
  showOrAsk(title, require("./commands/plan/compose-plan").composePlan(code));
});

/** Menu: Kế hoạch → Sao chép từ đợt trước. */
export const copyRound = menuItem("Sao chép từ đợt trước", (title) => {
  const source = chooseRound(title, "Gõ mã đợt cần sao chép.");
  if (source === null) return;
  const code = ask(title, `Gõ mã cho đợt mới, sao chép từ đợt “${source}”.`);
  if (code !== null) show(title, require("./commands/plan/copy-round").copyRound(source, code));
});

/** Menu: Hồ sơ → Mở nhận hồ sơ. */
export const openReview = reviewItem("Mở nhận hồ sơ", (title, code) => {
  showOrAsk(title, require("./commands/review/open-review").openReview(code));
});

/** Menu: Hồ sơ → Cập nhật biểu mẫu. */
export const updateForms = reviewItem("Cập nhật biểu mẫu", (title, code) => {
  show(title, require("./commands/review/update-forms").updateForms(code));
});

/** Menu: Hồ sơ → Nhận hồ sơ. */
export const receiveSubmissions = menuItem("Nhận hồ sơ", (title) => {
  show(title, require("./commands/review/receive").receiveSubmissions());
});

/** Menu: Hồ sơ → Kiểm tra lại. */
export const recheck = reviewItem("Kiểm tra lại", (title, code) => {
  show(title, require("./commands/review/receive").recheck(code));
});

/** Menu: Hồ sơ → Duyệt danh sách thay thế. */
export const decideReplacements = pageItem("Duyệt danh sách thay thế", "replacements", {
  width: 820,
  height: 560,
});

/** Menu: Hồ sơ → Trả lại bổ sung. */
export const returnForCorrection = pageItem("Trả lại bổ sung", "return", { width: 900, height: 660 });

/** Menu: Hồ sơ → Khóa nhận. */
export const lockReview = reviewItem("Khóa nhận", (title, code) => {
  showOrAsk(title, require("./commands/review/lock-review").lockReview(code));
});

/** Menu: Đơn vị → Mẫu danh sách. */
export const sendListSheets = reviewItem("Mẫu danh sách", (title, code) => {
  showOrAsk(title, require("./commands/units/send-list-sheets").sendListSheets(code));
});

/** Menu: Đơn vị → Tạo thư mục minh chứng. */
export const makeEvidenceFolders = reviewItem("Tạo thư mục minh chứng", (title, code) => {
  showOrAsk(title, require("./commands/units/make-evidence-folders").makeEvidenceFolders(code));
});

/** Menu: Đơn vị → Nhắc đơn vị. */
export const remindUnits = reviewItem("Nhắc đơn vị", (title, code) => {
  showOrAsk(title, require("./commands/units/remind-units").remindUnits(code));
});

/** Menu: Đơn vị → Sao chép tin nhắn Zalo. */
export const copyMessage = pageItem("Sao chép tin nhắn Zalo", "message", { width: 640, height: 520 });

/** Menu: Đơn vị → Gửi thư đang chờ. */
export const sendWaitingMail = menuItem("Gửi thư đang chờ", (title) => {
  show(title, require("./commands/mail/send-mail").sendMailNow());
});

/** Menu: Văn bản → Công văn đôn đốc. */
export const composeReminder = reviewItem("Công văn đôn đốc", (title, code) => {
  showOrAsk(title, require("./commands/review/compose-reminder").composeReminder(code));
});

/** Menu: Văn bản → Danh sách tổng hợp. */
export const composeNominationList = reviewItem("Danh sách tổng hợp", (title, code) => {
  showOrAsk(title, require("./commands/review/compose-nomination-list").composeNominationList(code));
});

/** Menu: Văn bản → Báo cáo thẩm định. */
export const composeAppraisal = reviewItem("Báo cáo thẩm định", (title, code) => {
  showOrAsk(title, require("./commands/review/compose-appraisal").composeAppraisal(code));
});

/** Menu: Nhập liệu → Nhập nhân sự. */
export const importStaff = pageItem("Nhập nhân sự", "paste-staff", { width: 900, height: 640 });

/** Menu: Nhập liệu → Nhập lịch sử. */
export const importPastAwards = pageItem("Nhập lịch sử", "paste-history", { width: 900, height: 640 });

/** What pages call by `google.script.run`: answers every request, whatever it holds. */
export function door(request: unknown): unknown {
  return require("./door").answer(request);
}

/** Trigger of each open form. What the event says is not trusted: it may come twice, blank or not at all. */
export function onResponse(): void {
  require("./commands/review/receive").takeNewResponses("recent");
}

/** Trigger: the hourly clock. */
export function everyHour(): void {
  require("./commands/review/every-hour").everyHour();
}

/** A menu item for one review period: the only one there is, or the one whose code the person types. */
function reviewItem(title: string, run: (title: string, code: string) => void): () => void {
  return menuItem(title, () => {
    const code = chooseReview(title);
    if (code !== null) run(title, code);
  });
}

/** A menu item that opens a page; `name` is its file in `src/pages`. */
function pageItem(title: string, name: string, size: PageSize): () => void {
  return menuItem(title, () => showPage(name, title, size));
}

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
  return choose(title, question, require("./commands/plan/list-rounds").listRounds());
}

/** The code of the only review period there is, or the one the person types. */
function chooseReview(title: string): string | null {
  return choose(title, "Gõ mã kỳ xét.", require("./commands/review/list-reviews").listReviews());
}

function choose(
  title: string,
  question: string,
  offered: Result<readonly { readonly code: string; readonly name: string }[]>,
): string | null {
  if (!offered.ok) {
    show(title, { kind: "refused", problems: offered.problems });
    return null;
  }
  const [only] = offered.value;
  if (only && offered.value.length === 1) return only.code;
  const list = offered.value.map(({ code, name }) => `${code}: ${name}`).join("\n");
  return ask(title, `${question}\n\n${list}`);
}

/** Shows what a command answers; where it asks, asks, and lets it go on on yes. */
function showOrAsk(title: string, reply: Reply): void {
  if (reply.kind !== "question") {
    show(title, reply);
    return;
  }
  const parts = reply.warnings.length > 0 ? [listed(reply.warnings), reply.question] : [reply.question];
  if (confirm(title, parts.join("\n\n"))) show(title, reply.goOn());
}

/** More problems than this would not fit into a dialog; the rest are counted. */
const problemsShown = 12;

function show(title: string, reply: FinalReply): void {
  switch (reply.kind) {
    case "done":
      tell(title, reply.message);
      break;
    case "refused":
      tell(`${title}: chưa làm gì, cần sửa trước`, listed(reply.problems));
      break;
    case "unfinished":
      tell(`${title}: chưa xong, cần sửa rồi bấm lại`, `${reply.message}\n\n${listed(reply.problems)}`);
  }
}

function listed(problems: readonly Problem[]): string {
  const { describeProblem } = require("./domain/problem");
  const lines = problems.slice(0, problemsShown).map((problem) => `• ${describeProblem(problem)}`);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… và ${rest} điều nữa.`] : [])].join("\n\n");
}
