import { describe, expect, test } from "vitest";
import { defineSurface, navigation, ServiceObject } from "../../local/script/surface";
import { openScript } from "./script-project";

const CODE = `
function onForm(formId) { return ScriptApp.newTrigger("receive").forForm(formId).onFormSubmit().create().getUniqueId(); }
function hourly() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
function daily(days, hour) { ScriptApp.newTrigger("tick").timeBased().everyDays(days).atHour(hour).create(); }
function odd(name) {
  if (name === "no recurrence") ScriptApp.newTrigger("tick").timeBased().create();
  if (name === "two recurrences") ScriptApp.newTrigger("tick").timeBased().everyHours(1).everyDays(1).create();
  if (name === "hour of hours") ScriptApp.newTrigger("tick").timeBased().everyHours(1).atHour(3).create();
  if (name === "hour 24") ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(24).create();
  if (name === "every 0") ScriptApp.newTrigger("tick").timeBased().everyHours(0).create();
  if (name === "no event") ScriptApp.newTrigger("tick").forForm("form-1").create();
  if (name === "edit") ScriptApp.newTrigger("tick").forSpreadsheet("x");
}
function make(functionName) { ScriptApp.newTrigger(functionName).timeBased().everyHours(1).create(); }
function list() {
  const { EventType, TriggerSource } = ScriptApp;
  return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(),
    trigger.getEventType() === EventType.CLOCK, trigger.getEventType() === EventType.ON_FORM_SUBMIT,
    trigger.getTriggerSource() === TriggerSource.CLOCK, trigger.getTriggerSource() === TriggerSource.FORMS,
    trigger.getTriggerSourceId()]);
}
function deleteAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
function deleteTwice() { const [trigger] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(trigger); ScriptApp.deleteTrigger(trigger); }
function receive(event) { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), event]; }
function tick() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue("ticked"); throw new RangeError("No."); }
function private_() {}`;

class FakeForm extends ServiceObject {
  readonly surface = defineSurface("Form", "FormApp.Form", { getId: navigation() });
  getId(): string {
    return "form-2";
  }
}

describe("a trigger", () => {
  test("is made for a form, by its id or itself, or for the clock, and tells what it is", () => {
    const script = openScript(CODE);
    const id = script.call("onForm", { args: ["form-1"] }).value;
    script.call("onForm", { args: [new FakeForm()] });
    script.call("hourly");
    script.call("daily", { args: [2, 23] });
    expect(script.call("list").value).toEqual([
      ["receive", false, true, false, true, "form-1"],
      ["receive", false, true, false, true, "form-2"],
      ["tick", true, false, true, false, null],
      ["tick", true, false, true, false, null],
    ]);
    const triggers = script.triggers();
    const ids = triggers.map((trigger) => trigger.id);
    expect([ids[0], new Set(ids).size, ids.every((each) => /^\d{19}$/.test(each))]).toEqual([id, 4, true]);
    const user = "owner@example.com";
    expect(triggers.map(({ id: _, ...rest }) => rest)).toEqual([
      { function: "receive", user, kind: "form", sourceId: "form-1" },
      { function: "receive", user, kind: "form", sourceId: "form-2" },
      { function: "tick", user, kind: "clock", recurrence: { unit: "hours", every: 1 } },
      { function: "tick", user, kind: "clock", recurrence: { unit: "days", every: 2, atHour: 23 } },
    ]);
  });

  test("is made, listed and deleted by service calls", () => {
    const script = openScript(CODE);
    const serviceCalls = (name: string) =>
      script
        .call(name)
        .calls.filter(({ kind }) => kind === "service")
        .map(({ service, method }) => `${service}.${method}`);
    expect([serviceCalls("hourly"), serviceCalls("deleteAll")]).toEqual([
      ["ClockTriggerBuilder.create"],
      ["ScriptApp.getProjectTriggers", "ScriptApp.deleteTrigger"],
    ]);
    expect(script.triggers()).toEqual([]);
    script.call("hourly");
    expect(() => script.call("deleteTwice")).toThrow("it was deleted already");
  });

  test("of another user is not listed, nor deleted", () => {
    const script = openScript(CODE);
    script.call("hourly");
    script.user = "binh@example.com";
    expect(script.call("list").value).toEqual([]);
    script.call("deleteAll");
    expect(script.triggers().map(({ user }) => user)).toEqual(["owner@example.com"]);
  });

  test.each(["nowhere", "private_"])("does not run %s", (name) => {
    expect(() => openScript(CODE).call("make", { args: [name] })).toThrow(
      `no trigger can run "${name}": the project declares no public function of that name`,
    );
  });

  test.each([
    ["no recurrence", "a clock trigger needs everyHours or everyDays"],
    ["two recurrences", "a clock trigger recurs in one way alone"],
    ["hour of hours", "only a trigger of every so many days has an hour"],
    ["hour 24", "at an hour from 0 to 23, not at 24"],
    ["every 0", "a trigger runs every 1 or more hours, not every 0"],
    ["no event", "a form trigger needs an event: call onFormSubmit"],
    ["edit", "TriggerBuilder.forSpreadsheet is not emulated"],
  ])("with %s is refused", (name, message) => {
    const script = openScript(CODE);
    expect(() => script.call("odd", { args: [name] })).toThrow(message);
    expect(script.triggers()).toEqual([]);
  });

  test("is one of at most 20 of a user", () => {
    const script = openScript(CODE);
    for (let count = 1; count <= 20; count += 1) script.call("hourly");
    expect(() => script.call("hourly")).toThrow(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
    expect(script.triggers()).toHaveLength(20);
    script.user = "binh@example.com";
    script.call("hourly");
    expect(script.triggers()).toHaveLength(21);
  });

  test.each(["hourly", "list"])("is out of reach of a simple trigger (%s)", (name) => {
    expect(() => openScript(CODE).call(name, { source: "simple trigger" })).toThrow(
      "Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    );
  });
});

describe("fired", () => {
  test("a form's triggers run as who made them, with the event, and know no active user", () => {
    const script = openScript(CODE);
    script.call("onForm", { args: ["form-1"] });
    script.user = "binh@example.com";
    script.call("onForm", { args: ["form-1"] });
    script.call("onForm", { args: ["form-2"] });
    script.user = "chi@example.com";
    const values = (event?: unknown) => script.fireFormTriggers("form-1", event).map(({ value }) => value);
    expect(values()).toEqual([
      ["owner@example.com", "", {}],
      ["binh@example.com", "", {}],
    ]);
    expect(values({ authMode: "FULL" })).toEqual([
      ["owner@example.com", "", { authMode: "FULL" }],
      ["binh@example.com", "", { authMode: "FULL" }],
    ]);
    expect(script.user).toBe("chi@example.com");
  });

  test("a clock trigger's exception is in its record and thrown nowhere", () => {
    const script = openScript(CODE);
    script.call("hourly");
    script.call("onForm", { args: ["form-1"] });
    const records = script.fireClockTriggers();
    expect(records.map((record) => [record.function, record.error])).toEqual([
      ["tick", { name: "RangeError", message: "No." }],
    ]);
    expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([["ticked"]]);
    const [failed] = script.fireClockTriggers({ fault: { at: 1, when: "before", message: "Down." } });
    expect(failed?.error).toEqual({ name: "Exception", message: "Down." });
  });
});
