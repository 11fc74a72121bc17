import { types } from "node:util";
import { CONSENT_NEEDED, missingScopes } from "../services/authorization";
import type { Dialog, Execution, ShownPage } from "../world";
import { type Call, type Disturbance, startCallLog } from "./call-log";
import { NotEmulatedError } from "./errors";
import { globalsFor } from "./globals";
import { makeMembrane } from "./membrane";
import type { Project } from "./project";
import { makeRealm } from "./realm";

/** What happened during one call of a script's function. */
export interface CallRecord {
  readonly function: string;
  /** What the function returned, as a value of the host: plain data and Dates. */
  readonly value: unknown;
  readonly calls: readonly Call[];
  readonly dialogs: readonly Dialog[];
  readonly logs: readonly string[];
  /** Messages of `Spreadsheet.toast`, with their titles before them. */
  readonly toasts: readonly string[];
  /** The dialogs and sidebars with pages that were shown. */
  readonly pages: readonly ShownPage[];
  /** The scopes that the user is asked to agree to, where the script ended for want of them. */
  readonly consentAsked?: readonly string[];
  /** What the script did not catch; absent where it came to its end. */
  readonly error?: { readonly name: string; readonly message: string };
}

/** An error that a script did not catch. `record` is what happened until then. */
export class ScriptError extends Error {
  /** The name of the error in the script, e.g. `TypeError`, or `Exception` from a service. */
  readonly errorName: string;
  /** The script's own frames of the stack. */
  readonly scriptStack: string;
  readonly record: CallRecord;

  constructor(thrown: unknown, record: CallRecord, fileNames: readonly string[]) {
    const { name, message, stack } = describe(thrown);
    super(message);
    this.name = "ScriptError";
    this.errorName = name;
    this.record = record;
    this.scriptStack = stack
      .split("\n")
      .filter((line) => fileNames.some((file) => line.includes(`${file}:`)) && /^\s*at /.test(line))
      .join("\n");
    this.stack = `ScriptError: ${name}: ${message} (in ${record.function})\n${this.scriptStack}`;
  }
}

function describe(thrown: unknown): { name: string; message: string; stack: string } {
  if (types.isNativeError(thrown)) {
    return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? "" };
  }
  return { name: "thrown", message: String(thrown), stack: "" };
}

/**
 * Runs one function as Google does: the whole project is evaluated in a fresh context, so no global survives from
 * one call to the next; locks still held at the end are released. `remember` is given the record in any case.
 */
export function runFunction(
  project: Project,
  execution: Execution,
  functionName: string,
  args: readonly unknown[],
  disturbance: Disturbance,
  remember: (record: CallRecord) => void,
): CallRecord {
  const { world } = execution;
  const realm = makeRealm(world.clock, world.random);
  const log = startCallLog(world.workbook?.id ?? "", disturbance);
  const membrane = makeMembrane(realm, log);
  for (const [name, service] of Object.entries(globalsFor(execution))) {
    realm.makeGlobal(name, () => membrane.toScript(service));
  }
  const recordOf = (value: unknown): CallRecord => ({
    function: functionName,
    value,
    calls: log.calls,
    dialogs: execution.dialogs,
    logs: execution.logs,
    toasts: execution.toasts,
    pages: execution.pages,
  });

  let returned: unknown;
  try {
    for (const script of project.scripts) script.runInContext(realm.global);
    const entry = realm.global[functionName];
    if (typeof entry !== "function") throw new Error(`Script function not found: ${functionName}`);
    const scriptArgs = args.map(membrane.toScript);
    returned = realm.invoke(() => Reflect.apply(entry, undefined, scriptArgs));
    if (types.isPromise(returned)) throw new NotEmulatedError(`the promise that ${functionName} returns`);
    returned = membrane.toHost(returned);
  } catch (thrown) {
    const { name, message } = describe(thrown);
    const asked = message === CONSENT_NEEDED ? { consentAsked: missingScopes(execution) } : {};
    const record: CallRecord = { ...recordOf(undefined), ...asked, error: { name, message } };
    remember(record);
    throw new ScriptError(thrown, record, project.fileNames);
  } finally {
    world.locks.releaseAll(execution);
  }
  const record = recordOf(returned);
  remember(record);
  return record;
}
