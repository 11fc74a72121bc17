import { captionOf } from "../../../vietnamese/captions";
import { clipped } from "../../cell-text";
import type { Quarantined } from "../quarantined";
import type { Submission } from "../submission";
import { idGiver } from "./identity";
import type { BrokenSubmission } from "./ledger";
import { wholeText } from "./read-submission";
import type { Reason, Source } from "./read-types";

/** A submission with what is to be told of it; of an unknown source only that, until its unit is known. */
export interface Told extends Source {
  readonly submission: Submission;
  readonly reasons: readonly Reason[];
}

/** A row of the quarantine before what the secretary wrote is known. */
type Row = Omit<Quarantined, "unit" | "settled">;

/**
 * The rows of the secretary's desk, in the order of the submissions given. Her columns are taken over by id; the unit she
 * assigned also holds for later edits of the same response.
 */
export function quarantineOf(
  told: readonly Told[],
  broken: readonly BrokenSubmission[],
  known: readonly Quarantined[],
): readonly Quarantined[] {
  const knownById = new Map(known.map((row) => [row.id, row]));
  const take = (told: Row, unit: string, done: boolean): Quarantined => {
    const row = { ...told, text: clipped(told.text), reason: clipped(told.reason) };
    const before = knownById.get(row.id);
    // What she settled was this very reason.
    const same = before?.reason === row.reason;
    return { ...row, unit: before?.unit || unit, settled: done || (same && before.settled) };
  };
  const giveId = idGiver();
  const rows = told.flatMap((each) => {
    const { submission, unit, unitCode, assigned, trouble, reasons } = each;
    const { id, review, at } = submission;
    const common = { review, submission: id, at, unitCode };
    const whole = { ...common, line: null, text: wholeText(submission), reason: trouble };
    const source = trouble === "" ? [] : [take({ ...whole, id: giveId(id) }, unit, assigned)];
    const rest = (unit === "" ? [] : reasons).map((reason): Row => {
      const place = reason.line === null ? id : `${id}/${reason.line}`;
      return { ...common, ...reason, id: giveId(place) };
    });
    return [...source, ...rest.map((row) => take(row, "", false))];
  });
  const unreadable = broken.map(({ id, review, at, text, reason, readAgain }): Row => {
    const why = readAgain
      ? `${reason} (tab “Hồ sơ gửi về”); bấm ${captionOf("receiveSubmissions")} để đọc lại từ biểu mẫu`
      : reason;
    return { id: giveId(id), review, submission: id, at, unitCode: "", line: null, text, reason: why };
  });
  return [...rows, ...unreadable.map((row) => take(row, "", false))];
}

/** The unit codes the secretary assigned, by response. */
export function assignedUnits(known: readonly Quarantined[]): ReadonlyMap<string, string> {
  const rows = known.filter(({ id, submission, unit }) => id === submission && unit !== "");
  const revisionOf = ({ submission }: Quarantined) =>
    Number(submission.slice(submission.lastIndexOf("#") + 1));
  const inOrder = [...rows].sort((a, b) => revisionOf(a) - revisionOf(b));
  return new Map(
    inOrder.map(({ submission, unit }) => [submission.slice(0, submission.lastIndexOf("#")), unit]),
  );
}
