import { boardView } from "../../documents/vote/board-view";
import { failed, ok } from "../../domain/result";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { unknownReview } from "../flow/unknown-codes";
import { meetingFacts, meetingOf, meetingTables } from "./meeting-sources";
import { putSheet } from "./put-sheet";

const tables = { settings: settingsTable, ...meetingTables };

/**
 * Makes the board on the wall anew (bảng chiếu): one Google Doc a meeting, of public figures alone, since a Sheet that is
 * projected shows every tab. It is no paper: it stands in no book, and nothing is asked.
 */
export function showBoard(code: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const today = now();
  const read = readRegister(tables, (open) => {
    const meeting = meetingOf(open, comparable(code));
    if (!meeting.ok) return meeting;
    const reviews = open.reviews.rows();
    const review = reviews.find((row) => row.code === meeting.value.review);
    if (!review) return failed(unknownReview(meeting.value.review, reviews));
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const facts = meetingFacts(open, meeting.value);
    if (!facts.ok) return facts;
    return ok({ review, view: boardView({ ...facts.value, settings: settings.value, review, now: today }) });
  });
  if (!read.ok) return refused(...read.problems);
  const { review, view } = read.value;
  const meeting = comparable(code);
  const file = putSheet({
    name: "board",
    key: `board:${meeting}`,
    title: `Bảng chiếu ${meeting} - ${review.name}`,
    review,
    view,
  });
  return { kind: "done", message: `Đã làm mới “${file.name}”. Mở tệp này để chiếu.\n${file.link}` };
}
