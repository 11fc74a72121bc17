import {
  constant,
  defineSurface,
  type Emulates,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import { removeTrigger, triggersOf } from "../triggers/trigger-store";
import type { Execution } from "../world";
import { refuseSimpleTrigger } from "./authorization";
import { eventTypes, LocalTrigger, triggerSources } from "./trigger";
import { LocalTriggerBuilder } from "./trigger-builders";

type Methods = "EventType" | "TriggerSource" | "newTrigger" | "getProjectTriggers" | "deleteTrigger";

const scriptAppSurface = defineSurface<Methods>("ScriptApp", "ScriptApp", {
  EventType: constant,
  TriggerSource: constant,
  newTrigger: navigation("String"),
  getProjectTriggers: service(),
  deleteTrigger: service("Trigger"),
});

/** The global `ScriptApp`, as far as triggers go. */
export class LocalScriptApp
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.ScriptApp, Methods>
{
  readonly surface = scriptAppSurface;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  newTrigger(functionName: string): LocalTriggerBuilder {
    return new LocalTriggerBuilder(this.execution, functionName);
  }

  /** Google: "all installable triggers associated with the current project and current user". */
  getProjectTriggers(): LocalTrigger[] {
    refuseSimpleTrigger(this.execution, "ScriptApp.getProjectTriggers", "script.scriptapp");
    const { world, user } = this.execution;
    return triggersOf(world.triggers, user).map((stored) => new LocalTrigger(stored));
  }

  deleteTrigger(trigger: LocalTrigger): void {
    refuseSimpleTrigger(this.execution, "ScriptApp.deleteTrigger", "script.scriptapp");
    removeTrigger(this.execution.world.triggers, trigger.getUniqueId());
  }
}
