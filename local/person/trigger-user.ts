import type { CallOptions } from "../script/call-options";
import { type CallRecord, ScriptError } from "../script/run";
import { removeTrigger, type StoredTrigger, type TriggerStore } from "../triggers/trigger-store";

/** What Google's clock and its forms do with the triggers. */
export interface TriggerUser {
  /** All triggers, whoever made them, the oldest first. */
  triggers(): StoredTrigger[];
  /** On the page of triggers: every one of them is deleted. */
  deleteTriggers(): void;
  /**
   * Runs every trigger of that form as who made it, with `event` (which may hold service objects), and gives the
   * records. An exception is in the record's `error` and thrown nowhere, as on Google, which mails it to the owner.
   */
  fireFormTriggers(formId: string, event?: unknown, options?: FireOptions): CallRecord[];
  /** Runs every clock trigger once, or `only` those, in the same way. */
  fireClockTriggers(
    options?: FireOptions & { readonly only?: (trigger: StoredTrigger) => boolean },
  ): CallRecord[];
}

export type FireOptions = Pick<CallOptions, "fault" | "between">;

type Call = (functionName: string, options: CallOptions, user: string) => CallRecord;

/** Opens the triggers; `call` runs a function as a user. */
export function openTriggers(store: TriggerStore, call: Call): TriggerUser {
  function fire(
    fits: (trigger: StoredTrigger) => boolean,
    event: unknown,
    options: FireOptions,
  ): CallRecord[] {
    const fired = [...store.triggers.values()].filter(fits);
    return fired.map(({ function: functionName, user }) => {
      try {
        return call(functionName, { ...options, source: "trigger", args: [event] }, user);
      } catch (error) {
        if (error instanceof ScriptError) return error.record;
        throw error;
      }
    });
  }
  return {
    triggers: () => [...store.triggers.values()],
    deleteTriggers() {
      for (const id of [...store.triggers.keys()]) removeTrigger(store, id);
    },
    fireFormTriggers: (formId, event = {}, options = {}) =>
      fire((trigger) => trigger.kind === "form" && trigger.sourceId === formId, event, options),
    fireClockTriggers: ({ only = () => true, ...options } = {}) =>
      fire((trigger) => trigger.kind === "clock" && only(trigger), {}, options),
  };
}
