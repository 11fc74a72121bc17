import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { faultsInCopy } from "./copied-sheet";
import { callName, firstAndLast, knownUnits, notKnown, onlyReads, positionsToTry } from "./fault-positions";
import { answerOf } from "./pages";
import { settledThaiNguyen } from "./register";
import { playOf, type Scenario } from "./scenario";
import { mailFaults, sendLater, settleUnclearMail } from "./sent-mail";
import { withShortTemplates } from "./short-templates";
import { differences, visibleState } from "./visible-state";

export type { DoorRequest, Scenario } from "./scenario";

export const sheetName = "Sổ thử";

/** A register with the sample's rows, then what `change` does to it. */
export function sampleWith(change: (script: LocalAppsScript) => void): () => LocalAppsScript {
  return withShortTemplates(() => settledThaiNguyen(), change);
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
    tellsOfRuns,
    inAnyOrder,
    asksAfterKill,
    sameQuestion,
    tries,
    goesAs,
    partsTriedIn = [],
  } = scenario;
  if (goesAs !== undefined) {
    goesTheSameWay(scenario, goesAs);
    return;
  }

  test(
    `${request?.method ?? command} ${situation}: whatever fails, running it again makes it whole`,
    () => {
      const play = playOf(scenario);
      const { open, run } = play;
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
      expect(faultsInCopy(scenario, play, record)).toEqual([]);
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
        const questions = newQuestions(record, run(script), sameQuestion);
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

      const known = partsTriedIn.flatMap((other) => knownUnits(serviceCalls(recordOf(other))));
      const all = notKnown(calls, positionsToTry(calls), new Set(known));
      const positions = tries === undefined ? all : firstAndLast(calls, all);
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

/** Registers the test of a scenario that another one stands for. */
function goesTheSameWay(scenario: Scenario, other: Scenario): void {
  test(`${scenario.command} ${scenario.situation}: makes the calls of ${other.command} ${other.situation}`, () => {
    const play = playOf(scenario);
    const own = play.run(play.open());
    expect(wasCutOff(own)).toBe(false);
    expect(faultsInCopy(scenario, play, own)).toEqual([]);
    expect(withoutReadsInARow(own)).toEqual(withoutReadsInARow(recordOf(other)));
  });
}

/** What happens in a scenario that nothing disturbs. */
function recordOf(scenario: Scenario): CallRecord {
  const { open, run } = playOf(scenario);
  return run(open());
}

function withoutReadsInARow(record: CallRecord): readonly string[] {
  return serviceCalls(record).filter(
    (call, index, calls) => call !== "Range.getValues" || calls[index - 1] !== call,
  );
}

/** In milliseconds. */
const longest = 900_000;

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
  const tabs = ["Biểu mẫu", "Phiếu điện tử"].filter((tab) => script.spreadsheet.sheetNames().includes(tab));
  const kept = new Set(tabs.flatMap((tab) => tabRows(script, tab).map((row) => row["Mã biểu mẫu"])));
  for (const { id, mimeType, trashed } of script.files()) {
    if (trashed || mimeType !== "application/vnd.google-apps.form" || kept.has(id)) continue;
    if (script.form(id).refusal === "The form is not published.") script.trashFile(id);
  }
}

/** What a run asked or refused that the undisturbed one did not. */
function newQuestions(undisturbed: CallRecord, again: CallRecord, same?: RegExp): readonly string[] {
  /** One that tells what stands there is known by what it has in common. */
  const questionOf = (message: string) => same?.exec(message)?.[0] ?? message;
  const known = new Set(undisturbed.dialogs.map(({ message }) => questionOf(message)));
  const failed = [...(again.error ? [again.error.message] : []), ...refusalsOf(again)].map(
    (message) => `failed: ${message}`,
  );
  const asked = again.dialogs
    .filter(
      ({ title, message, buttons }) =>
        (buttons.length > 1 || / chưa | ngắt /.test(title)) && !known.has(questionOf(message)),
    )
    .map(({ title, message }) => `asked: ${title}: ${message}`);
  return [...failed, ...asked];
}
