import { failed, ok } from "../../domain/result";
import { meetings } from "../../register/tables/vote/meetings";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingMeetingDocument } from "./compose-meeting-document";
import { emptyCells, noMembers } from "./missing-facts";

/** Composes the list that members sign at a meeting (danh sách điểm danh, domain.md 5.12). */
export function composeAttendanceSheet(code: string): Reply {
  return composeDocument(composingAttendanceSheet(code));
}

/** What the list says (`Composing`). */
export function composingAttendanceSheet(code: string): Composing {
  return composingMeetingDocument(
    "composeAttendanceSheet",
    code,
    (meeting) => (meeting.kind === "meeting" ? ok("attendanceSheet") : failed(noMeeting(meeting.code))),
    {
      told: (facts) => facts,
      doubts: (facts, open) => ({
        stops: noMembers(facts),
        warnings: emptyCells(facts, ["day", "start", "place", "chair", "secretary"], open),
      }),
    },
  );
}

function noMeeting(code: string) {
  return {
    what: `${code} là lần xin ý kiến bằng văn bản, không họp nên không điểm danh`,
    where: { tab: meetings.tab },
    remedy: "Chọn một phiên họp",
  };
}
