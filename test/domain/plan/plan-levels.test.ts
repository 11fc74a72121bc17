import { expect, test } from "vitest";
import { type Level, outline } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import type { PlanPart } from "../../../src/domain/plan/plan-part";
import type { MarkContext } from "../../../src/domain/plan/plan-text";
import { withoutTypedMarker } from "../../../src/domain/plan/typed-markers";

const missing = { what: "Không có", remedy: "Thêm" };
const context: MarkContext = {
  words: { year: "năm học", unit: "tổ" },
  milestone: () => missing,
  ground: () => missing,
  list: (name) => (name === "targets" ? ["một", "hai"] : missing),
  anniversary: () => missing,
};

/** The plan of some blocks: its text, its appendices by their heads, what stops it, what is told. */
function plan(...blocks: readonly (readonly [Level, string])[]) {
  const placed = blocks.map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { parts, appendices, problems, warnings } = planParts(placed, context);
  return {
    texts: parts.map(textOf),
    appendices: appendices.map(({ name, title, parts: within }) => [
      `${name} | ${title.map(({ text }) => text).join("")}`,
      ...within.map(textOf),
    ]),
    stops: problems.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`),
    told: warnings.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`),
    parts,
  };
}

function textOf(part: PlanPart): string {
  return "rows" in part ? "(bảng)" : part.runs.map(({ text }) => text).join("");
}

/** The markers that levels are printed with one after another. */
function markers(appendices: number, ...levels: readonly Level[]): readonly string[] {
  const numbers = outline(appendices);
  return levels.map((level) => {
    const marker = numbers.next(level);
    return "what" in marker ? "!" : marker.text.trim();
  });
}

const end = ["paragraph", "Hết"] as const;

test("articles count through the chapters, what stands in them begins anew", () => {
  expect(
    plan(
      ["chapter", "QUY ĐỊNH CHUNG"],
      ["article", "Mục đích"],
      ["numbered", "Tạo khí thế thi đua;"],
      ["numbered", "Nêu gương."],
      ["chapter", "TỔ CHỨC"],
      ["article", "Phân công"],
      ["numbered", "Hội đồng chỉ đạo:"],
      ["point", "phát động;"],
      ["point", "tổng kết."],
      ["numbered", "Các tổ thực hiện:"],
      ["point", "đăng ký."],
      ["numberedArticle", "Kế hoạch có hiệu lực từ ngày ký."],
    ).texts,
  ).toEqual([
    ...["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Mục đích", "1. Tạo khí thế thi đua;", "2. Nêu gương."],
    ...["Chương II", "TỔ CHỨC", "Điều 2. Phân công", "1. Hội đồng chỉ đạo:", "a) phát động;", "b) tổng kết."],
    ...["2. Các tổ thực hiện:", "a) đăng ký.", "Điều 3. Kế hoạch có hiệu lực từ ngày ký./."],
  ]);
  // Chapters run on through the parts, sections begin anew in each chapter.
  expect(markers(0, "part", "chapter", "section", "section", "part", "chapter", "section")).toEqual(
    "A. Chương I I. II. B. Chương II I.".split(/(?<!Chương) /),
  );
});

test("a heading is bold; of an article that is text the number alone is", () => {
  const { parts } = plan(["chapter", ""], ["numberedArticle", "Các tổ {nghiêng: thực hiện}."]);
  expect(parts).toEqual([
    { level: "chapter", runs: [{ text: "Chương I", italic: false, bold: false }] },
    {
      level: "numberedArticle",
      runs: [
        { text: "Điều 1.", italic: false, bold: true },
        { text: " Các tổ ", italic: false, bold: false },
        { text: "thực hiện", italic: true, bold: false },
        { text: "./.", italic: false, bold: false },
      ],
    },
  ]);
});

test("1.1. counts within the nearest heading: clause, article or section; within a chapter alone it is told", () => {
  expect(markers(0, "section", "article", "subclause", "clause", "subclause", "subnumbered")).toEqual(
    "I. Điều 1. 1.1. 1. 1.1. 1.2.".split(/(?<!Điều) /),
  );
  expect(markers(0, "article", "article", "section", "section", "subclause")).toEqual([
    ...["Điều 1.", "Điều 2.", "I.", "II.", "2.1."],
  ]);
  expect(markers(0, "article", "chapter", "subclause")).toEqual(["Điều 1.", "Chương I", "!"]);
});

test("(1) stands below a), or above it, as it came first; both begin anew with each clause", () => {
  expect(markers(0, "clause", "point", "bracketed", "bracketed", "point", "bracketed")).toEqual(
    "1. a) (1) (2) b) (1)".split(" "),
  );
  expect(
    markers(0, "clause", "bracketed", "point", "point", "bracketed", "point", "clause", "bracketed"),
  ).toEqual("1. (1) a) b) (2) a) 2. (1)".split(" "));
  expect(markers(0, "bracketed", "minor", "bracketed")).toEqual(["(1)", "", "(1)"]);
});

test("an appendix begins behind the plan's end, all numbers anew; one alone has no number", () => {
  expect(
    plan(
      ["section", "MỤC ĐÍCH"],
      ["article", "Chung"],
      end,
      ["appendix", "DANH MỤC"],
      ["section", "DẠY"],
      ["article", "Dạy tốt"],
      ["paragraph", "Mỗi người một việc."],
      ["appendix", "BẢNG ĐIỂM\nNăm học thứ nhất"],
      ["row", "TT | Tổ"],
      ["row", "1 | Toán"],
    ),
  ).toMatchObject({
    texts: ["I. MỤC ĐÍCH", "Điều 1. Chung", "Hết./."],
    appendices: [
      ["Phụ lục I | DANH MỤC", "I. DẠY", "Điều 1. Dạy tốt", "Mỗi người một việc."],
      ["Phụ lục II | BẢNG ĐIỂM", "Năm học thứ nhất", "(bảng)"],
    ],
    stops: [],
    told: [],
  });
  expect(plan(end, ["appendix", ""], ["paragraph", "Mẫu đăng ký."]).appendices).toEqual([
    ["Phụ lục | ", "Mẫu đăng ký."],
  ]);
});

test("an appendix without anything in it, one that ends on a heading, and a plan that has nothing else are told", () => {
  expect(plan(end, ["appendix", "DANH MỤC"]).stops).toEqual(["3: Phụ lục chưa có nội dung"]);
  expect(plan(end, ["appendix", "A"], ["appendix", "B"], ["section", "DẠY"]).stops).toEqual([
    "3: Phụ lục chưa có nội dung",
    "5: Phụ lục kết thúc bằng một tiêu đề, chưa có gì ở dưới",
  ]);
  expect(plan(["appendix", "A"], ["paragraph", "Mẫu."]).stops).toEqual(["-: Kế hoạch chỉ có phụ lục"]);
  expect(plan(["section", "MỘT"], ["appendix", "A"], ["paragraph", "Mẫu."]).stops).toEqual([
    "2: Kế hoạch kết thúc bằng một tiêu đề, chưa có gì ở dưới",
  ]);
  // A list that may end an appendix: rows, points, a clause.
  for (const level of ["row", "point", "clause", "centred"] as const) {
    expect(plan(end, ["appendix", "A"], [level, "Tổ | Việc"]).stops).toEqual([]);
  }
});

test("typed markers of the new levels come off; one that differs is told; words that look like one stay", () => {
  expect(
    plan(
      ["chapter", "Chương I. CHUNG"],
      ["article", "Điều 2. Mục đích"],
      ["bracketed", "(1) một;"],
      end,
      ["appendix", "PHỤ LỤC 1\nDANH MỤC"],
      ["paragraph", "Việc."],
    ),
  ).toMatchObject({
    texts: ["Chương I", "CHUNG", "Điều 1. Mục đích", "(1) một;", "Hết./."],
    appendices: [["Phụ lục | DANH MỤC", "Việc."]],
    told: [
      "-: Đã bỏ số, dấu gõ tay ở đầu đoạn vì sổ tự in: “Chương I.” dòng 2, “(1)” dòng 4",
      "3: Đầu đoạn gõ “Điều 2.”, sổ đánh “Điều 1.”",
      "6: Đầu đoạn gõ “PHỤ LỤC 1”, sổ đánh “Phụ lục”",
    ],
  });
  const off = (level: Level, ...texts: readonly string[]) =>
    texts.map((text) => withoutTypedMarker(level, text).text);
  expect(off("chapter", "CHƯƠNG II - TỔ CHỨC", "Chương 3 TỔ CHỨC", "Chương I")).toEqual([
    "TỔ CHỨC",
    "TỔ CHỨC",
    "",
  ]);
  expect(off("appendix", "Phụ lục II. BẢNG", "Phụ lục số 2: BẢNG", "Phụ lục")).toEqual(["BẢNG", "BẢNG", ""]);
  for (const [level, text] of [
    ["chapter", "Chương trình hành động"],
    ["article", "Điều kiện xét tặng"],
    ["bracketed", "(trích) quy chế"],
    ["appendix", "Phụ lục danh sách"],
    ["paragraph", "Điều 1. Mục đích"],
  ] as const) {
    expect(off(level, text)).toEqual([text]);
  }
});
