import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { openRegistration, readResponses, UNITS } from "./form-project";
import { writeProject } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

type Opened = ReturnType<typeof openRegistration>;

/** Answers by title as a screen keeps them, by the ids of the items. */
function byId({ script, id }: Opened, answers: Readonly<Record<string, string | readonly string[]>>) {
  const items = script
    .form(id)
    .onScreen()
    .pages.flatMap((page) => page.items);
  return Object.fromEntries(
    Object.entries(answers).map(([title, value]) => [items.find((item) => item.title === title)?.id, value]),
  );
}

/** What is wrong, by the titles of the questions. */
function titled({ script, id }: Opened, faults: readonly { item: number; fault: { kind: string } }[]) {
  const items = script
    .form(id)
    .onScreen()
    .pages.flatMap((page) => page.items);
  return faults.map(({ item, fault }) => [items.find((each) => each.id === item)?.title, fault.kind]);
}

describe("a form on the screen", () => {
  test("says what is wrong on a page, and which page follows, as submitting would", () => {
    const opened = openRegistration();
    const screen = opened.script.form(opened.id).onScreen();
    const after = screen.after(0, {});
    expect([titled(opened, after.faults), after.next]).toEqual([
      [
        ["Unit", "required"],
        ["Kind", "required"],
      ],
      1,
    ]);
    expect(screen.after(0, byId(opened, { Unit: "Art", Kind: "Works" }))).toEqual({ faults: [], next: 2 });
    expect(screen.after(0, byId(opened, { Unit: "Art", Kind: "Units" }))).toEqual({ faults: [], next: 1 });
    const people = screen.after(1, byId(opened, { "How many": "ten" }));
    // The page of works is for those who chose it: people are sent from here.
    expect([titled(opened, people.faults), people.next]).toEqual([[["How many", "does not fit"]], undefined]);
    expect(screen.after(2, byId(opened, { List: "x" }))).toEqual({ faults: [], next: undefined });
  });

  test("submits what stands on the visited pages, or says what is wrong and stores nothing", () => {
    const opened = openRegistration();
    const form = opened.script.form(opened.id);
    const refused = form.submitScreen(byId(opened, { ...UNITS, "How many": "" }));
    expect("faults" in refused && titled(opened, refused.faults)).toEqual([["How many", "required"]]);
    expect(opened.script.submissions).toEqual([]);
    const sent = form.submitScreen(byId(opened, { ...UNITS, List: "of a page not visited", Titles: [] }));
    expect("editUrl" in sent && sent.message).toBe("Thank you.");
    expect(readResponses(opened)).toEqual([Object.entries(UNITS)]);
  });

  test("opens a prefilled link and an edit link with what they bring; an edit keeps the response's id", () => {
    const opened = openRegistration();
    const form = opened.script.form(opened.id);
    const { id, editUrl } = form.submit(UNITS);
    const screen = form.onScreen(editUrl);
    expect([screen.edits, screen.filledIn]).toEqual([id, byId(opened, UNITS)]);
    form.submitScreen({ ...screen.filledIn, ...byId(opened, { Unit: "Art" }) }, editUrl);
    expect(form.responses().map((each) => [each.id, each.answers[0]?.value])).toEqual([[id, "Art"]]);
    opened.run("form.setAllowResponseEdits(false);");
    expect(form.onScreen(editUrl).refusal).toBe("no edits");
    expect(() => form.submitScreen(screen.filledIn, editUrl)).toThrow("no edits");
    form.deleteResponse(id);
    expect(form.onScreen(editUrl).refusal).toBe("no such response");
    expect(() => form.submitScreen(screen.filledIn, editUrl)).toThrow("no such response");
    expect(() => form.onScreen("https://docs.google.com/forms/d/e/other/viewform?edit2=x")).toThrow(
      "is no link",
    );
  });

  test("tells questions of one title apart", () => {
    const opened = openRegistration();
    opened.run("form.getItems()[4].setTitle('Unit');");
    const form = opened.script.form(opened.id);
    const [first, kind] = form.onScreen().pages[0]?.items ?? [];
    const [second] = form.onScreen().pages[1]?.items ?? [];
    form.submitScreen({ [first?.id ?? 0]: "Maths", [kind?.id ?? 0]: "Units", [second?.id ?? 0]: "12" });
    expect(readResponses(opened)).toEqual([
      [
        ["Unit", "Maths"],
        ["Kind", "Units"],
        ["Unit", "12"],
      ],
    ]);
  });
});

test("a response that was deleted is gone from the kept state, too", () => {
  const folder = join(temporaryFolder(), "state");
  const opened = openRegistration({ folder });
  const form = opened.script.form(opened.id);
  const { id } = form.submit(UNITS);
  form.submit({ ...UNITS, Unit: "Art" });
  form.deleteResponse(id);
  const again = openLocalAppsScript({ project: writeProject(""), folder });
  expect(again.form(opened.id).responses()).toHaveLength(1);
});
