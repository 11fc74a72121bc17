import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { cast, codesOn, countForm, formRegister, makeForm, openedForm } from "../../support/form-ballots";
import { firstSession, meetingMorning } from "../../support/vote-register";

const now = meetingMorning;

/** A register with its first session voted on by a form, as far as a scenario needs it. */
function formAt(name: string, play: (script: LocalAppsScript) => void): () => LocalAppsScript {
  return () => {
    const script = formRegister(`faults ${name}`);
    script.open();
    play(script);
    return script;
  };
}

/** The code that the last register was made with: scenarios are prepared once each. */
let spoiled = "";

const voted = (script: LocalAppsScript) => {
  openedForm(script)
    .slice(0, 3)
    .forEach((code, at) => {
      cast(script, code, { no: at === 0 ? [1] : [] });
    });
};

const names = (question: string) => {
  if (question.includes("thứ nhất")) return "Cao Thị Học";
  return question.includes("thứ hai") ? "Lâm Văn Tuyển" : firstSession;
};

const typing = (text: () => string) => (question: string) =>
  question.includes("lượt bỏ phiếu") ? firstSession : text();

export const scenarios: readonly Scenario[] = [
  {
    command: "openBallotForm",
    situation: "of a session that is open: form and slips",
    now,
    types: () => firstSession,
    prepare: formAt("make", () => {}),
    asksAfterKill: {
      question: /Đã in và cắt đủ/,
      says: "NO",
      because: "the slips are there, and only who printed them knows that they are printed",
    },
  },
  {
    command: "openBallotForm",
    situation: "when the slips are printed: no code is left in Drive, and the form is open",
    now,
    types: () => firstSession,
    prepare: formAt("open", makeForm),
  },
  {
    command: "voidBallotCode",
    situation: "of one slip",
    now,
    types: typing(() => spoiled),
    prepare: formAt("void", (script) => {
      spoiled = openedForm(script)[0] ?? "";
    }),
  },
  {
    command: "voidBallotCode",
    situation: "of all slips, before anybody voted",
    now,
    types: typing(() => "TẤT CẢ"),
    prepare: formAt("void all", (script) => {
      makeForm(script);
      codesOn(script);
    }),
  },
  {
    command: "countBallotForm",
    situation: "of a form that takes ballots: no vote is lost and none is twice",
    now,
    types: () => firstSession,
    prepare: formAt("count", voted),
  },
  {
    command: "confirmBallotForm",
    situation: "of a form that was counted: what was read is deleted",
    now,
    types: names,
    prepare: formAt("confirm", (script) => {
      voted(script);
      countForm(script);
    }),
  },
];
