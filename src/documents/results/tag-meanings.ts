import { optional, type TagMeanings } from "../engine/tag-meanings";

/** The lists of public papers (`awardListsView`). */
const awardListTags: TagMeanings = {
  "#danh sách tập thể": "danh sách tập thể; không in gì khi không có tập thể nào",
  "#danh sách cá nhân": "danh sách cá nhân; không in gì khi không có ai",
  "#nhóm": "từng danh hiệu, hình thức, theo thứ tự từ cao xuống thấp",
  "tên nhóm": "tên danh hiệu, hình thức, kèm số lượng",
  "#danh sách tập thể/#nhóm/#dòng": "mỗi tập thể một hàng",
  "tập thể": "tên tập thể; dòng dưới là đơn vị nếu tập thể thuộc một đơn vị khác",
  "#danh sách cá nhân/#nhóm/#dòng": "mỗi người một hàng",
  "họ và tên": "họ và tên",
  "đơn vị": "tên đơn vị",
  "số lượng": "danh sách có bao nhiêu tập thể, cá nhân",
};

/** The head of an annex (`annexHeadView`). */
const annexTags: TagMeanings = {
  "#có danh sách": "phụ lục, bắt đầu trang mới, đánh số trang riêng",
  "tên phụ lục": optional("“DANH SÁCH”"),
  "trích yếu phụ lục": "danh sách gì",
  "kèm theo": "“(Kèm theo Thông báo số … ngày … của …)”, để trống số, ngày khi chưa có",
};

const noticeTags: TagMeanings = {
  "tên loại": optional("“THÔNG BÁO”"),
  ...annexTags,
  ...awardListTags,
};

/** What the tags of the announcement of a vote's result print. */
export const resultNoticeTags: TagMeanings = {
  ...noticeTags,
  "#đoạn":
    "kết quả theo từng danh hiệu, nơi niêm yết, thời gian và nơi nhận ý kiến; chỉ có số lượng, không có số phiếu",
};

/** What the tags of the announcement of a decision print. */
export const decisionNoticeTags: TagMeanings = {
  ...noticeTags,
  "#đoạn": "số, ngày của quyết định, số lượng theo từng danh hiệu, nơi niêm yết, nơi nhận kiến nghị",
};

/** What the tags of the list for the website print. */
export const websiteListTags: TagMeanings = {
  "tên loại": optional("“DANH SÁCH ĐĂNG TRANG THÔNG TIN ĐIỆN TỬ”"),
  ...awardListTags,
  "#gương điển hình": "từng gương điển hình đã đồng ý đăng",
  "tên gương": "họ tên (tên tập thể), đơn vị",
  "#gương điển hình/#đoạn": "tóm tắt thành tích, như đơn vị viết",
  "#đoạn": "danh sách theo những quyết định nào",
};

/** What the tags of a ceremony's kit print. */
export const ceremonyKitTags: TagMeanings = {
  "tên loại": optional("“KỊCH BẢN LỄ TRAO THƯỞNG”, thêm “(DỰ THẢO)” khi có dòng chưa có quyết định đã ký"),
  "#đoạn mở đầu": "thứ tự công bố và trao",
  "#nhóm": "từng danh hiệu, hình thức, từ cao xuống thấp",
  "tên nhóm": "tên danh hiệu, hình thức, kèm số lượng",
  "#tập thể": "bảng gọi tên, khi nhóm là tập thể",
  "#cá nhân": "bảng gọi tên, khi nhóm là cá nhân",
  "#dòng": "mỗi lượt nhận một hàng, theo thứ tự trong danh sách của quyết định",
  lượt: "lượt lên thứ mấy",
  số: "số trong danh sách của quyết định; để trống khi chưa có quyết định đã ký",
  "xướng tên": "tên như người dẫn chương trình đọc; “Ông”, “Bà” theo tab “Nhân sự”",
  "đơn vị": "chức vụ, đơn vị",
  "đại diện": "người lên nhận thay tập thể",
  "#lời dẫn": "lời người dẫn chương trình, mỗi lời một đoạn",
  "#chồng": "mỗi lượt lên một hàng: giấy nào, bao nhiêu tờ, ai trao",
  "danh hiệu": "tên danh hiệu, hình thức",
  giấy: "loại giấy",
  "số giấy": "bao nhiêu tờ",
  "từ đến": "các số trong danh sách của quyết định",
  "người trao": optional("để trống, ghi tay"),
};
