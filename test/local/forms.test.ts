import { describe, expect, test } from "vitest";
import { openRegistration, runInForm } from "./form-project";
import { openScript } from "./script-project";

describe("a new form", () => {
  test("has a file of the name given, and nothing else: no title, unpublished, closed", () => {
    const script = openScript(`function run() {
      const form = FormApp.create("File");
      const told = [form.getTitle(), form.supportsAdvancedResponderPermissions(), form.isPublished(),
        form.isAcceptingResponses(), form.getItems().length, form.getResponses().length];
      return [form.getId(), form.getEditUrl(), form.getPublishedUrl(), told];
    }`);
    const [id, editUrl, url, told] = Object.values(Object(script.call("run").value));
    expect(told).toEqual(["", true, false, false, 0, 0]);
    expect(editUrl).toBe(`https://docs.google.com/forms/d/${id}/edit`);
    expect(url).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform$/);
    expect(url).not.toContain(id);
    expect(script.files().map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ["File", "application/vnd.google-apps.form"],
    ]);
  });

  test("accepts responses once it is published, and none when it is not any more", () => {
    const states = runInForm(`
      const states = [];
      const note = () => states.push([form.isPublished(), form.isAcceptingResponses()]);
      form.setPublished(true); note();
      form.setAcceptingResponses(false); note();
      form.setAcceptingResponses(true); note();
      form.setPublished(false); note();
      return states;`);
    expect(states).toEqual([
      [true, true],
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(() => runInForm("form.setAcceptingResponses(true);")).toThrow(
      "Cannot accept responses on an unpublished form.",
    );
    expect(runInForm("return form.setAcceptingResponses(false).isAcceptingResponses();")).toBe(false);
  });

  test("tells its texts and switches", () => {
    const told = runInForm(`
      form.setTitle("T").setDescription("D").setConfirmationMessage("C").setCustomClosedFormMessage("X")
        .setAllowResponseEdits(true).setCollectEmail(true).setLimitOneResponsePerUser(true)
        .setProgressBar(true).setShowLinkToRespondAgain(false).setPublishingSummary(true).setShuffleQuestions(true);
      return [form.getTitle(), form.getDescription(), form.getConfirmationMessage(), form.getCustomClosedFormMessage(),
        form.canEditResponse(), form.collectsEmail(), form.hasLimitOneResponsePerUser(), form.requiresLogin(),
        form.hasProgressBar(), form.hasRespondAgainLink(), form.isPublishingSummary(), form.getShuffleQuestions()];`);
    expect(told).toEqual(["T", "D", "C", "X", true, true, true, false, true, false, true, true]);
  });

  test("is found by its id by its owner alone", () => {
    const { script, id } = openRegistration();
    script.user = "other@example.com";
    expect(() => script.call("answers", { args: [id] })).toThrow("No item with the given ID could be found.");
    expect(() => script.call("answers", { args: ["gone"] })).toThrow("No item with the given ID");
  });

  test("is not made by a simple trigger", () => {
    const script = openScript('function run() { FormApp.create("F"); }');
    expect(() => script.call("run", { source: "simple trigger" })).toThrow(
      "You do not have permission to call FormApp.create.",
    );
  });
});

describe("calls", () => {
  test("that move data are services, all else finds its way", () => {
    const script = openScript(`function run() {
      const id = FormApp.create("F").getId();
      const form = FormApp.openById(id).setTitle("T");
      form.addTextItem().setTitle("Q");
      form.setPublished(true).setAcceptingResponses(false);
      form.getResponses();
      try { form.getResponse("none"); } catch (error) { console.log(error.message); }
    }`);
    const { calls, logs } = script.call("run");
    const services = calls.filter(({ kind }) => kind === "service");
    expect(services.map(({ service, method }) => `${service}.${method}`)).toEqual([
      "FormApp.create",
      "FormApp.openById",
      "Form.setPublished",
      "Form.setAcceptingResponses",
      "Form.getResponses",
      "Form.getResponse",
    ]);
    expect(calls).toHaveLength(10);
    expect(logs).toEqual(["No response with the given ID could be found."]);
  });

  test("that read a response or a standing item are services, one by one", () => {
    const { script, id } = openRegistration();
    script.form(id).submit({ Unit: "Maths", Kind: "Works", List: "L" });
    const { calls } = script.call("answers", { args: [id] });
    const services = calls.filter(({ kind }) => kind === "service");
    const each = ["ItemResponse.getItem", "Item.getTitle", "ItemResponse.getResponse"];
    expect(services.map(({ service, method }) => `${service}.${method}`)).toEqual([
      ...["FormApp.openById", "Form.getResponses", "FormResponse.getItemResponses"],
      // The three that are answered, and two texts left blank.
      ...[...each, ...each, ...each, ...each, ...each],
    ]);
  });

  test("can fail: a form whose answer was lost is there all the same", () => {
    const script = openScript('function run() { FormApp.create("F"); }');
    expect(() => script.call("run", { fault: { at: 1, when: "before" } })).toThrow("a server error occurred");
    expect(script.files()).toEqual([]);
    expect(() => script.call("run", { fault: { at: 1, when: "after" } })).toThrow("a server error occurred");
    expect(script.files().map(({ name }) => name)).toEqual(["F"]);
  });

  test.each([
    ["form.addImageItem()", "Form.addImageItem is not emulated"],
    ["form.addGridItem().setValidation(null)", "GridItem.setValidation is not emulated"],
    ["form.addFileUploadItem()", "Form.addFileUploadItem is not emulated"],
    ["FormApp.ItemType.VIDEO", "ItemType.VIDEO is not emulated"],
    ["form.addTextItem().setPoints(1)", "TextItem.setPoints is not emulated"],
    ["form.addListItem().createChoice('a', true)", "a choice of a quiz is not emulated"],
    ["form.setDestination('x', 'y')", "Form.setDestination is not emulated"],
    [
      "form.setTitle(1)",
      "The parameters (number) don't match the method signature for FormApp.Form.setTitle.",
    ],
    [
      "form.addCheckboxItem().createChoice('a', FormApp.PageNavigationType.SUBMIT)",
      "don't match the method signature",
    ],
  ])("%s throws its name", (code, message) => {
    expect(() => runInForm(`${code};`)).toThrow(message);
  });
});

describe("items", () => {
  test("keep their ids when they are moved and renamed; their indexes follow", () => {
    const told = runInForm(`
      const a = form.addTextItem().setTitle("A");
      const b = form.addSectionHeaderItem().setTitle("B").setHelpText("help");
      const c = form.addDateItem().setTitle("C");
      const before = form.getItems().map((item) => item.getId());
      form.moveItem(c, 0);
      form.moveItem(1, 2);
      a.setTitle("A2");
      return [new Set(before).size, [a, b, c].map((item, at) => [item.getId() === before[at], item.getIndex()]),
        form.getItems().map((item) => [item.getTitle(), item.getHelpText(), String(item.getType())])];`);
    const [different, places, listed] = Object.values(Object(told));
    expect(different).toBe(3);
    expect(places).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
    ]);
    expect(listed).toEqual([
      ["C", "", "DATE"],
      ["B", "help", "SECTION_HEADER"],
      ["A2", "", "TEXT"],
    ]);
  });

  test("are listed by type, found by id and known by their kind", () => {
    const told = runInForm(`
      const list = form.addListItem().setTitle("L").setChoiceValues(["x"]);
      form.addTextItem();
      const [found, ...more] = form.getItems(FormApp.ItemType.LIST);
      const failed = () => { try { found.asTextItem(); } catch (error) { return error.message; } };
      return [found.getId() === list.getId(), more.length, found.getType() === FormApp.ItemType.LIST,
        form.getItemById(list.getId()).asListItem().getChoices()[0].getValue(), form.getItemById(5), failed()];`);
    expect(told).toEqual([true, 0, true, "x", null, "Invalid conversion for item type: LIST."]);
  });

  test("that are deleted are gone, and cannot be changed any more", () => {
    expect(
      runInForm(`
        form.addTextItem().setTitle("A"); const b = form.addTextItem().setTitle("B"); form.addTextItem().setTitle("C");
        form.deleteItem(0); form.deleteItem(b);
        return form.getItems().map((item) => item.getTitle());`),
    ).toEqual(["C"]);
    expect(() => runInForm("const a = form.addTextItem(); form.deleteItem(a); a.setTitle('A');")).toThrow(
      "The item is no longer in the form.",
    );
    expect(() => runInForm("form.addTextItem(); form.deleteItem(1);")).toThrow("the form has no such item");
  });
});

test("a prefilled link carries values as an address does, not the items' ids", () => {
  const { run, script, id } = openRegistration();
  const url = String(
    run(`const by = (title) => form.getItems().find((item) => item.getTitle() === title);
      return form.createResponse()
        .withItemResponse(by("Unit").asTextItem().createResponse("Tổ Toán & Tin"))
        .withItemResponse(by("Titles").asCheckboxItem().createResponse(["Advanced", "Excellent"]))
        .withItemResponse(by("Signed on").asDateItem().createResponse(new Date(2023, 0, 5)))
        .toPrefilledUrl();`),
  );
  expect(url).toMatch(
    /viewform\?usp=pp_url&entry\.\d+=T%E1%BB%95\+To%C3%A1n\+%26\+Tin&entry\.\d+=Advanced&entry\.\d+=Excellent&entry\.\d+=2023-01-05$/,
  );
  const ids = run("return form.getItems().map((item) => item.getId());");
  for (const item of Object.values(Object(ids))) expect(url).not.toContain(String(item));
  expect(script.form(url).prefilled(url)).toEqual({
    Unit: "Tổ Toán & Tin",
    Titles: ["Advanced", "Excellent"],
    "Signed on": "2023-01-05",
  });
  expect(script.form(id).id).toBe(id);
  expect(() => run(`form.getItems()[1].asMultipleChoiceItem().createResponse("None");`)).toThrow(
    "Invalid response submitted to MULTIPLE_CHOICE item.",
  );
});
