import { foldText } from "../../../vietnamese/collation";

/** What a submission does with what the unit sent before. */
export type SubmissionMode = "new" | "add" | "replace" | "withdraw";

/** The page of the form that holds its nominees. */
export type SubmissionShape = "individual" | "collective" | "list";

/** The choices as the form words them; answers are read back by the same words. */
export const modeNames: Readonly<Record<SubmissionMode, string>> = {
  new: "Nộp mới",
  add: "Bổ sung thêm",
  replace: "Thay thế toàn bộ danh sách đã nộp",
  withdraw: "Rút đề nghị",
};

export const shapeNames: Readonly<Record<SubmissionShape, string>> = {
  individual: "Một cá nhân",
  collective: "Một tập thể",
  list: "Danh sách dán từ bảng tính",
};

/** The choice of a unit that names nobody in this submission: it closes its list, or has nobody to nominate. */
export const onlyClosingName = "Chỉ chốt danh sách, không đề nghị thêm";

export const closedNames = { closed: "Đã chốt danh sách", open: "Chưa chốt" } as const;

export const consentName = "Người được đề nghị đồng ý công khai";

/** The choice that is worded so, whatever its case and spacing; null where none is. */
export function choiceNamed<T extends string>(names: Readonly<Record<T, string>>, text: string): T | null {
  const typed = foldText(text);
  for (const value in names) if (foldText(names[value]) === typed) return value;
  return null;
}

/** A row chosen from a list whose choices read "<code> - <name>", or typed as its code or its name; null where none is. */
export function listedByChoice<T extends { readonly code: string; readonly name: string }>(
  rows: readonly T[],
  text: string,
): T | null {
  const typed = foldText(text);
  if (typed === "") return null;
  const named = (code: string) => rows.find((row) => foldText(row.code) === code);
  // A code may hold " - " itself: the longest beginning that is a code.
  const beginnings = [...typed.matchAll(/ - /g)].map(({ index }) => typed.slice(0, index)).reverse();
  const byCode = [typed, ...beginnings].map(named).find((row) => row !== undefined);
  return byCode ?? rows.find((row) => foldText(row.name) === typed) ?? null;
}
