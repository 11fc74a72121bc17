import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  type CallRecord,
  type Fault,
  type LocalAppsScript,
  openLocalAppsScript,
  type Person,
  ScriptError,
} from "../../local/local-apps-script";
import { freshRegister, operator, pasteSample, tabRows } from "../../scripts/fresh-register";
import { readSample } from "../../scripts/sample";
import type { Door } from "../../src/door";
import { callName, onlyReads, positionsToTry } from "./fault-positions";
import { answerOf } from "./pages";
import { testNow, thaiNguyen } from "./register";
import { mailFaults, sendLater, settleUnclearMail } from "./sent-mail";
import { differences, visibleState } from "./visible-state";

/**
 * One command in one situation. Service calls of it fail (`positionsToTry` says which are tried), each in three ways:
 * before its effect, after it (the answer is lost), and with every later call, as when an execution is killed. The
 * command is run again; then nothing may be twice and nothing lost: the register, the folder, the forms and the mail must
 * be as after a run that nothing disturbed (design.md, decision 2). Two differences are allowed and no other: a mail
 * whose sending was cut off may be unclear instead of sent, and a form that nobody can open, whose id was not stored,
 * may be left over.
 */
export interface Scenario {
  /** A function of `main.ts`: of the menu, a trigger's, or the door. */
  readonly command: string;
  /** What a page asks of the door, which is then the command; `script` is the register as prepared. */
  readonly request?: DoorRequest;
  readonly situation: string;
  /** Makes the register, kept in `folder`. */
  prepare(folder: string): void;
  /** When the command is run; `testNow` without it. */
  readonly now?: Date;
  /** Run by a trigger, not by a click: nobody is asked or told, and an exception is Google's to report. */
  readonly trigger?: true;
  /** What the secretary types when she is asked for something; to a question she says yes. */
  readonly types?: (question: string) => string;
  /** Lines of the state that tell how often the command was run to its end, and what it saw then. */
  readonly tellsOfRuns?: RegExp;
  /** Rows of the audit trail of deeds that do not wait for each other: where one fails the next is done before it. */
  readonly inAnyOrder?: RegExp;
  /**
   * A question that running again after a kill may lead to and that the undisturbed run does not ask: what the secretary
   * says to it, and why it cannot be left out.
   */
  readonly asksAfterKill?: {
    readonly question: RegExp;
    readonly says: "YES" | "NO";
    readonly because: string;
  };
}

/** A method of the door and what a page gives it. Asked again, as after a lost answer, it asks the same. */
export interface DoorRequest {
  readonly method: keyof Door;
  args(script: LocalAppsScript): unknown;
}

export const sheetName = "Sổ thử";

/** A register with the sample's rows, then what `change` does to it. */
export function sampleWith(change: (script: LocalAppsScript) => void): (folder: string) => void {
  return (folder) => {
    const script = freshRegister(sheetName, testNow, folder);
    pasteSample(script, readSample(thaiNguyen));
    change(script);
  };
}

/** What the command's last message is called when it was cut off. */
const cutOff = /: bị ngắt giữa chừng$/;

/** How a call fails: without its effect, after it, or without it and all later ones with it. */
type Way = "before" | "after" | "killed";

/** Registers the test that a scenario holds. */
export function holdsUnderFaults(scenario: Scenario): void {
  const {
    command,
    request,
    situation,
    now = testNow,
    trigger,
    tellsOfRuns,
    inAnyOrder,
    asksAfterKill,
    types = () => "",
  } = scenario;

  test(
    `${request?.method ?? command} ${situation}: whatever fails, running it again makes it whole`,
    () => {
      const from = mkdtempSync(join(tmpdir(), "faults-"));
      onTestFinished(() => rmSync(from, { recursive: true }));
      scenario.prepare(from);
      const open = () => openLocalAppsScript({ project: "dist", from, now, user: operator });
      const person: Person = ({ kind, message, buttons }) => {
        if (kind === "prompt") return { button: "OK", text: types(message) };
        if (!buttons.includes("YES")) return "OK";
        return asksAfterKill?.question.test(message) ? asksAfterKill.says : "YES";
      };
      const asked = request && [{ method: request.method, args: request.args(open()) }];
      const run = (script: LocalAppsScript, fault?: Fault): CallRecord => {
        try {
          const how = trigger ? { source: "trigger" as const, args: [{}] } : { person, args: asked ?? [] };
          return script.call(command, { ...how, ...(fault ? { fault } : {}) });
        } catch (error) {
          if (trigger && error instanceof ScriptError) return error.record;
          throw error;
        }
      };
      const stateOf = (script: LocalAppsScript) => {
        script.holdLock("script")();
        const lines = visibleState(script).filter((line) => !tellsOfRuns?.test(line));
        const loose = lines.filter((line) => inAnyOrder?.test(line)).map((line) => line.replace(/,$/, ""));
        return [...lines.filter((line) => !inAnyOrder?.test(line)), ...loose.sort()];
      };

      const undisturbed = open();
      const record = run(undisturbed);
      const end = stateOf(undisturbed);
      expect(wasCutOff(record)).toBe(false);
      expect(mailFaults(undisturbed, undisturbed)).toEqual([]);
      const calls = serviceCalls(record);
      if (request) {
        // The whole was done and only the page did not hear of it.
        const answered = open();
        run(answered);
        expect(newQuestions(record, run(answered))).toEqual([]);
        expect([...mailFaults(undisturbed, answered), ...differences(end, stateOf(answered))]).toEqual([]);
      }

      const faults: string[] = [];
      /** What cut-off runs left behind, from which running again was tried. */
      const tried = new Set<string>();
      const attempt = (at: number, way: Way): Attempt => {
        const script = open();
        const first = run(
          script,
          way === "killed" ? { at, when: "before", lasting: true } : { at, when: way },
        );
        const cut = wasCutOff(first);
        const later = serviceCalls(first).slice(at);
        // Until the fault all runs are alike: where as much was changed, and the same done after it, so is the state.
        const left = `${script.revision} ${JSON.stringify(later)}`;
        if (cut && tried.has(left)) return { cut, later };
        if (cut) tried.add(left);
        const whole = () => [...mailFaults(undisturbed, script), ...differences(end, stateOf(script))];
        if (!cut && whole().length === 0) return { cut, later };
        const questions = newQuestions(record, run(script));
        sendLater(script);
        const unsettled = mailFaults(undisturbed, script);
        settleUnclearMail(script);
        removeHiddenForms(script);
        const allowed =
          way === "killed" ? questions.filter((line) => !asksAfterKill?.question.test(line)) : questions;
        const wrong = [...unsettled, ...differences(end, stateOf(script)), ...allowed];
        if (wrong.length > 0) faults.push(`${at} ${calls[at - 1]} ${way}: ${wrong.join("\n  ")}`);
        return { cut, later };
      };

      const positions = positionsToTry(calls);
      let before = attempt(positions[0] ?? 1, "before");
      positions.forEach((at, index) => {
        // A command that is cut off at once makes no more calls, so all that it makes fail already. One that is killed
        // at a call that only reads leaves what it leaves when it is killed at the next.
        const goesOn = !before.cut || before.later.some((call) => call !== "Lock.releaseLock");
        if (goesOn && !(onlyReads(calls[at - 1]) && onlyReads(calls[at]))) attempt(at, "killed");
        const following = positions[index + 1] ?? at + 1;
        const next = attempt(following, "before");
        // And it leaves the same behind where an answer is lost and where the next call fails. Of a call that only reads
        // nothing is left in either way.
        const same =
          following === at + 1 && before.cut && next.cut && before.later.join() === next.later.join();
        if (!same && !onlyReads(calls[at - 1])) attempt(at, "after");
        before = next;
      });
      expect(faults).toEqual([]);
    },
    longest,
  );
}

/** In milliseconds. */
const longest = 300_000;

/** How a run with a fault ended, and the service calls it made after the fault. */
interface Attempt {
  readonly cut: boolean;
  readonly later: readonly string[];
}

function wasCutOff(record: CallRecord): boolean {
  const { error, dialogs } = record;
  return error !== undefined || cutOff.test(dialogs.at(-1)?.title ?? "") || refusalsOf(record).length > 0;
}

/** What the door answered instead of a value; none where it gave one. A page's person is told it, and may try again. */
function refusalsOf({ function: command, error, value }: CallRecord): readonly string[] {
  if (command !== "door" || error !== undefined) return [];
  const answer = answerOf(value);
  return answer.ok ? [] : answer.problems;
}

function serviceCalls({ calls }: CallRecord): readonly string[] {
  return calls.filter(({ kind }) => kind === "service").map(callName);
}

/** Forms that nobody can open and no row names: made by a run that was cut off before it kept the id. */
function removeHiddenForms(script: LocalAppsScript): void {
  if (!script.spreadsheet.sheetNames().includes("Biểu mẫu")) return;
  const kept = new Set(tabRows(script, "Biểu mẫu").map((row) => row["Mã biểu mẫu"]));
  for (const { id, mimeType, trashed } of script.files()) {
    if (trashed || mimeType !== "application/vnd.google-apps.form" || kept.has(id)) continue;
    if (script.form(id).refusal === "The form is not published.") script.trashFile(id);
  }
}

/** What a run asked or refused that the undisturbed one did not. */
function newQuestions(undisturbed: CallRecord, again: CallRecord): readonly string[] {
  const known = new Set(undisturbed.dialogs.map(({ message }) => message));
  const failed = [...(again.error ? [again.error.message] : []), ...refusalsOf(again)].map(
    (message) => `failed: ${message}`,
  );
  const asked = again.dialogs
    .filter(
      ({ title, message, buttons }) =>
        (buttons.length > 1 || / chưa | ngắt /.test(title)) && !known.has(message),
    )
    .map(({ title, message }) => `asked: ${title}: ${message}`);
  return [...failed, ...asked];
}
