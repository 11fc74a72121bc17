import type { LocalAppsScript, Person } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import { targets } from "../../../src/register/tables/plan/targets";
import { units } from "../../../src/register/tables/school/units";
import type { Scenario } from "../../support/faults";
import { openingDay, openRegister, schoolRegister, serviceCalls } from "../../support/review";
import { sending } from "./receive.scenarios";

/** Opens the review, and is killed when the second form was published and nobody let in yet. */
function openHalf(): LocalAppsScript {
  const yes: Person = ({ buttons }) => (buttons.includes("YES") ? "YES" : "OK");
  const calls = serviceCalls(schoolRegister().call("openReview", { person: yes }));
  const at = calls.lastIndexOf("Form.setPublished") + 2;
  const script = schoolRegister();
  script.call("openReview", { person: yes, fault: { at, when: "before", lasting: true } });
  return script;
}

export const opening: Scenario = {
  command: "openReview",
  situation: "for the first time",
  now: openingDay,
  partsTriedIn: [sending],
  prepare: () => schoolRegister(),
};

export const scenarios: readonly Scenario[] = [
  opening,
  {
    command: "openReview",
    situation: "again after it was cut off",
    partsTriedIn: [opening],
    now: openingDay,
    prepare: openHalf,
  },
  {
    command: "updateForms",
    situation: "after a unit and a target were added",
    partsTriedIn: [opening],
    now: openingDay,
    prepare: () => {
      const script = openRegister();
      pasteSample(script, [
        {
          table: units,
          headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Trưởng đơn vị"],
          rows: [["K-DIEN", "Khoa Điện", "Khoa", "Lương Văn Dây"]],
        },
        {
          table: targets,
          headers: ["Mã đợt", "Thứ tự", "Chỉ tiêu"],
          rows: [["D2-2023", "1,5", "Mỗi đơn vị có một gương điển hình"]],
        },
      ]);
      return script;
    },
  },
];
