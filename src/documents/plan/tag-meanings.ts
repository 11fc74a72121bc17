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

/** Who signs beside (`coSignerView`). */
const coSignerTags: TagMeanings = {
  "^ký cùng": optional("chỗ ký của một người"),
  "#ký cùng": "chỗ ký của hai người, khi đợt có người ký cùng; nơi nhận ở dưới",
  "#quyền hạn ký cùng": "quyền hạn của người ký cùng, từng dòng",
  "chức vụ ký cùng": "chức vụ của người ký cùng, viết hoa",
  "#chức danh ký cùng": "chức danh trên họ tên người ký cùng",
  "họ tên ký cùng": "họ tên người ký cùng",
};

/** What the tags of a plan print, and of what looks like one. */
export const planTags: TagMeanings = {
  "tên loại": optional("“KẾ HOẠCH”, “CHƯƠNG TRÌNH”, “HƯỚNG DẪN”"),
  ...contentTags,
  ...coSignerTags,
};

/** What the tags of a launching letter print. */
export const launchLetterTags: TagMeanings = {
  ...contentTags,
  ...coSignerTags,
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
  "tên phụ lục": "“KẾ HOẠCH”; ở phụ lục của kế hoạch: “Phụ lục I”",
  "trích yếu phụ lục": "trích yếu của kế hoạch",
  "#trích yếu phụ lục": "tên của phụ lục, nếu có",
  "kèm theo": "“(Ban hành kèm theo Quyết định số …)”",
  "#nội dung/#căn cứ": "khối “Căn cứ”; căn cứ của quyết định thì in ở quyết định",
  "#nội dung/#đoạn": "mọi khối khác",
};
