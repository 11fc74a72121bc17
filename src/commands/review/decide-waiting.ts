import type { CalendarDate } from "../../domain/calendar-date";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { submissionsOf } from "../../domain/review/intake/ledger";
import { sourceOf } from "../../domain/review/intake/source";
import { awaitsWord, deletedRow, type Word, wordsIn } from "../../domain/review/intake/word";
import type { Quarantined } from "../../domain/review/quarantined";
import { readRegister } from "../../register/read-register";
import { quarantine } from "../../register/tables/review/quarantine";
import { unitLinks } from "../../register/tables/review/unit-links";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { unitOfWork } from "../../register/unit-of-work";
import { takeIn } from "./intake";
import { returnForCorrection } from "./return-for-correction";

/** What the secretary says of a submission that waits for her word. */
export interface WaitingDecision {
  /** The row of *Chờ xử lý*. */
  readonly row: string;
  readonly word: Word;
  /** Sends what she declines back to its unit; null where she tells the unit in her own way. */
  readonly back: { readonly reason: string; readonly deadline: CalendarDate } | null;
}

/**
 * Writes the secretary's word beside the submission it is of, and derives the review anew. What is sent back goes first, as
 * it may be refused. Saying the same again changes nothing; a row that is gone, or of which something else was said
 * meanwhile, is refused.
 */
export function decideWaiting({ row: id, word, back }: WaitingDecision): Result<string> {
  const asked = readRegister({ quarantine, ledger, units, links: unitLinks }, (open) => {
    const row = open.quarantine.withKey({ id });
    const sent = submissionsOf(open.ledger.rows().filter(({ submission }) => submission === row?.submission));
    const [submission] = sent.submissions;
    const problem = problemOf(row, word);
    if (problem || !row || !submission) return failed(problem ?? noLonger);
    const assigned = wordsIn(open.quarantine.rows()).units;
    const context = { review: row.review, units: open.units.rows(), links: open.links.rows(), assigned };
    return ok({ row, unit: sourceOf(submission, context).unit });
  });
  if (!asked.ok) return asked;
  const { review, submission } = asked.value.row;
  const { unit } = asked.value;
  const returned = back && returnForCorrection({ review, unit, nominations: [], submission, ...back });
  if (returned && !returned.ok) return returned;
  const written = unitOfWork("decideWaiting", { quarantine }, (open) => {
    const row = open.quarantine.withKey({ id });
    const problem = problemOf(row, word);
    if (problem || !row) return failed(problem ?? noLonger);
    if (row.word === word) return { value: null, what: "" };
    open.quarantine.put({ ...row, word });
    return { value: null, what: `Lần gửi ${submission} của ${unit} (${review}): ${saidOf(row, word)}` };
  });
  if (!written.ok) return written;
  const derived = takeIn("decideWaiting", "nothing", [review]);
  if (!derived.ok) return derived;
  const sent = returned ? ` ${returned.value.message}` : "";
  return ok(`${unit}: ${saidOf(asked.value.row, word)}.${sent}`);
}

function saidOf({ id, submission }: Quarantined, word: Word): string {
  if (id === deletedRow(submission))
    return word === "accepted" ? "vẫn giữ lần gửi đã xóa" : "bỏ lần gửi đã xóa";
  return word === "accepted" ? "nhận lần gửi như sổ đọc" : "không nhận lần gửi như sổ đọc";
}

function problemOf(row: Quarantined | undefined, word: Word): Problem | null {
  if (!row) return noLonger;
  if (row.word === word || awaitsWord(row)) return null;
  return row.word === null
    ? noLonger
    : {
        what: `Lần gửi này đã được ghi “${row.word === "accepted" ? "Nhận" : "Không nhận"}”`,
        where: { tab: quarantine.tab, column: quarantine.columns.word.header },
        remedy: "Đổi ở cột này nếu cần, hoặc bấm Tải lại để xem những lần gửi còn chờ",
      };
}

const noLonger: Problem = {
  what: "Lần gửi này đã đổi từ khi mở trang",
  where: { tab: quarantine.tab },
  remedy: "Bấm Tải lại, xem lại rồi quyết định",
};
