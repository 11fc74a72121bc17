import { expect, test } from "vitest";
import type { Level } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import type { PlanTable } from "../../../src/domain/plan/plan-table";
import { textOf } from "../../../src/domain/plan/plan-text";

const missing = { what: "Không có", remedy: "Thêm" };

/** The tables of some rows, each row as text: a cell over several columns "×2", one that goes on downwards "↓", what it goes on in "↑". */
function tables(...blocks: readonly (readonly [Level, string])[]) {
  const placed = [...blocks, ["paragraph", "Hết"] as const].map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { parts, problems } = planParts(placed, {
    words: { year: "năm học", unit: "tổ" },
    milestone: () => missing,
    ground: () => missing,
    list: () => missing,
    anniversary: () => missing,
  });
  return {
    tables: parts.flatMap((part) => ("rows" in part ? [drawn(part)] : [])),
    stops: problems.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`),
  };
}

function drawn({ ruled, rows }: PlanTable): readonly string[] {
  const lines = rows.map(({ head, cells }) => {
    const texts = cells.map(({ runs, span, down, look }) =>
      [
        down === "goesOn" ? "↑" : textOf(runs),
        down === "starts" ? "↓" : "",
        span > 1 ? `×${span}` : "",
        look === "text" || head ? "" : `(${look})`,
      ].join(""),
    );
    return `${head ? "# " : ""}${texts.join(" | ")}`;
  });
  return ruled ? lines : ["không kẻ", ...lines];
}

test("the first row of “Dòng bảng” is the head, as in older registers, and its empty cells stay empty", () => {
  expect(tables(["row", "TT | | Việc"], ["row", "1 | a | b"], ["row", "2 | | "])).toEqual({
    tables: [["# TT |  | Việc", "1(centred) | a | b", "2(centred) |  | "]],
    stops: [],
  });
});

test("two rows of “Đầu bảng” are one head: an empty cell is part of the head above it, or of the one beside it", () => {
  expect(
    tables(
      ["head", "TT | Nội dung | Thời gian | | Ghi chú"],
      ["head", " | | Bắt đầu | Kết thúc | "],
      ["row", "1 | Hội giảng | 15/9/2026 | | "],
    ),
  ).toEqual({
    tables: [
      [
        "# TT↓ | Nội dung↓ | Thời gian×2 | Ghi chú↓",
        "# ↑ | ↑ | Bắt đầu | Kết thúc | ↑",
        "1(centred) | Hội giảng | 15/9/2026(centred) |  | ",
      ],
    ],
    stops: [],
  });
  // Nothing below a head of two columns: it reaches down as a whole; something below one of them: that one is as wide.
  expect(tables(["head", "A | B | "], ["head", "a | | "], ["row", "x | y | z"]).tables).toEqual([
    ["# A | B↓×2", "# a | ↑×2", "x | y | z"],
  ]);
  expect(tables(["head", "A | B | "], ["head", " | b | "], ["row", "x | y | z"]).tables).toEqual([
    ["# A↓ | B×2", "# ↑ | b×2", "x | y | z"],
  ]);
  expect(tables(["head", " | Điểm | "], ["row", "x | y | z"]).tables).toEqual([["#  | Điểm×2", "x | y | z"]]);
});

test("in the body a cell is joined by ^ and <, an empty one stays empty", () => {
  expect(
    tables(
      ["row", "Tổ | Việc | Điểm"],
      ["row", "Toán | Dạy | 10"],
      ["row", "^ | Học | "],
      ["row", "Cộng | < | 20"],
    ),
  ).toEqual({
    tables: [
      ["# Tổ | Việc | Điểm", "Toán↓ | Dạy | 10(centred)", "↑ | Học | (centred)", "Cộng×2 | 20(centred)"],
    ],
    stops: [],
  });
});

test("what cannot be joined is told at its row: nothing above or beside, the head, no rectangle", () => {
  expect(tables(["headless", "^ | a"], ["headless", "b | c"]).stops).toEqual([
    "2: Ô chỉ ghi “^” là ô gộp, nhưng không có ô nào ở trên để gộp vào",
  ]);
  expect(tables(["row", "a | b"], ["row", "^ | c"]).stops).toEqual([
    "3: Ô chỉ ghi “^” là ô gộp, nhưng không có ô nào ở trên để gộp vào",
  ]);
  expect(tables(["row", "a | b"], ["row", "< | c"]).stops).toEqual([
    "3: Ô chỉ ghi “<” là ô gộp, nhưng không có ô nào ở bên trái để gộp vào",
  ]);
  expect(tables(["headless", "a | <"], ["headless", "^ | b"]).stops).toEqual([
    "2: Các ô gộp ở dòng này không thành hình chữ nhật",
  ]);
  expect(tables(["headless", "a | <"], ["headless", "^ | ^"]).tables).toEqual([["a↓×2", "↑×2"]]);
});

test("a table without a head, and pairs of a label and what belongs to it, which have no rules", () => {
  expect(
    tables(
      ["headless", "1 | Nguyễn Ví Dụ | Trưởng ban"],
      ["headless", "2 | Trần Mẫu | "],
      ["label", "Thời gian: | từ ngày 05/9"],
      ["label", "Địa điểm: | Hội trường"],
    ),
  ).toEqual({
    tables: [
      ["1(centred) | Nguyễn Ví Dụ | Trưởng ban", "2(centred) | Trần Mẫu | "],
      ["không kẻ", "Thời gian:(label) | từ ngày 05/9", "Địa điểm:(label) | Hội trường"],
    ],
    stops: [],
  });
  expect(tables(["label", "Thời gian: | 05/9 | Nơi"]).stops).toEqual(["2: Dòng nhãn này có 3 ô"]);
});

test("a head begins another table; three rows of heads, a head alone, and nine columns are told; eight are not", () => {
  expect(tables(["row", "a | b"], ["row", "1 | 2"], ["head", "c | d"], ["row", "3 | 4"]).tables).toEqual([
    ["# a | b", "1(centred) | 2(centred)"],
    ["# c | d", "3(centred) | 4(centred)"],
  ]);
  expect(tables(["head", "a | b"], ["head", "c | d"], ["head", "e | f"], ["row", "1 | 2"]).stops).toEqual([
    "4: Bảng có hơn 2 dòng đầu",
  ]);
  expect(tables(["head", "a | b"], ["paragraph", "Đoạn"]).stops).toEqual([
    "2: Bảng mới có dòng đầu, chưa có dòng nào ở dưới",
  ]);
  const columns = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join("|");
  expect(tables(["row", columns(8)], ["row", columns(8)]).stops).toEqual([]);
  expect(tables(["row", columns(9)]).stops).toEqual(["2: Dòng bảng này có 9 ô"]);
  expect(tables(["row", columns(1)]).stops).toEqual(["2: Dòng bảng này có 1 ô"]);
});

test("marks give cells their faces", () => {
  const placed = ["Tổ | Việc", "{đậm: Toán} | dạy {nghiêng: tốt}"].map((text, order) => ({
    block: { round: "D1", order, level: "row" as const, text },
    place: { tab: "Nội dung kế hoạch", row: order + 2 },
  }));
  const { parts } = planParts(placed, {
    words: { year: "", unit: "" },
    milestone: () => missing,
    ground: () => missing,
    list: () => missing,
    anniversary: () => missing,
  });
  const [table] = parts;
  expect(table && "rows" in table ? table.rows[1]?.cells.map(({ runs }) => runs) : []).toEqual([
    [{ text: "Toán", italic: false, bold: true }],
    [
      { text: "dạy ", italic: false, bold: false },
      { text: "tốt", italic: true, bold: false },
    ],
  ]);
});
