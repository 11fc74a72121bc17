import type { Award } from "../../../../src/domain/awards/award";
import type { AwardRule } from "../../../../src/domain/awards/award-rule";
import type { PastAward } from "../../../../src/domain/awards/past-award";
import type { Severity } from "../../../../src/domain/awards/severity";
import type { CalendarDate } from "../../../../src/domain/calendar-date";
import { type CheckSources, checkNominations } from "../../../../src/domain/review/checks/check-nominations";
import type { RuleName } from "../../../../src/domain/review/checks/checks";
import type { Finding } from "../../../../src/domain/review/finding";
import type { Nomination } from "../../../../src/domain/review/nomination";
import type { NomineeCategory } from "../../../../src/domain/school/category";
import type { Initiative } from "../../../../src/domain/school/initiative";
import type { StaffMember, StaffYear } from "../../../../src/domain/school/staff";
import type { Unit, UnitYear } from "../../../../src/domain/school/unit";
import { award as emptyAward, rule as emptyRule } from "../../../support/review-example";

/** A fictional school in 2021-2022: units, categories, awards; each test adds what it is about. */

export const grounds = "Quy chế thử, Điều 1";

export function date(text: string): CalendarDate {
  const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
  return { day, month, year };
}

const kindsOfWriting: Readonly<Record<string, readonly string[]>> = {
  LDTT: ["Lao động TT", "LĐTT"],
  CSTDCS: ["CSTĐCS"],
  CSTDT: ["CSTĐT"],
  CSTDTQ: ["CSTĐTQ"],
  TTLDTT: ["TTLĐTT"],
  TTLDXS: ["TTLĐXS"],
};

function award(code: string, name: string, more: Partial<Award> = {}): Award {
  return emptyAward(code, name, 1, {
    aliases: kindsOfWriting[code] ?? [],
    categories: ["CBQL", "GV"],
    certificate: "title",
    ...more,
  });
}

const anybody = { kind: "form", subject: "both", categories: [] } as const;

export const awards: readonly Award[] = [
  award("CSTDTQ", "Chiến sĩ thi đua toàn quốc"),
  award("CSTDT", "Chiến sĩ thi đua tỉnh"),
  award("TTLDXS", "Tập thể lao động xuất sắc", { subject: "collective", categories: [] }),
  award("CSTDCS", "Chiến sĩ thi đua cơ sở"),
  award("TTLDTT", "Tập thể lao động tiên tiến", { subject: "collective", categories: [] }),
  award("LDTT", "Lao động tiên tiến"),
  award("BK", "Bằng khen", anybody),
  award("GK", "Giấy khen", anybody),
  award("GUONG", "Gương điển hình tiên tiến", { ...anybody, kind: "exemplar" }),
];

function unit(code: string, name: string): Unit {
  return { code, name, kind: "faculty", head: "", mails: [], headCount: null };
}

function category(code: string, name: string, kind: NomineeCategory["kind"]): NomineeCategory {
  return { code, name, kind, criteria: "" };
}

export const empty: CheckSources = {
  today: date("10/6/2022"),
  review: {
    code: "CN22",
    name: "Xét cuối năm",
    schoolYear: "2021-2022",
    kind: "year",
    round: "",
    movement: "",
    awards: [],
    awardedUntil: null,
    deadline: date("07/6/2022"),
    deadlineTime: "",
    deadlineEnd: null,
    reports: false,
    intake: "open",
  },
  year: { code: "2021-2022", name: "Năm học 2021 - 2022", from: date("01/8/2021"), to: date("31/7/2022") },
  years: [],
  awards,
  rules: [],
  categories: [
    category("TT", "Tập thể", "collective"),
    category("CBQL", "Cán bộ quản lý", "individual"),
    category("GV", "Nhà giáo", "individual"),
    category("HSSV", "Học sinh, sinh viên", "individual"),
  ],
  units: [unit("K1", "Khoa Một"), unit("K2", "Khoa Hai")],
  staff: [],
  staffYears: [],
  unitYears: [],
  initiatives: [],
  pastAwards: [],
  holds: [],
  meetings: new Map(),
  otherReviews: [],
  otherFindings: [],
  otherYears: [],
};

/** A rule's row; it blocks unless `more` says otherwise. */
export function rule(
  award: string,
  name: RuleName,
  more: Partial<AwardRule<RuleName>> = {},
): AwardRule<RuleName> {
  return emptyRule(award, name, { grounds: [{ words: grounds }], ...more });
}

/** A nomination of a person of unit K1, complete but for what `more` changes; its id is `id`. */
export function nominate(id: string, award: string, more: Partial<Nomination> = {}): Nomination {
  return {
    id,
    review: "CN22",
    unit: "K1",
    state: "active",
    submission: "r1#1",
    at: { ...date("05/6/2022"), hour: 8, minute: 0, second: 0 },
    late: false,
    finding: null,
    messages: [],
    evidenceState: "unverified",
    opinion: "",
    note: "",
    kind: "individual",
    code: "GV01",
    name: "Nguyễn Thử Một",
    position: "Giảng viên",
    className: "",
    category: "GV",
    award,
    rating: null,
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: "Tóm tắt",
    product: "Sản phẩm",
    evidence: "bản giấy nộp kèm",
    votesFor: null,
    votesIn: null,
    consent: true,
    memberCount: null,
    goodWorkers: null,
    champions: null,
    disciplined: null,
    completion: null,
    ...more,
  };
}

/** A nomination of the collective of unit K1. */
export function nominateUnit(id: string, award: string, more: Partial<Nomination> = {}): Nomination {
  return nominate(id, award, {
    kind: "collective",
    code: "",
    name: "Khoa Một",
    category: "TT",
    consent: false,
    ...more,
  });
}

export function member(code: string, name: string, more: Partial<StaffMember> = {}): StaffMember {
  return {
    code,
    name,
    birthDate: null,
    sex: null,
    unit: "K1",
    position: "",
    category: "GV",
    directLabour: false,
    startedOn: null,
    movedInOn: null,
    movedOutOn: null,
    sortKey: "",
    ...more,
  };
}

export const firstMember = member("GV01", "Nguyễn Thử Một");

export function staffYear(code: string, more: Partial<StaffYear>): StaffYear {
  return {
    code,
    schoolYear: "2021-2022",
    rating: null,
    leaveDays: null,
    maternityDays: null,
    discipline: null,
    note: "",
    ...more,
  };
}

export function unitYear(unit: string, more: Partial<UnitYear>): UnitYear {
  return { unit, schoolYear: "2021-2022", rating: null, completion: null, note: "", ...more };
}

export function initiative(
  name: string,
  authors: readonly string[],
  more: Partial<Initiative> = {},
): Initiative {
  return { name, authors, schoolYear: "2021-2022", scope: "school", decision: "", decidedOn: null, ...more };
}

export function past(
  code: string,
  award: string,
  schoolYear: string,
  more: Partial<PastAward> = {},
): PastAward {
  const name = code === "GV01" || code === "" ? "Nguyễn Thử Một" : `Người mã ${code}`;
  return { code, name, award, schoolYear, decision: "", decidedOn: null, sudden: false, ...more };
}

/** `n` members of unit K1: "GV01" …, the first as `nominate` names them. */
export function members(n: number): readonly StaffMember[] {
  return Array.from({ length: n }, (_, index) => {
    const code = `GV${String(index + 1).padStart(2, "0")}`;
    return index === 0 ? firstMember : member(code, `Trần Thử ${code}`);
  });
}

/** Nominations for an award of the first `n` members of `members`, with ids "LDTT/GV01" …. */
export function nominateMembers(n: number, award: string): readonly Nomination[] {
  return members(n).map(({ code, name }) => nominate(`${award}/${code}`, award, { code, name }));
}

/** The findings about the nominations in the fictional school with `more` in its register. */
export function check(nominations: readonly Nomination[], more: Partial<CheckSources>): readonly Finding[] {
  return checkNominations(nominations, { ...empty, ...more });
}

export function finding(nomination: string, rule: RuleName, severity: Severity, message: string): Finding {
  return { nomination, rule, severity, message, grounds };
}
