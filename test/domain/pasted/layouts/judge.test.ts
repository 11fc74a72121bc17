import { describe, expect, test } from "vitest";
import type { PageReading, ReadNomination } from "../../../../src/domain/review/intake/read-types";
import type { NominationContent } from "../../../../src/domain/review/nomination";
import { together } from "./expected";
import { type Judgement, judge } from "./judge";

/** The oracle by itself: a small list, read in all the ways in which a reading can go wrong. */

const text =
  "Họ và tên\tDanh hiệu\tXếp loại\tThành tích\nTrần Thử\tLĐTT, CSTĐCS\tHTTNV\tDạy giỏi\nLê Mẫu\tGK\tHTNV\t";
const paper = {
  text,
  places: [
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ],
};
const heading = "";
const rows = [
  {
    expected: together("individual", [
      { says: { names: ["Trần Thử"], awards: ["LDTT", "CSTDCS"] }, heading },
      { says: { fields: { rating: ["good"] } }, heading: "Xếp loại" },
      { says: { fields: { summary: ["Dạy giỏi"] } }, heading: "Thành tích" },
    ]),
    mayGuess: false,
  },
  {
    expected: together("individual", [
      { says: { names: ["Lê Mẫu"], awards: ["GK"] }, heading },
      { says: { fields: { rating: ["complete"] } }, heading: "Xếp loại" },
    ]),
    mayGuess: false,
  },
];

const blank: NominationContent = {
  ...{
    kind: "individual",
    code: "",
    name: "",
    position: "",
    className: "",
    category: "",
    award: "",
    rating: null,
  },
  ...{ initiative: "", initiativeDecision: "", pastAwards: "", summary: "", product: "", evidence: "" },
  ...{ votesFor: null, votesIn: null, consent: false, memberCount: null, goodWorkers: null, champions: null },
  ...{ disciplined: null, completion: null },
};

function nomination(line: number, more: Partial<NominationContent>): ReadNomination {
  return { line, text: "", content: { ...blank, ...more }, guesses: [] };
}

const thu = { name: "Trần Thử", rating: "good", summary: "Dạy giỏi" } as const;
const right: PageReading = {
  nominations: [
    nomination(2, { ...thu, award: "LDTT" }),
    nomination(2, { ...thu, award: "CSTDCS" }),
    nomination(3, { name: "Lê Mẫu", award: "GK", rating: "complete" }),
  ],
  reasons: [],
  readings: [],
};
const verdicts = ({ rows }: Judgement) => rows.map(({ verdict }) => verdict);
const judged = (reading: Partial<PageReading>) => judge(rows, paper, { ...right, ...reading });
const changed = (at: number, more: Partial<NominationContent>): Partial<PageReading> => ({
  nominations: right.nominations.map((each, place) =>
    place === at ? { ...each, content: { ...each.content, ...more } } : each,
  ),
});
const without = (at: number): Partial<PageReading> => ({
  nominations: right.nominations.filter((_, place) => place !== at),
});
const reason = (line: number | null, text: string, reason = "Thiếu danh hiệu đề nghị") => ({
  line,
  text,
  reason,
});

test("a reading that says what the list says is right", () => {
  expect(judged({})).toEqual({
    rows: [
      { verdict: "right", why: [] },
      { verdict: "right", why: [] },
    ],
    invented: [],
    alarms: [],
  });
});

describe("wrong in silence is noticed:", () => {
  test.each<[string, Partial<PageReading>]>([
    ["an award is lost", without(1)],
    ["another award", changed(0, { award: "GK" })],
    ["an award twice", changed(1, { award: "LDTT" })],
    ["another name", changed(0, { name: "Trần Thử, Giảng viên" })],
    ["a collective", changed(0, { kind: "collective" })],
    ["a value in a field it is not of", changed(0, { className: "Khoa Mộc" })],
    ["a number in a field it is not of", changed(0, { memberCount: 420 })],
    ["another rating", changed(0, { rating: "excellent" })],
    ["a lost rating", changed(0, { rating: null })],
    ["a lost summary", changed(0, { summary: "" })],
    ["half a summary", changed(0, { summary: "Dạy" })],
    ["letters in other case", changed(0, { summary: "dạy giỏi" })],
    ["past awards that were none", changed(0, { pastAwards: "LĐTT" })],
  ])("%s", (_, reading) => {
    expect(verdicts(judged(reading))).toEqual(["wrong", "right"]);
  });

  test("two rows' names exchanged", () => {
    const names = ["Lê Mẫu", "Lê Mẫu", "Trần Thử"];
    const nominations = right.nominations.map((each, at) => ({
      ...each,
      content: { ...each.content, name: names[at] ?? "" },
    }));
    expect(verdicts(judged({ nominations }))).toEqual(["wrong", "wrong"]);
  });

  test("a line that prints no row, nominated", () => {
    const nominations = [...right.nominations, nomination(1, { name: "Họ và tên", award: "LDTT" })];
    expect(judged({ nominations }).invented).toEqual(["1: Họ và tên | LDTT"]);
  });
});

describe("what is told is no silence:", () => {
  test("a row left out with a reason on its line, or with its text in another line's", () => {
    expect(verdicts(judged({ ...without(2), reasons: [reason(3, "")] }))).toEqual(["right", "told"]);
    expect(verdicts(judged({ ...without(2), reasons: [reason(1, text)] }))[1]).toBe("told");
    expect(verdicts(judged({ ...without(2), reasons: [reason(2, "Trần Thử")] }))[1]).toBe("wrong");
  });

  test("a value of a column that is said not to be read, and only of that column", () => {
    const reasons = [reason(null, "Xếp loại", "Cột “Xếp loại” không được đọc")];
    expect(verdicts(judged({ ...changed(0, { rating: null }), reasons }))).toEqual(["told", "right"]);
    expect(verdicts(judged({ ...changed(0, { summary: "" }), reasons }))).toEqual(["wrong", "right"]);
  });

  test("a reason does not excuse what the list does not say", () => {
    expect(verdicts(judged({ ...changed(0, { award: "GK" }), reasons: [reason(2, "")] }))[0]).toBe("wrong");
    expect(verdicts(judged({ ...changed(0, { code: "12" }), reasons: [reason(2, "")] }))[0]).toBe("wrong");
  });

  test("an encoding told by its name where nothing was read; not where something was", () => {
    const reasons = [reason(null, text, "Chữ ở bảng mã TCVN3, hãy đổi sang Unicode")];
    expect(verdicts(judged({ nominations: [], reasons }))).toEqual(["told", "told"]);
    expect(verdicts(judged({ ...without(2), reasons }))).toEqual(["right", "wrong"]);
    expect(
      verdicts(
        judged({ nominations: [], reasons: [reason(null, text, "Danh sách ghi tổng số 3 nhưng có 2 dòng")] }),
      ),
    ).toEqual(["wrong", "wrong"]);
  });

  test("a guess waits, right or not", () => {
    const guessed = (reading: Partial<PageReading>) => {
      const nominations = (reading.nominations ?? right.nominations).map((each) =>
        each.line === 2 ? { ...each, guesses: ["Ô trống"] } : each,
      );
      return verdicts(judged({ nominations }));
    };
    expect(guessed({})).toEqual(["waits", "right"]);
    expect(guessed(changed(0, { award: "GK" }))).toEqual(["waitsWrong", "right"]);
    expect(guessed(without(0))).toEqual(["waitsWrong", "right"]);
  });

  test("a right reading with a needless reason is noisy", () => {
    expect(verdicts(judged({ reasons: [reason(2, "", "Ô “x” không nằm dưới tiêu đề cột nào")] }))).toEqual([
      "noisy",
      "right",
    ]);
  });
});

describe("who is listed and not proposed", () => {
  const listed = { ...paper, text: text.replace("GK", "Không") };
  const notProposed = rows.map((row, at) =>
    at === 1 ? { ...row, expected: { ...row.expected, awards: [] } } : row,
  );

  test("is to be told, never nominated, never dropped", () => {
    expect(
      verdicts(judge(notProposed, listed, { ...right, ...without(2), reasons: [reason(3, "")] })),
    ).toEqual(["right", "right"]);
    expect(verdicts(judge(notProposed, listed, { ...right, ...without(2) }))).toEqual(["right", "wrong"]);
    expect(verdicts(judge(notProposed, listed, right))).toEqual(["right", "wrong"]);
  });
});

test("a remark goes with the summary or to the secretary, and is neither lost nor noise", () => {
  const remarked = rows.map((row, at) =>
    at === 0 ? { ...row, expected: { ...row.expected, note: "Con nhỏ" } } : row,
  );
  const kept = { ...right, ...changed(0, { summary: "Dạy giỏi\nGhi chú: Con nhỏ" }) };
  const both = {
    ...kept,
    nominations: kept.nominations.map((each) =>
      each.line === 2
        ? { ...each, content: { ...each.content, summary: "Dạy giỏi\nGhi chú: Con nhỏ" } }
        : each,
    ),
  };
  expect(verdicts(judge(remarked, paper, both))).toEqual(["right", "right"]);
  const told = { ...right, reasons: [reason(2, "", "Ghi chú của đơn vị: “Con nhỏ”")] };
  expect(verdicts(judge(remarked, paper, told))).toEqual(["right", "right"]);
  expect(verdicts(judge(remarked, paper, right))).toEqual(["wrong", "right"]);
});
