import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type MenuView, openLocalAppsScript } from "../../../local/local-apps-script";
import type { Door } from "../../../src/door";
import { type Scenario, sheetName } from "../../support/faults";
import { testNow } from "../../support/register";

const folder = "test/commands/faults";
const themes = readdirSync(folder)
  .filter((name) => name.endsWith(".scenarios.ts"))
  .map((name) => name.replace(/\.scenarios\.ts$/, ""));

/** The scenarios of every theme. */
async function allScenarios(): Promise<readonly Scenario[]> {
  const modules = themes.map(
    (theme): Promise<{ readonly scenarios: readonly Scenario[] }> => import(`./${theme}.scenarios.ts`),
  );
  return (await Promise.all(modules)).flatMap(({ scenarios }) => scenarios);
}

test("the scenarios of every theme are run by the test of its name", () => {
  expect(themes.filter((theme) => !existsSync(`${folder}/${theme}.test.ts`))).toEqual([]);
  expect(themes).toContain("set-up");
});

test("every command of the menu has a scenario", async () => {
  const script = openLocalAppsScript({ project: "dist", now: testNow });
  script.createSpreadsheet(sheetName);
  script.open();
  const functions = (menu: MenuView): readonly string[] =>
    menu.items.flatMap((item) => {
      if (item === null) return [];
      return "functionName" in item ? [item.functionName] : functions(item);
    });
  const tested = new Set((await allScenarios()).map(({ command }) => command));
  expect(
    script
      .menu()
      .flatMap(functions)
      .filter((name) => !tested.has(name)),
  ).toEqual([]);
});

/** What each method of the door does to the register; a new one does not compile until it is named here. */
const methods: Readonly<Record<keyof Door, "changes" | "reads">> = {
  reviews: "reads",
  returnDesk: "reads",
  previewReturn: "reads",
  returnForCorrection: "changes",
  waitingSubmissions: "reads",
  decideWaiting: "changes",
  pendingReplacements: "reads",
  decideReplacement: "changes",
  importYears: "reads",
  previewStaff: "reads",
  importStaff: "changes",
  previewPastAwards: "reads",
  importPastAwards: "changes",
  pasteDesk: "reads",
  pasteContext: "reads",
  pastePlan: "changes",
  amendablePapers: "reads",
  withdrawLine: "changes",
  addFromFloor: "changes",
  messages: "reads",
  attendanceDesk: "reads",
  saveAttendance: "changes",
  countDesk: "reads",
  keepCount: "changes",
  closePass: "changes",
  redoPass: "changes",
  saveCount: "changes",
  unitWork: "reads",
  unitWorkStep: "changes",
  setUpDesk: "reads",
  setUpStep: "changes",
  saveSchool: "changes",
  previewUnits: "reads",
  importUnits: "changes",
  saveCouncil: "changes",
  previewMembers: "reads",
  importMembers: "changes",
  saveRound: "changes",
  paperSubjects: "reads",
  papersDesk: "reads",
  makePaper: "changes",
  dashboard: "reads",
  nominationFile: "reads",
  findNominations: "reads",
  showTab: "reads",
  showNomination: "reads",
};

test("every method of the door that changes the register has a scenario, and no other", async () => {
  const tested = new Set((await allScenarios()).flatMap(({ request }) => request?.method ?? []));
  const changing = Object.entries(methods).flatMap(([name, does]) => (does === "changes" ? name : []));
  expect([...tested].sort()).toEqual(changing.sort());
});
