import { expect, test } from "vitest";
import type { Level } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import type { MarkContext } from "../../../src/domain/plan/plan-text";

const missing = { what: "Không có", remedy: "Thêm" };
const context: MarkContext = {
  words: { year: "năm học", unit: "tổ" },
  milestone: () => missing,
  ground: () => missing,
  list: (name) => (name === "targets" ? ["90% tốt", "thi đua"] : missing),
  anniversary: () => missing,
};

/** What is told of a plan that begins with some lines, by their rows. */
function told(...lines: readonly (readonly [Level, string])[]): readonly string[] {
  const blocks = [...lines, ["paragraph", "Trên đây là kế hoạch."] as const].map(([level, text], index) => ({
    block: { round: "D1", order: index + 1, level, text },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  return planParts(blocks, context).warnings.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`);
}
const dash = (text: string) => ["dash", text] as const;
const plus = (text: string) => ["plus", text] as const;

test("a list that mixes capitals and small letters is told once, at the first of the fewer lines; nothing is changed", () => {
  expect(told(dash("Tổ chức hội thi;"), dash("tham gia đầy đủ các buổi;"), dash("Nộp báo cáo."))).toEqual([
    "3: Gạch đầu dòng cùng một danh sách chỗ viết hoa, chỗ viết thường: “tham gia đầy đủ …”, còn “Tổ chức hội thi;”",
  ]);
});

test("the first line of the fewer ones is told, of equal numbers the small one; more of them are counted", () => {
  expect(told(dash("dạy tốt"), dash("học tốt"), dash("Rèn luyện thân thể"))).toEqual([
    "4: Gạch đầu dòng cùng một danh sách chỗ viết hoa, chỗ viết thường: “Rèn luyện thân thể”, còn “dạy tốt”",
  ]);
  const small = ["một việc", "hai việc", "ba việc", "bốn việc"].map(dash);
  const capital = ["Dạy tốt", "Học tốt", "Làm tốt", "Vui khỏe"].map(dash);
  expect(told(...capital, ...small)).toEqual([
    "6: Gạch đầu dòng cùng một danh sách chỗ viết hoa, chỗ viết thường: “một việc”, “hai việc”, “ba việc” và 1 dòng nữa, còn “Dạy tốt”",
  ]);
});

test("a list goes on below the lines within it, and over what its own cell goes on with", () => {
  expect(told(dash("Dạy tốt:"), plus("mỗi tổ một việc;"), plus("có hạn;"), dash("học tốt."))).toEqual([
    "5: Gạch đầu dòng cùng một danh sách chỗ viết hoa, chỗ viết thường: “học tốt.”, còn “Dạy tốt:”",
  ]);
  expect(told(dash("Dạy tốt.\nMỗi tổ một việc."), dash("học tốt."))).toHaveLength(1);
  expect(told(dash("Dạy tốt:"), plus("mỗi tổ một việc;"), plus("Có hạn."), plus("ghi sổ."))).toEqual([
    "4: Dấu + cùng một danh sách chỗ viết hoa, chỗ viết thường: “Có hạn.”, còn “mỗi tổ một việc;”",
  ]);
  expect(told(dash("{đậm: Dạy tốt.} Mỗi tổ một việc."), dash("{đậm: học tốt.}"))).toHaveLength(1);
  // The lines of a list mark begin with a capital.
  expect(told(dash("{chỉ tiêu}"), dash("học tốt."))).toHaveLength(1);
});

test.each<readonly [string, readonly (readonly [Level, string])[]]>([
  ["all capitals", [dash("Dạy tốt;"), dash("Học tốt.")]],
  ["all small", [dash("dạy tốt;"), dash("học tốt.")]],
  ["a line alone", [dash("Dạy tốt.")]],
  [
    "names of people and units",
    [dash("dự giờ;"), dash("Lê Thị Mẫu dạy thử;"), dash("Khoa Cơ khí dự;"), dash("Đoàn Thanh niên dự.")],
  ],
  [
    "bodies and offices",
    [dash("dự giờ;"), dash("Hội đồng chấm;"), dash("Hiệu trưởng duyệt;"), dash("Tổ Toán góp ý.")],
  ],
  ["abbreviations", [dash("dự giờ;"), dash("CBVC dự đủ;"), dash("HSSV viết bài.")]],
  ["small by their spelling", [dash("Dự giờ;"), dash("e-learning từng tuần;"), dash("đ/c tổ trưởng chấm.")]],
  [
    "quotations and figures",
    [dash("dự giờ;"), dash("“Dạy tốt - học tốt”;"), dash("100% lớp tham gia;"), dash("(Nếu có) góp ý.")],
  ],
  ["what a mark prints", [dash("dự giờ;"), dash("{từ chỉ đơn vị} góp ý;"), dash("{đậm: {từ chỉ năm} này.}")]],
  ["two lists", [dash("Dạy tốt;"), ["paragraph", "Ngoài ra:"], dash("học tốt.")]],
  ["lists under two headings", [dash("Dạy tốt;"), ["clause", "Việc khác"], dash("học tốt.")]],
  ["lists around a table", [dash("Dạy tốt;"), ["head", "a | b"], ["row", "1 | 2"], dash("học tốt.")]],
  [
    "levels of their own",
    [
      dash("Dạy tốt:"),
      plus("mỗi tổ một việc;"),
      plus("có hạn."),
      dash("Học tốt:"),
      plus("Một việc;"),
      plus("Có hạn."),
    ],
  ],
  [
    "no list at all",
    [
      ["paragraph", "Dạy tốt."],
      ["paragraph", "học tốt."],
    ],
  ],
])("nothing is told of %s", (_what, lines) => {
  expect(told(...lines)).toEqual([]);
});
