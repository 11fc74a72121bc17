import type { Award } from "../../domain/awards/award";
import type { ColumnReading } from "../../domain/pasted/readings";
import { ok, type Result } from "../../domain/result";
import { whyAsked } from "../../domain/review/intake/asking";
import { modeNames } from "../../domain/review/intake/choices";
import { submissionsOf } from "../../domain/review/intake/ledger";
import { readSubmission, wholeText } from "../../domain/review/intake/read-submission";
import type { ReadNomination } from "../../domain/review/intake/read-types";
import { awaitsWord, deletedRow, wordsIn } from "../../domain/review/intake/word";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { quarantine } from "../../register/tables/review/quarantine";
import { unitLinks } from "../../register/tables/review/unit-links";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { isoDate, momentText } from "../../vietnamese/dates";

/** A submission that waits for the secretary's word. */
export interface WaitingSubmission {
  /** The row of *Chờ xử lý* by which she answers. */
  readonly row: string;
  /** Whether she is asked of its reading, or of a response that the form has no more. */
  readonly asks: "reading" | "deleted";
  readonly review: string;
  readonly unit: string;
  /** Whether the unit has a mail to return it to. */
  readonly hasMail: boolean;
  /** "03/07/2023 08:01:00". */
  readonly at: string;
  /** "Nộp mới", "Báo cáo". */
  readonly what: string;
  /** What is to be looked at: a Vietnamese sentence without a full stop. */
  readonly why: string;
  /** How the columns of its list were understood; none where no list was pasted. */
  readonly columns: readonly ColumnReading[];
  /** Whom it names, as understood. */
  readonly rows: readonly WaitingRow[];
  /** How many more it names. */
  readonly more: number;
  /** As it came, where nobody is read in it. */
  readonly text: string;
  /** What the unit would be told if it is sent back. */
  readonly reason: string;
}

export interface WaitingRow {
  /** Of the pasted list; null on a page of the form. */
  readonly line: number | null;
  readonly name: string;
  readonly code: string;
  /** Position, or class. */
  readonly detail: string;
  /** Its printed name; "" in a withdrawal of all. */
  readonly award: string;
  readonly guesses: readonly string[];
}

/** What waits, and the first day a unit can be given to answer. */
export interface WaitingDesk {
  /** "2026-11-21". */
  readonly today: string;
  readonly waiting: readonly WaitingSubmission[];
}

/** A page shows so many rows of a submission. */
const mostRows = 400;

const tables = {
  reviews: reviewPeriods,
  units,
  links: unitLinks,
  awards,
  categories: nomineeCategories,
  quarantine,
  ledger,
};

/** The submissions that wait for the secretary's word, in the order of *Chờ xử lý*. Changes nothing. */
export function waitingSubmissions(): Result<WaitingDesk> {
  return readRegister(tables, (open) => {
    const asked = open.quarantine.rows().filter(awaitsWord);
    const ids = new Set(asked.map(({ submission }) => submission));
    const sent = submissionsOf(open.ledger.rows().filter((row) => ids.has(row.submission))).submissions;
    const byId = new Map(sent.map((submission) => [submission.id, submission]));
    const context = {
      units: open.units.rows(),
      links: open.links.rows(),
      awards: open.awards.rows(),
      categories: open.categories.rows(),
      assigned: wordsIn(open.quarantine.rows()).units,
    };
    const waiting = asked.flatMap(({ id, submission }): readonly WaitingSubmission[] => {
      const revision = byId.get(submission);
      if (!revision) return [];
      const { review, form, at } = revision;
      const period = open.reviews.withKey({ code: review });
      const schoolYear = period?.schoolYear ?? "";
      const read = readSubmission(revision, { ...context, review, schoolYear });
      const unit = open.units.withKey({ code: read.unit });
      const asks = id === deletedRow(submission) ? "deleted" : "reading";
      const nominations = form === "report" ? [] : read.nominations;
      const why =
        asks === "deleted" ? "Biểu mẫu của Google không còn phản hồi này" : whyAsked(read, nominations);
      return [
        {
          ...{ row: id, asks, why },
          review: period?.name ?? review,
          unit: unit?.name ?? read.unit,
          hasMail: (unit?.mails.length ?? 0) > 0,
          at: momentText(at),
          what: form === "report" ? "Báo cáo" : modeNames[read.mode],
          columns: form === "report" ? [] : read.readings,
          rows: nominations.slice(0, mostRows).map((each) => rowOf(each, context.awards)),
          more: Math.max(0, nominations.length - mostRows),
          text: nominations.length === 0 ? wholeText(revision) : "",
          reason: reasonFor(momentText(at), why),
        },
      ];
    });
    return ok({ today: isoDate(now()), waiting });
  });
}

function rowOf({ line, content, guesses }: ReadNomination, all: readonly Award[]): WaitingRow {
  const { name, code, position, className, award } = content;
  return {
    ...{ line, name, code, guesses },
    detail: position || className,
    award: all.find((each) => each.code === award)?.name ?? award,
  };
}

function reasonFor(at: string, why: string): string {
  return `Danh sách gửi lúc ${at} chưa đọc chắc được: ${why}. Xin gửi lại cả dòng tên cột (Mã, Họ và tên, Danh hiệu…), mỗi người một dòng, mỗi ô một nội dung.`;
}
