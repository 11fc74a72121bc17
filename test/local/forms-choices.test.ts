import { describe, expect, test } from "vitest";
import { runInForm } from "./form-project";

describe("choices", () => {
  const withPage = `const page = form.addPageBreakItem(); const item = form.addMultipleChoiceItem();
    const { CONTINUE, RESTART, SUBMIT, GO_TO_PAGE } = FormApp.PageNavigationType;`;

  test("tell where they lead", () => {
    const told = runInForm(`${withPage}
      item.setChoices([item.createChoice("on", CONTINUE), item.createChoice("to", page), item.createChoice("end", SUBMIT)]);
      const plain = form.addListItem().setChoiceValues(["a", "b"]).getChoices();
      page.setGoToPage(page); const self = page.getGoToPage().getId() === page.getId();
      page.setGoToPage(RESTART);
      const describe = (choice) => [choice.getValue(), String(choice.getPageNavigationType()),
        choice.getGotoPage() && choice.getGotoPage().getId() === page.getId()];
      return [...item.getChoices(), ...plain].map(describe).concat([[self, page.getPageNavigationType() === RESTART, page.getGoToPage()]]);`);
    expect(told).toEqual([
      ["on", "CONTINUE", null],
      ["to", "GO_TO_PAGE", true],
      ["end", "SUBMIT", null],
      ["a", "null", null],
      ["b", "null", null],
      [true, true, null],
    ]);
  });

  test.each([
    ["item.setChoiceValues([])", "The array of choices cannot be empty."],
    ["item.setChoices([])", "The array of choices cannot be empty."],
    ["item.setChoiceValues(['a', 'b', 'a'])", "Questions cannot have duplicate choice values."],
    ["item.setChoiceValues(['a', ''])", "Invalid data updating form."],
    ["item.setChoiceValues(['a', null])", "don't match the method signature"],
    ["item.createChoice('a', GO_TO_PAGE)", "GO_TO_PAGE needs the page break"],
    [
      "item.setChoices([item.createChoice('a', page), item.createChoice('b')])",
      "Invalid data updating form.",
    ],
    ["item.setChoices([item.createChoice('a', page)]); form.deleteItem(page)", "Invalid data updating form."],
    [
      "const to = item.createChoice('a', page); form.deleteItem(page); item.setChoices([to])",
      "Invalid data updating form.",
    ],
    ["form.deleteItem(page); item.createChoice('a', page)", "Invalid data updating form."],
  ])("%s is refused", (code, message) => {
    expect(() => runInForm(`${withPage} ${code};`)).toThrow(message);
  });

  test("a page that nothing leads to any more can be deleted", () => {
    const code = `${withPage} item.setChoices([item.createChoice("a", page)]);
      item.setChoices([item.createChoice("a", CONTINUE)]); form.deleteItem(page); return form.getItems().length;`;
    expect(runInForm(code)).toBe(1);
  });
});

test.each([
  ["createGridValidation()", "FormApp.createGridValidation is not emulated"],
  ["createTextValidation().requireTextMatchesPattern('(')", "Invalid regular expression: ("],
  ["createTextValidation().requireTextMatchesPattern('a(?=b)')", "Invalid regular expression: a(?=b)"],
  ["createParagraphTextValidation().requireNumber()", "requireNumber is not emulated"],
])("FormApp.%s is refused", (code, message) => {
  expect(() => runInForm(`FormApp.${code};`)).toThrow(message);
});

test("numbers and truth values become choices as text", () => {
  expect(
    runInForm(
      `return form.addCheckboxItem().setChoiceValues([1, "b", false]).getChoices().map((each) => each.getValue());`,
    ),
  ).toEqual(["1", "b", "false"]);
});
