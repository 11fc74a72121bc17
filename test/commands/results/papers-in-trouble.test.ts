import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { documentKey } from "../../../src/documents/engine/files";
import { decidedReview } from "../../support/decided-review";
import { clickDecision, decisionsOf, firstDecision } from "../../support/decisions";
import { typing } from "../../support/menu-item";
import { said } from "../../support/register";

/** The files of the decision that are not in the trash. */
function standing(script: LocalAppsScript) {
  const key = documentKey(firstDecision);
  return script
    .files()
    .filter(({ appProperties, trashed }) => !trashed && Object.values(appProperties).includes(key));
}

test("a decision whose Google Doc was deleted is made anew, in one row and one file", () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  const [first] = standing(script);
  script.trashFile(first?.id ?? "");
  const again = clickDecision(script, "LDTT");
  expect(said(again).join("\n")).toContain("Tệp của dự thảo không còn trong Google Drive");
  expect(standing(script).map(({ id }) => id === first?.id)).toEqual([false]);
  expect(decisionsOf(script)).toEqual([firstDecision]);
});

test("where the folder of the documents was deleted, the decision goes into a new one", () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  const [first] = standing(script);
  for (const folder of first?.parents ?? []) script.trashFile(folder);
  clickDecision(script, "LDTT");
  const files = standing(script);
  expect(files).toHaveLength(1);
  const parents = script.files().filter(({ id }) => files[0]?.parents.includes(id));
  expect(parents.map(({ trashed }) => trashed)).toEqual([false]);
  expect(decisionsOf(script)).toEqual([firstDecision]);
});

test("an exhausted quota is told in Vietnamese, and the next click makes the decision once", () => {
  const calls = clickDecision(decidedReview(), "LDTT").calls.filter(({ kind }) => kind === "service");
  const at = calls.findIndex(({ service, method }) => service === "Drive.Files" && method === "create") + 1;
  expect(at).toBeGreaterThan(0);
  const script = decidedReview();
  const stopped = script.click(["Sổ Thi đua", "Văn bản", "Quyết định khen thưởng"], {
    person: typing("LDTT"),
    fault: { at, when: "before", message: "User rate limit exceeded" },
  });
  const told = said(stopped).at(-1) ?? "";
  expect(told).toContain("Quyết định khen thưởng: bị ngắt giữa chừng: Google không trả lời trọn vẹn.");
  expect(told).toContain("User rate limit exceeded");
  expect(standing(script)).toEqual([]);
  clickDecision(script, "LDTT");
  expect(standing(script)).toHaveLength(1);
  expect(decisionsOf(script)).toEqual([firstDecision]);
});
