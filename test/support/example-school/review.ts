import type { Moment } from "../../../src/domain/moment";
import { type CouncilDocument, firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import type { UnitProgress } from "../../../src/domain/review/progress";
import type { ReturnForCorrection } from "../../../src/domain/review/return-for-correction";
import type { ReviewPeriod } from "../../../src/domain/review/review-period";
import type { UnitLink } from "../../../src/domain/review/unit-link";
import { dayOf } from "../ground-example";
import { year } from "./school";

/** The school's review at the end of the year, its papers, and where its units stand. */

export const review: ReviewPeriod = {
  code: "CN23",
  name: "Xét danh hiệu thi đua cuối năm học 2022-2023",
  schoolYear: year.code,
  kind: "year",
  round: "D2",
  movement: "",
  awards: [],
  awardedUntil: null,
  deadline: dayOf("07/7/2023"),
  deadlineTime: "",
  deadlineEnd: "inclusive",
  reports: true,
  intake: "open",
};

/** July 2023, the month of the review. */
export function july(day: number, hour = 8, minute = 0, second = 0): Moment {
  return { year: 2023, month: 7, day, hour, minute, second };
}

/** Twelve days after the deadline. */
export const now = july(19, 8, 30);

/** The plan of the review's round, signed. */
export const plan: CouncilDocument = {
  ...firstDocument("plan", review.round),
  number: "12",
  symbol: "KH-CĐSM",
  date: dayOf("27/02/2023"),
  title: "Phát động thi đua đợt II năm học 2022-2023",
  state: "signed",
};

export function draft(kind: DocumentKind, symbol: string, title: string): CouncilDocument {
  return { ...firstDocument(kind, review.code), symbol, title };
}

function link(of: string, unitCode: string, token: string): UnitLink {
  return { review: of, unit: unitCode, token, nominationLink: "", reportLink: "", evidenceFolder: "" };
}

/** What units enter as "Mã nộp"; the last one is of the review a year before. */
export const links: readonly UnitLink[] = [
  link(review.code, "K-CK", "ck-7f3a"),
  link(review.code, "K-DL", "dl-19bd"),
  link(review.code, "P-DT", "dt-55c0"),
  link("CN22", "K-CK", "ck-old"),
];

/** Where a unit stands: what it owes, and whether it sent anything. */
export function progressRow(of: string, missing: readonly string[], sent = true): UnitProgress {
  return {
    review: review.code,
    unit: of,
    state: sent ? "sending" : "nothing",
    launched: true,
    nominations: null,
    missing,
    deadline: "",
    lastAt: sent ? now : null,
    meetingOn: null,
    meetingTotal: null,
    meetingPresent: null,
    minutes: "",
    closed: false,
  };
}

/** A return for correction that is open until the end of `day` of July; returned `now` unless `more` says otherwise. */
export function returned(
  id: string,
  of: string,
  day: number,
  more: Partial<ReturnForCorrection> = {},
): ReturnForCorrection {
  return {
    id,
    review: review.code,
    unit: of,
    submission: "r1#1",
    nominations: [],
    reason: "Thiếu minh chứng",
    deadline: { year: 2023, month: 7, day },
    at: now,
    by: "thuky@truong.example",
    closed: false,
    ...more,
  };
}
