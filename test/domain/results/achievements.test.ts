import { expect, test } from "vitest";
import type { PastAward } from "../../../src/domain/awards/past-award";
import {
  type AchievementSources,
  awardsBefore,
  withoutKind,
  yearsOfWork,
} from "../../../src/domain/results/achievements";
import { historyCode } from "../../../src/domain/results/history-code";
import { awards } from "../../../src/register/tables/school/awards";
import { nomination } from "../../support/example-school/nominations";
import { review } from "../../support/example-school/review";
import { units, year } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";
import { upwardLine } from "../../support/upward-example";

const line = upwardLine("Lò Văn An", "11", "CSTDT");
const who = { line, code: "11" };

const lastYear = { ...review, code: "CN22", schoolYear: "2021-2022" };

function past(awardCode: string, schoolYear: string, more: Partial<PastAward> = {}): PastAward {
  return {
    ...{ code: "11", name: "Lò Văn An", award: awardCode, schoolYear },
    ...{ decision: "", decidedOn: null, sudden: false },
    ...more,
  };
}

const sources: AchievementSources = {
  years: [year],
  reviews: [review, lastYear],
  nominations: [
    nomination(line.id, "K-CK", "Lò Văn An", "CSTDT", {
      code: "11",
      summary: "Dạy 420 tiết.",
      product: "Máy đo",
      initiative: "Đồ gá đa năng",
    }),
    nomination("b", "K-CK", "Lò Văn An", "LDTT", { code: "11", summary: "dạy  420 tiết" }),
    nomination("c", "K-CK", "Lò Văn An", "LDTT", {
      code: "11",
      review: "CN22",
      summary: "Hướng dẫn 02 nhóm",
      evidenceState: "verified",
    }),
    nomination("d", "K-CK", "Lò Văn An", "GK", { code: "11", summary: "Sai", evidenceState: "invalid" }),
    nomination("e", "K-CK", "Lò Văn An", "GK", { code: "11", summary: "Rút", state: "withdrawn" }),
    nomination("f", "K-CK", "Lò Văn An", "GK", { code: "12", summary: "Người khác" }),
    nomination("g", "K-CK", "Lò Văn An", "GK", { summary: "Không mã" }),
  ],
  initiatives: [
    {
      name: "Đồ gá đa năng",
      authors: ["11", "12"],
      schoolYear: "2022-2023",
      scope: "sector",
      decision: "Quyết định số 7/QĐ-SKHCN",
      decidedOn: null,
    },
  ],
  pastAwards: [],
  upward: [],
  awards: awards.initial,
  ratingOf: (schoolYear) => (schoolYear === "2022-2023" ? "excellent" : null),
};

test("the years end with the review's, and each tells what the register has of it once", () => {
  expect(yearsOfWork(who, year, 3, sources)).toEqual([
    { code: "2020-2021", name: "", achievements: [] },
    { code: "2021-2022", name: "", achievements: ["Hướng dẫn 02 nhóm"] },
    {
      code: "2022-2023",
      name: "Năm học 2022 - 2023",
      achievements: [
        "Hoàn thành xuất sắc nhiệm vụ",
        "Dạy 420 tiết",
        "Sản phẩm: Máy đo",
        "Sáng kiến, đề tài: Đồ gá đa năng (công nhận tại Quyết định số 7/QĐ-SKHCN)",
      ],
    },
  ]);
});

test("calendar years are counted, too; of years named otherwise those the register has are told", () => {
  const codes = (code: string, more = sources) =>
    yearsOfWork(who, { ...year, code }, 3, more).map((each) => each.code);
  expect(codes("2023")).toEqual(["2021", "2022", "2023"]);
  const named = [
    { ...year, code: "K2", from: dayOf("01/8/2022") },
    { ...year, code: "K1", from: dayOf("01/8/2021") },
    { ...year, code: "K3", from: dayOf("01/8/2023") },
  ];
  expect(codes("K2", { ...sources, years: named })).toEqual(["K1", "K2"]);
});

test("a sudden award tells its own achievement where no unit told of the nominee", () => {
  const sudden = { ...line, id: "DX01", source: "sudden" as const, achievement: "Cứu người" };
  const [only] = yearsOfWork({ line: sudden, code: "11" }, year, 1, { ...sources, nominations: [] });
  expect(only?.achievements[1]).toBe("Cứu người");
});

test("awards are told by year, titles and forms apart, with who decided where that is known", () => {
  const pastAwards = [
    past("CSTDCS", "2021-2022", { decision: "Quyết định số 12/QĐ-CĐSM", decidedOn: dayOf("05/8/2022") }),
    past("LDTT", "2019-2020", { decision: "9/QĐ-CĐSMX" }),
    past("BK", "2021-2022", { decision: "88/QĐ-UBND", decidedOn: dayOf("01/9/2022") }),
    past("GUONG", "2021-2022"),
    past("LDTT", "2020-2021", { code: "12" }),
    past("LDTT", "2018-2019", { code: "" }),
  ];
  const upward = [
    {
      ...{ nomination: "x", review: "CN22", name: "Lò Văn An", unitName: "", award: "BK", code: "11" },
      ...{ outcome: "granted" as const, grantedAward: "", decision: "88/QĐ-UBND", decidedOn: null },
      ...{ body: "Ủy ban nhân dân tỉnh Hoa Ban", money: null, note: "" },
      ...{ recordedAward: "BK", recordedDecision: "88/QĐ-UBND", recordedOn: null },
    },
  ];
  const school = { name: "Trường Cao đẳng Sông Mây", symbol: "CĐSM" };
  expect(awardsBefore(who, { ...sources, pastAwards, upward }, school)).toEqual({
    titles: [
      {
        schoolYear: "2019-2020",
        award: "Lao động tiên tiến",
        decision: "9/QĐ-CĐSMX",
        decidedOn: null,
        body: "",
      },
      {
        schoolYear: "2021-2022",
        award: "Chiến sĩ thi đua cơ sở",
        decision: "12/QĐ-CĐSM",
        decidedOn: dayOf("05/8/2022"),
        body: "Trường Cao đẳng Sông Mây",
      },
    ],
    forms: [
      {
        schoolYear: "2021-2022",
        award: "Bằng khen cấp bộ, tỉnh",
        decision: "88/QĐ-UBND",
        decidedOn: dayOf("01/9/2022"),
        body: "Ủy ban nhân dân tỉnh Hoa Ban",
      },
    ],
    // Of the same name and without a code: nobody is merged by name.
    doubtful: [pastAwards[5]],
  });
});

test.each([
  ["Quyết định số 12/QĐ-CĐSM", "12/QĐ-CĐSM"],
  ["QĐ số 12/QĐ-CĐSM", "12/QĐ-CĐSM"],
  ["số 12", "12"],
  ["12/QĐ-CĐSM", "12/QĐ-CĐSM"],
  ["", ""],
])("the number of “%s” is “%s”", (typed, number) => {
  expect(withoutKind(typed)).toBe(number);
});

test("a collective goes by its unit's code in the history, whatever the unit typed; a person by the own code", () => {
  const unnamed = upwardLine("Khoa Cơ khí", "", "TTLDXS", { kind: "collective", nominee: "unit/K-CK" });
  expect(historyCode(unnamed, units)).toBe("K-CK");
  expect(historyCode({ ...unnamed, nominee: "name/to nghe" }, units)).toBe("");
  expect(historyCode(line, units)).toBe("11");
});
