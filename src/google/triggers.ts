/** A trigger as the add-on tells them apart. */
export interface TriggerKey {
  /** A function of `main.ts`. */
  readonly function: string;
  /** The form whose responses start it, or null for the hourly clock. */
  readonly form: string | null;
}

/**
 * Makes the triggers that are missing and removes those of these functions that are not wanted, doubled ones too: a
 * second set-up must not answer a submission twice (platform.md, "Forms"). Other triggers are left alone.
 */
export function keepTriggers(functions: readonly string[], wanted: readonly TriggerKey[]): void {
  const left = wanted.map(keyOf);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const name = trigger.getHandlerFunction();
    if (!functions.includes(name)) continue;
    const byForm = trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT;
    const at = left.indexOf(keyOf({ function: name, form: byForm ? trigger.getTriggerSourceId() : null }));
    if (at >= 0) left.splice(at, 1);
    else ScriptApp.deleteTrigger(trigger);
  }
  for (const { function: name, form } of wanted) {
    if (!left.includes(keyOf({ function: name, form }))) continue;
    const builder = ScriptApp.newTrigger(name);
    if (form === null) builder.timeBased().everyHours(1).create();
    else builder.forForm(form).onFormSubmit().create();
  }
}

function keyOf({ function: name, form }: TriggerKey): string {
  return JSON.stringify([name, form]);
}
