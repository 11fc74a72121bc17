import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PastAward } from "../../../src/domain/awards/past-award";
import type { AwardedAbove } from "../../../src/domain/results/awarded-above";
import type { DecidedAward } from "../../../src/domain/results/decided-award";
import type { FiguresSources } from "../../../src/domain/results/figures-sources";
import { type Grant, isGranted } from "../../../src/domain/results/grant";
import { lastYearAwards } from "../../../src/domain/results/last-year";
import { peopleRewarded } from "../../../src/domain/results/people-rewarded";
import { reviewsCounted } from "../../../src/domain/results/reviews-counted";
import { yearFigures } from "../../../src/domain/results/year-figures";
import type { ReviewPeriod } from "../../../src/domain/review/review-period";
import type { StaffMember } from "../../../src/domain/school/staff";
import { nomination } from "../../support/example-school/nominations";
import { awards, categories, units, year } from "../../support/example-school/school";

function period(code: string, more: Partial<ReviewPeriod> = {}): ReviewPeriod {
  return {
    ...{ code, name: code, schoolYear: year.code, kind: "year", round: "", movement: "", awards: [] },
    ...{ awardedUntil: null, deadline: null, deadlineTime: "", deadlineEnd: null, reports: false },
    intake: null,
    ...more,
  };
}

function grant(award: string, more: Partial<Grant> = {}): Grant {
  return {
    ...{ document: `QĐ1:CN:${award}`, number: 1, id: "", review: "CN", kind: "individual" },
    ...{ nominee: "person/001", code: "001", name: "Trần Văn Thử", position: "" },
    ...{ unit: "K-CK", unitName: "Khoa Cơ khí", category: "GV", award, awardName: award, achievement: "" },
    ...{ from: year.from, to: year.to, reward: 0, rewardNote: "", state: "inForce", changedBy: "" },
    ...more,
  };
}

const nothing: FiguresSources = {
  ...{ reviews: [period("CN")], awards, units, nominations: [], sudden: [], decided: [], grants: [] },
  ...{ above: [], lastYear: null },
};

const none = { regular: 0, thematic: 0, sudden: 0 };

describe("the figures of a year", () => {
  test("a row of each award, collectives before people, high to low; an annulled grant does not count, a corrected one does", () => {
    const decided = (code: string, id: string, source: DecidedAward["source"] = "vote"): DecidedAward => {
      const award = awards.find((each) => each.code === code);
      if (!award) throw new Error(code);
      return {
        ...grant(code),
        ...{ id, source, award, place: 1, outcome: null, choice: "asProposed", reason: "", stale: "" },
        ground: "",
      };
    };
    const figures = yearFigures({
      ...nothing,
      reviews: [period("CN"), period("DX", { kind: "sudden" })],
      nominations: [
        nomination("1", "K-CK", "Trần Văn Thử", "LDTT", { review: "CN" }),
        nomination("2", "K-CK", "Lê Thị Mẫu", "LDTT", { review: "CN" }),
        nomination("3", "K-DL", "Lê Thị Rút", "LDTT", { review: "CN", state: "withdrawn" }),
        nomination("4", "K-DL", "Lê Thị Khác", "LDTT", { review: "NĂM KHÁC" }),
      ],
      decided: [decided("LDTT", "1"), decided("LDTT", "CN/hội đồng/5"), decided("GK", "DX01", "sudden")],
      grants: [
        grant("LDTT", { reward: 540_000, state: "corrected" }),
        grant("LDTT", { number: 2, reward: 540_000, state: "annulled" }),
        grant("GK", { review: "DX", unit: "", unitName: "", reward: 450_000 }),
        grant("TTLDTT", { kind: "collective", reward: 1_000_000 }),
        grant("LDTT", { review: "NĂM KHÁC", reward: 7 }),
      ],
      lastYear: [
        { award: "LDTT", kind: "individual" },
        { award: "CSTDT", kind: "individual" },
      ],
    });
    const row = { proposed: 0, passed: 0, added: 0, granted: 0, above: 0, lastYear: 0, modes: none };
    expect(figures).toEqual({
      awards: [
        {
          ...{ ...row, award: "TTLDTT", name: "Tập thể lao động tiên tiến", kind: "collective" },
          ...{ granted: 1, modes: { ...none, regular: 1 } },
        },
        {
          ...{ ...row, award: "CSTDT", name: "Chiến sĩ thi đua tỉnh", kind: "individual" },
          lastYear: 1,
        },
        {
          ...{ ...row, award: "LDTT", name: "Lao động tiên tiến", kind: "individual" },
          ...{ proposed: 2, passed: 2, added: 1, granted: 1, lastYear: 1, modes: { ...none, regular: 1 } },
        },
        {
          ...{ ...row, award: "GK", name: "Giấy khen", kind: "individual" },
          ...{ passed: 1, granted: 1, modes: { ...none, sudden: 1 } },
        },
      ],
      units: [
        {
          ...{ unit: "K-CK", name: "Khoa Cơ khí", proposed: 2, collectives: 1, individuals: 1, above: 0 },
        },
        { unit: "K-DL", name: "Khoa Du lịch", proposed: 0, collectives: 0, individuals: 0, above: 0 },
        { unit: "P-DT", name: "Phòng Đào tạo", proposed: 0, collectives: 0, individuals: 0, above: 0 },
        { unit: "", name: "", proposed: 0, collectives: 0, individuals: 1, above: 0 },
      ],
      rewards: 1_990_000,
    });
  });

  test("what the body above granted is counted by award and by mode", () => {
    const lastYear = [{ award: "CSTDT", kind: "individual" }] as const;
    const aboveOf = (above: FiguresSources["above"]) =>
      yearFigures({ ...nothing, above, lastYear }).awards.map((row) => [row.award, row.above, row.modes]);
    expect(aboveOf([])).toEqual([["CSTDT", 0, none]]);
    const { document: _, number: __, reward: ___, rewardNote, state, changedBy, ...line } = grant("CSTDT");
    const row: AwardedAbove = { ...line, decision: "12/QĐ-UBND", decidedOn: null, body: "UBND tỉnh" };
    expect([rewardNote, state, changedBy]).toEqual(["", "inForce", ""]);
    expect(aboveOf([row])).toEqual([["CSTDT", 1, { ...none, regular: 1 }]]);
  });

  test("whatever was granted, the sums over awards, modes and units are the number of grants in force", () => {
    const codes = [...awards.map(({ code }) => code), "LẠ"];
    const anyGrant = fc
      .record({
        award: fc.constantFrom(...codes),
        review: fc.constantFrom("CN", "DX", "CD", "NĂM KHÁC"),
        unit: fc.constantFrom("K-CK", "K-DL", "P-DT", "", "ĐÃ XÓA", "k-ck"),
        kind: fc.constantFrom("individual" as const, "collective" as const),
        state: fc.constantFrom("inForce" as const, "corrected" as const, "annulled" as const),
        reward: fc.integer({ min: 0, max: 9_000_000 }),
      })
      .map(({ award, ...more }) => grant(award, more));
    const reviews = [
      period("CN"),
      period("DX", { kind: "sudden" }),
      period("CD", { kind: "thematic", round: "D2" }),
    ];
    fc.assert(
      fc.property(fc.array(anyGrant, { maxLength: 40 }), (grants) => {
        const counted = grants.filter((row) => isGranted(row) && row.review !== "NĂM KHÁC");
        const figures = yearFigures({ ...nothing, reviews, grants });
        const sum = <Row>(rows: readonly Row[], pick: (row: Row) => number) =>
          rows.reduce((total, row) => total + pick(row), 0);
        expect([
          sum(figures.awards, ({ granted }) => granted),
          sum(figures.awards, ({ modes }) => modes.regular + modes.thematic + modes.sudden),
          sum(figures.units, ({ collectives, individuals }) => collectives + individuals),
        ]).toEqual([counted.length, counted.length, counted.length]);
        expect(figures.rewards).toBe(sum(counted, ({ reward }) => reward));
      }),
    );
  });
});

test("a report of the year counts every review but a registration; an interim one those of its round, or its own", () => {
  const reviews = [
    period("D1", { kind: "round", round: "ĐỢT 1" }),
    period("CĐ1", { kind: "thematic", round: "ĐỢT 1" }),
    period("DX", { kind: "sudden" }),
    period("ĐK", { kind: "registration", round: "ĐỢT 1" }),
    period("CŨ", { schoolYear: "2021-2022", round: "ĐỢT 1" }),
  ];
  const codes = (scope: "year" | "interim", of: number) =>
    reviewsCounted(scope, reviews[of] ?? period(""), reviews).map(({ code }) => code);
  expect([codes("year", 0), codes("interim", 0), codes("interim", 2)]).toEqual([
    ["D1", "CĐ1", "DX"],
    ["D1", "CĐ1"],
    ["DX"],
  ]);
});

describe("last year's awards", () => {
  const past = (code: string, name: string, award: string, schoolYear = "2021-2022"): PastAward => ({
    ...{ code, name, award, schoolYear, decision: "", decidedOn: null, sudden: false },
  });
  const before = period("CN22", { schoolYear: "2021-2022" });
  const sources = {
    year,
    years: [year],
    reviews: [period("CN"), before],
    history: [],
    grants: [],
    awards,
    units,
  };

  test("are unknown where neither history nor decisions tell of that year", () => {
    expect(lastYearAwards({ ...sources, history: [past("001", "Ai Đó", "LDTT", "2020-2021")] })).toBeNull();
    expect(lastYearAwards({ ...sources, grants: [grant("LDTT")] })).toBeNull();
  });

  test("stand once, whether in the history, the decisions or both; what was annulled is none in either", () => {
    const own = { review: "CN22" };
    expect(
      lastYearAwards({
        ...sources,
        grants: [
          grant("LDTT", own),
          grant("LDTT", { ...own, code: "002", name: "Lê Thị Mẫu", state: "annulled" }),
          grant("GK", { ...own, code: "", name: "Ngô Văn Sinh" }),
        ],
        history: [
          past("001", "Trần Văn Thử", "LDTT"),
          past("002", "Lê Thị Mẫu", "LDTT"),
          past("", "ngô văn sinh", "GK"),
          past("", "Đã Nghỉ", "LDTT", "2021 - 2022"),
          past("K-CK", "Khoa Cơ khí", "GK"),
          past("003", "Ai Đó", "GK"),
        ],
      }),
    ).toEqual([
      { award: "LDTT", kind: "individual" },
      { award: "GK", kind: "individual" },
      { award: "LDTT", kind: "individual" },
      { award: "GK", kind: "collective" },
      { award: "GK", kind: "individual" },
    ]);
  });
});

test("people are counted once whatever they got; students, and who is on no list, are no base of direct labour", () => {
  const member = (code: string, directLabour: boolean): StaffMember => ({
    ...{
      code,
      name: "",
      birthDate: null,
      sex: null,
      unit: "K-CK",
      position: "",
      category: "GV",
      directLabour,
    },
    ...{ startedOn: null, movedInOn: null, movedOutOn: null, sortKey: "" },
  });
  const of = (code: string, more: Partial<Grant> = {}) =>
    grant("LDTT", { code, nominee: `person/${code}`, ...more });
  expect(
    peopleRewarded({
      ...nothing,
      categories,
      staff: [member("001", true), member("002", false), member("003", true)],
      grants: [
        of("001"),
        of("001", { award: "GK" }),
        of("002"),
        of("003", { state: "annulled" }),
        of("0042", { category: "HSSV" }),
        of("", { nominee: "DX/1", category: "" }),
        of("K-CK", { kind: "collective" }),
      ],
    }),
  ).toEqual({ people: 4, staff: 2, directLabour: 1, students: 1, others: 1 });
});
