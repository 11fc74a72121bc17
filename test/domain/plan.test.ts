import fc from "fast-check";
import { expect, test } from "vitest";
import { anniversaryWithin } from "../../src/domain/anniversary";
import type { Level } from "../../src/domain/outline";
import { planParagraphs } from "../../src/domain/plan";
import { type MarkContext, printText } from "../../src/domain/plan-text";

const teachersDay = {
  code: "20-11",
  name: "ngày Nhà giáo Việt Nam",
  founded: { year: 1982, month: 11, day: 20 },
};
const year = { from: { year: 2020, month: 9, day: 1 }, to: { year: 2021, month: 8, day: 31 } };
const missing = { what: "Không có ngày kỷ niệm", remedy: "Thêm ngày" };
const context: MarkContext = {
  anniversary: (code) => (code === "20-11" ? (anniversaryWithin(teachersDay, year) ?? missing) : missing),
};

test("an anniversary is printed whole, as its years, or as its two days", () => {
  expect(printText("Chào mừng {kỷ niệm: 20-11}.", context).runs).toEqual([
    { text: "Chào mừng 38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020).", italic: false },
  ]);
  expect(printText("{số năm: 20-11} năm, {TỪ  ĐẾN : 20-11}", context).runs).toEqual([
    { text: "38 năm, 20/11/1982 - 20/11/2020", italic: false },
  ]);
});

test("an italic stretch stands between upright ones and may hold marks", () => {
  expect(printText("{nghiêng: Thực hiện {số năm: 20-11}.} Để thực hiện", context)).toEqual({
    runs: [
      { text: "Thực hiện 38.", italic: true },
      { text: " Để thực hiện", italic: false },
    ],
    faults: [],
  });
});

test("an unknown mark, a mark without its code and a lone brace are faults; every one is reported", () => {
  const marks = "Chỉ dùng các dấu: {kỷ niệm: …}, {số năm: …}, {từ đến: …}, {nghiêng: …}";
  expect(printText("{tên: x} và {kỷ niệm:} và {kỷ niệm: 8-3}", context).faults).toEqual([
    { what: "Không có dấu {tên: x}", remedy: marks },
    { what: "Không có dấu {kỷ niệm:}", remedy: marks },
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
        expect(printText(text, context)).toEqual({ runs: [{ text, italic: false }], faults: [] });
      },
    ),
  );
});

function printed(...blocks: readonly (readonly [Level, string])[]) {
  const placed = blocks.map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { paragraphs, problems } = planParagraphs(placed, context);
  return { texts: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join("")), problems };
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
  const texts = planParagraphs(placed, context).paragraphs.map(({ runs }) => runs[0]?.text);
  expect(texts).toEqual(["đoạn 12", "đoạn 12.5", "đoạn 13./."]);
});

test("a fault names the cell it stands in", () => {
  expect(printed(["section", "MỤC ĐÍCH"], ["paragraph", "{kỷ niệm: 8-3}"]).problems).toEqual([
    { ...missing, where: { tab: "Nội dung kế hoạch", row: 3, column: "Nội dung" } },
  ]);
});
