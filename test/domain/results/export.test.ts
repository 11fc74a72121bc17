import { describe, expect, test } from "vitest";
import { type CouncilDocument, firstDocument } from "../../../src/domain/papers/document";
import type { AwardedAbove } from "../../../src/domain/results/awarded-above";
import { awardsFromAbove } from "../../../src/domain/results/awards-from-above";
import { exportedAwards } from "../../../src/domain/results/export-award";
import { awardCounts } from "../../../src/domain/results/export-values";
import type { Grant } from "../../../src/domain/results/grant";
import type { SuddenAward } from "../../../src/domain/results/sudden-award";
import type { ReviewPeriod } from "../../../src/domain/review/review-period";
import { nomination } from "../../support/example-school/nominations";
import { review as exampleReview } from "../../support/example-school/review";
import { awards, categories, units, year } from "../../support/example-school/school";

const review: ReviewPeriod = { ...exampleReview, code: "CN" };
const other: ReviewPeriod = { ...review, code: "CŨ", schoolYear: "2021-2022" };

function grant(award: string, more: Partial<Grant> = {}): Grant {
  return {
    ...{ document: "QĐ1:CN", number: 1, id: "", review: "CN", kind: "individual" },
    ...{ nominee: "person/001", code: "001", name: "Trần Văn Thử", position: "" },
    ...{ unit: "K-CK", unitName: "Khoa Cơ khí", category: "GV", award, awardName: award, achievement: "" },
    ...{ from: year.from, to: year.to, reward: 0, rewardNote: "", state: "inForce", changedBy: "" },
    ...more,
  };
}

const signed: CouncilDocument = {
  ...firstDocument("decision", "CN"),
  ...{ id: "QĐ1:CN", number: "5", symbol: "QĐ-CĐSM", state: "signed" },
  date: { year: 2023, month: 7, day: 25 },
};

const sources = {
  ...{ reviews: [review], allReviews: [review, other], grants: [], above: [], book: [signed] },
  ...{ catalogue: awards, staff: [], school: "Trường Cao đẳng Sông Mây" },
};

const above: readonly AwardedAbove[] = awardsFromAbove(
  [
    {
      ...{ nomination: "CN/K-CK/001/BK", review: "CN", name: "Trần Văn Thử", unitName: "Khoa Cơ khí" },
      ...{ code: "001", granted: "BK", decision: "99/QĐ-UBND", body: "UBND tỉnh Hoa Ban" },
      decidedOn: { year: 2023, month: 9, day: 1 },
    },
  ],
  {
    nominations: [nomination("CN/K-CK/001/BK", "K-CK", "Trần Văn Thử", "BK", { category: "GV" })],
    ...{ sudden: [], awards, units, periodOf: () => ({ from: year.from, to: year.to }) },
  },
);

describe("what is exported", () => {
  test("awards in force of the year's reviews, from the school and above, in the order of lists", () => {
    const { awards: rows, leftOut } = exportedAwards({
      ...sources,
      grants: [
        grant("GK", { number: 3 }),
        grant("LDTT", { number: 2 }),
        grant("LDTT", { number: 1, state: "corrected" }),
        grant("LDTT", { number: 4, document: "ĐÃ XÓA" }),
        grant("GK", { review: "CŨ" }),
        grant("GK", { name: "Lạc", review: "ĐÃ XÓA" }),
        grant("GK", { name: "Hủy", state: "annulled" }),
      ],
      above,
    });
    expect(
      rows.map(({ award, decision, goldenNumber, body }) => [award, decision, goldenNumber, body]),
    ).toEqual([
      ["BK", "99/QĐ-UBND", null, "UBND tỉnh Hoa Ban"],
      ["LDTT", "", 4, "Trường Cao đẳng Sông Mây"],
      ["LDTT", "05/QĐ-CĐSM", 1, "Trường Cao đẳng Sông Mây"],
      ["LDTT", "05/QĐ-CĐSM", 2, "Trường Cao đẳng Sông Mây"],
      ["GK", "05/QĐ-CĐSM", 3, "Trường Cao đẳng Sông Mây"],
    ]);
    expect(leftOut).toEqual([
      { sheet: "", who: "Lạc", what: "GK", reason: "không có kỳ xét mã “ĐÃ XÓA” trong sổ" },
      { sheet: "", who: "Hủy", what: "GK", reason: "đã bị hủy bỏ" },
    ]);
    const counts = awardCounts(rows, categories);
    expect(counts.map(({ award, individuals }) => [award, individuals])).toEqual([
      ["BK", 1],
      ["LDTT", 3],
      ["GK", 1],
    ]);
  });
});

describe("what the body above granted", () => {
  const line = { review: "CN", name: "Khoa Du lịch", unitName: "", decision: "", decidedOn: null, body: "" };
  const all = { sudden: [], awards, units, periodOf: () => ({ from: year.from, to: year.to }) };

  test("is what it granted, not what was submitted; without an answer nothing is", () => {
    const rows = awardsFromAbove(
      [
        { ...line, nomination: "1", code: "K-DL", granted: "TTLDXS" },
        { ...line, nomination: "2", code: "", granted: null },
        { ...line, nomination: "3", code: "", granted: "" },
      ],
      { ...all, nominations: [nomination("1", "K-DL", "Khoa Du lịch", "COTD", { kind: "collective" })] },
    );
    expect(rows.map(({ award, kind, nominee, unit }) => [award, kind, nominee, unit])).toEqual([
      ["TTLDXS", "collective", "unit/K-DL", "K-DL"],
    ]);
  });

  test("of a sudden award it is of the day it was achieved; of a review nobody knows nothing is told", () => {
    const achievedOn = { year: 2023, month: 2, day: 3 };
    const dossier: SuddenAward = {
      ...{
        code: "DX01",
        review: "CN",
        kind: "individual",
        nomineeCode: "0042",
        name: "Cù Thị Nước",
        position: "",
      },
      ...{
        unit: "K-DL",
        category: "HSSV",
        award: "BK",
        achievement: "cứu người",
        achievedOn,
        evidence: "",
        ground: "",
      },
      ...{
        opinion: "yes",
        opinionBy: "",
        opinionWords: "",
        choice: "asProposed",
        reason: "",
        decidedOn: null,
      },
    };
    const answered = { ...line, nomination: "DX01", code: "0042", granted: "BK" };
    const told = (periodOf: typeof all.periodOf | (() => null)) =>
      awardsFromAbove([answered], { ...all, nominations: [], sudden: [dossier], periodOf });
    expect(told(all.periodOf).map(({ from, to, unit }) => [from, to, unit])).toEqual([
      [achievedOn, achievedOn, "K-DL"],
    ]);
    expect(told(() => null)).toEqual([]);
  });

  test("of a nomination that is gone the code tells who it is", () => {
    const rows = awardsFromAbove(
      [
        { ...line, nomination: "gone", code: "k-dl", granted: "BK" },
        { ...line, nomination: "gone 2", code: "009", granted: "BK" },
      ],
      { ...all, nominations: [] },
    );
    expect(rows.map(({ kind, nominee }) => [kind, nominee])).toEqual([
      ["collective", "unit/K-DL"],
      ["individual", "person/009"],
    ]);
  });
});
