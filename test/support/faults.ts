import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  type Call,
  type CallRecord,
  type Fault,
  type LocalAppsScript,
  openLocalAppsScript,
  type Person,
} from "../../local/local-apps-script";
import { freshRegister, operator, pasteSample } from "../../scripts/fresh-register";
import { readSample } from "../../scripts/sample";
import { testNow, thaiNguyen } from "./register";
import { differences, visibleState } from "./visible-state";

/**
 * One command in one situation. For every service call of it, the call fails once, before or after its effect; the
 * command is run again; then nothing may be twice and nothing lost: the register, the folder and the mail must be as
 * after a run that nothing disturbed (design.md, decision 2).
 */
export interface Scenario {
  readonly command: string;
  readonly situation: string;
  /** Makes the register, kept in `folder`. */
  prepare(folder: string): void;
  /** What the secretary types when she is asked for something; to a question she says yes. */
  readonly types?: (question: string) => string;
  /** Lines of the state that tell how often the command was run to its end, and what it saw then. */
  readonly tellsOfRuns?: RegExp;
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

/** Registers the test that a scenario holds. */
export function holdsUnderFaults(scenario: Scenario): void {
  const { command, situation, tellsOfRuns, types = () => "" } = scenario;

  test(
    `${command} ${situation}: whatever fails, running it again makes it whole`,
    () => {
      const from = mkdtempSync(join(tmpdir(), "faults-"));
      onTestFinished(() => rmSync(from, { recursive: true }));
      scenario.prepare(from);
      const open = () => openLocalAppsScript({ project: "dist", from, now: testNow, user: operator });
      const person: Person = ({ kind, message, buttons }) => {
        if (kind === "prompt") return { button: "OK", text: types(message) };
        return buttons.includes("YES") ? "YES" : "OK";
      };
      const run = (script: LocalAppsScript, fault?: Fault) =>
        script.call(command, { person, ...(fault ? { fault } : {}) });
      const stateOf = (script: LocalAppsScript) => {
        script.holdLock("script")();
        return visibleState(script).filter((line) => !tellsOfRuns?.test(line));
      };

      const undisturbed = open();
      const record = run(undisturbed);
      const end = stateOf(undisturbed);
      const calls = serviceCalls(record);
      expect(record.dialogs.at(-1)?.title).not.toMatch(cutOff);

      const faults: string[] = [];
      /** What cut-off runs left behind, from which running again was tried. */
      const tried = new Set<string>();
      const attempt = (fault: Fault): Attempt => {
        const script = open();
        const first = run(script, fault);
        const wasCutOff = cutOff.test(first.dialogs.at(-1)?.title ?? "");
        const later = JSON.stringify(serviceCalls(first).slice(fault.at));
        // Until the fault all runs are alike: where as much was changed, and the same done after it, so is the state.
        const left = `${script.revision} ${later}`;
        if (wasCutOff && tried.has(left)) return { wasCutOff, later };
        if (wasCutOff) tried.add(left);
        const finished = !wasCutOff && differences(end, stateOf(script)).length === 0;
        const asked = finished ? [] : newQuestions(record, run(script));
        const wrong = [...differences(end, stateOf(script)), ...asked];
        const call = calls[fault.at - 1];
        if (wrong.length > 0)
          faults.push(`${fault.at} ${call?.service}.${call?.method} ${fault.when}: ${wrong.join("\n  ")}`);
        return { wasCutOff, later };
      };

      let before = attempt({ at: 1, when: "before" });
      for (let at = 1; at <= calls.length; at += 1) {
        const next = attempt({ at: at + 1, when: "before" });
        // A command that is cut off at once leaves the same behind where an answer is lost and where the next call fails.
        const same = before.wasCutOff && next.wasCutOff && before.later === next.later;
        if (!same) attempt({ at, when: "after" });
        before = next;
      }
      expect(faults).toEqual([]);
    },
    longest,
  );
}

/** In milliseconds; a set-up makes hundreds of calls, and each is tried. */
const longest = 300_000;

/** How a run with a fault ended, and the service calls it made after the fault. */
interface Attempt {
  readonly wasCutOff: boolean;
  readonly later: string;
}

function serviceCalls({ calls }: CallRecord): readonly Call[] {
  return calls.filter(({ kind }) => kind === "service");
}

/** What a run asked or refused that the undisturbed one did not. */
function newQuestions(undisturbed: CallRecord, again: CallRecord): readonly string[] {
  const known = new Set(undisturbed.dialogs.map(({ message }) => message));
  return again.dialogs
    .filter(
      ({ title, message, buttons }) =>
        (buttons.length > 1 || / chưa | ngắt /.test(title)) && !known.has(message),
    )
    .map(({ title, message }) => `asked: ${title}: ${message}`);
}
