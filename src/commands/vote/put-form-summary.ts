import { formSummaryView } from "../../documents/vote/form-summary-view";
import { failed, ok, type Result } from "../../domain/result";
import type { DriveFile } from "../../google/drive";
import { readRegister } from "../../register/read-register";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { lineMarks } from "../../register/tables/vote/line-marks";
import { unknownReview } from "../flow/unknown-codes";
import { meetingFacts, meetingTables, sessionOf, sessionTold } from "./meeting-sources";
import { putSheet } from "./put-sheet";

const tables = { settings: settingsTable, marks: lineMarks, ...meetingTables };

/** Makes the sheet that two of the board hold against Google's own summary, of the count as it is kept. */
export function putFormSummary(code: string): Result<DriveFile> {
  const read = readRegister(tables, (open) => {
    const found = sessionOf(open, code);
    if (!found.ok) return found;
    const { session, meeting } = found.value;
    const reviews = open.reviews.rows();
    const review = reviews.find((row) => row.code === meeting.review);
    if (!review) return failed(unknownReview(meeting.review, reviews));
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const facts = meetingFacts(open, meeting);
    if (!facts.ok) return facts;
    const told = sessionTold(facts.value, session);
    const [account] = told.at.accounts;
    if (!account) throw new Error(`the session ${code} was counted without an account`);
    const marks = open.marks.rows().filter((row) => row.session === code);
    return ok({
      review,
      view: formSummaryView({
        ...told,
        board: told.at.board,
        settings: settings.value,
        review,
        marks,
        account,
      }),
    });
  });
  if (!read.ok) return read;
  const { review, view } = read.value;
  const title = `Bảng đối chiếu phiếu điện tử ${code}`;
  return ok(putSheet({ name: "formSummary", key: `summary:${code}`, title, review, view }));
}
