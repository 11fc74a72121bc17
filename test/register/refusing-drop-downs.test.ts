import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { freshRegister, operator, pasteSample, tabRows } from "../../scripts/fresh-register";
import { readSample } from "../../scripts/sample";
import { clickComposePlan, columnOf, said, testNow, thaiNguyen } from "../support/register";
import { changeTab, listRule } from "../support/saved-state";

test("a drop-down that refuses a word the program writes takes it all the same, and warns from then on", () => {
  const folder = mkdtempSync(join(tmpdir(), "refusing-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const closed = freshRegister("Sổ thử", testNow, folder);
  pasteSample(closed, readSample(thaiNguyen));
  closed.spreadsheet.sheet("Sổ văn bản").clear(2, 1, 5, 12);
  // As a version made it that knew other documents only, and set-up was not run since.
  const older = listRule(["Giấy mời"], "Loại văn bản", true);
  const hers = listRule(["của tôi"], "việc của tôi", true);
  changeTab(folder, "Sổ văn bản", (tab) => {
    tab.validations["B2:B1000"] = older;
    tab.validations["Z2:Z1000"] = hers;
  });
  const script = openLocalAppsScript({ project: "dist", folder, now: testNow, user: operator });
  script.open();

  expect(said(clickComposePlan(script, ["YES"])).at(-1)).toContain(
    "Soạn kế hoạch: Đã soạn “Kế hoạch 2020-2021",
  );
  expect(tabRows(script, "Sổ văn bản").map((row) => row["Loại văn bản"])).toEqual(["Kế hoạch"]);
  const sheet = script.spreadsheet.sheet("Sổ văn bản");
  const rule = sheet.cell(1000, columnOf(script, "Sổ văn bản", "Loại văn bản")).validation;
  expect(rule).toMatchObject({ values: ["Giấy mời"], allowInvalid: true });
  // Where nothing is written, nothing is changed.
  expect(sheet.cell(2, 26).validation?.allowInvalid).toBe(false);
});
