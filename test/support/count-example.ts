import type { LocalAppsScript } from "../../local/local-apps-script";
import type { Door } from "../../src/door";
import { callDoor, goodValue, openPage } from "./pages";
import { firstSession } from "./vote-register";

/** What is typed on the page *Kiểm phiếu*, given to the door as the page gives it. */

type Draft = Door["keepCount"]["in"]["draft"];
type Account = Door["countDesk"]["out"]["accounts"][number];
type Desk = Door["countDesk"]["out"];
type Step = Door["countDesk"]["in"]["step"];

/** Opens the page, without a browser. */
export function openCount(script: LocalAppsScript): void {
  openPage(script, "Biểu quyết", "Kiểm phiếu");
}

export function deskAt(script: LocalAppsScript, step: Step, session = firstSession): Desk {
  return goodValue<Desk>(callDoor(script, "countDesk", { session, step }));
}

/** Fourteen papers of which thirteen are valid; sixteen were printed. */
export const account: Account = {
  kind: "main",
  printed: 16,
  unused: 1,
  exchanged: 1,
  issued: 14,
  returned: 14,
  valid: 13,
  invalid: 1,
  invalidReason: "01 phiếu không do Ban kiểm phiếu phát",
};

/** Keeps a step's draft; the answer as the page gets it. */
export function keep(script: LocalAppsScript, draft: Draft, session = firstSession, page = "trang") {
  return callDoor(script, "keepCount", { session, page, base: "", draft }).answer;
}

export const accountsOf = (...accounts: readonly Account[]): Draft => ({
  step: "accounts",
  accounts: [...accounts],
});

/** A pass over the main paper. */
export const passOf = (
  step: "first" | "second",
  reader: string,
  entries: readonly string[],
  rest: string | null = null,
): Draft => ({ step, pass: { reader, kinds: [{ kind: "main", entries: [...entries], rest }] } });

/** Types a whole count up to the last step: a pass for each list of entries, all closed. */
export function typeCount(
  script: LocalAppsScript,
  typed: {
    readonly accounts?: readonly Account[];
    readonly passes: readonly (readonly string[])[];
    readonly rest?: string | null;
    readonly session?: string;
  },
): void {
  const { accounts = [account], passes, rest = null, session = firstSession } = typed;
  const must = (answer: { readonly ok: boolean }) => {
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  if (accounts.length > 0) must(keep(script, accountsOf(...accounts), session));
  const readers = ["Cao Thị Học", "Lâm Văn Tuyển"];
  passes.forEach((entries, index) => {
    const step = index === 0 ? "first" : "second";
    must(keep(script, passOf(step, readers[index] ?? "", entries, rest), session));
    must(callDoor(script, "closePass", { session, pass: step }).answer);
  });
}
