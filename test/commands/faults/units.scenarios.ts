import type { Scenario } from "../../support/faults";
import { owingDay, owingRegister } from "../../support/owing-units";
import { typeWhere } from "../../support/review";
import { rechecking, sending } from "./receive.scenarios";

export const scenarios: readonly Scenario[] = [
  {
    command: "makeEvidenceFolders",
    situation: "for three units, two of them with mails",
    prepare: owingRegister,
    now: owingDay,
  },
  {
    command: "sendListSheets",
    partsTriedIn: [sending],
    situation: "for three units, two of them with mails",
    prepare: owingRegister,
    now: owingDay,
  },
  {
    command: "door",
    request: {
      method: "unitWorkStep",
      args: () => ({ work: "makeEvidenceFolders", review: "CN-2023", units: ["K-MOC"] }),
    },
    tries: "first and last of each name",
    situation: "folders of some units",
    prepare: owingRegister,
    now: owingDay,
  },
  {
    command: "remindUnits",
    partsTriedIn: [rechecking, sending],
    situation: "where three units owe something, two of them with mails, and a rating has changed",
    prepare: () => {
      const script = owingRegister();
      typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "003"], "Xếp loại", "Không hoàn thành nhiệm vụ");
      return script;
    },
    now: owingDay,
  },
];
