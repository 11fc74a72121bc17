import { expect, test } from "vitest";
import { type Engine, type EngineOptions, startEngine } from "../../local/workbench/engine/engine";
import type { Inbox } from "../../local/workbench/engine/inbox";
import type { WorkbenchEvent } from "../../local/workbench/protocol";
import { writeProject } from "../local/script-project";
import { temporaryFolder } from "../local/temporary-folder";

/** Writes three cells, one service call each, with a question between the first two. */
const CODE = `
function onOpen() {}
function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1).setValue("một");
  const ui = SpreadsheetApp.getUi();
  const { getResponseText: text } = ui.prompt("Ghi gì?");
  sheet.getRange(2, 1).setValue(sheet.getRange(5, 5).getValue());
  sheet.getRange(3, 1).setValue(sheet.getRange(6, 5).getValue());
}
function ask() { return SpreadsheetApp.getUi().alert("Tiếp?") === SpreadsheetApp.getUi().Button.OK; }
function follow() {
  const form = FormApp.create("Mượn sách");
  form.addTextItem().setTitle("Sách");
  ScriptApp.newTrigger("onLoan").forForm(form).onFormSubmit().create();
  return form.getId();
}
function hourly() { ScriptApp.newTrigger("onHour").timeBased().everyHours(1).create(); }
function onHour() {}
function onLoan() { SpreadsheetApp.getActiveSheet().appendRow(["mượn"]); }`;

interface Tried {
  readonly engine: Engine;
  readonly events: readonly WorkbenchEvent[];
}

/** An engine in this thread; `meanwhile` is what comes in while a script runs or waits, at every look into the inbox. */
function started(
  meanwhile: (tried: Tried, waits: boolean) => void,
  options: Partial<EngineOptions> = {},
): Tried {
  const events: WorkbenchEvent[] = [];
  const inbox: Inbox = {
    drain: () => meanwhile(tried, false),
    waitUntil(done) {
      for (let times = 0; !done(); times += 1) {
        if (times > 10) throw new Error("nobody answers");
        meanwhile(tried, true);
      }
    },
  };
  const engine = startEngine(
    {
      ...{ project: writeProject(CODE), name: "Sổ", users: ["lan@example.com"], pagesOrigin: "http://pages" },
      ...{ now: Date.UTC(2023, 2, 15), clockRuns: false },
      ...options,
    },
    () => inbox,
    (event) => events.push(event),
  );
  const tried = { engine, events };
  return tried;
}

const run = ({ engine: { host } }: Tried, functionName: string) =>
  host.executions.run(() => host.script.call(functionName));

test("what a person types while a script waits and while it runs is there, and the script reads it", async () => {
  let looks = 0;
  const tried = started(({ engine: { host } }, waits) => {
    const sheet = host.script.spreadsheet.sheet("Sheet1");
    const dialog = host.dialogs.waiting();
    if (waits && dialog !== null) {
      // The script's own first cell is to be seen already.
      expect(sheet.values()).toEqual([["một"]]);
      sheet.type(5, 5, "trong khi hỏi");
      host.dialogs.answer(dialog.id, "OK", "");
    }
    if (!waits) looks += 1;
    // Between its second and its third cell.
    if (looks === 4) sheet.type(6, 5, "trong khi chạy");
  });
  await run(tried, "fill");
  expect(tried.engine.host.script.spreadsheet.sheet("Sheet1").values()).toEqual([
    ["một", "", "", "", ""],
    ["trong khi hỏi", "", "", "", ""],
    ["trong khi chạy", "", "", "", ""],
    ["", "", "", "", ""],
    ["", "", "", "", "trong khi hỏi"],
    ["", "", "", "", "trong khi chạy"],
  ]);
});

test("the page is told of changes while the script that makes them goes on", async () => {
  const told: string[][] = [];
  const tried = started(({ engine, events }, waits) => {
    const dialog = engine.host.dialogs.waiting();
    if (!waits || dialog === null) return;
    engine.look();
    told.push(events.map(({ kind }) => kind));
    engine.host.dialogs.answer(dialog.id, "OK", "");
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  await run(tried, "fill");
  expect(told[0]).toContain("changed");
  expect(told[0]?.slice(-2).sort()).toEqual(["changed", "dialog"].sort());
});

test("executions come one after the other, in their order, whoever asks for them", async () => {
  const tried = started(({ engine: { host } }, waits) => {
    const dialog = host.dialogs.waiting();
    if (!waits || dialog === null) return;
    void run(tried, "follow");
    host.executions.start(() => host.script.call("onLoan"));
    host.dialogs.answer(dialog.id, "CLOSE", "");
  });
  const { value } = await run(tried, "ask");
  expect(value).toBe(false);
  await tried.engine.host.executions.run(() => {});
  const { runs } = tried.engine.host;
  expect(runs.list().map((each) => [each.function, each.state])).toEqual([
    ["onLoan", "done"],
    ["follow", "done"],
    ["ask", "done"],
    ["onOpen", "done"],
  ]);
});

test("what is clicked after the clock was set finds it there, all that fell due on the way behind it", async () => {
  const tried = started(({ engine: { host } }, waits) => {
    const dialog = host.dialogs.waiting();
    if (waits && dialog !== null) host.dialogs.answer(dialog.id, "OK", "");
  });
  await run(tried, "hourly");
  const { host } = tried.engine;
  // Both are asked for before either is begun.
  host.clock.set(new Date("2023-03-15T09:30:00+07:00"), undefined);
  await run(tried, "ask");
  expect(host.runs.list().map((each) => [each.function, each.began])).toEqual([
    ["ask", "2023-03-15T09:30:00"],
    ["onHour", "2023-03-15T09:00:00"],
    ["onHour", "2023-03-15T08:00:00"],
    ["hourly", "2023-03-15T07:00:00"],
    ["onOpen", "2023-03-15T07:00:00"],
  ]);
});

test("the triggers of a form run after a submission, behind what runs", async () => {
  const tried = started(() => {});
  const { host } = tried.engine;
  const { value } = await run(tried, "follow");
  host.submitted(String(value));
  host.submitted("another form");
  await host.executions.run(() => {});
  expect(host.script.spreadsheet.sheet("Sheet1").values()).toEqual([["mượn"]]);
  expect(host.runs.list()[0]).toMatchObject({
    function: "onLoan",
    source: "trigger",
    user: "lan@example.com",
  });
});

test("what was done is there again: cells, the clock, who one is, the executions; also where a script stood still", async () => {
  const folder = temporaryFolder();
  const tried = started(
    ({ engine }, waits) => {
      const dialog = engine.host.dialogs.waiting();
      if (!waits || dialog === null) return;
      engine.save();
      const kept = started(() => {}, { folder }).engine.host.script;
      // The script is as if it had been killed in the middle: what it wrote stays.
      expect(kept.spreadsheet.sheet("Sheet1").values()).toEqual([["một"]]);
      engine.host.dialogs.answer(dialog.id, "OK", "");
    },
    { folder },
  );
  await run(tried, "fill");
  const { host, save } = tried.engine;
  host.script.now = new Date(2024, 0, 2, 3, 4);
  host.script.user = "hoa@example.com";
  save();

  const again = started(() => {}, { folder, now: 0, users: ["khac@example.com"], clockRuns: true }).engine
    .host;
  expect([again.script.now, again.script.user, again.script.clockRuns]).toEqual([
    new Date(2024, 0, 2, 3, 4),
    "hoa@example.com",
    false,
  ]);
  expect(again.script.spreadsheet.id).toBe(host.script.spreadsheet.id);
  expect(again.runs.list()).toEqual(host.runs.list());
  await again.executions.run(() => {});
  expect(again.runs.list()[0]).toMatchObject({ id: 3, function: "onOpen" });
});
