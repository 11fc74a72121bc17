import { annexTags, articleTags, optional, type TagMeanings } from "../engine/tag-meanings";

/** What the tags of a decision print. */
export const decisionTags: TagMeanings = {
  "tên loại": optional("“QUYẾT ĐỊNH”"),
  "trích yếu": "“Về việc công nhận danh hiệu …”",
  ...articleTags,
  "#phụ lục": "danh sách của một danh hiệu, có tiền thưởng",
  "#phụ lục nhiều danh hiệu": "danh sách của nhiều danh hiệu, có tiền thưởng; trang ngang",
  "#phụ lục không tiền": "danh sách của một danh hiệu, không có tiền thưởng",
  "#phụ lục nhiều danh hiệu, không tiền": "danh sách của nhiều danh hiệu, không có tiền thưởng",
  ...annexTags,
  "#danh sách tập thể": "phần này in khi có tập thể",
  "#danh sách cá nhân": "phần này in khi có cá nhân",
  "#tiêu đề": "“I. TẬP THỂ”, “II. CÁ NHÂN”, khi có cả hai",
  "#dòng": "mỗi người, mỗi tập thể một hàng",
  tt: "số thứ tự trong cả danh sách, cũng là số sổ vàng",
  tên: "họ tên, hoặc tên tập thể",
  "chức vụ, đơn vị": "chức vụ, đơn vị",
  "danh hiệu": "danh hiệu, hình thức",
  "tiền thưởng": "số tiền; để trống khi hưởng mức thưởng khác",
  "ghi chú": optional("vì sao không có tiền thưởng"),
  "#số lượng": "danh sách có bao nhiêu, tổng số tiền bằng số và bằng chữ",
};

/** What the tags of a list of payments print. */
export const paymentListTags: TagMeanings = {
  "tên loại": optional("“BẢNG KÊ”"),
  "#theo quyết định": "các quyết định mà bảng kê chi theo",
  "#dự thảo": "“DỰ THẢO …”, khi quyết định chưa ký",
  "#ký nhận": "bảng ký nhận, khi chi tiền mặt",
  "#chuyển khoản": "bảng chuyển khoản",
  "#dòng": "mỗi người, mỗi tập thể một hàng",
  "họ và tên": "họ tên, hoặc tên tập thể và người nhận",
  "đơn vị": optional("đơn vị"),
  "danh hiệu": optional("danh hiệu, hình thức"),
  "số tài khoản": "số tài khoản; để trống khi chưa có ở tab “Tài khoản nhận tiền”",
  "ngân hàng": "ngân hàng",
  "số tiền": "số tiền phải chi, hoặc phải thu hồi",
  "ghi chú": optional("chủ tài khoản khi khác tên; phần còn lại; văn bản hủy bỏ, sửa đổi"),
  "tổng tiền": "cộng cột số tiền",
  "#tổng số": "bao nhiêu người, tập thể; tổng số bằng số và bằng chữ; đã chi; nguồn chi",
  "#thu hồi": "phần này in khi có tiền phải thu hồi",
  "tổng thu hồi": "cộng số tiền phải thu hồi",
  câu: "tổng số phải thu hồi bằng số và bằng chữ",
  "người lập": optional("họ tên người lập"),
  "kế toán": optional("họ tên kế toán"),
  "thủ trưởng": "chức danh người đứng đầu, viết hoa",
  "họ tên thủ trưởng": "họ tên người đứng đầu",
};

/** What the tags of the paper of a sudden award print. */
export const suddenOpinionTags: TagMeanings = {
  "tên loại": optional("“PHIẾU TRÌNH”"),
  "kính gửi": "người đứng đầu",
  "#dòng": "từng mục của hồ sơ một hàng; mục để trống thì không in",
  mục: "tên mục: “Thành tích”, “Căn cứ”…",
  "nội dung": "nội dung của mục",
  "#ý kiến": "ý kiến của Thường trực Hội đồng",
  "#quyết định": "các ô để thủ trưởng đánh dấu",
  "chức danh trái": "chức danh của người ký thay Thường trực",
  "họ tên trái": optional("họ tên người ấy"),
  "chức danh phải": "chức danh người đứng đầu",
  "họ tên phải": "họ tên người đứng đầu",
};
