import { NotEmulatedError, ServiceException } from "../script/errors";
import {
  constant,
  defineSurface,
  type Emulates,
  Enumeration,
  type EnumValue,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import { removeTrigger, triggersOf } from "../triggers/trigger-store";
import type { Execution } from "../world";
import { authorize, CONSENT_NEEDED, missingScopes } from "./authorization";
import { eventTypes, LocalTrigger, triggerSources } from "./trigger";
import { LocalTriggerBuilder } from "./trigger-builders";

type Methods =
  | "AuthMode"
  | "EventType"
  | "TriggerSource"
  | "newTrigger"
  | "getProjectTriggers"
  | "deleteTrigger"
  | "requireAllScopes";

const authModes = new Enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

const scriptAppSurface = defineSurface<Methods>("ScriptApp", "ScriptApp", {
  AuthMode: constant,
  EventType: constant,
  TriggerSource: constant,
  newTrigger: navigation("String"),
  getProjectTriggers: service(),
  deleteTrigger: service("Trigger"),
  // Google compares what was granted with the manifest; nothing is moved and nothing changed.
  requireAllScopes: navigation("AuthMode"),
});

/** The global `ScriptApp`, as far as triggers and consent go. */
export class LocalScriptApp
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.ScriptApp, Methods>
{
  readonly surface = scriptAppSurface;
  readonly AuthMode = authModes;
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
    authorize(this.execution, "ScriptApp.getProjectTriggers", "script.scriptapp");
    const { world, user } = this.execution;
    return triggersOf(world.triggers, user).map((stored) => new LocalTrigger(stored));
  }

  deleteTrigger(trigger: LocalTrigger): void {
    authorize(this.execution, "ScriptApp.deleteTrigger", "script.scriptapp");
    removeTrigger(this.execution.world.triggers, trigger.getUniqueId());
  }

  /**
   * Google: "Checks if the user has granted consent for all of the scopes requested by the script", and where not ends the
   * execution to ask for it. Inside a `try` the script itself swallows that.
   */
  requireAllScopes(mode: EnumValue): void {
    if (authModes.nameOf(mode) !== "FULL") throw new NotEmulatedError(`requireAllScopes(${mode})`);
    if (this.execution.source === "simple trigger" || missingScopes(this.execution).length > 0) {
      throw new ServiceException(CONSENT_NEEDED);
    }
  }
}
