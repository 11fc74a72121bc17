import { expect, test } from "vitest";
import { conferring, countWords, timeWords, whoWords } from "../../../src/documents/results/decision-words";
import { review } from "../../support/example-school/review";
import { year } from "../../support/example-school/school";
import { awardOf } from "../../support/reward-example";

const round = {
  code: "D2",
  name: "Đợt II",
  schoolYear: year.code,
  issuingBody: "school",
  kind: "plan",
  addressees: [],
  coSigner: "",
  from: null,
  to: null,
  parent: "",
  days: [],
  signer: "",
  planSummary: "",
} as const;

test("what awards are for: the year, a round of it, a theme; a sudden award is for its own day", () => {
  const words = (kind: typeof review.kind, name = review.name, roundName: string | null = null) =>
    timeWords({
      review: { ...review, kind, name },
      year,
      round: roundName === null ? null : { ...round, name: roundName },
    });
  expect([
    words("year"),
    words("round", "Xét đợt II", "Đợt II"),
    words("round", "Xét đợt II", "Đợt II năm học 2022-2023"),
    words("round", "Xét đợt II"),
    words("thematic", "Hội giảng cấp trường"),
    words("sudden"),
  ]).toEqual([
    "năm học 2022-2023",
    "đợt II năm học 2022-2023",
    "đợt II năm học 2022-2023",
    "năm học 2022-2023",
    "“Hội giảng cấp trường”",
    "",
  ]);
});

test("one who is named is not called many", () => {
  const [unit, one] = [{ kind: "collective" }, { kind: "individual" }] as const;
  expect([[one], [unit], [one, one], [one, unit]].map(whoWords)).toEqual([
    "cá nhân",
    "tập thể",
    "các cá nhân",
    "các tập thể, cá nhân",
  ]);
});

test("titles are recognised, forms are given, exemplars are neither", () => {
  expect(["LDTT", "GK", "GUONG"].map((code) => conferring(awardOf(code)))).toEqual([
    "Công nhận danh hiệu “Lao động tiên tiến”",
    "Tặng Giấy khen",
    "Công nhận “Gương điển hình tiên tiến”",
  ]);
});

test("people and collectives are counted in two digits, and by times where one stands twice", () => {
  const one = { kind: "individual", nominee: "person/1" } as const;
  const unit = { kind: "collective", nominee: "unit/1" } as const;
  expect([
    countWords([one]),
    countWords([unit, one, { ...one, nominee: "person/2" }]),
    countWords([one, one, unit]),
    countWords([]),
  ]).toEqual(["01 cá nhân", "01 tập thể, 02 cá nhân", "01 tập thể, 02 lượt cá nhân", ""]);
});
