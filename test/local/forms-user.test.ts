import { describe, expect, test } from "vitest";
import { openRegistration, readResponses, UNITS } from "./form-project";

describe("a person sees", () => {
  test("title, description and pages with their questions", () => {
    const { script, id } = openRegistration();
    const { title, description, open, refusal } = script.form(id);
    expect({ title, description, open, refusal }).toEqual({
      title: "Registration",
      description: "For all units",
      open: true,
      refusal: undefined,
    });
    const plain = { helpText: "", required: false, choices: [], otherOption: false, validation: undefined };
    expect(script.form(id).pages()).toEqual([
      {
        title: "Registration",
        helpText: "For all units",
        items: [
          { ...plain, type: "TEXT", title: "Unit", helpText: "As on the list", required: true },
          { ...plain, type: "MULTIPLE_CHOICE", title: "Kind", required: true, choices: ["Units", "Works"] },
          { ...plain, type: "CHECKBOX", title: "Titles", choices: ["Advanced", "Excellent"] },
        ],
      },
      {
        title: "People",
        helpText: "",
        items: [{ ...plain, type: "TEXT", title: "How many", required: true, validation: "A whole number" }],
      },
      {
        title: "Works",
        helpText: "One a line",
        items: [
          { ...plain, type: "PARAGRAPH_TEXT", title: "List", required: true },
          { ...plain, type: "DATE", title: "Signed on" },
        ],
      },
    ]);
  });

  test.each([
    ["form.setPublished(false);", "The form is not published."],
    ["form.setAcceptingResponses(false);", "Too late."],
    [
      "form.setCustomClosedFormMessage('').setAcceptingResponses(false);",
      "The form Registration is no longer accepting responses.",
    ],
    ["form.setCollectEmail(true);", "Sign in to continue to Forms."],
    ["form.setLimitOneResponsePerUser(true);", "Sign in to continue to Forms."],
    ["Drive.Files.update({ trashed: true }, form.getId());", "The form is in the owner's trash."],
  ])("after %s instead of the form: %s", (code, refusal) => {
    const { script, id, run } = openRegistration();
    const { editUrl } = script.form(id).submit(UNITS);
    run(code);
    const form = script.form(id);
    expect([form.open, form.refusal]).toEqual([false, refusal]);
    expect(() => form.submit(UNITS)).toThrow(refusal);
    expect(() => form.submitRaw(UNITS)).toThrow(refusal);
    expect(() => form.edit(editUrl, UNITS)).toThrow(refusal);
    expect(script.submissions).toHaveLength(1);
    // Sent before, stored after.
    form.submitRaw(UNITS, { onItsWay: true });
    expect(script.submissions).toHaveLength(2);
  });
});

describe("submitting", () => {
  test("gives the response to scripts, in the order of the items, and to whoever runs triggers", () => {
    const opened = openRegistration();
    const { script, id } = opened;
    const given = {
      Titles: ["Excellent", "Advanced"],
      "How many": "12",
      Kind: "Units",
      Unit: " Toán\u0301 ",
    };
    const submitted = script.form(id).submit(given);
    expect(readResponses(opened)).toEqual([
      [
        ["Unit", " Toán\u0301 "],
        ["Kind", "Units"],
        ["Titles", ["Excellent", "Advanced"]],
        ["How many", "12"],
      ],
    ]);
    const timestamp = new Date("2023-03-15T02:00:00Z");
    expect(script.submissions).toEqual([{ formId: id, responseId: submitted.id, timestamp }]);
    expect(submitted).toEqual({
      formId: id,
      responseId: submitted.id,
      timestamp,
      id: submitted.id,
      editUrl: `${String(opened.run("return form.getPublishedUrl();"))}?edit2=${submitted.id}`,
      message: "Thank you.",
    });
    const told = opened.run(`const [response] = form.getResponses();
      return [response.getId(), response.getTimestamp(), response.getEditResponseUrl(), response.getRespondentEmail(),
        form.getResponse(response.getId()).getResponseForItem(form.getItems()[1]).getResponse(),
        response.getResponseForItem(form.getItems()[5])];`);
    expect(told).toEqual([submitted.id, timestamp, submitted.editUrl, "", "Units", null]);
  });

  test("follows the pages: only what is asked there is required, and nothing else is taken", () => {
    const opened = openRegistration();
    const form = opened.script.form(opened.id);
    form.submit({ Unit: "Art", Kind: "Works", List: "One\nTwo", "Signed on": "2023-02-28" });
    expect(readResponses(opened)).toEqual([
      [
        ["Unit", "Art"],
        ["Kind", "Works"],
        ["List", "One\nTwo"],
        ["Signed on", "2023-02-28"],
      ],
    ]);
    expect(() => form.submit({ ...UNITS, List: "x", "Signed on": "2023-02-28" })).toThrow(
      '"List", "Signed on" not asked on the pages that were visited: "Unit", "Kind", "Titles", "How many"',
    );
    expect(() => form.submit({ ...UNITS, Ghost: "x" })).toThrow('"Ghost" not asked');
    expect(opened.script.submissions).toHaveLength(1);
  });

  test.each([
    [{ Kind: "Units", "How many": "1" }, '"Unit": This is a required question'],
    [{ ...UNITS, Unit: "  " }, '"Unit": This is a required question'],
    [{ ...UNITS, Unit: "two\nlines" }, '"Unit": takes one line'],
    [{ ...UNITS, "How many": "1.5" }, '"How many": A whole number'],
    [
      { ...UNITS, Unit: "", "How many": "x" },
      '"Unit": This is a required question; "How many": A whole number',
    ],
    [{ ...UNITS, Kind: "None" }, '"Kind": offers no "None"'],
    [{ ...UNITS, Titles: "Advanced" }, '"Titles": takes a list of choices'],
    [{ ...UNITS, Kind: ["Units"] }, '"Kind": takes one answer'],
    [{ ...UNITS, Titles: ["Advanced", "Other"] }, '"Titles": offers no "Other"'],
    [{ ...UNITS, Titles: ["Advanced", "Advanced"] }, '"Titles": one choice is ticked twice'],
    [{ Unit: "A", Kind: "Works", List: "L", "Signed on": "2023-02-29" }, '"Signed on": takes a date'],
    [{ Unit: "A", Kind: "Works", List: "L", "Signed on": "15/3/2023" }, '"Signed on": takes a date'],
  ])("%j is refused", (answers, message) => {
    const { script, id } = openRegistration();
    expect(() => script.form(id).submit(answers)).toThrow(message);
    expect(script.submissions).toEqual([]);
  });

  test("takes another choice where the form offers one", () => {
    const { script, id, run } = openRegistration();
    run("form.getItems()[2].asCheckboxItem().showOtherOption(true);");
    const url = run(`const item = form.getItems()[2].asCheckboxItem();
      return form.createResponse().withItemResponse(item.createResponse(["Advanced", "Bronze"])).toPrefilledUrl();`);
    expect(script.form(id).prefilled(String(url))).toEqual({ Titles: ["Advanced", "Bronze"] });
    expect(script.form(id).submit({ ...UNITS, Titles: ["Bronze"] }).message).toBe("Thank you.");
  });

  test("keeps 100 000 characters as they were typed", () => {
    const opened = openRegistration();
    const List = `${"Nguyễn Văn Mẫu\t1.5 \r\n".repeat(5_000)}`.slice(0, 100_000);
    opened.script.form(opened.id).submit({ Unit: "A", Kind: "Works", List });
    expect(List).toHaveLength(100_000);
    expect(Object.fromEntries(Object(readResponses(opened))[0])).toEqual({ Unit: "A", Kind: "Works", List });
  });

  test("by a prefilled link answers what it says, unless the person says otherwise", () => {
    const opened = openRegistration();
    const prefilled = String(
      opened.run(`const items = form.getItems();
        return form.createResponse().withItemResponse(items[0].asTextItem().createResponse("Maths"))
          .withItemResponse(items[1].asMultipleChoiceItem().createResponse("Works"))
          .withItemResponse(items[4].asTextItem().createResponse("3")).toPrefilledUrl();`),
    );
    const form = opened.script.form(prefilled);
    form.submit({ List: "L" }, { prefilled });
    form.submit({ Kind: "Units" }, { prefilled });
    expect(readResponses(opened)).toEqual([
      [
        ["Unit", "Maths"],
        ["Kind", "Works"],
        ["List", "L"],
      ],
      [
        ["Unit", "Maths"],
        ["Kind", "Units"],
        ["How many", "3"],
      ],
    ]);
    opened.run("form.getItems()[1].asMultipleChoiceItem().setChoiceValues(['Else']);");
    expect(form.prefilled(prefilled)).toEqual({ Unit: "Maths", "How many": "3" });
    expect(() => form.prefilled("https://docs.google.com/forms/d/e/other/viewform?usp=pp_url")).toThrow(
      "is no link",
    );
  });

  test("raw skips what the page checks, but not whether there is such a question", () => {
    const opened = openRegistration();
    const form = opened.script.form(opened.id);
    form.submitRaw({ "How many": "many", List: "", Kind: "None" });
    expect(readResponses(opened)).toEqual([
      [
        ["Kind", "None"],
        ["How many", "many"],
      ],
    ]);
    expect(() => form.submitRaw({ Ghost: "x" })).toThrow('the form asks no "Ghost"');
    opened.run("form.getItems()[0].setTitle('Kind');");
    expect(() => form.submitRaw({ Kind: "Units" })).toThrow('"Kind" asked more than once');
    expect(() => form.submit({ Kind: "Units" })).toThrow('"Kind" asked more than once');
  });
});

test.each([
  ["requireNumber()", ["-1.5", "+3", ".5"], ["1,5", "x", "1e3", "1 "]],
  ["requireNumberGreaterThanOrEqualTo(0.5)", ["0.5", "7"], ["0.4", "-1"]],
  ["requireWholeNumber()", ["0", "-12"], ["1.0", "1 2"]],
  ["requireTextMatchesPattern('[A-Z]{2}\\\\d')", ["AB1"], ["xAB1", "AB12", "ab1"]],
  ["requireTextLengthLessThanOrEqualTo(3)", ["abc", "ế"], ["abcd"]],
])("%s takes %j and refuses %j", (rule, good, bad) => {
  const { script, id, run } = openRegistration();
  run(`form.getItems()[0].asTextItem().setValidation(FormApp.createTextValidation().${rule}.build());`);
  const takes = (Unit: string): boolean => {
    try {
      script.form(id).submit({ ...UNITS, Unit });
      return true;
    } catch {
      return false;
    }
  };
  expect(good.filter(takes)).toEqual(good);
  expect(bad.filter(takes)).toEqual([]);
  run(`form.getItems()[0].asTextItem().clearValidation();`);
  expect(bad.filter(takes)).toEqual(bad);
});

test("there is no form of an unknown id", () => {
  expect(() => openRegistration().script.form("none")).toThrow("there is no form none");
});
