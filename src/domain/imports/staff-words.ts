import { comparableLabel, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import type { NomineeCategory } from "../school/category";
import type { Discipline } from "../school/staff";

/** What a spreadsheet makes of codes that were not formatted as text. */
export function codeFaults(code: string): readonly string[] {
  if (code.length > 24) return [`Mã “${excerpt(code, 25)}” dài quá 24 ký tự`];
  return /^\d([.,]\d+)?e\+?\d+$/i.test(code) || /^#/.test(code)
    ? [`Mã “${code}” đã bị bảng tính đổi dạng; định dạng cột mã là văn bản rồi dán lại`]
    : [];
}

/** The code of the category that a text names, by code or by name; null where none has it. */
export function categoryOf(text: string, categories: readonly NomineeCategory[]): string | null {
  const label = comparableLabel(text);
  const found = categories.find(
    ({ code, name }) => comparableLabel(code) === label || recognisable(name) === recognisable(text),
  );
  return found?.code ?? null;
}

/** null where the text says neither. */
export function parseSex(text: string): "male" | "female" | null {
  const word = recognisable(text);
  return word === "nam" ? "male" : word === "nu" ? "female" : null;
}

/** "12", "12,5", "12 ngày"; null where the text is no number of days. */
export function parseDays(text: string): number | null {
  const digits = /^(\d{1,3})(?:[.,](\d{1,2}))?(?: ?ngày)?$/.exec(comparableLabel(text));
  return digits ? Number(`${digits[1]}.${digits[2] ?? 0}`) : null;
}

const disciplineWords: Readonly<Record<Discipline, readonly string[]>> = {
  none: ["khong", "khong co", "khong bi ki luat", "0"],
  reprimand: ["khien trach"],
  warning: ["canh cao"],
  demotion: ["ha bac", "cach chuc", "ha bac cach chuc", "giang chuc", "ha bac luong"],
  dismissal: ["buoc thoi viec", "sa thai"],
};

/** The form of discipline that a text names; null where it names none. */
export function parseDiscipline(text: string): Discipline | null {
  const words = recognisable(text).replace(/^(ki luat|hinh thuc) /, "");
  const found = Object.entries(disciplineWords).find(([, spellings]) => spellings.includes(words));
  return (found?.[0] as Discipline | undefined) ?? null;
}
