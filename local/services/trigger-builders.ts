import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";
import {
  addTrigger,
  type Recurrence,
  type StoredTrigger,
  type TriggerCause,
} from "../triggers/trigger-store";
import type { Execution } from "../world";
import { authorize } from "./authorization";
import { LocalTrigger } from "./trigger";

/** What a form is to a trigger. */
interface HasId {
  getId(): string;
}

type BuilderMethods = "forForm" | "timeBased";

const builderSurface = defineSurface<BuilderMethods>("TriggerBuilder", "ScriptApp.TriggerBuilder", {
  forForm: navigation("String", "Form"),
  timeBased: navigation(),
});

/** A trigger whose function is known, and nothing else yet. */
export class LocalTriggerBuilder
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.TriggerBuilder, BuilderMethods>
{
  readonly surface = builderSurface;
  private readonly create: Create;

  constructor(execution: Execution, functionName: string) {
    super();
    this.create = (cause) => createTrigger(execution, functionName, cause);
  }

  /** Assumption: whether there is such a form is not looked at. */
  forForm(form: string | HasId): LocalFormTriggerBuilder {
    return new LocalFormTriggerBuilder(this.create, typeof form === "string" ? form : form.getId());
  }

  timeBased(): LocalClockTriggerBuilder {
    return new LocalClockTriggerBuilder(this.create);
  }
}

type Create = (cause: TriggerCause) => LocalTrigger;

function createTrigger(execution: Execution, functionName: string, cause: TriggerCause): LocalTrigger {
  authorize(execution, "ScriptApp.TriggerBuilder.create", "script.scriptapp");
  const { project, triggers, random } = execution.world;
  if (functionName.endsWith("_") || !project.declares(functionName)) {
    throw new Error(
      `no trigger can run "${functionName}": the project declares no public function of that name`,
    );
  }
  const stored: StoredTrigger = {
    id: random.triggerId(),
    function: functionName,
    user: execution.user,
    ...cause,
  };
  addTrigger(triggers, stored);
  return new LocalTrigger(stored);
}

type FormMethods = "onFormSubmit" | "create";

const formSurface = defineSurface<FormMethods>("FormTriggerBuilder", "ScriptApp.FormTriggerBuilder", {
  onFormSubmit: navigation(),
  create: service(),
});

class LocalFormTriggerBuilder
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.FormTriggerBuilder, FormMethods>
{
  readonly surface = formSurface;
  private readonly createWith: Create;
  private readonly sourceId: string;
  private event: "submit" | undefined;

  constructor(createWith: Create, sourceId: string) {
    super();
    this.createWith = createWith;
    this.sourceId = sourceId;
  }

  onFormSubmit(): this {
    this.event = "submit";
    return this;
  }

  create(): LocalTrigger {
    if (this.event === undefined) throw new Error("a form trigger needs an event: call onFormSubmit");
    return this.createWith({ kind: "form", sourceId: this.sourceId });
  }
}

type ClockMethods = "everyHours" | "everyDays" | "atHour" | "create";

const clockSurface = defineSurface<ClockMethods>("ClockTriggerBuilder", "ScriptApp.ClockTriggerBuilder", {
  everyHours: navigation("Integer"),
  everyDays: navigation("Integer"),
  atHour: navigation("Integer"),
  create: service(),
});

class LocalClockTriggerBuilder
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Script.ClockTriggerBuilder, ClockMethods>
{
  readonly surface = clockSurface;
  private readonly createWith: Create;
  private recurrence: Recurrence | undefined;
  private hour: number | undefined;

  constructor(createWith: Create) {
    super();
    this.createWith = createWith;
  }

  everyHours(every: number): this {
    return this.recur("hours", every);
  }

  everyDays(every: number): this {
    return this.recur("days", every);
  }

  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw new Error(`a trigger runs at an hour from 0 to 23, not at ${hour}`);
    this.hour = hour;
    return this;
  }

  create(): LocalTrigger {
    const { recurrence, hour } = this;
    if (recurrence === undefined) throw new Error("a clock trigger needs everyHours or everyDays");
    if (hour === undefined) return this.createWith({ kind: "clock", recurrence });
    if (recurrence.unit === "hours") throw new Error("only a trigger of every so many days has an hour");
    return this.createWith({ kind: "clock", recurrence: { ...recurrence, atHour: hour } });
  }

  private recur(unit: "hours" | "days", every: number): this {
    if (this.recurrence !== undefined) throw new Error("a clock trigger recurs in one way alone");
    if (every < 1) throw new Error(`a trigger runs every 1 or more ${unit}, not every ${every}`);
    this.recurrence = { unit, every };
    return this;
  }
}
