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
  "#bảng":
    "bảng có đường kẻ; mỗi ô in ở một dòng của bảng mẫu, rồi sổ xếp thành bảng và chia độ rộng các cột",
  "#bảng nhãn": "các dòng “nhãn | nội dung”, không có đường kẻ",
  "#đầu": "mỗi ô của dòng đầu",
  "#dòng": "mỗi ô của các dòng khác",
  "#ô hẹp": "ô số thứ tự, ô nhãn",
  "#ô rộng": "mọi ô khác",
  "#đoạn kết": "khối cuối nếu là đoạn văn: giữ trên cùng trang với chữ ký",
  "#phụ lục": "từng phụ lục, ở trang riêng sau chữ ký",
  "#sang trang": "từ phụ lục thứ hai: trang mới, số trang lại từ 1",
  "tên phụ lục": "“Phụ lục”; “Phụ lục I”, “Phụ lục II” nếu có nhiều",
  "#trích yếu phụ lục": "tên của phụ lục, nếu có",
  "kèm theo": "“(Kèm theo Kế hoạch số … ngày … của …)”",
};
