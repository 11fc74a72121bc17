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
  "tên phụ lục": "tên của phụ lục, viết hoa",
  "trích yếu phụ lục": "phụ lục về việc gì",
  "kèm theo": "văn bản mà phụ lục kèm theo; để trống số, ngày khi văn bản chưa có",
};

const noticeTags: TagMeanings = {
  "tên loại": optional("“THÔNG BÁO”"),
  "#có danh sách": "phụ lục, bắt đầu trang mới, đánh số trang riêng",
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

/** What the tags of a Tờ trình print. */
export const submissionTags: TagMeanings = {
  ...annexTags,
  "tên loại": optional("“TỜ TRÌNH”"),
  "#kính gửi": "nơi gửi duy nhất, cùng dòng với “Kính gửi:”",
  "#kính gửi nhiều nơi": "phần này in khi gửi nhiều nơi",
  "#nơi gửi": "từng nơi gửi, mỗi nơi một dòng",
  "#căn cứ": "từng căn cứ, trong đó có biên bản họp Hội đồng",
  "#đoạn mở đầu": "Hội đồng đã xét ngày nào, trường trình cấp nào, thành tích từ ngày nào đến ngày nào",
  "#phần": "danh hiệu thi đua, rồi hình thức khen thưởng",
  "tiêu đề": "“1. Danh hiệu thi đua”",
  "#đoạn": "từng danh hiệu, hình thức: số lượng, tỷ lệ phiếu tính trên gì, đạt khi nào",
  "#đoạn tiếp theo": "tổng số, cam kết, hồ sơ kèm theo",
  "#danh sách kèm theo": "danh sách kèm theo tờ trình, trên trang riêng",
  "#danh sách tập thể": "danh sách tập thể; không in gì khi không có tập thể nào",
  "#danh sách cá nhân": "danh sách cá nhân; không in gì khi không có ai",
  "#dòng": "mỗi người, tập thể và danh hiệu một hàng",
  "họ tên": "họ tên, hoặc tên tập thể, như trên phiếu",
  "chức vụ, đơn vị": "chức vụ, đơn vị",
  "thành tích": "tóm tắt thành tích theo đề nghị của đơn vị",
  "đề nghị": "danh hiệu, hình thức đề nghị",
  "tỷ lệ": optional("tỷ lệ phiếu đồng ý, kèm số phiếu và mẫu số"),
  "#số lượng": "số lượng của danh sách",
};

/** What the tags of a report of achievements print. */
export const achievementReportTags: TagMeanings = {
  ...annexTags,
  "tên loại": optional("“BÁO CÁO THÀNH TÍCH”"),
  "#mẫu số": optional("mẫu báo cáo theo nghị định, khi sổ biết số của mẫu"),
  "#người báo cáo": "họ tên, hoặc tên tập thể",
  "#phần": "ba phần của báo cáo: lý lịch hoặc đặc điểm, thành tích, các hình thức đã được khen",
  "tiêu đề": "tiêu đề của phần",
  "#mục": "từng mục của phần",
  "#tên": "tên mục, khi có",
  "#đoạn": "từng đoạn của mục; chỗ chấm để ghi thêm",
  "#bảng": "bảng danh hiệu, hoặc bảng hình thức đã được khen",
  "tên cột": "“Danh hiệu thi đua”, “Hình thức khen thưởng”",
  "#bảng/#dòng": "mỗi lần được khen một hàng",
  năm: "năm học đạt",
  tên: "tên danh hiệu, hình thức",
  "quyết định": "số, ngày của quyết định và cơ quan quyết định",
  "#dòng ký": "người báo cáo, thủ trưởng đơn vị, cơ quan trình, mỗi hàng hai người",
  "#phiếu kiểm tra": "phiếu kiểm tra hồ sơ, ở tờ cuối",
  "#phiếu kiểm tra/#dòng": "mỗi thành phần hồ sơ một hàng",
  "thành phần": "tên thành phần",
  "mẫu số": optional("số của mẫu"),
  "số bản": optional("nộp mấy bản"),
  "bắt buộc": "bắt buộc hay không",
  "tình trạng": "đã có hay chưa",
  "ghi chú": optional("chỗ ghi tay"),
  "#người kiểm tra": "chỗ người kiểm tra ghi tên, ngày",
};

/** What the tags of the index of a review's papers print. */
export const dossierIndexTags: TagMeanings = {
  "tên loại": optional("“MỤC LỤC HỒ SƠ”"),
  "#dòng": "mỗi văn bản một hàng, theo ngày",
  "số, ký hiệu": "số, ký hiệu của văn bản",
  "#dòng/ngày": "ngày của văn bản",
  "#dòng/trích yếu": "loại văn bản và trích yếu",
  "tờ số": optional("chỗ ghi tay khi đóng hồ sơ"),
  "ghi chú": "văn bản thay thế, nếu có",
  "#đoạn tiếp theo": "những văn bản còn là dự thảo, không vào mục lục",
};
