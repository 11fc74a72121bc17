import type { Award } from "../../awards/award";
import { groupIn } from "../../grouping";
import type { Moment } from "../../moment";
import { readingsText } from "../../pasted/reading-words";
import { receiptId } from "../outbox-mail";
import type { Replacement } from "../replacement";
import type { FormKind } from "../submission";
import { whyWaiting } from "./asking";
import type { SubmissionMode } from "./choices";
import type { Folded } from "./fold";
import { identityOf } from "./identity";
import type { Lateness } from "./lateness";
import type { ReadReport } from "./read-report";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";

/** What the mail that confirms a submission says. It names no codes of people (domain.md 9). */
export interface Receipt {
  /** Of its mail: `receiptId`, one a revision. */
  readonly id: string;
  readonly submission: string;
  readonly review: string;
  readonly form: FormKind;
  readonly unit: string;
  readonly at: Moment;
  readonly late: boolean;
  /** null for a report. */
  readonly mode: SubmissionMode | null;
  /** It was sent twice and the second time added nothing. */
  readonly resent: boolean;
  /** The unit closed its list with this submission. */
  readonly closed: boolean;
  /** The list as understood, a nominee each, but for whom `waiting` has. */
  readonly nominees: readonly ReceiptNominee[];
  /** Who waits for the secretary's word, and why: a Vietnamese sentence without a full stop, "" where nothing waits. */
  readonly waiting: readonly ReceiptNominee[];
  readonly whyWaiting: string;
  /** How the columns of a pasted list were understood, "" where none was pasted. */
  readonly columns: string;
  /** Of a replacement: how many of the earlier list it lacks, and whether that stands. */
  readonly gone: number;
  readonly replacement: Replacement["decision"] | null;
  readonly unread: readonly Reason[];
}

export interface ReceiptNominee {
  /** Of the pasted list; null on a page of the form. */
  readonly line: number | null;
  readonly name: string;
  /** Position, or class. */
  readonly detail: string;
  /** Printed names; none in a withdrawal of all the nominee's awards. */
  readonly awards: readonly string[];
}

/** What each of the latest revisions of known source is to be confirmed with, in their order. */
export function receiptsOf(
  submissions: readonly ReadSubmission[],
  reports: readonly ReadReport[],
  folded: Folded,
  awards: readonly Award[],
  lateness: Lateness,
): readonly Receipt[] {
  const replacements = new Map(folded.replacements.map((each) => [each.submission, each]));
  const ofLists = submissions.map((read): Receipt => {
    const replacement = replacements.get(read.submission.id);
    const waiting = folded.waiting.get(read.submission.id);
    return {
      ...head(read, lateness),
      mode: read.mode,
      resent: folded.resent.has(read.submission.id),
      closed: read.meeting.closed === true,
      nominees: nomineesOf(
        read.nominations.filter((each) => !waiting?.includes(each)),
        awards,
      ),
      waiting: nomineesOf(waiting ?? [], awards),
      whyWaiting: waiting === undefined ? "" : whyWaiting(read, waiting),
      columns: readingsText(read.readings),
      gone: replacement?.gone.length ?? 0,
      replacement: replacement?.decision ?? null,
      unread: withoutCodes(read, [...read.reasons, ...(folded.reasons.get(read.submission.id) ?? [])]),
    };
  });
  const ofReports = reports.map((read): Receipt => {
    const none = { mode: null, resent: false, closed: false, nominees: [], gone: 0, replacement: null };
    const asked = { waiting: [], whyWaiting: "", columns: "" };
    return { ...head(read, lateness), ...none, ...asked, unread: read.reasons };
  });
  return [...ofLists, ...ofReports].filter(({ unit }) => unit !== "");
}

/** A reason may name a code (two names under one): in a mail it goes without. */
function withoutCodes({ nominations }: ReadSubmission, reasons: readonly Reason[]): readonly Reason[] {
  const naming = reasons.filter(({ reason }) => reason.includes("Mã "));
  if (naming.length === 0) return reasons;
  const codes = new Set(nominations.map(({ content }) => content.code).filter((code) => code !== ""));
  return reasons.map((each) => ({
    ...each,
    reason: [...codes].reduce((reason, code) => reason.split(`Mã ${code} `).join("Mã … "), each.reason),
  }));
}

function head({ submission, unit }: ReadSubmission | ReadReport, lateness: Lateness) {
  const { id, review, form, at } = submission;
  return {
    ...{ id: receiptId(id), submission: id, review, form, unit, at },
    late: lateness.submission(unit, at),
  };
}

/** A nominee's awards stand together: those of one line, or of one page. */
function nomineesOf(
  nominations: readonly ReadNomination[],
  awards: readonly Award[],
): readonly ReceiptNominee[] {
  const nominees = new Map<string, ReadNomination[]>();
  for (const nomination of nominations) {
    const { line, content } = nomination;
    const key = JSON.stringify([line, content.kind, identityOf({ ...content, award: "" })]);
    groupIn(nominees, key, nomination);
  }
  const nameOf = (code: string) => awards.find((award) => award.code === code)?.name ?? code;
  return [...nominees.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { line, content } = first;
    const named = own.map((each) => each.content.award).filter((award) => award !== "");
    const detail = content.position || content.className;
    return [{ line, name: content.name, detail, awards: named.map(nameOf) }];
  });
}
