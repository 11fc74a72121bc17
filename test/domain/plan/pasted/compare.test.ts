import { expect, test } from "vitest";
import { wholeDays } from "../../../../src/domain/plan/milestone";
import { planChanges } from "../../../../src/domain/plan/pasted/changes";
import { comparePlan, type PlanRow, withoutFaces } from "../../../../src/domain/plan/pasted/compare";
import { spellingFor } from "../../../../src/domain/plan/pasted/spelled";
import type { PlanBlock } from "../../../../src/domain/plan/plan";

const standing = (order: number, text: string, level: PlanBlock["level"] = "paragraph"): PlanBlock => ({
  ...{ round: "D1", order, level, text },
});
const row = (text: string, level: PlanRow["level"] = "paragraph"): PlanRow => ({ level, text });
const kinds = (content: readonly PlanBlock[], rows: readonly PlanRow[]) =>
  comparePlan(content, rows).map((each) =>
    each.kind === "added" ? `+ ${rows[each.row]?.text}` : `${each.kind} ${each.standing.order}`,
  );

test("rows that stand are found whatever stands between; italics and a ground's punctuation count for nothing", () => {
  const content = [
    standing(10, "Căn cứ Luật A", "ground"),
    standing(30, "{nghiêng: Dạy tốt} và học tốt."),
    standing(20, "Của thư ký tự thêm vào."),
  ];
  const rows = [row("Căn cứ Luật A;", "ground"), row("Dạy tốt và học tốt."), row("Mới.")];
  expect(kinds(content, rows)).toEqual(["same 10", "only 20", "same 30", "+ Mới."]);
});

test("another level, or half the words: it differs; fewer: it is another row", () => {
  expect(kinds([standing(1, "Mục đích", "clause")], [row("Mục đích", "minor")])).toEqual(["differs 1"]);
  expect(kinds([standing(1, "một hai ba bốn")], [row("một hai năm sáu")])).toEqual(["differs 1"]);
  expect(kinds([standing(1, "một hai ba bốn")], [row("một năm sáu bảy")])).toEqual([
    "+ một năm sáu bảy",
    "only 1",
  ]);
});

test("the plan's last “./.” is printed whatever was typed: it makes no other row", () => {
  const closing = standing(1, "Các tổ gửi kết quả {mốc: GUI}.");
  expect(kinds([closing], [row("Các tổ gửi kết quả {mốc: GUI}./.")])).toEqual(["same 1"]);
  expect(kinds([standing(1, "Các tổ thực hiện")], [row("Các tổ thực hiện./.")])).toEqual(["differs 1"]);
  expect(kinds([standing(1, "theo mẫu 1/2")], [row("theo mẫu 1/2.")])).toEqual(["differs 1"]);
});

test("new rows stand between their neighbours; in an empty round they go by tens", () => {
  const added = (content: readonly PlanBlock[], rows: readonly PlanRow[]) =>
    planChanges("D1", content, rows, []).added.map(({ order }) => order);
  expect(added([], [row("A"), row("B")])).toEqual([10, 20]);
  expect(
    added([standing(1, "A"), standing(2, "D")], [row("A"), row("B"), row("C"), row("D"), row("E")]),
  ).toEqual([...[1.3333, 1.6666, 10]]);
  const close = [standing(1.00001, "A"), standing(1.00002, "C")];
  const [between = 0] = added(close, [row("A"), row("B"), row("C")]);
  expect(between > 1.00001 && between < 1.00002).toBe(true);
  expect(added([standing(5, "B")], [row("A"), row("B")])).toEqual([2.5]);
});

test("what differs is replaced only where the person said so, of the row as it stands", () => {
  const content = [standing(1, "một hai ba bốn"), standing(2, "năm sáu bảy tám")];
  const rows = [row("một hai ba BỐN!"), row("năm sáu bảy chín")];
  const seen = { order: 1, level: "paragraph", text: "một hai ba bốn" } as const;
  expect(planChanges("D1", content, rows, [seen, { ...seen, order: 2 }])).toEqual({
    added: [],
    replaced: [standing(1, "một hai ba BỐN!")],
    left: [content[1]],
  });
});

test("faces come off whatever marks they hold; a brace without its partner stays", () => {
  expect(withoutFaces("{nghiêng: Theo {số văn bản: KH1}, {đậm: mới}.} Sau")).toBe(
    "Theo {số văn bản: KH1}, mới. Sau",
  );
  expect(withoutFaces("{nghiêng: dở")).toBe("{nghiêng: dở");
});

test("rows that print the same are the same, whichever marks print it; a mark accepted for typed words is another row", () => {
  const milestone = { code: "GUI", round: "D1", order: 1, what: "gửi", who: "", toWhom: "", ...wholeDays };
  const day = (d: number, month = 3) => ({ year: 2026, month, day: d });
  const spelling = spellingFor({
    period: { from: day(1), to: day(30, 6) },
    days: [],
    grounds: [],
    milestones: [{ ...milestone, from: day(1), to: day(20), end: "inclusive" }],
  });
  const told = (there: string, pasted: string) =>
    comparePlan([standing(1, there)], [row(pasted)], spelling).map(({ kind }) => kind);
  const [whole, ends] = [
    "Các tổ gửi {mốc: GUI}.",
    "Các tổ gửi từ ngày {mốc từ: gui} đến ngày {mốc đến: GUI}.",
  ];
  const typed = "Các tổ gửi từ ngày 01/3/2026 đến ngày 20/3/2026.";
  expect([told(whole, ends), told(ends, whole), told(whole, typed)]).toEqual([["same"], ["same"], ["same"]]);
  expect([told(typed, whole), told(typed, ends)]).toEqual([["differs"], ["differs"]]);
  expect(told(whole, typed.replace("20/3", "21/3"))).toEqual(["differs"]);
  expect(told(whole, ends.replace("GUI", "KHAC"))).toEqual(["differs"]);
  expect(told("Các tổ gửi {mốc: KHAC}.", "Các tổ gửi {mốc: KHAC}.")).toEqual(["same"]);
});
