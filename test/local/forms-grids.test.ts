import { describe, expect, test } from "vitest";
import { openRegistration, runInForm, UNITS } from "./form-project";
import { openScript } from "./script-project";

const PROJECT = `
function make() {
  const form = FormApp.create("Vote", true).setTitle("Vote").setDescription("Secret").setConfirmationMessage("Thank you.");
  form.setAllowResponseEdits(false).setShowLinkToRespondAgain(false).setPublishingSummary(false);
  form.addTextItem().setTitle("Code").setRequired(true).setValidation(
    FormApp.createTextValidation().requireTextMatchesPattern("[A-Z]{4}").setHelpText("Four letters").build());
  form.addGridItem().setTitle("Advanced").setRows(["1. An", "2. Bình", "3. Cúc"]).setColumns(["Yes", "No"]);
  form.addGridItem().setTitle("Excellent").setRows(["4. An"]).setColumns(["Yes", "No"]).setRequired(true);
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, form.getId());
  return form.getId();
}
function answers(id) {
  return FormApp.openById(id).getResponses().map((response) =>
    response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]));
}
function body(id, code) {
  return new Function("form", code)(FormApp.openById(id));
}
`;

function openVote() {
  const script = openScript(PROJECT);
  const id = String(script.call("make").value);
  return {
    script,
    form: script.form(id),
    run: (code: string) => script.call("body", { args: [id, code] }).value,
    answers: () => script.call("answers", { args: [id] }).value,
  };
}

const CUC = { Code: "ABCD", Advanced: { "1. An": "Yes", "3. Cúc": "No" }, Excellent: { "4. An": "Yes" } };

describe("a grid", () => {
  test("is seen with its rows and columns", () => {
    const { form } = openVote();
    expect(form.pages()[0]?.items[1]).toEqual({
      type: "GRID",
      title: "Advanced",
      helpText: "",
      required: false,
      choices: [],
      otherOption: false,
      rows: ["1. An", "2. Bình", "3. Cúc"],
      columns: ["Yes", "No"],
      validation: undefined,
    });
  });

  test("is answered by rows; scripts find the columns in the rows' order, null where none was chosen", () => {
    const { form, answers, run } = openVote();
    expect(form.submit(CUC).message).toBe("Thank you.");
    form.submit({ Code: "EFGH", Advanced: {}, Excellent: { "4. An": "No" } });
    expect(answers()).toEqual([
      [
        ["Code", "ABCD"],
        ["Advanced", ["Yes", null, "No"]],
        ["Excellent", ["Yes"]],
      ],
      // A grid in which nothing was chosen is no answer.
      [
        ["Code", "EFGH"],
        ["Excellent", ["No"]],
      ],
    ]);
    const told = run(`const grid = form.getItems()[1];
      return form.getResponses().map((response) => response.getResponseForItem(grid)?.getResponse());`);
    expect(told).toEqual([["Yes", null, "No"], undefined]);
  });

  test.each([
    [{ Code: "ABCD", Advanced: {} }, '"Excellent": This is a required question'],
    [{ ...CUC, Code: "abc" }, '"Code": Four letters'],
    [{ ...CUC, Advanced: { "1. An": "Maybe" } }, '"Advanced": offers no "Maybe"'],
    [{ ...CUC, Advanced: { "9. Ai": "Yes" } }, '"Advanced": has no row "9. Ai"'],
    [{ ...CUC, Advanced: "Yes" }, '"Advanced": takes a column for each row'],
    [{ ...CUC, Code: { "1. An": "Yes" } }, '"Code": is no grid'],
  ])("answers %j are refused", (answers, message) => {
    const { form, script } = openVote();
    expect(() => form.submit(answers)).toThrow(message);
    expect(script.submissions).toEqual([]);
  });

  test("that is required asks for every row", () => {
    const { form, run } = openVote();
    run("form.getItems()[1].asGridItem().setRequired(true);");
    expect(() => form.submit(CUC)).toThrow('"Advanced": This question requires one response per row');
  });

  test("has a row and a column without a label until they are set; they are whole and none is doubled", () => {
    expect(
      runInForm(`const grid = form.addGridItem(); const before = [grid.getRows(), grid.getColumns()];
        grid.setRows(["a", "b"]).setColumns(["x"]);
        return [before, grid.getRows(), grid.getColumns(), String(form.getItems()[0].getType()), grid.isRequired()];`),
    ).toEqual([[[""], [""]], ["a", "b"], ["x"], "GRID", false]);
    for (const [code, message] of [
      ["setRows([])", "cannot be empty"],
      ["setRows(['a', 'a'])", "Invalid data updating form."],
      ["setColumns(['a', ''])", "Invalid data updating form."],
      ["createResponse(['a', null])", "Invalid response submitted to GRID item."],
      ["setRows('a')", "don't match the method signature for FormApp.GridItem.setRows"],
    ])
      expect(() => runInForm(`form.addGridItem().${code};`)).toThrow(message);
  });

  test("that was answered keeps its rows; no link fills it in", () => {
    const { form, run } = openVote();
    form.submit(CUC);
    expect(() => run("form.getItems()[1].asGridItem().setRows(['1. An']);")).toThrow("is not emulated");
    expect(() =>
      run(`const grid = form.getItems()[2].asGridItem();
        form.createResponse().withItemResponse(grid.createResponse(["Yes"])).toPrefilledUrl();`),
    ).toThrow("a link that fills in a grid is not emulated");
  });
});

describe("a form that is closed", () => {
  test("takes nothing, keeps what came, and cannot be edited", () => {
    const { form, run, answers } = openVote();
    const { editUrl } = form.submit(CUC);
    expect(() => form.edit(editUrl, CUC)).toThrow("Editing responses is disabled");
    run("form.setCustomClosedFormMessage('Over.').setAcceptingResponses(false);");
    expect(() => form.submit(CUC)).toThrow("Over.");
    expect(Object(answers())).toHaveLength(1);
  });
});

describe("responses", () => {
  test("are deleted by id, one or all; one that is gone cannot be deleted again", () => {
    const { form, run, answers } = openVote();
    const { id } = form.submit(CUC);
    form.submit({ ...CUC, Code: "EFGH" });
    run(`form.deleteResponse("${id}");`);
    expect(Object(answers())[0][0]).toEqual(["Code", "EFGH"]);
    expect(() => run(`form.deleteResponse("${id}");`)).toThrow(
      "No response with the given ID could be found.",
    );
    run("form.deleteAllResponses();");
    expect(answers()).toEqual([]);
  });

  test("can be made and submitted by a script", () => {
    const { form, script, run, answers } = openVote();
    const submit = `const [code, one, other] = form.getItems();
      const made = form.createResponse().withItemResponse(code.asTextItem().createResponse("ABCD"))
        .withItemResponse(one.asGridItem().createResponse(["Yes", null, "No"]))
        .withItemResponse(other.asGridItem().createResponse(["No"]));
      const before = [made.getId(), made.getRespondentEmail()];
      const sent = made.submit();`;
    expect(run(`${submit} return [before, sent.getId() !== null, sent.getRespondentEmail()];`)).toEqual([
      [null, null],
      true,
      "",
    ]);
    expect(answers()).toEqual([
      [
        ["Code", "ABCD"],
        ["Advanced", ["Yes", null, "No"]],
        ["Excellent", ["No"]],
      ],
    ]);
    expect(script.submissions).toHaveLength(1);
    expect(() => run(`${submit} made.submit();`)).toThrow("has already been submitted");
    expect(() => run(`${submit} sent.submit();`)).toThrow("has already been submitted");
    expect(() => run("form.createResponse().submit();")).toThrow('The question "Code" requires a response.');
    run("form.setAcceptingResponses(false);");
    expect(() => run(submit)).toThrow("is not currently accepting responses");
    expect(form.open).toBe(false);
  });

  test("list a text, a paragraph and a date that were left blank as '', and other questions not at all", () => {
    const { script, id, run } = openRegistration();
    script.form(id).submit(UNITS);
    expect(
      run(`return form.getResponses()[0].getItemResponses().map((each) =>
        [String(each.getItem().getType()), each.getResponse()]);`),
    ).toEqual([
      ["TEXT", "Maths"],
      ["MULTIPLE_CHOICE", "Units"],
      ["TEXT", "12"],
      ["PARAGRAPH_TEXT", ""],
      ["DATE", ""],
    ]);
  });
});

test("the summary that Google shows counts what is stored, row by row", () => {
  const { form, run } = openVote();
  form.submit(CUC);
  form.submit({ Code: "EFGH", Advanced: { "1. An": "Yes" }, Excellent: { "4. An": "No" } });
  const summary = {
    responses: 2,
    questions: [
      { title: "Code", type: "TEXT", answers: 2, texts: ["ABCD", "EFGH"] },
      {
        title: "Advanced",
        type: "GRID",
        answers: 2,
        rows: {
          "1. An": { Yes: 2, No: 0 },
          "2. Bình": { Yes: 0, No: 0 },
          "3. Cúc": { Yes: 0, No: 1 },
        },
      },
      { title: "Excellent", type: "GRID", answers: 2, rows: { "4. An": { Yes: 1, No: 1 } } },
    ],
  };
  expect(form.summary()).toEqual(summary);
  run("form.setAcceptingResponses(false);");
  expect(form.summary()).toEqual(summary);
  expect(run("return form.getSummaryUrl();")).toBe(
    `https://docs.google.com/forms/d/${form.id}/viewanalytics`,
  );
});

describe("who may respond", () => {
  test("a form made in a Workspace domain asks for a login until it is told not to; consumers cannot tell it", () => {
    const { script, id, run } = openRegistration({ workspace: true });
    expect(script.form(id).refusal).toBe("Sign in to continue to Forms.");
    run("form.setRequireLogin(false);");
    expect(script.form(id).refusal).toBeUndefined();
    expect(() => runInForm("form.setRequireLogin(false);")).toThrow(
      "only for forms created by Google Workspace",
    );
  });
});

test("a rule that requires nothing, or none, takes the rule away; a list's choice never tells its page", () => {
  expect(
    runInForm(`const whole = FormApp.createTextValidation().requireWholeNumber().build();
      const text = form.addTextItem().setTitle("Q").setValidation(whole);
      text.setValidation(FormApp.createTextValidation().build());
      form.addTextItem().setTitle("R").setValidation(whole).setValidation(null);
      const page = form.addPageBreakItem();
      const list = form.addListItem();
      const before = list.getChoices().map((choice) => choice.getValue());
      list.setChoices([list.createChoice("a", page)]);
      return [before, list.getChoices()[0].getGotoPage()];`),
  ).toEqual([[""], null]);
});
