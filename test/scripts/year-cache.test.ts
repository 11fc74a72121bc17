import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { playedPoint } from "../../scripts/year-cache";
import { rounds } from "../../src/register/tables/plan/rounds";
import { temporaryFolder } from "../local/temporary-folder";

test("a year is played once up to a point, and on from the nearest one before it", () => {
  const cache = temporaryFolder();
  const played = (point: "nhap-so" | "ke-hoach") => {
    const told: string[] = [];
    const reached = playedPoint("samples/an-giang", point, (code) => told.push(code), cache);
    return { told, ...reached };
  };
  expect(played("nhap-so").told).toEqual(["nhap-so"]);
  const { told, folder, now } = played("ke-hoach");
  expect(told).toEqual(["ke-hoach"]);
  expect(played("ke-hoach")).toEqual({ told: [], folder, now });

  const script = openLocalAppsScript({ project: "dist", from: folder, now });
  expect(script.files().filter(({ name }) => name.startsWith("Kế hoạch ")).length).toBe(
    tabRows(script, rounds.tab).length,
  );

  // What another bundle made does not count.
  writeFileSync(join(folder, "..", "point.json"), JSON.stringify({ key: "another", now: 0 }));
  expect(played("ke-hoach").told).toEqual(["ke-hoach"]);
});
