import type { Scenario } from "../../support/faults";
import { individual, nominationForm, openingDay, openRegister, submit } from "../../support/review";
import { sending } from "./receive.scenarios";

const replacing: Scenario = {
  command: "openReview",
  situation: "in the place of a form that lies in the trash",
  now: openingDay,
  tries: "first and last of each name",
  partsTriedIn: [sending],
  sameQuestion: /kỳ xét “[^”]*”/,
  prepare: () => {
    const script = openRegister();
    submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
    script.trashFile(nominationForm(script).id);
    return script;
  },
};

export const scenarios: readonly Scenario[] = [
  replacing,
  {
    command: "takeOver",
    situation: "by a successor while a review is open",
    now: openingDay,
    user: "ke-nhiem@truong.example",
    tries: "first and last of each name",
    partsTriedIn: [replacing, sending],
    // It tells what there is to take over before, and that it goes on after.
    sameQuestion: /Tài khoản đang dùng vận hành sổ/,
    prepare: () => openRegister(),
  },
];
