/** The first question of the nomination form. */
export const modeWords = {
  new: "Nộp mới",
  add: "Bổ sung thêm",
  replace: "Thay thế toàn bộ danh sách đã nộp",
  withdraw: "Rút đề nghị",
} as const;

/** How a unit gives its nominees. */
export const shapeWords = {
  individual: "Một cá nhân",
  collective: "Một tập thể",
  list: "Danh sách dán từ bảng tính",
} as const;

export const closedWords = { yes: "Đã chốt danh sách", no: "Chưa chốt" } as const;

export const consentWord = "Người được đề nghị đồng ý công khai";

/** "LDTT - Lao động tiên tiến": a choice that is read by the code before the dash. */
export function codedChoice({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} - ${name}`;
}
