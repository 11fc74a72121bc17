import { describe, expect, test } from "vitest";
import { runInForm } from "./form-project";
import { openScript } from "./script-project";

const CODE = `
function make() {
  const form = FormApp.create("Rooms", true).setTitle("Rooms").setAllowResponseEdits(true);
  form.addTimeItem().setTitle("From");
  form.addDateTimeItem().setTitle("Moment");
  form.addDurationItem().setTitle("How long");
  form.addScaleItem().setTitle("How good").setBounds(0, 3).setLabels("Bad", "Good");
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, form.getId());
  return form.getId();
}
function answers(id) {
  return FormApp.openById(id).getResponses().map((response) =>
    response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]));
}
function link(id) {
  const form = FormApp.openById(id);
  const [from, moment, long, good] = form.getItems();
  return form.createResponse()
    .withItemResponse(from.asTimeItem().createResponse(7, 5))
    .withItemResponse(moment.asDateTimeItem().createResponse(new Date(2023, 2, 15, 18, 0)))
    .withItemResponse(long.asDurationItem().createResponse(1, 2, 3))
    .withItemResponse(good.asScaleItem().createResponse(2)).toPrefilledUrl();
}`;

function openRooms() {
  const script = openScript(CODE);
  const id = String(script.call("make").value);
  const answers = () => script.call("answers", { args: [id] }).value;
  return { form: script.form(id), answers, link: () => String(script.call("link", { args: [id] }).value) };
}

describe("times and scales", () => {
  test("are answered as scripts then read them; times that were left blank are '', a scale is not there", () => {
    const { form, answers } = openRooms();
    form.submit({ From: "07:30", Moment: "2023-03-15 18:00", "How long": "72:00:00", "How good": "0" });
    form.submit({});
    expect(answers()).toEqual([
      [
        ["From", "07:30"],
        ["Moment", "2023-03-15 18:00"],
        ["How long", "72:00:00"],
        ["How good", "0"],
      ],
      [
        ["From", ""],
        ["Moment", ""],
        ["How long", ""],
      ],
    ]);
  });

  test("are filled in by a link", () => {
    const { form, answers, link } = openRooms();
    form.submit({}, { prefilled: link() });
    expect(answers()).toEqual([
      [
        ["From", "07:05"],
        ["Moment", "2023-03-15 18:00"],
        ["How long", "01:02:03"],
        ["How good", "2"],
      ],
    ]);
  });

  test.each([
    [{ From: "7:30" }, "takes a time like 07:30"],
    [{ From: "24:00" }, "takes a time like 07:30"],
    [{ Moment: "2023-02-30 10:00" }, "takes a date and time like"],
    [{ Moment: "2023-03-15" }, "takes a date and time like"],
    [{ "How long": "72:00:01" }, "takes a duration like"],
    [{ "How good": "4" }, "takes a number from 0 to 3"],
    [{ "How good": "1.5" }, "takes a number from 0 to 3"],
    [{ "How good": ["1"] }, "takes one answer"],
  ])("%j is refused by the page", (answers, message) => {
    expect(() => openRooms().form.submit(answers)).toThrow(message);
  });

  test("a scale is seen with its bounds and labels, at first from 1 to 5", () => {
    expect(openRooms().form.pages()[0]?.items[3]).toMatchObject({
      type: "SCALE",
      scale: { lower: 0, upper: 3, left: "Bad", right: "Good" },
    });
    expect(
      runInForm(`const item = form.addScaleItem();
        return [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.setLabels("a", "b").getRightLabel(), String(item.getType())];`),
    ).toEqual([1, 5, "", "b", "SCALE"]);
  });

  /** Google: a lower bound of 0 or 1, an upper one from 3 to 10. */
  test.each([
    ["form.addScaleItem().setBounds(0, 10)", undefined],
    ["form.addScaleItem().setBounds(1, 3)", undefined],
    ["form.addScaleItem().setBounds(2, 5)", "Invalid data updating form."],
    ["form.addScaleItem().setBounds(0, 2)", "Invalid data updating form."],
    ["form.addScaleItem().setBounds(0, 11)", "Invalid data updating form."],
    ["form.addScaleItem().createResponse(5)", undefined],
    ["form.addScaleItem().createResponse(6)", "Invalid response submitted to SCALE item."],
    ["form.addTimeItem().createResponse(24, 0)", "Invalid response submitted to TIME item."],
    ["form.addTimeItem().createResponse(0, 60)", "Invalid response submitted to TIME item."],
    ["form.addDurationItem().createResponse(73, 0, 0)", "Invalid response submitted to DURATION item."],
    ["form.addTimeItem(); form.getItems()[0].asDateItem()", "Invalid conversion for item type: TIME."],
  ])("%s", (code, message) => {
    const run = () => runInForm(code.replace(/^(.*)$/, "$1; return;"));
    if (message === undefined) expect(run).not.toThrow();
    else expect(run).toThrow(message);
  });
});
