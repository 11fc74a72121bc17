import { readingsText, untoldHeadings } from "../../pasted/reading-words";
import { deletedReason, readingReason } from "./asking";
import { currentOf } from "./current";
import { bySending, type Folded, latestOf } from "./fold";
import type { Asked, Told } from "./quarantine";
import type { ReadReport } from "./read-report";
import { wholeText } from "./read-submission";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import { deletedRow, readingRow, type Words } from "./word";

type Read = ReadSubmission | ReadReport;

/**
 * What the secretary is told of a review's submissions, in the order they were sent: of the revision that speaks for a
 * response all that could not be read and what waits for her; of an edit of unknown source that; of an earlier revision
 * only what she said of it, which what stands may rest on.
 */
export function toldOf(
  reads: readonly Read[],
  folded: Pick<Folded, "reasons" | "resent" | "waiting">,
  words: Words,
  deleted: ReadonlySet<string>,
): readonly Told[] {
  const current = new Set(currentOf(reads).map(({ submission }) => submission.id));
  const newest = new Set(latestOf(reads.map(({ submission }) => submission)).map(({ id }) => id));
  return reads
    .flatMap((read): readonly Told[] => {
      const { id, response } = read.submission;
      const source = { ...sourceIn(read), submission: read.submission };
      if (current.has(id)) {
        const isGone = deleted.has(response) && read.unit !== "";
        const silent = folded.resent.has(id) || words.deleted.get(id) === "declined";
        const asked = [
          ...askedOfReading(read, folded.waiting, words),
          ...(isGone ? [askedOfDeleted(read, words)] : []),
        ];
        const columns = asked.length > 0 ? [] : unreadColumns(read);
        const reasons = silent ? [] : [...read.reasons, ...(folded.reasons.get(id) ?? []), ...columns];
        return [{ ...source, asked, reasons }];
      }
      if (newest.has(id)) return [{ ...source, asked: [], reasons: [] }];
      const asked = words.readings.has(id) ? askedOfReading(read, new Map(), words) : [];
      const said = words.units.has(id) || asked.length > 0;
      return said
        ? [{ ...source, trouble: words.units.has(id) ? source.trouble : "", asked, reasons: [] }]
        : [];
    })
    .sort((a, b) => bySending(a.submission, b.submission));
}

/** Columns that were not read, where no reason says so already, told in one row with what the others were taken for. */
function unreadColumns(read: Read): readonly Reason[] {
  if (!("readings" in read)) return [];
  const unread = untoldHeadings(read.readings, read.reasons);
  if (unread.length === 0) return [];
  const reason = `Có cột không được đọc; các cột hiểu là: ${readingsText(read.readings)}`;
  return [{ line: null, text: unread.join("\n"), reason }];
}

function sourceIn({ unit, unitCode, assigned, trouble }: Read) {
  return { unit, unitCode, assigned, trouble };
}

function askedOfReading(
  read: Read,
  waiting: ReadonlyMap<string, readonly ReadNomination[]>,
  { readings }: Words,
): readonly Asked[] {
  const { id } = read.submission;
  const word = readings.get(id);
  const rows = waiting.get(id);
  if (!("readings" in read) || (word === undefined && rows === undefined)) return [];
  const text = rows === undefined ? wholeText(read.submission) : rows.map((row) => row.text).join("\n");
  return [{ id: readingRow(id), text, reason: readingReason(read, rows ?? [], word), word }];
}

function askedOfDeleted({ submission }: Read, { deleted }: Words): Asked {
  const { id, form } = submission;
  const word = deleted.get(id);
  return { id: deletedRow(id), text: wholeText(submission), reason: deletedReason(form, word), word };
}
