import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { clickPaper, closedMeeting, minutesDay } from "../../support/closed-meeting";
import type { Scenario } from "../../support/faults";
import { typeWhere } from "../../support/review";
import { withShortTemplates } from "../../support/short-templates";
import { firstSession } from "../../support/vote-register";
import { firstPlan } from "./compose-plan.scenarios";

/** The meeting with a closed session, templates of one paragraph, and a book that has a row already. */
const prepared = (change: (script: LocalAppsScript) => void = () => {}) =>
  withShortTemplates(
    () => closedMeeting("closed"),
    (script) => {
      pasteSample(script, [
        {
          table: documentBook,
          headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Trạng thái"],
          rows: [["KH-D2-2023", "Kế hoạch", "D2-2023", "Đã phát hành"]],
        },
      ]);
      change(script);
    },
  );

/** All papers of the book go one way (`composeDocument`); which meeting or session is read before and changes nothing. */
const first = {
  situation: "for the first time",
  now: minutesDay,
  prepare: prepared(),
  goesAs: firstPlan,
  types: () => firstSession,
} as const;

const board: Scenario = {
  command: "showBoard",
  situation: "for the first time",
  now: minutesDay,
  prepare: prepared(),
};

export const scenarios: readonly Scenario[] = [
  { ...first, command: "composeInvitation" },
  { ...first, command: "composeAttendanceSheet" },
  { ...first, command: "composeBallot" },
  { ...first, command: "composeTallySheet" },
  { ...first, command: "composeCountMinutes" },
  {
    ...first,
    command: "composeMeetingMinutes",
    // Nothing is asked of a meeting whose sessions are closed or adjourned.
    prepare: prepared((script) => {
      typeWhere(script, "Lượt bỏ phiếu", ["Thứ tự", "2"], "Trạng thái", "Hoãn");
    }),
  },
  board,
  {
    command: "showBoard",
    situation: "once more after a session was adjourned",
    now: minutesDay,
    prepare: prepared((script) => {
      clickPaper("Bảng chiếu")(script);
      typeWhere(script, "Lượt bỏ phiếu", ["Thứ tự", "2"], "Trạng thái", "Hoãn");
    }),
  },
];
