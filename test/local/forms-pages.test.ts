import { describe, expect, test } from "vitest";
import { openRegistration, UNITS } from "./form-project";

describe("the pages of a form", () => {
  const ALL = { Unit: "A", Kind: "Units", "How many": "1", List: "L" };

  test("go on one after the other where nothing leads elsewhere", () => {
    const { script, id, run } = openRegistration();
    run(`form.getItems()[5].asPageBreakItem().setGoToPage(FormApp.PageNavigationType.CONTINUE);`);
    expect(() => script.form(id).submit(UNITS)).toThrow('"List": This is a required question');
    expect(script.form(id).submit(ALL).message).toBe("Thank you.");
  });

  test("a page break leads away from the page before it; a choice that goes on does not change that", () => {
    const { script, id, run } = openRegistration();
    run(`const kind = form.getItems()[1].asMultipleChoiceItem();
      const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
      kind.setChoices([kind.createChoice("Units", CONTINUE), kind.createChoice("Works", SUBMIT)]);
      form.getItems()[3].asPageBreakItem().setGoToPage(form.getItems()[5].asPageBreakItem());`);
    const form = script.form(id);
    expect(form.submit({ Unit: "A", Kind: "Units", List: "L" }).message).toBe("Thank you.");
    expect(form.submit({ Unit: "A", Kind: "Works" }).message).toBe("Thank you.");
  });

  test("of several questions on a page that lead somewhere the last one counts", () => {
    const { script, id, run } = openRegistration();
    run(`const first = form.addListItem().setTitle("First");
      form.moveItem(first, 0);
      const { SUBMIT, CONTINUE } = FormApp.PageNavigationType;
      first.setChoices([first.createChoice("Stop", SUBMIT), first.createChoice("Go", CONTINUE)]);`);
    expect(script.form(id).submit({ First: "Stop", ...UNITS }).message).toBe("Thank you.");
    expect(() => script.form(id).submit({ First: "Stop", Unit: "A", Kind: "Units" })).toThrow('"How many"');
  });

  test("that lead back for ever are refused", () => {
    const { script, id, run } = openRegistration();
    run(`form.getItems()[5].asPageBreakItem().setGoToPage(FormApp.PageNavigationType.RESTART);`);
    expect(() => script.form(id).submit(UNITS)).toThrow('lead back to the page "Registration"');
  });
});
