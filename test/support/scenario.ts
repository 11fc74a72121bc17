import {
  type CallRecord,
  type Fault,
  type LocalAppsScript,
  openLocalAppsScript,
  type Person,
  ScriptError,
} from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import type { Door } from "../../src/door";
import { printPdf } from "./printed-pdf";
import { testNow } from "./register";

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
  /** Makes the register. */
  prepare(): LocalAppsScript;
  /** When the command is run; `testNow` without it. */
  readonly now?: Date;
  /** Who runs it; the operating account of the examples without it. */
  readonly user?: string;
  /** Run by a trigger, not by a click: nobody is asked or told, and an exception is Google's to report. */
  readonly trigger?: true;
  /** What the secretary types when she is asked for something; to a question she says yes. */
  readonly types?: (question: string) => string;
  /**
   * Of its calls the first and the last of each name are tried alone: a test of the command's own tries them all.
   */
  readonly tries?: "first and last of each name";
  /**
   * The scenario that is tried in its stead: the command goes the same way there, through the same code, which is shown
   * by its service calls. (How many tables each reads in a row is its own.)
   */
  readonly goesAs?: Scenario;
  /** Scenarios in which units of work of this command are tried whole: the same code, known by its service calls. */
  readonly partsTriedIn?: readonly Scenario[];
  /** Lines of the state that tell how often the command was run to its end, and what it saw then. */
  readonly tellsOfRuns?: RegExp;
  /** Rows of the audit trail of deeds that do not wait for each other: where one fails the next is done before it. */
  readonly inAnyOrder?: RegExp;
  /**
   * What a question has in common with the one of the undisturbed run that it is: it tells what stands there, which is
   * something else after a fault.
   */
  readonly sameQuestion?: RegExp;
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

/** A scenario as it is played: its register as prepared, as often as wanted, and its command in one of them. */
export interface Play {
  open(): LocalAppsScript;
  run(script: LocalAppsScript, fault?: Fault): CallRecord;
}

/** Prepares the register of a scenario. */
export function playOf(scenario: Scenario): Play {
  const {
    command,
    request,
    now = testNow,
    user = operator,
    trigger,
    asksAfterKill,
    types = () => "",
  } = scenario;
  const from = scenario.prepare().snapshot();
  const open = () => openLocalAppsScript({ project: "dist", from, now, user, pdf: printPdf });
  const person: Person = ({ kind, message, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: types(message) };
    if (!buttons.includes("YES")) return "OK";
    return asksAfterKill?.question.test(message) ? asksAfterKill.says : "YES";
  };
  const asked = request && [{ method: request.method, args: request.args(open()) }];
  return {
    open,
    run(script, fault) {
      try {
        const how = trigger ? { source: "trigger" as const, args: [{}] } : { person, args: asked ?? [] };
        return script.call(command, { ...how, ...(fault ? { fault } : {}) });
      } catch (error) {
        if (trigger && error instanceof ScriptError) return error.record;
        throw error;
      }
    },
  };
}
