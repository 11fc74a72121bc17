import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { decidedReview } from "../../support/decided-review";
import { filledRegister } from "../../support/filled-review";
import { callDoor, goodValue } from "../../support/pages";
import { typeInto } from "../../support/register";
import { review } from "../../support/review";

/*
 * The figures of *Bảng điều khiển* counted a second time, by the cells as a person would count them on the tabs: nothing of the add-on's
 * own reading or counting is used.
 */

type Figures = NonNullable<Door["dashboard"]["out"]["chosen"]>;

const figuresOf = (script: LocalAppsScript): Figures | null =>
  goodValue<Door["dashboard"]["out"]>(callDoor(script, "dashboard", { review })).chosen;

/** "LDTT Cảnh báo": how many rows there are of each. */
function counted(labels: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** By the cells: nominations by award and finding, findings by rule and weight, units by where they stand. */
function byHand(script: LocalAppsScript) {
  const awardNames = new Map(
    tabRows(script, "Danh hiệu").map((row) => [row["Mã danh hiệu"], row["Tên danh hiệu"]]),
  );
  const own = tabRows(script, "Đề nghị").filter((row) => row["Mã kỳ xét"] === review);
  const standing = own.filter((row) => ["Đang đề nghị", "Chờ duyệt bỏ"].includes(row["Trạng thái"] ?? ""));
  const ids = new Set(standing.map((row) => row["Mã đề nghị"]));
  const found = tabRows(script, "Kết quả kiểm tra").filter((row) => ids.has(row["Mã đề nghị"]));
  const told = tabRows(script, "Tình hình nộp").filter((row) => row["Mã kỳ xét"] === review);
  const links = tabRows(script, "Liên kết nộp").filter((row) => row["Mã kỳ xét"] === review);
  const silent = links.filter((link) => !told.some((row) => row["Mã đơn vị"] === link["Mã đơn vị"]));
  return {
    awards: counted(
      standing.map((row) => `${awardNames.get(row["Mã danh hiệu"])}: ${row["Kết quả kiểm tra"] || "Đạt"}`),
    ),
    rules: counted(found.map((row) => `${row["Điều kiện"]}: ${row.Mức}`)),
    units: counted([...told.map((row) => row["Tình hình"] ?? ""), ...silent.map(() => "Chưa có gì")]),
  };
}

/** As the dashboard has them. */
function shown(figures: Figures | null) {
  const bars = figures?.awards ?? [];
  for (const { total, parts } of bars) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const flat = (entries: readonly (readonly [string, number])[]) => Object.fromEntries(entries);
  return {
    awards: flat(
      bars.flatMap(({ label, parts }) =>
        parts.map(({ name, count }) => [`${label}: ${name}`, count] as const),
      ),
    ),
    rules: flat((figures?.rules ?? []).map(({ label, name, count }) => [`${label}: ${name}`, count])),
    units: flat((figures?.units.parts ?? []).map(({ name, count }) => [name, count])),
  };
}

test.each([
  ["filled", filledRegister],
  ["decided", decidedReview],
])("a review that is %s: what is shown is what one counts on the tabs", (_, register) => {
  const script = register();
  expect(byHand(script).awards).not.toEqual({});
  expect(shown(figuresOf(script))).toEqual(byHand(script));
});

test("nominations in every state, of every weight: what is shown is what one counts on the tabs", () => {
  const script = filledRegister();
  const states = [
    "Đang đề nghị",
    "Chờ duyệt bỏ",
    "Đã bỏ theo danh sách thay thế",
    "Đơn vị rút",
    "Đơn vị bỏ khi sửa",
    "Chờ xác nhận",
    "Thư ký không nhận",
  ];
  const findings = ["", "Cảnh báo", "Chặn", "Cần xem xét"];
  const before = shown(figuresOf(script));
  tabRows(script, "Đề nghị").forEach((_, at) => {
    typeInto(script, "Đề nghị", at + 2, "Trạng thái", states[at % states.length] ?? "");
    typeInto(script, "Đề nghị", at + 2, "Kết quả kiểm tra", findings[at % findings.length] ?? "");
  });
  const after = shown(figuresOf(script));
  expect(after).toEqual(byHand(script));
  expect(after.awards).not.toEqual(before.awards);
});
