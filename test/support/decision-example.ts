import type { DecisionTold } from "../../src/documents/results/decision-view";
import { decisionSummary } from "../../src/documents/results/decision-view";
import type { ReviewPaper } from "../../src/documents/review/review-paper";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { firstDocument } from "../../src/domain/papers/document";
import type { DecidedAward } from "../../src/domain/results/decided-award";
import { type DecisionContent, decisionContent, rewardedOf } from "../../src/domain/results/decision-content";
import { decisionParts } from "../../src/domain/results/decision-parts";
import { rewardLines } from "../../src/domain/results/reward-money";
import type { DecisionGrouping } from "../../src/domain/school/settings";
import { review as exampleReview, july } from "./example-school/review";
import { settings, year } from "./example-school/school";
import { dayOf } from "./ground-example";
import { awardOf, defaultRules } from "./reward-example";

/** Awards the head granted, as plain data: what decisions are made of. */

/** The day of the decisions, on which the base salary is 1.800.000 đồng. */
export const signingDay = dayOf("20/7/2023");

/** A teacher's title of 2022-2023, granted as proposed, unless `more` says otherwise. */
export function decidedWith(id: string, code: string, more: Partial<DecidedAward> = {}): DecidedAward {
  return {
    id,
    source: "vote",
    review: exampleReview.code,
    award: awardOf(code),
    kind: "individual",
    nominee: `person/${id}`,
    code: id,
    name: `Người ${id}`,
    position: "Giảng viên",
    unit: "K-CK",
    unitName: "Khoa Cơ khí",
    category: "GV",
    achievement: "",
    from: dayOf("01/8/2022"),
    to: dayOf("31/7/2023"),
    place: 1,
    outcome: null,
    choice: "asProposed",
    reason: "",
    stale: "",
    ground: "",
    ...more,
  };
}

/** A unit's award alike. */
export function collectiveWith(id: string, code: string, more: Partial<DecidedAward> = {}): DecidedAward {
  const unit = {
    kind: "collective",
    nominee: `unit/${id}`,
    name: `Khoa ${id}`,
    unitName: `Khoa ${id}`,
  } as const;
  return decidedWith(id, code, { ...unit, position: "", unit: id, category: "TT", ...more });
}

/** What the decisions on these awards grant, each part's content. */
export function contentsOf(
  all: readonly DecidedAward[],
  grouping: DecisionGrouping = "award",
  day: CalendarDate = signingDay,
): readonly DecisionContent[] {
  const rewards = rewardLines(
    all.map((line) => rewardedOf(line, "TT")),
    defaultRules,
    day,
  );
  return decisionParts(all, grouping).map((part) => decisionContent(part, all, rewards));
}

/** The only decision on these awards. */
export function contentOf(...args: Parameters<typeof contentsOf>): DecisionContent {
  const [only, other] = contentsOf(...args);
  if (!only || other) throw new Error("not one decision");
  return only;
}

/** All that a decision is made of. */
export function decisionPaper(
  content: DecisionContent,
  more: Partial<ReviewPaper & DecisionTold> = {},
): ReviewPaper & DecisionTold {
  const of = { review: exampleReview, year, round: null };
  const awards = [...content.collectives, ...content.individuals].map(({ decided }) => decided.award);
  const document = {
    ...firstDocument("decision", exampleReview.code, content.part),
    symbol: "QĐ-CĐSM",
    title: decisionSummary(content.part, of, awards, null),
  };
  return {
    settings,
    review: exampleReview,
    byCouncil: false,
    document,
    replaced: null,
    plan: null,
    units: [],
    signer: null,
    recipients: ["- Như Điều 3;", "- Lưu: VT, TCHC."],
    now: july(20, 9, 0),
    content,
    year,
    round: null,
    grounds: [],
    meetings: [],
    rateGrounds: [],
    ...more,
  };
}
