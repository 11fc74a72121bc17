import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NotEmulatedError, ServiceException } from "../../local/script/errors";
import { GOOGLE_GLOBALS, GOOGLE_MEMBERS } from "../../local/script/google-members";
import { checkArguments } from "../../local/script/signatures";
import { ServiceObject, type Surface, service, surfaces } from "../../local/script/surface";
import { readmeOfLocal } from "../../scripts/emulated";
import { documentedByGoogle, googleMembers } from "../../scripts/google-members";
import { openScript } from "./script-project";

/** An object of every class that is emulated, and every enumeration. */
const OBJECTS = `function objects() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const range = sheet.getRange("A1:B2");
  book.setNamedRange("place", range);
  const ui = SpreadsheetApp.getUi();
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const format = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build();
  const form = FormApp.create("Form", true);
  const list = form.addListItem();
  const text = form.addTextItem();
  const trigger = ScriptApp.newTrigger("walk");
  return {
    SpreadsheetApp, FormApp, Drive, LockService, PropertiesService, CacheService, Utilities, MailApp, ScriptApp, HtmlService,
    Session, console, Logger, Spreadsheet: book, Sheet: sheet, Range: range, Ui: ui, Menu: ui.createMenu("Menu"),
    NamedRange: book.getNamedRanges()[0], Protection: sheet.protect(), DataValidation: rule,
    ConditionalFormatRule: format, ConditionalFormatRuleBuilder: format.copy(), BooleanCondition: format.getBooleanCondition(),
    BooleanCriteria: SpreadsheetApp.BooleanCriteria, DataValidationBuilder: rule.copy(), PromptResponse: ui.prompt("?"), HtmlOutput: HtmlService.createHtmlOutput(""),
    "Drive.Files": Drive.Files, "Drive.Permissions": Drive.Permissions, Blob: Utilities.newBlob(""),
    Lock: LockService.getScriptLock(), Properties: PropertiesService.getScriptProperties(),
    Cache: CacheService.getScriptCache(), User: Session.getActiveUser(), Form: form, Item: form.getItems()[0],
    ListItem: list, TextItem: text, MultipleChoiceItem: form.addMultipleChoiceItem(), CheckboxItem: form.addCheckboxItem(),
    GridItem: form.addGridItem(), DateItem: form.addDateItem(),
    DateTimeItem: form.addDateTimeItem(), DurationItem: form.addDurationItem(), ScaleItem: form.addScaleItem(),
    TimeItem: form.addTimeItem(), ParagraphTextItem: form.addParagraphTextItem(),
    PageBreakItem: form.addPageBreakItem(), SectionHeaderItem: form.addSectionHeaderItem(), Choice: list.getChoices()[0],
    FormResponse: form.createResponse(), ItemResponse: text.createResponse(""),
    TextValidationBuilder: FormApp.createTextValidation(), TextValidation: FormApp.createTextValidation().build(),
    ParagraphTextValidationBuilder: FormApp.createParagraphTextValidation(),
    ParagraphTextValidation: FormApp.createParagraphTextValidation().build(), TriggerBuilder: trigger,
    FormTriggerBuilder: trigger.forForm(form), ClockTriggerBuilder: trigger.timeBased(),
    Trigger: trigger.timeBased().everyHours(1).create(),
    WrapStrategy: SpreadsheetApp.WrapStrategy, ProtectionType: SpreadsheetApp.ProtectionType,
    CopyPasteType: SpreadsheetApp.CopyPasteType, DataValidationCriteria: SpreadsheetApp.DataValidationCriteria,
    ItemType: FormApp.ItemType, PageNavigationType: FormApp.PageNavigationType, Button: ui.Button, ButtonSet: ui.ButtonSet,
    AuthMode: ScriptApp.AuthMode, EventType: ScriptApp.EventType, TriggerSource: ScriptApp.TriggerSource, Charset: Utilities.Charset,
    DigestAlgorithm: Utilities.DigestAlgorithm, MacAlgorithm: Utilities.MacAlgorithm,
  };
}
function names() { return Object.keys(objects()).sort(); }
/** Each missing member is asked for and, where that gives a method, called: what is thrown, by its name. */
function walk(missing) {
  const all = objects();
  return missing.map(([service, member]) => {
    try {
      const value = all[service][member];
      return typeof value === "function" ? value() : "is there: " + String(value);
    } catch (error) {
      return error.name + ": " + error.message;
    }
  });
}
function real(members) {
  const all = objects();
  return members.filter(([service, member]) => !["function", "object"].includes(typeof all[service][member]));
}
function askAll(names) {
  return names.map((name) => {
    try { return String(globalThis[name].anything); } catch (error) { return error.name + ": " + error.message; }
  });
}`;

const documented = [...surfaces.values()].flatMap((surface) =>
  Object.entries(GOOGLE_MEMBERS[surface.name] ?? {}).map(([member, signatures]) => ({
    surface,
    member,
    signatures,
  })),
);

function walked(name: string, args: readonly unknown[]): unknown {
  return openScript(OBJECTS).call(name, { args: [...args], person: () => "OK" }).value;
}

describe("every member that Google documents of an emulated class", () => {
  test("each class and enumeration is tried", () => {
    expect(walked("names", [])).toEqual([...surfaces.keys()].sort());
  });

  test("throws its own name where it is not real", () => {
    const missing = documented.filter(({ surface, member }) => !surface.members.has(member));
    expect(missing.length).toBeGreaterThan(100);
    expect(walked("walk", [missing.map(({ surface, member }) => [surface.name, member])])).toEqual(
      missing.map(
        ({ surface, member }) =>
          `NotEmulatedError: ${surface.name}.${member} is not emulated by the local Apps Script`,
      ),
    );
  });

  test("is there where it is real", () => {
    const real = documented.filter(({ surface, member }) => surface.members.has(member));
    expect(walked("real", [real.map(({ surface, member }) => [surface.name, member])])).toEqual([]);
  });

  test("takes every list of parameters, or throws its name with them: the script is never blamed", () => {
    const outcomes = documented.flatMap(({ surface, member, signatures }) => {
      const known = surface.members.get(member);
      if (known === undefined) return [];
      return (signatures ?? []).flatMap(samples).map((args) => ({
        of: `${surface.name}.${member}(${args.map(String).join()})`,
        outcome: outcomeOf(() => checkArguments(surface, member, known, args), surface, member),
      }));
    });
    expect(outcomes.length).toBeGreaterThan(500);
    expect(outcomes.filter(({ outcome }) => outcome !== "taken" && outcome !== "named")).toEqual([]);
  });

  test("is named with the parameters where only those of a real one are not emulated", () => {
    const narrow = service("Integer,Integer");
    const sheet = surfaces.get("Sheet");
    if (sheet === undefined) throw new Error("there is no Sheet");
    const check = (args: readonly unknown[]) => () => checkArguments(sheet, "getRange", narrow, args);
    expect(check([1, 2])).not.toThrow();
    expect(check(["A1"])).toThrow("Sheet.getRange(String) is not emulated by the local Apps Script");
    expect(check([1, 2, 3])).toThrow("Sheet.getRange(Integer,Integer,Integer) is not emulated");
    expect(check([true])).toThrow(
      "The parameters (Boolean) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test("gets Google's words for parameters that it documents nowhere", () => {
    const args = Array.from({ length: 9 }, () => sampleOf("NoSuchClass"));
    const free = new Set(["Utilities.formatString"]);
    const outcomes = documented.flatMap(({ surface, member }) => {
      const known = surface.members.get(member);
      if (known?.signatures === undefined || free.has(`${surface.name}.${member}`)) return [];
      return [outcomeOf(() => checkArguments(surface, member, known, args), surface, member)];
    });
    expect(new Set(outcomes)).toEqual(new Set(["blamed"]));
  });
});

describe("every service that Google has", () => {
  test("is a global, and one of which nothing is emulated throws its name at use", () => {
    const others = GOOGLE_GLOBALS.filter((name) => !surfaces.has(name));
    expect(others).toEqual(
      expect.arrayContaining(["UrlFetchApp", "DriveApp", "DocumentApp", "GmailApp", "Sheets"]),
    );
    expect(walked("askAll", [others])).toEqual(
      others.map((name) => `NotEmulatedError: ${name}.anything is not emulated by the local Apps Script`),
    );
  });
});

describe("what is made of Google's types", () => {
  test("is as `npm run docs` makes it now", () => {
    const now = documentedByGoogle();
    expect(readFileSync("local/script/google-members.ts", "utf8")).toBe(googleMembers(now));
    expect(readFileSync("local/README.md", "utf8")).toBe(readmeOfLocal(now));
  });
});

/** Arguments for a list of parameters; where null is one, with a value and with null. */
function samples(signature: string): unknown[][] {
  if (signature === "") return [[]];
  return signature
    .split(",")
    .map((type) => (type.endsWith("?") ? [sampleOf(type.slice(0, -1)), null] : [sampleOf(type)]))
    .reduce<unknown[][]>(
      (lists, values) => lists.flatMap((list) => values.map((value) => [...list, value])),
      [[]],
    );
}

function sampleOf(type: string): unknown {
  if (type.endsWith("[]")) return [sampleOf(type.slice(0, -2))];
  const bare = type.replace("?", "");
  switch (bare) {
    case "...Any":
    case "Any":
    case "String":
      return "x";
    case "Integer":
      return 1;
    case "Number":
      return 1.5;
    case "Boolean":
      return true;
    case "Date":
      return new Date(0);
    case "Object":
      return {};
    default:
      return new Sample(bare);
  }
}

class Sample extends ServiceObject {
  readonly surface: Surface;

  constructor(name: string) {
    super();
    this.surface = { name, googleName: name, members: new Map() };
  }
}

function outcomeOf(check: () => void, surface: Surface, member: string): string {
  try {
    check();
    return "taken";
  } catch (error) {
    if (error instanceof NotEmulatedError && error.message.startsWith(`${surface.name}.${member}(`))
      return "named";
    if (error instanceof ServiceException && error.message.startsWith("The parameters (")) return "blamed";
    return `${surface.name}.${member}: ${String(error)}`;
  }
}
