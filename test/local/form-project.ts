import type { LocalAppsScript, LocalAppsScriptOptions } from "../../local/local-apps-script";
import { openScript } from "./script-project";

/** A form with two ways through it, open to anyone; more functions are given as `more`. */
const PROJECT = `
function make() {
  const form = FormApp.create("Registration 2023").setTitle("Registration").setDescription("For all units");
  form.setAllowResponseEdits(true).setConfirmationMessage("Thank you.").setCustomClosedFormMessage("Too late.");
  form.addTextItem().setTitle("Unit").setHelpText("As on the list").setRequired(true);
  const kind = form.addMultipleChoiceItem().setTitle("Kind").setRequired(true);
  form.addCheckboxItem().setTitle("Titles").setChoiceValues(["Advanced", "Excellent"]);
  const people = form.addPageBreakItem().setTitle("People");
  form.addTextItem().setTitle("How many").setRequired(true).setValidation(
    FormApp.createTextValidation().requireWholeNumber().setHelpText("A whole number").build());
  const works = form.addPageBreakItem().setTitle("Works").setHelpText("One a line");
  works.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addParagraphTextItem().setTitle("List").setRequired(true);
  form.addDateItem().setTitle("Signed on");
  kind.setChoices([kind.createChoice("Units", people), kind.createChoice("Works", works)]);
  form.setPublished(true);
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, form.getId());
  return form.getId();
}
function answers(id, since) {
  const form = FormApp.openById(id);
  return (since ? form.getResponses(since) : form.getResponses()).map((response) =>
    response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()])
      .filter(([title, answer]) => answer !== ""));
}
function body(id, code) {
  const form = FormApp.openById(id);
  return new Function("form", code)(form);
}
`;

/** The form of `PROJECT`, made, with what runs code on it: `run("return form.getTitle();")`. */
export function openRegistration(options: Partial<LocalAppsScriptOptions> = {}): {
  readonly script: LocalAppsScript;
  readonly id: string;
  run(code: string): unknown;
} {
  const script = openScript(PROJECT, options);
  const id = String(script.call("make").value);
  return { script, id, run: (code) => script.call("body", { args: [id, code] }).value };
}

/** Answers that lead to the page of people alone. */
export const UNITS = { Unit: "Maths", Kind: "Units", "How many": "12" };

/** What a script reads of the responses, or of those since then: titles and answers, without those left blank. */
export function readResponses({ script, id }: ReturnType<typeof openRegistration>, since?: Date): unknown {
  return script.call("answers", { args: since === undefined ? [id] : [id, since] }).value;
}

/** Runs code with a new form, without title or items, at hand as `form`. */
export function runInForm(code: string): unknown {
  return openScript(`function run() { const form = FormApp.create("File"); ${code} }`).call("run").value;
}
