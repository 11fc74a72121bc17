import {
  defineSurface,
  type Emulates,
  Enumeration,
  type EnumValue,
  navigation,
  ServiceObject,
} from "../script/surface";
import type { StoredTrigger } from "../triggers/trigger-store";

export const eventTypes = new Enumeration("EventType", ["CLOCK", "ON_FORM_SUBMIT"]);
export const triggerSources = new Enumeration("TriggerSource", ["CLOCK", "FORMS"]);

type Methods =
  | "getUniqueId"
  | "getHandlerFunction"
  | "getEventType"
  | "getTriggerSource"
  | "getTriggerSourceId";

const triggerSurface = defineSurface<Methods>("Trigger", "ScriptApp.Trigger", {
  getUniqueId: navigation(),
  getHandlerFunction: navigation(),
  getEventType: navigation(),
  getTriggerSource: navigation(),
  getTriggerSourceId: navigation(),
});

/** One installable trigger. The types do not know that the source of a clock trigger is null. */
export class LocalTrigger
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.Trigger, Exclude<Methods, "getTriggerSourceId">>
{
  readonly surface = triggerSurface;
  readonly stored: StoredTrigger;

  constructor(stored: StoredTrigger) {
    super();
    this.stored = stored;
  }

  getUniqueId(): string {
    return this.stored.id;
  }

  getHandlerFunction(): string {
    return this.stored.function;
  }

  getEventType(): EnumValue {
    return eventTypes.of(this.stored.kind === "clock" ? "CLOCK" : "ON_FORM_SUBMIT");
  }

  getTriggerSource(): EnumValue {
    return triggerSources.of(this.stored.kind === "clock" ? "CLOCK" : "FORMS");
  }

  /** Google: the id of the form; "for clock events this returns null". */
  getTriggerSourceId(): string | null {
    return this.stored.kind === "form" ? this.stored.sourceId : null;
  }
}
