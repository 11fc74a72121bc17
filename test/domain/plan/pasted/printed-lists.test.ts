import { expect, test } from "vitest";
import { wholeDays } from "../../../../src/domain/plan/milestone";
import type { PasteContext } from "../../../../src/domain/plan/pasted/offers/offer";
import { withPrintedLists } from "../../../../src/domain/plan/pasted/offers/printed-lists";
import { type WantedRow, wantedRows } from "../../../../src/domain/plan/pasted/pasted-plan";
import type { PlanBlock } from "../../../../src/domain/plan/plan";

const day = (d: number) => ({ year: 2026, month: 3, day: d });
const step = (code: string, order: number, what: string, who: string, to: number) => ({
  ...{ code, order, what, who, round: "D1", from: null, to: day(to), end: "exclusive" as const, toWhom: "" },
  ...wholeDays,
});
const block = (order: number, level: PlanBlock["level"], text: string): PlanBlock => ({
  ...{ round: "D1", order, level, text },
});

/** A round with each list in its text, and two rows in each tab, the later one first. */
const context: PasteContext = {
  ...{ round: "D1", kind: "plan", planSummary: "", period: null, days: [], grounds: [], recipients: [] },
  milestones: [step("GUI", 2, "gửi kết quả", "các tổ", 20), step("DK", 1, "đăng ký", "các tổ", 10)],
  targets: [
    { round: "D1", order: 2, target: "từ 80% tiết tốt", result: "", met: null },
    { round: "D1", order: 1, target: "100% đăng ký", result: "", met: null },
  ],
  assignments: [
    { round: "D1", order: 2, who: "Tổ 2", task: "theo dõi", inspectedOn: null, inspection: "" },
    { round: "D1", order: 1, who: "Tổ 1", task: "trang trí", inspectedOn: null, inspection: "" },
  ],
  content: [
    block(1, "section", "CHỈ TIÊU"),
    block(2, "numbered", "{chỉ tiêu}"),
    block(3, "dash", "{mốc thời gian}"),
    block(4, "point", "{Phân công}"),
  ],
};
const read = (...texts: readonly string[]): readonly WantedRow[] =>
  wantedRows(texts.map((text) => ({ kind: "paragraph", marker: "", text, lead: "", note: "" })));
const shown = (rows: readonly WantedRow[]) =>
  rows.map(({ level, text, lines }) => `${level}: ${text} (${lines.join(", ")})`);

const targets = ["1. 100% đăng ký;", "2. Từ 80% tiết tốt."];
const milestones = ["- Trước ngày 10/3/2026: các tổ đăng ký;", "- Trước ngày 20/3/2026: các tổ gửi kết quả."];
const assignments = ["a) Tổ 1: trang trí;", "b) Tổ 2: theo dõi./."];

test("lists pasted as they were printed are their marks again, on the levels they stand on", () => {
  const rows = read("CHỈ TIÊU", ...targets, ...milestones, "Phân công:", ...assignments);
  expect(shown(withPrintedLists(rows, context))).toEqual([
    "paragraph: CHỈ TIÊU (0)",
    "numbered: {chỉ tiêu} (1, 2)",
    "dash: {mốc thời gian} (3, 4)",
    "paragraph: Phân công: (5)",
    "point: {Phân công} (6, 7)",
  ]);
});

test("a list that says another thing, or one the text does not print, stays as it was pasted", () => {
  const changed = [
    read("1. 100% đăng ký;", "2. Từ 85% tiết tốt."),
    read("1. Từ 80% tiết tốt;", "2. 100% đăng ký."),
    read(...milestones.slice(0, 1)),
  ];
  for (const rows of changed) expect(withPrintedLists(rows, context)).toEqual(rows);
  const longer = read(...targets, "3. Không có đơn thư.");
  expect(shown(withPrintedLists(longer, context))).toEqual([
    "numbered: {chỉ tiêu} (0, 1)",
    "paragraph: 3. Không có đơn thư. (2)",
  ]);
  const rows = read(...assignments);
  expect(withPrintedLists(rows, { ...context, content: [block(1, "dash", "Xem {phân công}")] })).toEqual(
    rows,
  );
});
