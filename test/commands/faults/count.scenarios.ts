import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Door } from "../../../src/door";
import { account, accountsOf, keep, openCount, passOf, typeCount } from "../../support/count-example";
import type { Scenario } from "../../support/faults";
import { callDoor, goodValue } from "../../support/pages";
import {
  attendanceOf,
  firstSession,
  meetingMorning,
  secondSession,
  voteRegister,
} from "../../support/vote-register";

const now = meetingMorning;
const papers = ["1-9 sạch", "10: 3 7 9-12", "11 hỏng", "12-14: 3"];

/** A register with the page opened, and what was typed before. */
function counting(name: string, type: (script: LocalAppsScript) => void): () => LocalAppsScript {
  return () => {
    const script = voteRegister(`faults ${name}`);
    openCount(script);
    type(script);
    return script;
  };
}

const onePass = (script: LocalAppsScript) => {
  keep(script, accountsOf(account));
  keep(script, passOf("first", "Cao Thị Học", papers));
};

export const scenarios: readonly Scenario[] = [
  {
    command: "door",
    request: {
      method: "saveAttendance",
      args(script) {
        script.open();
        const { roll } = goodValue<Door["attendanceDesk"]["out"]>(
          callDoor(script, "attendanceDesk", { meeting: "", session: secondSession }),
        );
        const entries = roll.map(({ session: _session, name: _name, votes: _votes, ...entry }) => entry);
        return { session: secondSession, roll: entries };
      },
    },
    situation: "of the session that comes next, as a copy of the one before",
    now,
    prepare: () => voteRegister("faults attendance", { attendance: attendanceOf(firstSession) }),
  },
  {
    command: "door",
    request: {
      method: "keepCount",
      args: () => ({
        session: firstSession,
        page: "trang",
        base: "",
        draft: passOf("first", "Cao Thị Học", papers),
      }),
    },
    situation: "of a pass that goes on",
    now,
    prepare: counting("keep", (script) => keep(script, passOf("first", "Cao Thị Học", ["1-9 sạch"]))),
  },
  {
    command: "door",
    request: { method: "closePass", args: () => ({ session: firstSession, pass: "first" }) },
    situation: "of a whole pass",
    now,
    prepare: counting("close", onePass),
  },
  {
    command: "door",
    request: { method: "redoPass", args: () => ({ session: firstSession, pass: "first" }) },
    situation: "of a pass, with what was typed again",
    now,
    prepare: counting("redo", onePass),
  },
  {
    command: "door",
    request: { method: "saveCount", args: () => ({ session: firstSession }) },
    situation: "of papers read twice alike: no vote is lost and none is twice",
    now,
    prepare: counting("save", (script) => typeCount(script, { passes: [papers, papers] })),
  },
];
