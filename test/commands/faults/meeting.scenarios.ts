import type { Scenario } from "../../support/faults";
import {
  asksMoreThanTwoThirds,
  clickClose,
  clickOpen,
  clickPrepare,
  countPapers,
  meetingRegister,
  motion,
} from "../../support/held-meeting";
import { firstSession, meeting, meetingMorning, secondSession } from "../../support/vote-register";

const now = meetingMorning;

/** Whatever she is asked for: the code of the meeting or session, and at a correction the reason. */
const types = (code: string) => (question: string) => (/lý do/i.test(question) ? "Đếm nhầm một phiếu" : code);

const prepared = (name: string) =>
  meetingRegister(`faults ${name}`, {}, (script) => clickPrepare(script, meeting.code));

const counted = (name: string, entries?: readonly string[]) =>
  meetingRegister(`faults ${name}`, {}, (script) => {
    clickPrepare(script, meeting.code);
    clickOpen(script, firstSession);
    countPapers(script, firstSession, 15, entries);
  });

const closed = (name: string) =>
  meetingRegister(`faults ${name}`, {}, (script) => {
    clickPrepare(script, meeting.code);
    clickOpen(script, firstSession);
    countPapers(script, firstSession, 15);
    clickClose(script, firstSession);
  });

/** The sessions that something can be done for are listed: fewer, once it is done. */
const whichSession = /Gõ mã lượt bỏ phiếu/;

export const scenarios: readonly Scenario[] = [
  {
    command: "prepareMeeting",
    situation: "of a review with five who may not stand",
    now,
    types: types(meeting.code),
    prepare: () => meetingRegister("faults prepare"),
  },
  {
    command: "openSession",
    situation: "as it was prepared",
    now,
    sameQuestion: whichSession,
    types: types(firstSession),
    prepare: () => prepared("open"),
  },
  {
    command: "closeSession",
    situation: "as it was counted: no vote is lost, none is twice",
    now,
    sameQuestion: whichSession,
    types: types(firstSession),
    prepare: () => counted("close", ["1-10 sạch", "11-15: 2"]),
  },
  {
    command: "holdSecondBallot",
    situation: "of a session with one who was equal",
    asksAfterKill: {
      question: /Gõ mã lượt bỏ phiếu/,
      says: "YES",
      because: "the sessions to choose from are listed, and the new one is among them by then",
    },
    now,
    types: types(firstSession),
    prepare: () =>
      meetingRegister("faults again", {}, (script) => {
        asksMoreThanTwoThirds(script);
        clickPrepare(script, meeting.code);
        clickOpen(script, firstSession);
        countPapers(script, firstSession, 15, ["1-10 sạch", "11-15: 2"]);
        clickClose(script, firstSession);
      }),
  },
  {
    command: "adjournSession",
    situation: "that was not opened",
    now,
    sameQuestion: whichSession,
    types: types(secondSession),
    prepare: () => prepared("adjourn"),
  },
  {
    command: "correctOutcomes",
    situation: "of a closed session",
    now,
    sameQuestion: whichSession,
    types: types(firstSession),
    prepare: () => closed("correct"),
  },
  {
    command: "announceSeal",
    situation: "to fifteen members, for the first time",
    now,
    tries: "first and last of each name",
    // A row a batch of five: a run that is killed leaves its batch unclear, and the next one finds fewer.
    tellsOfRuns: /"Gửi thư đang chờ","Gửi \d+ trong \d+ thư đang chờ"/,
    types: types(firstSession),
    prepare: () => closed("announce"),
  },
  {
    command: "door",
    request: { method: "withdrawLine", args: () => ({ ...motion, session: firstSession, number: 2 }) },
    situation: "of a paper that was not printed",
    now,
    prepare: () => prepared("withdraw"),
  },
  {
    command: "door",
    request: {
      method: "addFromFloor",
      args: () => ({
        ...motion,
        session: firstSession,
        nominee: {
          award: "LDTT",
          kind: "individual",
          code: "008",
          name: "Ngô Thị Dòng",
          position: "Giám đốc trung tâm",
          unit: "TT-NN",
          category: "",
        },
      }),
    },
    situation: "of somebody the unit did not nominate",
    now,
    prepare: () => prepared("floor"),
  },
];
