import { articleTags, optional, type TagMeanings } from "../engine/tag-meanings";

/** What the tags of a letter that corrects a decision print. */
export const erratumTags: TagMeanings = {
  "trích yếu": "trích yếu, sau “V/v”, dưới số",
  "kính gửi": "nơi gửi",
  "#mở đầu": "quyết định nào có sai sót, bao nhiêu chỗ",
  "#dòng": "mỗi chỗ đính chính một hàng",
  tt: "số thứ tự",
  "vị trí": "người, tập thể và số thứ tự trong danh sách",
  mục: "mục được đính chính: “Họ tên, tên tập thể”…",
  "đã ghi": "nội dung đã ghi trong quyết định",
  "đính chính": "nội dung đúng",
  "#đoạn kết": "lý do, và câu kết, giữ trên cùng trang với chữ ký",
};

/** What the tags of a decision about another decision print. */
export const changingDecisionTags: TagMeanings = {
  "tên loại": optional("“QUYẾT ĐỊNH”"),
  "trích yếu": "“Về việc sửa đổi, bổ sung …”, “Về việc hủy bỏ …”",
  ...articleTags,
};

/** What the tags of a reply to a complaint print. */
export const complaintReplyTags: TagMeanings = {
  "trích yếu": "trích yếu, sau “V/v”, dưới số",
  "kính gửi": "người gửi kiến nghị",
  "#mở đầu": "nhận kiến nghị ngày nào, về việc gì",
  "#bảng trích": "phần trích kết quả của một người, in khi có bỏ phiếu",
  "#dòng": "mỗi mục của phần trích một hàng",
  mục: "tên mục: “Số phiếu đồng ý”, “Ngưỡng phải đạt”…",
  "nội dung": "nội dung của mục; không có tên người nào khác",
  "#đoạn trả lời": "quyết định của chính người ấy, và nội dung trả lời ở tab “Kiến nghị”",
  "#đoạn kết": "câu kết, giữ trên cùng trang với chữ ký",
};
