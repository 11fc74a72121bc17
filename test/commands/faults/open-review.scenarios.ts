import { openLocalAppsScript, type Person } from "../../../local/local-apps-script";
import { operator, pasteSample } from "../../../scripts/fresh-register";
import { targets } from "../../../src/register/tables/plan/targets";
import { units } from "../../../src/register/tables/school/units";
import type { Scenario } from "../../support/faults";
import { openingDay, openRegister, schoolRegister, serviceCalls } from "../../support/review";

/** Opens the review, and is killed when the second form was published and nobody let in yet. */
function openHalf(folder: string): void {
  const yes: Person = ({ buttons }) => (buttons.includes("YES") ? "YES" : "OK");
  const calls = serviceCalls(schoolRegister().call("openReview", { person: yes }));
  const at = calls.lastIndexOf("Form.setPublished") + 2;
  schoolRegister({ folder });
  const script = openLocalAppsScript({ project: "dist", folder, now: openingDay, user: operator });
  script.call("openReview", { person: yes, fault: { at, when: "before", lasting: true } });
}

export const scenarios: readonly Scenario[] = [
  {
    command: "openReview",
    situation: "for the first time",
    now: openingDay,
    prepare: (folder) => {
      schoolRegister({ folder });
    },
  },
  {
    command: "openReview",
    situation: "again after it was cut off",
    now: openingDay,
    prepare: openHalf,
  },
  {
    command: "updateForms",
    situation: "after a unit and a target were added",
    now: openingDay,
    prepare: (folder) => {
      pasteSample(openRegister({ folder }), [
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
    },
  },
];
