import { comparableLabel, recognisable } from "../../vietnamese/text";

/** "Không đạt", "chưa được công nhận", "Xin rút", with a few words behind it. */
const denied =
  /^(?:(?:khong|ko|chua) (?:duoc )?(?:dat|duoc|duiet|dong i|nhat tri|tan thanh|de nghi|de xuat|xet|cong nhan|thong qua|trung|du (?:dieu kien|tieu chuan|phieu))|xin (?:rut|thoi)|tu choi|bi (?:loai|gach ten))(?: \S+){0,5}$/;

/** What says so alone or of the list; with diacritics, for "Bộ", "Loại A" and "Rút kinh nghiệm" are other things. */
const leftOut =
  /^(?:xin )?(?:rút|bỏ|loại|hủy|huỷ|trượt|gạch)(?: (?:tên|đề nghị|đăng ký|đăng kí|xét|khỏi danh sách|ra khỏi danh sách))*[.!]?$/u;

/** What says no by itself in a column of results, and nothing in one of remarks. */
const no = /^(?:khong|ko|no|false|sai)$/;

/** No denial is longer. */
const longestDenial = 60;

/** Whether a cell of a column of results ("Kết quả") says that the award was not given, or not proposed. */
export function saysDenied(text: string): boolean {
  return no.test(recognisable(text.slice(0, longestDenial))) || isDenialAlone(text);
}

/** Whether a remark says that and nothing else; "Không" there says that there is no remark. */
export function isDenialAlone(text: string): boolean {
  if (text.length > longestDenial) return false;
  return denied.test(recognisable(text)) || leftOut.test(comparableLabel(text));
}
