import type { TextField } from "./pasted-list-columns";

/** What a spreadsheet did to a row's cells on the way here, told from their texts; `codes` are those of all rows. */
export function damageNotes(
  texts: Readonly<Record<TextField, string>>,
  codes: readonly string[],
): readonly string[] {
  const damaged = codeDamage(texts.code, codes);
  const errors = Object.values(texts).filter((text) => /^(#{2,}|#(N\/A|[A-Z0-9/]+[!?]))$/.test(text));
  return [
    ...(damaged === null
      ? []
      : [`Mã “${texts.code}” ${damaged}; định dạng cột mã là văn bản trong bảng tính rồi dán lại`]),
    ...errors.map((text) => `Ô “${text}” là lỗi của bảng tính, không phải nội dung`),
  ];
}

function codeDamage(code: string, codes: readonly string[]): string | null {
  if (/^\d([.,]\d+)?e[+-]?\d+$/i.test(code)) return "đã bị bảng tính đổi sang dạng số mũ";
  if (
    /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/.test(code) ||
    /^(\d{1,2}-)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg\d{1,2})(-\d{2,4})?$/i.test(code)
  )
    return "có vẻ đã bị bảng tính đổi thành ngày tháng";
  const lettered = codes.filter((other) => /\p{L}/u.test(other) || /[-/.]/.test(other)).length;
  const serial = /^[2-5]\d{4}$/.test(code) && 2 * lettered >= codes.length;
  return serial ? "có vẻ là số ngày của Excel" : null;
}
