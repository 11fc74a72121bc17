import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, pasteSample } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { units } from "../../../src/register/tables/school/units";
import { archiveOldYear } from "../../support/archive";
import { owingRegister } from "../../support/owing-units";
import { callDoor, goodValue, openPage } from "../../support/pages";
import { review } from "../../support/review";

type Plan = Door["unitWork"]["out"];

/** The register with so many units more. */
function withUnits(more: number): LocalAppsScript {
  const script = owingRegister();
  const rows = Array.from({ length: more }, (_, at) => [
    `K-${at}`,
    `Khoa Mẫu ${at}`,
    "Khoa",
    `k${at}@truong.example`,
  ]);
  const headers = ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Thư điện tử"];
  if (more > 0) pasteSample(script, [{ table: units, headers, rows }]);
  openPage(script, "Đơn vị", "Làm cho nhiều đơn vị");
  return script;
}

const plan = (script: LocalAppsScript, work: string) =>
  goodValue<Plan>(callDoor(script, "unitWork", { work, review }));
const folders = (script: LocalAppsScript) =>
  script.files().filter(({ name }) => /^Khoa|^Phòng|^Trung tâm/.test(name)).length;

test("folders are made for the units of a step alone; done twice, none is made twice", () => {
  const script = withUnits(4);
  const { jobs, question, warnings } = plan(script, "makeEvidenceFolders");
  expect(question).toContain("Tạo thư mục minh chứng của 07 đơn vị");
  expect(warnings).toEqual([expect.stringContaining("01 đơn vị chưa có thư điện tử: Trung tâm Ngoại ngữ")]);
  expect(jobs.map((job) => job.units)).toEqual([
    ["K-MOC", "P-DT", "TT-NN", "K-0", "K-1"],
    ["K-2", "K-3"],
  ]);
  const before = folders(script);
  const step = () =>
    callDoor(script, "unitWorkStep", { work: "makeEvidenceFolders", review, units: ["K-MOC"] });
  expect(goodValue(step())).toMatchObject({ kind: "made" });
  expect(goodValue(step())).toMatchObject({ kind: "made" });
  expect(folders(script)).toBe(before + 1);
});

test("a step's calls do not grow with the school, whatever the whole takes", () => {
  const callsOf = (more: number, work: string) => {
    const script = withUnits(more);
    const { record } = callDoor(script, "unitWorkStep", { work, review, units: ["K-MOC", "P-DT"] });
    return callCounts(record, "service");
  };
  for (const work of ["makeEvidenceFolders", "sendListSheets"]) {
    expect(callsOf(60, work)).toEqual(callsOf(0, work));
  }
});

test("an address Google refuses stops no step, and is told; a unit that is gone, an archived review do nothing", () => {
  const script = owingRegister({ withoutAccount: ["dao-tao@truong.example"] });
  openPage(script, "Đơn vị", "Làm cho nhiều đơn vị");
  const step = (...units: readonly string[]) =>
    callDoor(script, "unitWorkStep", { work: "makeEvidenceFolders", review, units }).answer;
  expect(step("K-MOC", "P-DT")).toMatchObject({
    ok: true,
    value: { kind: "made", problems: [expect.stringContaining("Google không cho chia sẻ thư mục")] },
  });
  expect(step("K-MOC")).toMatchObject({ ok: true, value: { kind: "made", problems: [] } });
  const before = script.files().length;
  expect(step("TT-NN", "K-CU")).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("Không còn đơn vị mã K-CU")],
  });
  expect(script.files().length).toBe(before);
  const archived = archiveOldYear();
  openPage(archived, "Đơn vị", "Làm cho nhiều đơn vị");
  for (const work of ["makeEvidenceFolders", "sendListSheets"])
    expect(callDoor(archived, "unitWork", { work, review }).answer).toMatchObject({
      ok: false,
      problems: [expect.stringContaining("đã được lưu trữ")],
    });
});
