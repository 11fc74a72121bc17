import { captionOf } from "../../../vietnamese/captions";
import { clipped } from "../../cell-text";
import type { Quarantined } from "../quarantined";
import type { Submission } from "../submission";
import { idGiver } from "./identity";
import type { BrokenSubmission } from "./ledger";
import { wholeText } from "./read-submission";
import type { Reason, Source } from "./read-types";
import type { Word } from "./word";

/** A submission with what is to be told of it; of an unknown source only that, until its unit is known. */
export interface Told extends Source {
  readonly submission: Submission;
  readonly asked: readonly Asked[];
  readonly reasons: readonly Reason[];
}

/** What the secretary is asked, or has said, of a submission. */
export interface Asked {
  /** Names the row: `readingRow`, `deletedRow`. */
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly word: Word | undefined;
}

/** A row of the quarantine before what the secretary wrote is known. */
type Row = Omit<Quarantined, "unit" | "word" | "settled">;

/**
 * The rows of the secretary's desk, in the order of the submissions given. Her columns are taken over by id, which names
 * the revision that she saw.
 */
export function quarantineOf(
  told: readonly Told[],
  broken: readonly BrokenSubmission[],
  known: readonly Quarantined[],
): readonly Quarantined[] {
  const knownById = new Map(known.map((row) => [row.id, row]));
  const take = (told: Row, done: boolean): Quarantined => {
    const row = { ...told, text: clipped(told.text), reason: clipped(told.reason) };
    const before = knownById.get(row.id);
    // What she settled was this very reason.
    const settled = done || (before?.reason === row.reason && before.settled);
    return { ...row, unit: before?.unit ?? "", word: before?.word ?? null, settled };
  };
  const giveId = idGiver();
  const rows = told.flatMap((each) => {
    const { submission, unit, unitCode, assigned, trouble, asked, reasons } = each;
    const { id, review, at } = submission;
    const common = { review, submission: id, at, unitCode, line: null };
    const whole = { ...common, text: wholeText(submission), reason: trouble };
    const source = trouble === "" ? [] : [take({ ...whole, id: giveId(id) }, assigned)];
    const questions = asked.map(({ word, ...question }) =>
      take({ ...common, ...question, id: giveId(question.id) }, word !== undefined),
    );
    const rest = (unit === "" ? [] : reasons).map((reason): Row => {
      const place = reason.line === null ? id : `${id}/${reason.line}`;
      return { ...common, ...reason, id: giveId(place) };
    });
    return [...source, ...questions, ...rest.map((row) => take(row, false))];
  });
  const unreadable = broken.map(({ id, review, at, text, reason, readAgain }): Row => {
    const why = readAgain
      ? `${reason} (tab “Hồ sơ gửi về”); bấm ${captionOf("receiveSubmissions")} để đọc lại từ biểu mẫu`
      : reason;
    return { id: giveId(id), review, submission: id, at, unitCode: "", line: null, text, reason: why };
  });
  return [...rows, ...unreadable.map((row) => take(row, false))];
}
