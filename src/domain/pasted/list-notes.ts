import { excerpt } from "../cell-text";
import type { LineField } from "./list-fields";

/** Whether most of a list's codes have letters or signs in them, so that a bare number among them is odd. */
export function codesHaveLetters(codes: readonly string[]): boolean {
  const lettered = codes.filter((code) => /[\p{L}/.-]/u.test(code)).length;
  return lettered > 0 && 2 * lettered >= codes.length;
}

/** What a spreadsheet did to a row's cells on the way here, told from their texts; `lettered`: see `codesHaveLetters`. */
export function damageNotes(
  texts: Readonly<Record<LineField, string>>,
  lettered: boolean,
): readonly string[] {
  const damaged = codeDamage(texts.code, lettered);
  const errors = Object.values(texts).filter((text) => /^(#{2,}|#(N\/A|[A-Z0-9/]+[!?]))$/.test(text));
  return [
    ...(damaged === null
      ? []
      : [`Mã “${excerpt(texts.code)}” ${damaged}; định dạng cột mã là văn bản trong bảng tính rồi dán lại`]),
    ...errors.map((text) => `Ô “${excerpt(text)}” là lỗi của bảng tính, không phải nội dung`),
  ];
}

/** "04-Apr", "12-Th12", "Thg4-23": what a spreadsheet makes of "4/4". */
const dateOfASheet =
  /^(\d{1,2}-)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg? ?\d{1,2})(-\d{1,4})?$/i;

/** Why a cell that should hold a count or a vote may not; "" where nothing shows. */
export function spoiltBySheet(cell: string): string {
  const isDate =
    dateOfASheet.test(cell) || /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(cell) || /^[2-5]\d{4}$/.test(cell);
  return isDate ? " (có vẻ đã bị bảng tính đổi thành ngày tháng; định dạng cột là văn bản rồi dán lại)" : "";
}

function codeDamage(code: string, lettered: boolean): string | null {
  if (/^\d([.,]\d+)?e[+-]?\d+$/i.test(code)) return "đã bị bảng tính đổi sang dạng số mũ";
  if (/^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/.test(code) || dateOfASheet.test(code))
    return "có vẻ đã bị bảng tính đổi thành ngày tháng";
  const serial = /^[2-5]\d{4}$/.test(code) && lettered;
  return serial ? "có vẻ là số ngày của Excel" : null;
}
