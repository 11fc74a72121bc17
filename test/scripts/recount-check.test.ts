import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { downloadSealedTabs, recountFromMenu } from "../../scripts/recount-check";
import { SampleError } from "../../scripts/sample";
import { recountTables } from "../../src/commands/vote/recount-report";
import { temporaryFolder } from "../local/temporary-folder";
import { said, typeInto } from "../support/register";
import { schoolRegister } from "../support/review";
import { sealedRegister } from "../support/sealed-session";

function refusalOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof SampleError) return error.message;
    throw error;
  }
  return "nothing";
}

test("every closed session is recounted from the menu, and from its tabs as they are downloaded", () => {
  const script = sealedRegister();
  const dialogs: string[] = [];
  recountFromMenu(script, (record) => dialogs.push(...said(record)));
  expect(dialogs.join("\n").match(/Lượt P1-L[12]: khớp\./g)).toHaveLength(2);
  const folder = join(temporaryFolder(), "tabs");
  downloadSealedTabs(script, folder);
  expect(readdirSync(folder).sort()).toEqual(recountTables.map(({ tab }) => `${tab}.tsv`).sort());
});

test("a session that does not recount stops the demo, and is named", () => {
  const script = sealedRegister();
  typeInto(script, "Phiếu theo dòng", 4, "Các dấu", "ĐĐĐĐĐĐĐĐĐĐĐĐKK");
  expect(refusalOf(() => recountFromMenu(script, () => {}))).toMatch(/^P1-L1: does not recount: /);
  expect(refusalOf(() => downloadSealedTabs(script, temporaryFolder()))).toContain(
    "Tab “Phiếu theo dòng”, dòng 4 (P1-L1 / 3): bị sửa sau khi niêm phong",
  );
});

test("where nothing was voted on there is nothing to recount, and nothing to download", () => {
  const script = schoolRegister();
  const folder = temporaryFolder();
  recountFromMenu(script, () => expect.unreachable());
  downloadSealedTabs(script, folder);
  expect(readdirSync(folder)).toEqual([]);
});
