import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { visibleState } from "../support/visible-state";
import { openRegistration } from "./form-project";
import { openScript, writeProject } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

describe("the state of forms", () => {
  test("is saved as one file each, and comes back with items, responses and permissions", () => {
    const folder = join(temporaryFolder(), "state");
    const { script, id } = openRegistration({ folder });
    const { editUrl } = script.form(id).submit({ Unit: "Maths", Kind: "Units", "How many": "12" });
    const saved = readFileSync(join(folder, "forms", `${id}.json`), "utf8");
    const project = writeProject(`function run(id) {
      const [response] = FormApp.openById(id).getResponses();
      return response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]);
    }`);
    const second = openLocalAppsScript({ project, folder });
    expect(second.call("run", { args: [id] }).value).toEqual([
      ["Unit", "Maths"],
      ["Kind", "Units"],
      ["How many", "12"],
      ["List", ""],
      ["Signed on", ""],
    ]);
    expect([second.form(id).pages(), second.form(id).open]).toEqual([script.form(id).pages(), true]);
    second.form(id).edit(editUrl, { Unit: "Physics" }, { at: new Date("2023-03-15T02:00:00Z") });
    expect(readFileSync(join(folder, "forms", `${id}.json`), "utf8")).toBe(saved.replace("Maths", "Physics"));
  });

  test("a call that only looks at forms leaves the revision, every change is another one", () => {
    const { script, id, run } = openRegistration();
    const revisions = [script.revision];
    run("form.getItems()[0].getTitle(); form.getResponses();");
    expect(script.revision).toBe(revisions[0]);
    for (const change of [
      "form.setTitle('x');",
      "form.getItems()[0].setTitle('y');",
      "form.setPublished(true);",
    ]) {
      run(change);
      expect(revisions).not.toContain(script.revision);
      revisions.push(script.revision);
    }
    script.form(id).submit({ y: "M", Kind: "Units", "How many": "1" });
    expect(revisions).not.toContain(script.revision);
  });

  test("as people see it tells no ids, also where a cell holds one", () => {
    const told = [1, 2].map((seed) => {
      const { script, id, run } = openRegistration({ seed });
      const form = script.form(id);
      const { editUrl, id: response } = form.submit({ Unit: "Maths", Kind: "Units", "How many": "12" });
      const links = run("return [form.getPublishedUrl(), form.getEditUrl(), form.getItems()[0].getId()];");
      const cells = [id, response, editUrl, ...Object.values(Object(links)).map(String)];
      for (const [row, text] of cells.entries())
        script.spreadsheet.sheet("Sheet1").type(row + 1, 1, `'${text}`);
      return visibleState(script).filter((line) => !line.includes(script.spreadsheet.id));
    });
    expect(told[1]).toEqual(told[0]);
    const lines = (told[0] ?? []).map((line) => line.trim());
    for (const line of [
      '"form": "Registration 2023",',
      '"title": "Registration",',
      '"published": true,',
      '"openToAnyone": true,',
      '"Units → page 4",',
      '"responses": 1',
    ]) {
      expect(lines).toContain(line);
    }
  });

  test("as people see it does not depend on which form was made first", () => {
    const texts = ["AB", "BA"].map((names) => {
      const code = `function run() { for (const name of ${JSON.stringify([...names])}) FormApp.create(name).setTitle(name); }`;
      const script = openScript(code);
      script.call("run");
      return script
        .stateText()
        .split("\n")
        .filter((line) => line.includes('"form"'));
    });
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[0]).toHaveLength(2);
  });

  test("as people see it leaves out a form in the trash, and changes with every part of a form", () => {
    const base = openRegistration();
    const seen = new Set([base.script.stateText()]);
    const changes = [
      "form.setTitle('other');",
      "form.setAcceptingResponses(false);",
      "form.getItems()[0].setTitle('other');",
      "form.getItems()[0].setHelpText('other');",
      "form.getItems()[0].asTextItem().setRequired(false);",
      "form.getItems()[2].asCheckboxItem().setChoiceValues(['Excellent', 'Advanced']);",
      "form.moveItem(0, 1);",
      "form.deleteItem(0);",
    ];
    for (const change of changes) {
      base.run(change);
      seen.add(base.script.stateText());
    }
    expect(seen.size).toBe(changes.length + 1);
    base.script.trashFile(base.id);
    expect(base.script.stateText()).not.toContain('"form"');
  });
});
