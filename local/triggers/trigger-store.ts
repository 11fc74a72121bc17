import { ServiceException } from "../script/errors";

/** How often a clock trigger runs: every so many hours, or days, then at an hour if one was asked for. */
export type Recurrence =
  | { readonly unit: "hours"; readonly every: number }
  | { readonly unit: "days"; readonly every: number; readonly atHour?: number };

/** What makes a trigger run. */
export type TriggerCause =
  | { readonly kind: "form"; readonly sourceId: string }
  | { readonly kind: "clock"; readonly recurrence: Recurrence };

/** An installable trigger. It runs as `user`, who made it. */
export type StoredTrigger = TriggerCause & {
  readonly id: string;
  readonly function: string;
  readonly user: string;
};

/** The script's triggers, the oldest first. */
export interface TriggerStore {
  readonly triggers: Map<string, StoredTrigger>;
  /** Grows with every change. */
  revision: number;
}

/** Google: "Triggers: 20 / user / script". */
export const MAXIMUM_TRIGGERS = 20;

/** A store without triggers, or with those that were saved. */
export function makeTriggerStore(saved: readonly StoredTrigger[] = []): TriggerStore {
  return { triggers: new Map(saved.map((trigger) => [trigger.id, trigger])), revision: 0 };
}

/** Google lists to a script those of its user alone. */
export function triggersOf(store: TriggerStore, user: string): readonly StoredTrigger[] {
  return [...store.triggers.values()].filter((trigger) => trigger.user === user);
}

/** Adds a trigger. Throws Google's message when its user has 20 already. */
export function addTrigger(store: TriggerStore, trigger: StoredTrigger): void {
  if (triggersOf(store, trigger.user).length >= MAXIMUM_TRIGGERS) {
    throw new ServiceException(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  store.triggers.set(trigger.id, trigger);
  store.revision += 1;
}

/** Removes a trigger. Throws when there is none of that id. */
export function removeTrigger(store: TriggerStore, id: string): void {
  if (!store.triggers.delete(id)) throw new Error(`there is no trigger ${id}: it was deleted already`);
  store.revision += 1;
}
