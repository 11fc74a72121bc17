import type { CallRecord } from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import type { Play, Scenario } from "./scenario";

/**
 * Commands that may have an effect outside in a copy, too: it takes over, or tries on things of its own and removes them, or is
 * set up where the original never was (that it is not where the original was, `take-over.test.ts` shows).
 */
const allowed: readonly string[] = ["takeOver", "selfCheck", "setUpRegister"];

/** Calls by which something leaves the Sheet, or comes from outside. */
const outside = /^(Drive\.|Form|Item|MailApp\.sendEmail|ScriptApp\.deleteTrigger|\w+TriggerBuilder\.create)/;

function outsideCalls({ calls }: CallRecord): readonly string[] {
  return calls
    .filter(({ kind }) => kind === "service")
    .map(({ service, method }) => `${service}.${method}`)
    .filter((call) => outside.test(call));
}

/**
 * What is wrong with a scenario's command in a copy of its Sheet (File → Make a copy), where nothing may leave it, and a person
 * who wanted that is told what to do; nothing where all is right. `record` is of the run in the Sheet itself.
 */
export function faultsInCopy(
  { command, request, trigger }: Scenario,
  { open, run }: Play,
  record: CallRecord,
) {
  if (allowed.includes(command)) return [];
  const script = open();
  script.user = operator;
  const inCopy = run(script.copySpreadsheet());
  const told = JSON.stringify([inCopy.dialogs, inCopy.value]);
  const isTold = trigger === true || outsideCalls(record).length === 0 || told.includes("Tiếp quản");
  const name = request?.method ?? command;
  return [
    ...new Set(outsideCalls(inCopy).map((call) => `${name} in a copy calls ${call}`)),
    ...(isTold ? [] : [`${name} in a copy says ${told}`]),
  ];
}
