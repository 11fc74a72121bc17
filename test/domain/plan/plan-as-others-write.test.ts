import { expect, test } from "vitest";
import type { Level } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import type { MarkContext } from "../../../src/domain/plan/plan-text";
import { textOf } from "../../../src/domain/plan/plan-text";

const missing = { what: "Không có", remedy: "Thêm" };
const context: MarkContext = {
  words: { year: "năm học", unit: "tổ" },
  milestone: () => missing,
  ground: () => missing,
  list: (name) => (name === "targets" ? ["một", "hai"] : missing),
  anniversary: () => missing,
};

/** The plan of some blocks: paragraphs as text, tables as rows; what stops it; what is told. */
function plan(...blocks: readonly (readonly [Level, string])[]) {
  const placed = blocks.map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { parts, problems, warnings } = planParts(placed, context);
  return {
    texts: parts.map((part) =>
      "rows" in part
        ? part.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)))
        : part.runs.map(({ text }) => text).join(""),
    ),
    levels: parts.map((part) => ("rows" in part ? "table" : part.level)),
    runs: parts.map((part) => ("rows" in part ? [] : part.runs)),
    stops: problems.map(({ what }) => what),
    told: warnings.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`),
  };
}
const end = ["paragraph", "Hết"] as const;

test("numbered text stands beside numbered headings and counts on with them", () => {
  const { texts, levels } = plan(
    ["section", "MỤC ĐÍCH"],
    ["numbered", "Tạo khí thế thi đua sôi nổi trong toàn trường;"],
    ["numbered", "Phát hiện, nêu gương kịp thời."],
    ["section", "TỔ CHỨC"],
    ["clause", "Phân công"],
    ["subnumbered", "Hội đồng chỉ đạo chung."],
    ["subnumbered", "Các tổ thực hiện."],
    ["numbered", "Kinh phí do trường bảo đảm."],
  );
  expect(texts).toEqual([
    "I. MỤC ĐÍCH",
    "1. Tạo khí thế thi đua sôi nổi trong toàn trường;",
    "2. Phát hiện, nêu gương kịp thời.",
    "II. TỔ CHỨC",
    "1. Phân công",
    "1.1. Hội đồng chỉ đạo chung.",
    "1.2. Các tổ thực hiện.",
    "2. Kinh phí do trường bảo đảm./.",
  ]);
  expect(levels.slice(1, 3)).toEqual(["numbered", "numbered"]);
});

test("a section may be followed by 1.1 at once; outside of any it is told", () => {
  expect(
    plan(["section", "MỘT"], ["section", "HAI"], ["subclause", "Hội đồng"], ["subnumbered", "Các tổ"], end),
  ).toMatchObject({ texts: ["I. MỘT", "II. HAI", "2.1. Hội đồng", "2.2. Các tổ", "Hết./."], stops: [] });
  expect(plan(["subclause", "Hội đồng"], end).stops).toEqual(["Tiểu mục 1.1. đứng ngoài mục, điều và khoản"]);
});

test("a run-in heading is bold, its sentence is not; a mark within a mark has both faces", () => {
  expect(plan(["numbered", "{đậm: Mục đích.} Nâng cao {nghiêng: và {đậm: giữ} vững}"]).runs[0]).toEqual([
    { text: "1. Mục đích.", italic: false, bold: true },
    { text: " Nâng cao ", italic: false, bold: false },
    { text: "và ", italic: true, bold: false },
    { text: "giữ", italic: true, bold: true },
    { text: " vững./.", italic: true, bold: false },
  ]);
});

test("each line of a cell is a paragraph; a heading that runs on stays one", () => {
  const { texts, levels } = plan(
    ["section", "PHÁT HIỆN,\nGƯƠNG ĐIỂN HÌNH"],
    ["clause", "Mục đích\nNâng cao chất lượng."],
    ["dash", "một;\n- hai;\n\nGhi chú thêm"],
    ["ground", "Căn cứ một\nCăn cứ hai"],
    ["paragraph", "Đoạn đầu.\r\nĐoạn sau."],
  );
  expect(texts).toEqual([
    "I. PHÁT HIỆN, GƯƠNG ĐIỂN HÌNH",
    "1. Mục đích",
    "Nâng cao chất lượng.",
    "- một;",
    "- hai;",
    "Ghi chú thêm",
    "Căn cứ một;",
    "Căn cứ hai.",
    "Đoạn đầu.",
    "Đoạn sau./.",
  ]);
  expect(levels[2]).toBe("paragraph");
});

test("typed markers are taken off and told: in one sentence where they agree, each by itself where they do not", () => {
  expect(plan(["section", "I. MỤC ĐÍCH"], ["dash", "- một"], ["section", "III. TỔ CHỨC"], end)).toMatchObject(
    {
      texts: ["I. MỤC ĐÍCH", "- một", "II. TỔ CHỨC", "Hết./."],
      told: [
        "-: Đã bỏ số, dấu gõ tay ở đầu đoạn vì sổ tự in: “I.” dòng 2, “-” dòng 3",
        "4: Đầu đoạn gõ “III.”, sổ đánh “II.”",
      ],
    },
  );
  expect(plan(["dash", "- {chỉ tiêu}"], end).texts).toEqual(["- Một;", "- Hai.", "Hết./."]);
  expect(plan(["section", "MỤC ĐÍCH"], ["dash", "một"], end).told).toEqual([]);
});

test("a plan may end on a numbered clause; on a table it ends with a line of its own, which is told", () => {
  for (const level of ["clause", "subclause", "numbered", "point", "dash", "plus"] as const) {
    const last = plan(["section", "TỔ CHỨC"], [level, "Các tổ thực hiện."]);
    expect([last.stops, last.told, last.texts[1]?.slice(-18)]).toEqual(
      [[], [], "Các tổ thực hiện./."].map((text) => (typeof text === "string" ? text.slice(-18) : text)),
    );
  }
  expect(plan(["row", "Tổ | Việc"], ["row", "Tổ Mẫu | Dạy tốt"])).toMatchObject({
    texts: [
      [
        ["Tổ", "Việc"],
        ["Tổ Mẫu", "Dạy tốt"],
      ],
      "./.",
    ],
    stops: [],
    told: ["3: Kế hoạch kết thúc bằng bảng, dấu “./.” in thành dòng riêng"],
  });
  for (const level of ["section", "part", "minor", "centred"] as const) {
    expect(plan(end, [level, "PHỤ LỤC"]).stops).toEqual([
      "Kế hoạch kết thúc bằng một tiêu đề, chưa có gì ở dưới",
    ]);
  }
});

test.each(["Chương trình", "Công văn"])("what a %s ends on is told by its own name", (name) => {
  const whole = (...levels: readonly Level[]) => {
    const placed = levels.map((level, index) => ({
      block: { round: "D1", order: index, level, text: "Một | Hai" },
      place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
    }));
    const { problems, warnings } = planParts(placed, context, name);
    return [...problems, ...warnings].map(({ what, remedy }) => `${what}. ${remedy}`);
  };
  expect([whole("section"), whole("row", "row"), whole("appendix", "paragraph")]).toEqual([
    [
      `${name} kết thúc bằng một tiêu đề, chưa có gì ở dưới. Thêm đoạn kết (cấp “Đoạn văn”) vào cuối nội dung`,
    ],
    [
      `${name} kết thúc bằng bảng, dấu “./.” in thành dòng riêng. Nên thêm đoạn kết (cấp “Đoạn văn”), ví dụ: Trên đây là ${name} …`,
    ],
    [`${name} chỉ có phụ lục. Thêm nội dung của ${name.toLowerCase()} trước dòng “Phụ lục” đầu tiên`],
  ]);
});
