import fc from "fast-check";
import { expect, test } from "vitest";
import { anniversaryNear } from "../../../src/domain/plan/anniversary";
import { type Milestone, wholeDays } from "../../../src/domain/plan/milestone";
import type { Level } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import type { PlanPart } from "../../../src/domain/plan/plan-part";
import {
  textOf as cellText,
  type MarkContext,
  markForms,
  printText,
} from "../../../src/domain/plan/plan-text";
import { ground } from "../../support/ground-example";

const teachersDay = {
  code: "20-11",
  name: "ngày Nhà giáo Việt Nam",
  founded: { year: 1982, month: 11, day: 20 },
  foundedYear: null,
};
const year = { from: { year: 2020, month: 9, day: 1 }, to: { year: 2021, month: 8, day: 31 } };
const missing = { what: "Không có ngày kỷ niệm", remedy: "Thêm ngày" };
const round = { round: "D1", order: 1, what: "bình xét", who: "các khoa", toWhom: "", ...wholeDays } as const;
const review: Milestone = {
  ...round,
  code: "BX",
  from: { year: 2023, month: 7, day: 3 },
  to: { year: 2023, month: 7, day: 7 },
  end: "inclusive",
};
const decree = ground("ND152", "Nghị định", "152/2025/NĐ-CP", "14/6/2025", {
  issuer: "Chính phủ",
  summary: "quy định chi tiết",
});
const context: MarkContext = {
  words: { year: "năm học", unit: "phòng, khoa" },
  milestone: (code) => (code === "BX" ? review : missing),
  ground: (code) => (code === "ND152" ? decree : missing),
  list: (name) => (name === "targets" ? ["chỉ tiêu một", "chỉ tiêu hai"] : missing),
  anniversary: (code) =>
    code === "20-11" ? (anniversaryNear(teachersDay, year)?.anniversary ?? missing) : missing,
};

test("an anniversary is printed whole, as its years, or as its two days", () => {
  expect(printText("Chào mừng {kỷ niệm: 20-11}.", context).runs).toEqual([
    {
      text: "Chào mừng 38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020).",
      italic: false,
      bold: false,
    },
  ]);
  expect(printText("{số năm: 20-11} năm, {TỪ  ĐẾN : 20-11}", context).runs).toEqual([
    { text: "38 năm, 20/11/1982 - 20/11/2020", italic: false, bold: false },
  ]);
});

test("an italic stretch stands between upright ones and may hold marks", () => {
  expect(printText("{nghiêng: Thực hiện {số năm: 20-11}.} Để thực hiện", context)).toEqual({
    runs: [
      { text: "Thực hiện 38.", italic: true, bold: false },
      { text: " Để thực hiện", italic: false, bold: false },
    ],
    faults: [],
  });
});

test("milestones and grounds are printed whole or in part, the school's own words as they are set", () => {
  const text = (marks: string) =>
    printText(marks, context)
      .runs.map((run) => run.text)
      .join("");
  expect(text("{mốc: BX}; {mốc từ: BX}-{mốc đến: BX}")).toBe(
    "từ ngày 03/7/2023 đến ngày 07/7/2023; 03/7/2023-07/7/2023",
  );
  expect(text("{căn cứ: ND152}")).toBe(
    "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết",
  );
  expect(text("{số văn bản: ND152}, {ngày văn bản: ND152}")).toBe("152/2025/NĐ-CP, ngày 14 tháng 6 năm 2025");
  expect(text("các {từ chỉ đơn vị} trong {từ chỉ năm}")).toBe("các phòng, khoa trong năm học");
});

test("a list mark is a line of text inside a text, and paragraphs of its own where it stands alone", () => {
  expect(printText("Chỉ tiêu: {chỉ tiêu}.", context).runs).toEqual([
    { text: "Chỉ tiêu: chỉ tiêu một; chỉ tiêu hai.", italic: false, bold: false },
  ]);
  expect(printed(["dash", " {chỉ tiêu} "], ["paragraph", "Hết"]).texts).toEqual([
    "- Chỉ tiêu một;",
    "- Chỉ tiêu hai.",
    "Hết./.",
  ]);
  expect(printed(["dash", "{phân công}"], ["paragraph", "Hết"]).problems).toEqual([
    { ...missing, where: { tab: "Nội dung kế hoạch", row: 2, column: "Nội dung" } },
  ]);
});

test("an unknown mark, a mark without its code and a lone brace are faults; every one is reported", () => {
  const unknown = (mark: string) => ({
    what: `Không có dấu {${mark}}`,
    remedy: `Chỉ dùng các dấu: ${markForms.join(", ")}`,
  });
  expect(printText("{tên: x} và {kỷ niệm:} và {kỷ niệm: 8-3}", context).faults).toEqual([
    unknown("tên: x"),
    unknown("kỷ niệm:"),
    missing,
  ]);
  const lone = {
    what: "Một dấu ngoặc nhọn { hoặc } không có dấu đi cùng",
    remedy: "Viết dấu theo mẫu {tên: mã}; trong lời văn thì dùng ngoặc tròn ( )",
  };
  expect(["a {", "a } b", "} {", "{nghiêng: {} "].map((text) => printText(text, context).faults)).toEqual([
    [lone],
    [lone],
    [lone],
    [lone],
  ]);
});

test("text without braces is printed as it was typed, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((text) => text !== "" && !/[{}]/.test(text)),
      (text) => {
        expect(printText(text, context)).toEqual({
          runs: [{ text, italic: false, bold: false }],
          faults: [],
        });
      },
    ),
  );
});

function printed(...blocks: readonly (readonly [Level, string])[]) {
  const placed = blocks.map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { parts, problems } = planParts(placed, context);
  return { texts: parts.map(textOf), problems };
}

function textOf(part: PlanPart): string | readonly (readonly string[])[] {
  return "rows" in part
    ? part.rows.map(({ cells }) => cells.map(({ runs }) => cellText(runs)))
    : part.runs.map(({ text }) => text).join("");
}

test("blocks are numbered by their levels, each within the heading above", () => {
  const { texts } = printed(
    ["part", "PHẦN CHUNG"],
    ["section", "MỤC ĐÍCH"],
    ["clause", "Mục đích"],
    ["clause", "Yêu cầu"],
    ["section", "TỔ CHỨC"],
    ["clause", "Phân công"],
    ["subclause", "Hội đồng"],
    ["subclause", "Các đơn vị"],
    ["point", "một"],
    ["point", "hai"],
    ["minor", "Đối với cá nhân:"],
    ["point", "một"],
    ["dash", "gạch"],
    ["plus", "cộng"],
    ["part", "PHẦN RIÊNG"],
    ["section", "LẠI TỪ ĐẦU"],
    ["paragraph", "hết"],
  );
  expect(texts).toEqual([
    "A. PHẦN CHUNG",
    "I. MỤC ĐÍCH",
    "1. Mục đích",
    "2. Yêu cầu",
    "II. TỔ CHỨC",
    "1. Phân công",
    "1.1. Hội đồng",
    "1.2. Các đơn vị",
    "a) một",
    "b) hai",
    "Đối với cá nhân:",
    "a) một",
    "- gạch",
    "+ cộng",
    "B. PHẦN RIÊNG",
    "I. LẠI TỪ ĐẦU",
    "hết./.",
  ]);
});

test("the plan ends with ./. whatever was typed there", () => {
  const ends = ["Hết", "Hết.", "Hết./.", "Hết;", "Hết . /. "].map(
    (text) => printed(["paragraph", text]).texts,
  );
  expect(ends).toEqual([["Hết./."], ["Hết./."], ["Hết./."], ["Hết./."], ["Hết./."]]);
});

test("rows may be sorted at will: the order is the number beside them", () => {
  const placed = [13, 12, 12.5].map((order) => ({
    block: { round: "D1", order, level: "paragraph" as const, text: `đoạn ${order}` },
    place: { tab: "Nội dung kế hoạch" },
  }));
  const texts = planParts(placed, context).parts.map(textOf);
  expect(texts).toEqual(["đoạn 12", "đoạn 12.5", "đoạn 13./."]);
});

test("a fault names the cell it stands in", () => {
  expect(printed(["section", "MỤC ĐÍCH"], ["paragraph", "{kỷ niệm: 8-3}"]).problems).toEqual([
    { ...missing, where: { tab: "Nội dung kế hoạch", row: 3, column: "Nội dung" } },
  ]);
});

test("table rows that stand together are one table; a row with too few cells or too many columns is named", () => {
  const rows = printed(["row", "TT | Tổ"], ["row", "1 | Tổ {số năm: 20-11}"], ["paragraph", "Hết"]);
  expect(rows).toEqual({
    texts: [
      [
        ["TT", "Tổ"],
        ["1", "Tổ 38"],
      ],
      "Hết./.",
    ],
    problems: [],
  });
  const faults = printed(
    ["row", "a | b"],
    ["row", "1"],
    ["row", "1 | 2 | 3"],
    ["paragraph", "."],
    ["row", "a|b|c|d|e|f|g|h|i"],
    ["paragraph", "."],
  );
  expect(faults.problems.map(({ what, where }) => [what, where?.row])).toEqual([
    ["Dòng bảng này có 1 ô", 3],
    ["Dòng bảng này có 3 ô, dòng đầu của bảng có 2", 4],
    ["Dòng bảng này có 9 ô", 6],
  ]);
});

test("grounds that stand together end with semicolons, the last with a full stop", () => {
  expect(printed(["ground", "Căn cứ một."], ["ground", "Căn cứ hai;"], ["paragraph", "Hết"]).texts).toEqual([
    "Căn cứ một;",
    "Căn cứ hai.",
    "Hết./.",
  ]);
});

test("what cannot be numbered, and a plan that ends in a heading, is named", () => {
  const what = (...blocks: readonly (readonly [Level, string])[]) =>
    printed(...blocks).problems.map((problem) => problem.what);
  const end = ["paragraph", "Hết"] as const;
  expect(what(["subclause", "một"], end)).toEqual(["Tiểu mục 1.1. đứng ngoài mục, điều và khoản"]);
  const points = (count: number) => Array.from({ length: count }, () => ["point", "điểm"] as const);
  expect(what(...points(23), end)).toEqual([]);
  expect(what(...points(24), end)).toEqual(["Quá nhiều mục đánh bằng chữ cái, bảng chữ cái đã hết"]);
  expect(what(["section", "PHỤ LỤC"])).toEqual(["Kế hoạch kết thúc bằng một tiêu đề, chưa có gì ở dưới"]);
});
