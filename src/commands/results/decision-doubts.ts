import { awardRulesOn } from "../../domain/awards/award-rule";
import type { CalendarDate } from "../../domain/calendar-date";
import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { isForDecision } from "../../domain/results/decided-award";
import {
  asksFor,
  type GrantOfDay,
  nomineeOf,
  type OrderFault,
  orderFaults,
} from "../../domain/results/decision-order";
import { type Grant, isGranted } from "../../domain/results/grant";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import type { Settings } from "../../domain/school/settings";
import { complaints } from "../../register/tables/results/complaints";
import { documentBook } from "../../register/tables/review/document-book";
import { awardRules } from "../../register/tables/school/award-rules";
import type { Readable } from "../../register/unit-of-work";
import { shortDate } from "../../vietnamese/dates";
import { firstFew } from "../../vietnamese/text";
import { commentDoubts } from "./comment-doubts";
import { complaintDoubts } from "./complaint-doubts";
import type { Doubts } from "./composed-doubts";
import { type DecisionRead, decisionTables } from "./decision-sources";

/** What says whether a decision may be signed on a day. */
export const decisionDoubtTables = { ...decisionTables, awardRules, complaints };

/**
 * What speaks against signing a decision on a day: an award that another asks for would be decided later than that (refused);
 * comments are still taken, complaints are open, awards that these ask for are not decided (warn).
 */
export function decisionDoubts(
  open: Readable<typeof decisionDoubtTables>,
  { id }: CouncilDocument,
  day: CalendarDate,
  own: readonly Grant[],
  { results }: DecisionRead,
  settings: Pick<Settings, "commentDays" | "replyDays">,
): Doubts {
  const { review, year, decided } = results;
  const ofYear = new Set(
    open.reviews.rows().flatMap((row) => (row.schoolYear === review.schoolYear ? [row.code] : [])),
  );
  const days = new Map(open.book.rows().flatMap((row) => (row.date === null ? [] : [[row.id, row.date]])));
  const standing = open.grants
    .rows()
    .filter((grant) => grant.document !== id && ofYear.has(grant.review) && isGranted(grant));
  const others = standing.flatMap((grant): GrantOfDay[] => {
    const on = days.get(grant.document);
    return on === undefined ? [] : [{ grant, day: on }];
  });
  const rules = awardRulesOn(open.awardRules.rows(), lastDayAwarded(review, year, open.rounds.rows()));
  const asks = asksFor(rules);
  const voted =
    own.length > 0 && decided.some(({ id: line, source }) => line === own[0]?.id && source === "vote");
  const granted = [...own, ...standing];
  const waiting = decided.filter(
    (line) => isForDecision(line) && !granted.some((grant) => grant.id === line.id),
  );
  const waits = own.filter((grant) =>
    waiting.some((line) => nomineeOf(line) === nomineeOf(grant) && asks(grant.award, line.award.code)),
  );
  return {
    stops: orderFaults(own, day, others, asks).map((fault) => wrongOrder(fault, day, open.book.rows())),
    warnings: [
      ...(voted ? commentDoubts(review.code, open.book, settings, day) : []),
      ...complaintDoubts(open.complaints, review.code, settings, day),
      ...(waits.length > 0 ? [baseNotSigned(waits)] : []),
    ],
  };
}

function wrongOrder(
  { own, other, asks }: OrderFault,
  day: CalendarDate,
  book: readonly CouncilDocument[],
): Problem {
  const decision = book.find(({ id }) => id === other.grant.document);
  const which = decision ? documentReference(decision) : other.grant.document;
  const [base, title] = asks === "own" ? [other.grant, own] : [own, other.grant];
  const bound = asks === "own" ? "sớm" : "muộn";
  return {
    what: `${own.name}: “${base.awardName}” phải được quyết định không muộn hơn “${title.awardName}”; ngày ${shortDate(day)} ${bound} hơn quyết định ${which}`,
    where: { tab: documentBook.tab },
    remedy: `Ghi ngày không ${bound} hơn ${shortDate(other.day)}, hoặc sửa ngày của quyết định kia nếu ghi nhầm`,
  };
}

function baseNotSigned(waits: readonly Grant[]): Problem {
  const names = waits.map(({ name }) => name);
  return {
    what: `Danh hiệu làm cơ sở của ${firstFew(names, 3, "dòng")} chưa có quyết định đã ký`,
    where: { tab: documentBook.tab },
    remedy: "Ghi số, ngày của quyết định đó trước, không muộn hơn quyết định này",
  };
}
