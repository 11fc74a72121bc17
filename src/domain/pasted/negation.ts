import { isUnmarked, markedWords, recognisable } from "../../vietnamese/text";
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
