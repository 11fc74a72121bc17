import { describe, expect, test } from "vitest";
import { openRegistration, readResponses, UNITS } from "./form-project";

describe("editing", () => {
  test("keeps the id and what is not changed, and moves the time", () => {
    const opened = openRegistration();
    const { script, id } = opened;
    const form = script.form(id);
    const first = form.submit(UNITS, { at: new Date("2023-03-15T08:00:00+07:00") });
    form.submit({ ...UNITS, Unit: "Art" }, { at: new Date("2023-03-15T08:30:00+07:00") });
    const edited = form.edit(first.editUrl, { "How many": "13" });
    expect([edited.id, edited.editUrl]).toEqual([first.id, first.editUrl]);
    expect(edited.timestamp).toEqual(script.now);
    const maths = [
      ["Unit", "Maths"],
      ["Kind", "Units"],
      ["How many", "13"],
    ];
    expect(readResponses(opened)).toEqual([
      [["Unit", "Art"], ...maths.slice(1, 2), ["How many", "12"]],
      maths,
    ]);
    expect(readResponses(opened, script.now)).toEqual([maths]);
    expect(readResponses(opened, new Date(script.now.getTime() + 1))).toEqual([]);
    expect(script.submissions.map(({ responseId }) => responseId === first.id)).toEqual([true, false, true]);
  });

  test("to another way through the form leaves out what is not asked there", () => {
    const opened = openRegistration();
    const form = opened.script.form(opened.id);
    const { editUrl } = form.submit({ ...UNITS, Titles: ["Advanced"] });
    form.edit(editUrl, { Kind: "Works", List: "L", Titles: [] });
    expect(readResponses(opened)).toEqual([
      [
        ["Unit", "Maths"],
        ["Kind", "Works"],
        ["List", "L"],
      ],
    ]);
  });

  test("asks again for a choice that is gone", () => {
    const { script, id, run } = openRegistration();
    const { editUrl } = script.form(id).submit(UNITS);
    run("form.getItems()[1].asMultipleChoiceItem().setChoiceValues(['Else']);");
    expect(() => script.form(id).edit(editUrl, { Unit: "M" })).toThrow('"Kind": This is a required question');
  });

  test("needs the form's leave and a link that leads to a response", () => {
    const { script, id, run } = openRegistration();
    const { editUrl } = script.form(id).submit(UNITS);
    expect(() => script.form(id).edit(`${editUrl}x`, {})).toThrow("leads to no response");
    run("form.setAllowResponseEdits(false);");
    expect(() => script.form(id).edit(editUrl, {})).toThrow("Editing responses is disabled");
  });
});

test("answers to an item that was deleted are not among the responses' any more", () => {
  const opened = openRegistration();
  opened.script.form(opened.id).submit(UNITS);
  opened.run("form.deleteItem(0);");
  expect(readResponses(opened)).toEqual([
    [
      ["Kind", "Units"],
      ["How many", "12"],
    ],
  ]);
});

test("a response a script holds stays as it was, one it makes has no id and no edit link", () => {
  const { run } = openRegistration();
  expect(
    run(`const made = form.createResponse();
      const failed = () => { try { made.getEditResponseUrl(); } catch (error) { return error.message; } };
      return [made.getId(), made.getTimestamp(), made.getItemResponses().length, failed()];`),
  ).toEqual([null, null, 0, "The form response has not been submitted."]);
});
