import { addresseeTags, annexTags, articleTags, optional, type TagMeanings } from "../engine/tag-meanings";

/** What the text of a plan prints, in whatever document it stands. */
const contentTags: TagMeanings = {
  "#nội dung": "từng khối của kế hoạch; mỗi khối in một trong các phần dưới đây",
  "#căn cứ": "khối “Căn cứ”",
  "#phần": "khối “Phần A.”",
  "#mục": "khối “Mục I.”",
  "#khoản": "khối “Khoản 1.”",
  "#tiểu khoản": "khối “Tiểu mục 1.1.”",
  "#tiêu đề nhỏ": "khối “Tiêu đề nhỏ”",
  "#dòng giữa": "khối “Dòng ở giữa”",
  "#đoạn": "mọi khối khác",
  "#chữ": "từng đoạn chữ trong khối; căn cứ và tiêu đề chỉ có một kiểu chữ",
  "#đậm": optional("chữ in đậm"),
  "^đậm": optional("chữ không in đậm"),
  "#nghiêng": optional("chữ in nghiêng"),
  "^nghiêng": optional("chữ không in nghiêng"),
  "#bảng *": "bảng trong nội dung, theo số cột",
  "#bảng TT *": "bảng trong nội dung có cột đầu là số thứ tự, theo số cột",
  "#đầu": "hàng đầu của bảng",
  "#dòng": "mỗi hàng khác của bảng",
  "ô *": "ô của hàng, theo thứ tự cột",
  "#đoạn kết": "khối cuối nếu là đoạn văn: giữ trên cùng trang với chữ ký",
};

/** What the tags of a plan print, and of what looks like one. */
export const planTags: TagMeanings = {
  "tên loại": optional("“KẾ HOẠCH”, “CHƯƠNG TRÌNH”, “HƯỚNG DẪN”"),
  ...contentTags,
};

/** What the tags of a launching letter print. */
export const launchLetterTags: TagMeanings = {
  ...contentTags,
  "trích yếu": "trích yếu, sau “V/v”, dưới số",
  ...addresseeTags,
};

/** What the tags of a decision with its plan print. */
export const planDecisionTags: TagMeanings = {
  ...contentTags,
  "tên loại": optional("“QUYẾT ĐỊNH”"),
  "trích yếu": "“Về việc ban hành Kế hoạch …”",
  ...articleTags,
  "#kế hoạch": "kế hoạch ban hành kèm theo, trên trang riêng",
  ...annexTags,
  "tên phụ lục": "“KẾ HOẠCH”",
  "trích yếu phụ lục": "trích yếu của kế hoạch",
  "kèm theo": "“(Ban hành kèm theo Quyết định số …)”",
  "#nội dung/#căn cứ": "khối “Căn cứ”; căn cứ của quyết định thì in ở quyết định",
  "#nội dung/#đoạn": "mọi khối khác",
};
