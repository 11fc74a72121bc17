/** A trigger as the add-on tells them apart. */
export interface TriggerKey {
  /** A function of `main.ts`. */
  readonly function: string;
  /** The form whose responses start it, or null for the hourly clock. */
  readonly form: string | null;
}

/**
 * Makes the triggers that are missing and removes those of these functions that are not wanted, doubled ones too: a
 * second set-up must not answer a submission twice (platform.md, "Forms"). Other triggers are left alone. One that cannot be
 * made keeps no other from being made; the first error is thrown in the end. Gives those that were made.
 */
export function keepTriggers(
  functions: readonly string[],
  wanted: readonly TriggerKey[],
  renewed: readonly TriggerKey[] = [],
): readonly TriggerKey[] {
  const left = wanted.map(keyOf);
  const anew = new Set(renewed.map(keyOf));
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const name = trigger.getHandlerFunction();
    if (!functions.includes(name)) continue;
    const byForm = trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT;
    const key = keyOf({ function: name, form: byForm ? trigger.getTriggerSourceId() : null });
    const at = anew.has(key) ? -1 : left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    else ScriptApp.deleteTrigger(trigger);
  }
  const made: TriggerKey[] = [];
  const errors: unknown[] = [];
  for (const key of wanted.filter((each) => left.includes(keyOf(each)))) {
    try {
      makeTrigger(key);
      made.push(key);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return made;
}

/** The forms whose responses start one of these functions as the acting account: what it can read of its own triggers. */
export function watchedForms(functions: readonly string[]): readonly string[] {
  const own = ScriptApp.getProjectTriggers().filter(
    (trigger) =>
      functions.includes(trigger.getHandlerFunction()) &&
      trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT,
  );
  return [...new Set(own.map((trigger) => trigger.getTriggerSourceId()))];
}

function makeTrigger({ function: name, form }: TriggerKey): void {
  const builder = ScriptApp.newTrigger(name);
  if (form === null) builder.timeBased().everyHours(1).create();
  else builder.forForm(form).onFormSubmit().create();
}

function keyOf({ function: name, form }: TriggerKey): string {
  return JSON.stringify([name, form]);
}
