import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { type CouncilDocument, documentReference, isSigned } from "../../domain/papers/document";
import type { DocumentKind } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { Complaint } from "../../domain/results/complaint";
import type { DecisionChange } from "../../domain/results/decision-change";
import { grantsOfDecision, linesOf, rewardedOf } from "../../domain/results/decision-content";
import { type Grant, isGranted } from "../../domain/results/grant";
import { rewardChanges } from "../../domain/results/reward-money";
import type { Settings } from "../../domain/school/settings";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import { documentBook } from "../../register/tables/review/document-book";
import type { Readable } from "../../register/unit-of-work";
import { dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { readChange } from "./change-sources";
import { decisionDoubts, decisionDoubtTables } from "./decision-doubts";
import { readDecision } from "./decision-sources";

/** The tables that say what follows from a document being signed. */
export const effectTables = { ...decisionDoubtTables, decisionChanges };

type Open = Readable<typeof effectTables>;

/** What follows from a document being signed on a day. */
export interface SigningEffect {
  /** Grants that are made or changed by it. */
  readonly grants: readonly Grant[];
  /** The rows of what it changes, and the complaint it answers, each with its id. */
  readonly changes: readonly DecisionChange[];
  readonly complaints: readonly Complaint[];
  /** What it comes to, for the question, the answer and the audit trail: "khen 06 dòng, tiền thưởng 3.240.000 đồng"; "" for nothing. */
  readonly what: string;
  /** Why it may not be signed on that day, and what should be looked at before. */
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What of its money is another between two days, in Vietnamese. */
  moneyChanges(from: CalendarDate, to: CalendarDate): readonly string[];
}

/** Whether a kind of document grants awards or changes what was granted: the register goes on from what it says. */
export function hasEffect({ kind }: Pick<CouncilDocument, "kind">): boolean {
  return kind === "decision" || isChange(kind);
}

function isChange(kind: DocumentKind): boolean {
  return kind === "erratum" || kind === "amendment" || kind === "annulment";
}

/**
 * What follows from a document, with its number and its day, being signed. What a decision granted was written once: where its rows
 * stand and the book has it as signed, nothing is granted anew. `standing` is its row in the book.
 */
export function signingEffect(
  open: Open,
  standing: CouncilDocument,
  day: CalendarDate,
  settings: Settings,
): Result<SigningEffect> {
  if (standing.kind === "decision") return decisionEffect(open, standing, day, settings);
  if (isChange(standing.kind)) return changeEffect(open, standing, day, settings);
  if (standing.kind === "complaintReply") return ok(replyEffect(open, standing));
  return ok(noEffect);
}

const noEffect: SigningEffect = {
  ...{ grants: [], changes: [], complaints: [], what: "", stops: [], warnings: [] },
  moneyChanges: () => [],
};

/** A reply that is signed answers its complaint. */
function replyEffect(open: Open, reply: CouncilDocument): SigningEffect {
  const { id, part } = reply;
  const complaint = open.complaints.withKey({ code: part });
  const answered = complaint?.answeredBy === id && complaint.state === "answered";
  if (!complaint || (isSigned(reply) && answered)) return noEffect;
  return {
    ...noEffect,
    complaints: [{ ...complaint, state: "answered", answeredBy: id }],
    what: `trả lời kiến nghị ${part}`,
  };
}

/** What a correction, an amendment or an annulment that is signed does to the grants of its decision (domain.md 5.14). */
function changeEffect(
  open: Open,
  document: CouncilDocument,
  day: CalendarDate,
  settings: Settings,
): Result<SigningEffect> {
  const { id, part } = document;
  const read = readChange(open, part, id, day, settings);
  if (!read.ok) return read;
  const { rows, changed, standing, decision, warnings } = read.value;
  if (isSigned(document) && rows.every((row) => row.document === id)) return ok(noEffect);
  // Of the lines as they will be, so that a run that was cut off is told in the same words.
  const news = new Map(changed.map((grant) => [grant.number, grant]));
  const added = new Set(rows.flatMap(({ field, to }) => (field === "added" ? [comparable(to)] : [])));
  const after = [
    ...standing.map((grant) => news.get(grant.number) ?? grant),
    ...changed.filter(({ number }) => !standing.some((grant) => grant.number === number)),
  ].filter(({ changedBy }) => changedBy === id);
  const count = (what: string, lines: readonly Grant[]) =>
    lines.length === 0 ? [] : [`${what} ${twoDigits(lines.length)} dòng`];
  const parts = [
    ...count(
      "sửa",
      after.filter((grant) => isGranted(grant) && !added.has(grant.id)),
    ),
    ...count(
      "thêm",
      after.filter((grant) => isGranted(grant) && added.has(grant.id)),
    ),
    ...count(
      "hủy bỏ",
      after.filter((grant) => !isGranted(grant)),
    ),
  ];
  const early = decision.date !== null && compareDates(day, decision.date) < 0;
  return ok({
    ...noEffect,
    grants: changed,
    changes: rows.map((row) => ({ ...row, document: id })),
    what: `${parts.join(", ")} của quyết định ${decision.id}`,
    stops: early ? [beforeDecision(document, decision)] : [],
    warnings,
  });
}

function beforeDecision({ id }: CouncilDocument, decision: CouncilDocument): Problem {
  return {
    what: `Văn bản ${id} không thể ký trước quyết định ${documentReference(decision)} mà nó sửa`,
    where: { tab: documentBook.tab },
    remedy: "Xem lại ngày văn thư ghi trên bản ký",
  };
}

function decisionEffect(
  open: Open,
  decision: CouncilDocument,
  day: CalendarDate,
  settings: Settings,
): Result<SigningEffect> {
  const written = open.grants.rows().filter((grant) => grant.document === decision.id);
  if (isSigned(decision) && written.length > 0) return ok(noEffect);
  const { id, subject: review, part } = decision;
  const read = readDecision(open, { review, part, document: id, day, settings });
  if (!read.ok) return read;
  const grants = grantsOfDecision(read.value.content, id);
  const { stops, warnings } = decisionDoubts(open, decision, day, grants, read.value, settings);
  const total = grants.reduce((sum, { reward }) => sum + reward, 0);
  const money = total === 0 ? "không có tiền thưởng" : `tiền thưởng ${dongText(total)}`;
  return ok({
    ...noEffect,
    grants,
    what: `khen ${twoDigits(grants.filter(isGranted).length)} dòng, ${money}`,
    stops,
    warnings: [...read.value.warnings, ...warnings],
    moneyChanges: (from, to) => {
      const rewarded = linesOf(read.value.content).map(({ decided }) => rewardedOf(decided, ""));
      const rules = {
        rewards: open.rewards.rows(),
        baseSalaries: open.baseSalaries.rows(),
        overlapRules: open.overlapRules.rows(),
        doubling: settings.collectiveDoubling,
      };
      // Sums follow, of which the text of the decision tells: here stands what they follow from.
      return rewardChanges(rewarded, rules, from, to).filter(
        (change) => !change.startsWith("tiền thưởng của"),
      );
    },
  });
}
