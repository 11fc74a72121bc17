import {
  type CallRecord,
  type FormUser,
  type LocalAppsScript,
  openLocalAppsScript,
  type Person,
} from "../../local/local-apps-script";
import type { Fault } from "../../local/script/call-log";
import { codesOn as codesOnSlips } from "../../scripts/code-slips";
import { tabRows } from "../../scripts/fresh-register";
import { writeProject } from "../local/script-project";
import { firstSession, type VoteExample, voteRegister } from "./vote-register";

/** The form ballot of a session in the hands of the secretary, the members and the board. */

/** A register whose first session is voted on by a form: 14 have a vote, names are struck out. */
export function formRegister(name: string, example: VoteExample = {}, options = {}): LocalAppsScript {
  const session = { way: "form" as const, ...example.session };
  return voteRegister(`form ${name}`, { ...example, session }, options);
}

/** Types the texts where she is asked for some, and answers questions so. */
export function person(texts: readonly string[], says: "YES" | "NO" = "YES"): Person {
  const left = [...texts];
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: left.shift() ?? "" };
    return buttons.includes("YES") ? says : "OK";
  };
}

/** The same, but that something happens while the first question stands open. */
function during(asked: Person, happens: () => void): Person {
  let isFirst = true;
  return (question) => {
    if (question.buttons.includes("YES") && isFirst) {
      isFirst = false;
      happens();
    }
    return asked(question);
  };
}

/** Clicks an item of the group *Biểu quyết* for a session; `texts` are typed after its code. */
export function clickVote(
  script: LocalAppsScript,
  item: string,
  texts: readonly string[] = [],
  {
    session = firstSession,
    says = "YES" as "YES" | "NO",
    fault = undefined as Fault | undefined,
    meanwhile = undefined as (() => void) | undefined,
    between = undefined as ((at: number) => void) | undefined,
  } = {},
): CallRecord {
  // What a person does in the tabs before a call of the script, by its number.
  const hand = between ? { between } : {};
  const asked = meanwhile
    ? during(person([session, ...texts], says), meanwhile)
    : person([session, ...texts], says);
  return script.click(["Sổ Thi đua", "Biểu quyết", item], {
    person: asked,
    ...hand,
    ...(fault ? { fault } : {}),
  });
}

export const makeForm = (script: LocalAppsScript) => clickVote(script, "Mở phiếu điện tử");
export const openForm = makeForm;
export const voidCode = (script: LocalAppsScript, code: string) => clickVote(script, "Hủy mã phiếu", [code]);
export const countForm = (script: LocalAppsScript) => clickVote(script, "Kiểm phiếu điện tử");
export const confirmForm = (script: LocalAppsScript, names = ["Cao Thị Học", "Lâm Văn Tuyển"]) =>
  clickVote(script, "Xác nhận phiếu điện tử", names);
export const closeSession = (script: LocalAppsScript) => clickVote(script, "Đóng lượt bỏ phiếu");

/** What the last dialog says. */
export function lastWords({ dialogs }: CallRecord): string {
  const last = dialogs.at(-1);
  return last === undefined ? "" : `${last.title}: ${last.message}`;
}

/** The documents that codes can be read from. */
export function slipFiles(script: LocalAppsScript) {
  return script.files().filter(({ name }) => name.startsWith("Phiếu mã "));
}

/** The codes as a person reads them from the printed slips. */
export function codesOn(script: LocalAppsScript, session = firstSession): readonly string[] {
  const file = slipFiles(script).find(({ name }) => name.includes(`${session} `));
  if (!file) throw new Error(`no slips of ${session}`);
  return codesOnSlips(script.fileContent(file.id));
}

/** Makes the form, prints the slips, opens the form, and gives the codes. */
export function openedForm(script: LocalAppsScript): readonly string[] {
  script.open();
  makeForm(script);
  const codes = codesOn(script);
  openForm(script);
  return codes;
}

export function formRow(script: LocalAppsScript, session = firstSession): Readonly<Record<string, string>> {
  const row = tabRows(script, "Phiếu điện tử").find((each) => each["Mã lượt"] === session);
  if (!row) throw new Error(`no form of ${session}`);
  return row;
}

export function ballotForm(script: LocalAppsScript, session = firstSession): FormUser {
  return script.form(formRow(script, session)["Mã biểu mẫu"] ?? "");
}

/** What a member says of the lines, by their numbers; the others are left unmarked, or marked yes. */
export interface Choices {
  readonly no?: readonly number[];
  readonly yes?: readonly number[];
}

/** Votes as a member does on the phone. */
export function cast(
  script: LocalAppsScript,
  code: string,
  { no = [], yes = [] }: Choices = {},
  session = firstSession,
) {
  const form = ballotForm(script, session);
  const grids = form.pages().flatMap(({ items }) => items.filter(({ type }) => type === "GRID"));
  const answers = grids.map(({ title, rows = [] }) => {
    const marks = rows.flatMap((row): [string, string][] => {
      const number = Number.parseInt(row, 10);
      if (no.includes(number)) return [[row, "Không đồng ý"]];
      return yes.includes(number) ? [[row, "Đồng ý"]] : [];
    });
    return [title, Object.fromEntries(marks)] as const;
  });
  return form.submit({ "Mã phiếu": code, ...Object.fromEntries(answers) });
}

/** What somebody who may edit a form does to it by hand, in code with the form at hand as `form`; gives the register after it. */
export function changedByHand(
  script: LocalAppsScript,
  code: string,
  session = firstSession,
): LocalAppsScript {
  const id = formRow(script, session)["Mã biểu mẫu"] ?? "";
  const project = writeProject(`function change(id) { const form = FormApp.openById(id); ${code} }`);
  const hand = openLocalAppsScript({ project, from: script.snapshot(), now: script.now, user: script.user });
  hand.call("change", { args: [id] });
  const after = openLocalAppsScript({
    project: "dist",
    from: hand.snapshot(),
    now: script.now,
    user: script.user,
  });
  after.open();
  return after;
}
