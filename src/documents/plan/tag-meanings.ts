import { optional, type TagMeanings } from "../engine/tag-meanings";

/** What the tags of a plan print. */
export const planTags: TagMeanings = {
  "tên loại": optional("“KẾ HOẠCH”"),
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
