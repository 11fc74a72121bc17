import type { Problem } from "../../domain/problem";
import { failed, type Result } from "../../domain/result";
import type { Settings } from "../../domain/school/settings";
import type { TableView } from "../../register/open-table";
import {
  type SettingRow,
  settingAsked,
  settingsFrom,
  settingsTable,
} from "../../register/tables/school/settings";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable, comparableLabel } from "../../vietnamese/text";

/** What the first set-up asks of the school, in the order in which it asks. */
const schoolAsked = [
  "school",
  "schoolSymbol",
  "parentBody",
  "place",
  "sector",
  "headTitle",
  "headName",
  "council",
  "councilSymbol",
  "yearWord",
  "unitWord",
  "series",
  "draftingUnit",
  "reviewBody",
] as const satisfies readonly (keyof Settings)[];

/** A value the secretary typed on the page, and the one that stood there when the page was opened. */
export interface SettingTyped {
  readonly item: string;
  readonly before: string;
  readonly value: string;
}

/** What of the school's settings is asked, as it stands. */
export interface SettingShown {
  readonly item: string;
  readonly value: string;
  readonly explanation: string;
  readonly optional: boolean;
  readonly choices: readonly string[];
}

/** The settings the first set-up asks for, as they stand on their tab. */
export function settingsShown(open: TableView<SettingRow>): readonly SettingShown[] {
  return schoolAsked.map((setting) => {
    const asked = settingAsked(setting);
    return { ...asked, value: rowOf(open, asked.item)?.value ?? "" };
  });
}

/**
 * Writes what was typed into *Thông tin chung*, each into its own row. A value that somebody changed since the page was opened is
 * refused, and so is one that the settings cannot be read with; what is left empty may be filled in later.
 */
export function saveSchool({ values }: { readonly values: readonly SettingTyped[] }): Result<{
  readonly saved: number;
}> {
  return unitOfWork("guideSetUp", { settings: settingsTable }, ({ settings }) => {
    const changed = values.filter(({ item, value }) => !same(rowOf(settings, item)?.value ?? "", value));
    const problems = changed.flatMap(({ item, before }) => {
      const row = rowOf(settings, item);
      if (!row) return [noSuchSetting(item)];
      return same(row.value, before) ? [] : [changedMeanwhile(row, settings)];
    });
    if (problems.length > 0) return failed(...problems);
    for (const { item, value } of changed) {
      const row = rowOf(settings, item);
      if (row) settings.put({ ...row, value: value.trim() });
    }
    const unreadable = wrongAmong(changed, settings);
    if (unreadable.length > 0) return failed(...unreadable);
    const items = changed.map(({ item }) => `“${item}”`);
    return {
      value: { saved: changed.length },
      what: items.length === 0 ? "" : `${filling}${items.join(", ")}`,
      // A run that was cut off told of all, and wrote some.
      tells: (earlier) => earlier.startsWith(filling) && items.every((item) => earlier.includes(item)),
    };
  });
}

const filling = "Điền mục ";

/** What is wrong with values that were typed; that others are empty is no matter yet. */
function wrongAmong(typed: readonly SettingTyped[], settings: TableView<SettingRow>): readonly Problem[] {
  const read = settingsFrom(settings);
  if (read.ok) return [];
  const filled = typed.filter(({ value }) => comparable(value) !== "");
  const places = filled.flatMap(({ item }) => {
    const row = rowOf(settings, item);
    return row ? [settings.place(row, "value").row] : [];
  });
  return read.problems.filter(({ where }) => where?.row !== undefined && places.includes(where.row));
}

function rowOf(open: TableView<SettingRow>, item: string): SettingRow | undefined {
  return open.find((row) => comparableLabel(row.item) === comparableLabel(item));
}

/** Lines of a name stand for themselves: breaking it elsewhere is a change. */
function same(a: string, b: string): boolean {
  return linesOf(a) === linesOf(b);
}

function linesOf(text: string): string {
  return text.split("\n").map(comparable).join("\n").trim();
}

function noSuchSetting(item: string): Problem {
  return {
    what: `Tab “${settingsTable.tab}” không có mục “${item}”`,
    where: { tab: settingsTable.tab },
    remedy: `Bấm ${menuPath("setUpRegister")} để thêm lại mục này`,
  };
}

function changedMeanwhile(row: SettingRow, settings: TableView<SettingRow>): Problem {
  return {
    what: `Mục “${row.item}” vừa được sửa thành “${row.value}” trong lúc mở trang này`,
    where: settings.place(row, "value"),
    remedy: "Bấm Tải lại để xem giá trị mới, rồi sửa nếu cần; chưa có gì bị thay đổi",
  };
}
