import { expect, test } from "vitest";
import type { LocalAppsScript, Person } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { oldYear } from "../../support/old-year";
import { columnOf } from "../../support/register";
import { serviceCalls } from "../../support/review";

const yes: Person = ({ buttons }) => (buttons.includes("YES") ? "YES" : "OK");
const typed = "Ý kiến gõ đúng lúc đó";

const people = (script: LocalAppsScript, tab: string) =>
  tabRows(script, tab).flatMap((row) =>
    row["Mã đề nghị"] ? [`${row["Mã người, tập thể"]} ${row["Ý kiến thẩm định"]}`] : [],
  );

/** What the secretary does in *Đề nghị* at a call; tells whether she found the row of 005 there. */
type Act = (script: LocalAppsScript) => boolean;

/** She types an opinion beside 005, wherever that row stands; the columns stay where they are. */
const types: Act = (script) => {
  const sheet = script.spreadsheet.sheet("Đề nghị");
  const row = sheet.values().findIndex((line) => line.includes("005")) + 1;
  if (row > 0) sheet.type(row, columnOf(script, "Đề nghị", "Ý kiến thẩm định"), typed);
  return row > 0;
};

/** She sorts the tab by names, which moves every row. */
const sorts: Act = (script) => {
  script.spreadsheet.sheet("Đề nghị").sort(columnOf(script, "Đề nghị", "Họ tên, tập thể"), false);
  return false;
};

/** `EVERY=1` tries every service call, which takes minutes. */
const every = Number(process.env.EVERY ?? 31);

/** Every so many of the command's service calls. */
function positions(step: number): readonly number[] {
  const script = oldYear();
  const calls = serviceCalls(script.call("archiveYears", { person: yes }));
  return calls.flatMap((_, index) => (index % step === 0 ? [index + 1] : []));
}

test("what is typed into a row, or sorted, while it is archived is lost nowhere: it goes along, or waits for the next run", () => {
  const wrong: string[] = [];
  for (const at of positions(every)) {
    for (const act of [types, sorts]) {
      const script = oldYear();
      let found = false;
      const between = (call: number) => {
        if (call === at) found = act(script);
      };
      script.call("archiveYears", { person: yes, between });
      script.call("archiveYears", { person: yes });
      const left = people(script, "Đề nghị");
      const there = people(script, "Đề nghị (lưu trữ)");
      const opinion = found ? typed : "Đủ điều kiện";
      const expected = [" ", "002 ", `005 ${opinion}`, "006 "];
      if (left.length > 0 || JSON.stringify([...there].sort()) !== JSON.stringify(expected))
        wrong.push(`${at} ${act === types ? "types" : "sorts"}: ${[...left, "|", ...there].join("; ")}`);
    }
  }
  expect(wrong).toEqual([]);
}, 240_000);
