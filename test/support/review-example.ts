import type { Award } from "../../src/domain/awards/award";
import type { AwardRule } from "../../src/domain/awards/award-rule";
import type { Moment } from "../../src/domain/moment";
import { type CouncilDocument, firstDocument } from "../../src/domain/papers/document";
import type { DocumentKind } from "../../src/domain/papers/kinds";
import type { RuleName } from "../../src/domain/review/checks/checks";
import type { Finding } from "../../src/domain/review/finding";
import type { Nomination } from "../../src/domain/review/nomination";
import type { UnitProgress } from "../../src/domain/review/progress";
import type { ReturnForCorrection } from "../../src/domain/review/return-for-correction";
import type { ReviewPeriod } from "../../src/domain/review/review-period";
import type { Settings } from "../../src/domain/school/settings";
import type { StaffMember } from "../../src/domain/school/staff";
import type { Unit } from "../../src/domain/school/unit";

/** A fictional school and its review at the end of a year, for the documents of a review. */

export const settings: Settings = {
  parentBody: "Ủy ban nhân dân tỉnh Hoa Ban",
  school: "Trường Cao đẳng\nSông Mây",
  schoolSymbol: "CĐSM",
  council: "Hội đồng\nThi đua - Khen thưởng",
  councilSymbol: "HĐTĐKT",
  place: "Hoa Ban",
  sector: "Giáo dục",
  headTitle: "Hiệu trưởng",
  headName: "Đinh Thử Nghiệm",
  yearWord: "năm học",
  unitWord: "đơn vị",
  series: "office",
  draftingUnit: "TCHC",
  reviewBody: "school",
  letterSigner: "",
  standingSigner: "",
  sanction: "",
};

export const review: ReviewPeriod = {
  code: "CN2023",
  name: "Xét danh hiệu thi đua cuối năm học 2022-2023",
  schoolYear: "2022-2023",
  kind: "year",
  round: "D2",
  movement: "",
  awards: [],
  awardedUntil: null,
  deadline: { year: 2023, month: 7, day: 7 },
  deadlineTime: "",
  deadlineEnd: "inclusive",
  reports: true,
  intake: "open",
};

/** Twelve days after the deadline. */
export const now: Moment = { year: 2023, month: 7, day: 19, hour: 8, minute: 30, second: 0 };

/** The plan of the review's round, signed. */
export const plan: CouncilDocument = {
  ...firstDocument("plan", "D2"),
  number: 12,
  symbol: "KH-CĐSM",
  date: { year: 2023, month: 2, day: 27 },
  title: "Phát động thi đua đợt II năm học 2022-2023",
  state: "signed",
};

export function draft(kind: DocumentKind, symbol: string, title: string): CouncilDocument {
  return { ...firstDocument(kind, "CN2023"), symbol, title };
}

export function unit(code: string, name: string): Unit {
  return { code, name, kind: "faculty", head: "", mails: [], headCount: null };
}

export const units: readonly Unit[] = [
  unit("KCK", "Khoa Cơ khí"),
  unit("KDL", "Khoa Du lịch"),
  unit("PDT", "Phòng Đào tạo"),
];

export function award(code: string, name: string, order: number, more: Partial<Award> = {}): Award {
  return {
    code,
    name,
    order,
    aliases: [],
    kind: "title",
    subject: "individual",
    categories: [],
    grantedBy: "school",
    certificate: "none",
    ...more,
  };
}

/** Out of order, as the secretary may have sorted her tab. */
export const awards: readonly Award[] = [
  award("GK", "Giấy khen", 10, { kind: "form", subject: "both" }),
  award("TTLDTT", "Tập thể lao động tiên tiến", 6, { subject: "collective" }),
  award("LDTT", "Lao động tiên tiến", 7),
  award("CSTDCS", "Chiến sĩ thi đua cơ sở", 5),
];

export function rule(
  code: string,
  name: RuleName,
  more: Partial<AwardRule<RuleName>> = {},
): AwardRule<RuleName> {
  return {
    award: code,
    rule: name,
    category: "",
    figure: null,
    base: [],
    rating: null,
    scope: null,
    rounding: null,
    spacing: null,
    thisYear: false,
    severity: "block",
    grounds: [],
    ...{ validFrom: null, validUntil: null, pack: "" },
    ...more,
  };
}

/** A nomination of somebody for an award; what is not said is empty. */
export function nomination(
  id: string,
  of: string,
  name: string,
  code: string,
  more: Partial<Nomination> = {},
): Nomination {
  return {
    id,
    review: "CN2023",
    unit: of,
    name,
    award: code,
    kind: "individual",
    code: "",
    position: "",
    className: "",
    category: "",
    rating: null,
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: "",
    product: "",
    evidence: "",
    votesFor: null,
    votesIn: null,
    consent: false,
    memberCount: null,
    goodWorkers: null,
    champions: null,
    disciplined: null,
    completion: null,
    state: "active",
    submission: "r1#1",
    at: now,
    late: false,
    finding: null,
    messages: [],
    evidenceState: "unverified",
    opinion: "",
    note: "",
    ...more,
  };
}

export function finding(
  of: string,
  name: Finding["rule"],
  severity: Finding["severity"],
  message: string,
  grounds = "",
): Finding {
  return { nomination: of, rule: name, severity, message, grounds };
}

export function person(code: string, sortKey: string): StaffMember {
  return {
    code,
    name: "",
    birthDate: null,
    sex: null,
    unit: "",
    position: "",
    category: "",
    directLabour: false,
    startedOn: null,
    movedInOn: null,
    movedOutOn: null,
    sortKey,
  };
}

/** Where a unit stands: what it owes, and whether it sent anything. */
export function progressRow(of: string, missing: readonly string[], sent = true): UnitProgress {
  return {
    review: "CN2023",
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

export function returned(id: string, of: string, day: number): ReturnForCorrection {
  return {
    id,
    review: "CN2023",
    unit: of,
    submission: "r1#1",
    nominations: [],
    reason: "Thiếu minh chứng",
    deadline: { year: 2023, month: 7, day },
    at: now,
    by: "thuky@truong.example",
    closed: false,
  };
}
