import { comparableLabel, isUnmarked, markedWords, recognisable } from "../../vietnamese/text";
import { hasFamilyName } from "./family-names";

const verbs =
  "đề nghị|đề xuất|đạt|xét|bình xét|đủ|khen|được khen|công nhận|hoàn thành|đăng ký|đăng kí|xếp loại|đánh giá|trình|bầu|đồng ý|chọn";

/** With marks: "Khổng Đạt" is somebody. */
const no = new RegExp(`(?:^| )(?:không|chưa|ko) (?:(?:được|bị) )?(?:${verbs})(?= |$)`, "u");
const unmarkedNo =
  /(?:^| )(?:khong|chua|ko) (?:duoc )?(?:de nghi|de xuat|binh xet|du dieu kien|du tieu chuan|cong nhan|hoan thanh|dang ki|xep loai)(?= |$)/;

/** What else says of those below that they are not proposed. */
const otherNo =
  /^(?:(?:danh sách|cá nhân|tập thể|người|các|những|diện) )*(?:dự phòng|dự bị|xin rút|rút tên|bị loại|bị kỷ luật|bị kỉ luật|(?:có )?vi phạm)(?= |$)/u;

const longestNo = 300;

/** Whether a group's name, a title or a line says that whom it is about are not proposed: "Không đề nghị", "Dự phòng:". */
export function saysNo(text: string): boolean {
  if (text.length > longestNo) return false;
  const words = markedWords(text.replace(/^\s*(?:[IVXL]+|[A-HĐ]|\d+(?:\.\d+)*)\s*[.)/:-]+/u, ""));
  return no.test(words) || otherNo.test(words) || (isUnmarked(text) && unmarkedNo.test(recognisable(text)));
}

/** The same of a line that heads others; "Lê Thị Mẫu (không đề nghị)" is about one person. */
export function headsNo(text: string): boolean {
  return (
    saysNo(text) &&
    (/^(?:không|khong|danh sách|danh sach)(?: |$)/u.test(markedWords(text)) || !hasFamilyName(text))
  );
}

const nobody =
  /^(?:(?:không|chưa|ko)(?: (?:có|ai|phát sinh|người|cá nhân|tập thể|đồng chí|trường hợp)(?: .*)?)?|(?:khong|chua)(?: co(?: .*)?)?|trống|để trống|bỏ trống|none|nil|n a)$/u;

/** Whether a cell of names says that there is nobody: "Không", "Chưa có", "(trống)". "Khổng Văn Thử" is somebody. */
export function isNobody(name: string): boolean {
  return name.length <= longestNo && nobody.test(markedWords(name));
}

/** "Không đạt", "chưa được công nhận", "Xin rút", with a few words behind it. */
const denied =
  /^(?:(?:khong|ko|chua) (?:duoc )?(?:dat|duoc|duiet|dong i|nhat tri|tan thanh|de nghi|de xuat|xet|cong nhan|thong qua|trung|du (?:dieu kien|tieu chuan|phieu))|xin (?:rut|thoi)|tu choi|bi (?:loai|gach ten))(?: \S+){0,5}$/;

/** What says so alone or of the list; with diacritics, for "Bộ", "Loại A" and "Rút kinh nghiệm" are other things. */
const leftOut =
  /^(?:xin )?(?:rút|bỏ|loại|hủy|huỷ|trượt|gạch)(?: (?:tên|đề nghị|đăng ký|đăng kí|xét|khỏi danh sách|ra khỏi danh sách))*[.!]?$/u;

/** What says no by itself in a column of results, and nothing in one of remarks. */
const noAlone = /^(?:khong|ko|no|false|sai)$/;

/** No denial is longer. */
const longestDenial = 60;

/** Whether a cell of a column of results ("Kết quả") says that the award was not given, or not proposed. */
export function saysDenied(text: string): boolean {
  return noAlone.test(recognisable(text.slice(0, longestDenial))) || isDenialAlone(text);
}

/** Whether a remark says that and nothing else; "Không" there says that there is no remark. */
export function isDenialAlone(text: string): boolean {
  if (text.length > longestDenial) return false;
  return denied.test(recognisable(text)) || leftOut.test(comparableLabel(text));
}
