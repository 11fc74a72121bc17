import { optional, type TagMeanings } from "../engine/tag-meanings";

/** The head of an annex (`annexHeadView`). */
const annexTags: TagMeanings = {
  "tên phụ lục": "tên của phụ lục, viết hoa",
  "trích yếu phụ lục": "phụ lục về việc gì",
  "kèm theo": "văn bản mà phụ lục kèm theo; để trống số, ngày khi văn bản chưa có",
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
