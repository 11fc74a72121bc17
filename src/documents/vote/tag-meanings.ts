import { optional, type TagMeanings } from "../engine/tag-meanings";

/** What a letter to the council's members prints. */
const letterTags: TagMeanings = {
  "#kính gửi": "các thành viên Hội đồng",
  "#đoạn kết": "câu kết, giữ trên cùng trang với chữ ký",
};

/** What the tags of an invitation print. */
export const invitationTags: TagMeanings = {
  ...letterTags,
  "tên loại": optional("“GIẤY MỜI”"),
  "#đoạn":
    "thời gian, địa điểm, chủ trì, nội dung bỏ phiếu, tài liệu kèm theo, việc cần làm nếu không dự được",
};

/** What the tags of a request for opinions print. */
export const opinionRequestTags: TagMeanings = {
  ...letterTags,
  "trích yếu": "trích yếu, sau “V/v”, dưới số",
  "#đoạn": "nội dung xin ý kiến, hạn và cách trả lời",
};

/** Those who sign at a meeting, two beside each other (`signatureRows`). */
export const signatureTags: TagMeanings = {
  "#dòng ký": "những người ký, mỗi hàng hai người",
  "chức danh trái": "vai trò của người ký bên trái",
  "họ tên trái": "họ tên người ký bên trái",
  "chức danh phải": "vai trò của người ký bên phải",
  "họ tên phải": "họ tên người ký bên phải",
};

/** What the tags of an attendance sheet print. */
export const attendanceSheetTags: TagMeanings = {
  "tên loại": optional("“DANH SÁCH ĐIỂM DANH”"),
  "#đoạn": "thời gian, địa điểm",
  "#dòng": "mỗi thành viên một hàng, theo thứ bậc",
  "họ và tên": "họ và tên thành viên",
  "chức vụ": optional("chức vụ"),
  "vai trò": "vai trò trong Hội đồng",
  "ghi chú": "người dự thay, lý do vắng, ai không bỏ phiếu",
  "#đoạn kết": "số thành viên, và chỗ trống để ghi số người có mặt",
};

/** What the tags of a ballot print. */
export const ballotTags: TagMeanings = {
  "#trang": "từng trang phiếu",
  "#sang trang": optional("ngắt trang, trước mọi trang trừ trang đầu"),
  "#trang đầu": "phần đầu của phiếu, ở trang thứ nhất",
  "tên phiếu": "“PHIẾU BẦU”, “PHIẾU BẦU BỔ SUNG”, “PHIẾU BẦU RIÊNG (SỐ 7)”, “PHIẾU XIN Ý KIẾN”",
  về: "danh hiệu được xét",
  "kỳ xét": optional("tên kỳ xét"),
  "phiên họp": "lượt bỏ phiếu và ngày họp",
  "trang số": "“Trang 1/6 (số 1-180, 180 dòng)”",
  "#hướng dẫn": "cách đánh dấu, thế nào là phiếu hợp lệ",
  "#trang tiếp": "phần đầu của các trang sau, có “Trang 2/6”",
  "#hai ô": "bảng của phiếu đánh dấu hai ô",
  "#gạch tên": "bảng của phiếu gạch tên",
  "#nhóm": "từng đơn vị, hoặc từng danh hiệu và đơn vị",
  "tên nhóm": "tên đơn vị, hoặc danh hiệu và đơn vị",
  "#dòng": "mỗi dòng trên phiếu một hàng",
  tt: "số của dòng trên phiếu",
  "họ tên": "họ tên, hoặc tên tập thể",
  "chức vụ": "chức vụ, hoặc điều phân biệt người cùng tên",
  "đồng ý": "ô đồng ý; “RÚT” khi không bỏ phiếu dòng này nữa",
  "không đồng ý": "ô không đồng ý; “RÚT” khi không bỏ phiếu dòng này nữa",
  "#rút": "“RÚT”, cạnh tên người không bỏ phiếu nữa",
  "#hết phiếu": "dưới bảng của trang cuối",
  "#ký tên": "chỗ thành viên ghi họ tên và ký, khi xin ý kiến bằng văn bản",
};

/** What the tags of a tally sheet and of the blank minutes print. */
export const tallySheetTags: TagMeanings = {
  "tên loại": optional("“BẢNG KIỂM PHIẾU”"),
  "#đoạn": "cách kiểm phiếu",
  "#loại phiếu": "mỗi loại phiếu một hàng",
  tên: "tên loại phiếu",
  "#nhóm": "từng danh hiệu, và đơn vị nếu xếp theo đơn vị",
  "tên nhóm": "tên danh hiệu, và đơn vị",
  "#dòng": "mỗi dòng trên phiếu một hàng",
  tt: "số của dòng trên phiếu",
  "họ tên": "họ tên, hoặc tên tập thể",
  "chức vụ, đơn vị": optional("chức vụ, đơn vị"),
  "ô đồng ý": "ô vuông để ghi phiếu đồng ý, mỗi ô năm phiếu",
  "ô không đồng ý": "ô vuông để ghi phiếu không đồng ý, mỗi ô năm phiếu",
  "tên biên bản": "trích yếu của biên bản để trống",
  "#nội dung": "từng khối của biên bản để trống; mỗi khối in một trong các phần dưới đây",
  "#nội dung/#căn cứ": "khối căn cứ",
  "#nội dung/#mục": "khối tiêu đề",
  "#nội dung/#đoạn": "khối đoạn văn, có chỗ trống để ghi tay",
  "#đoạn kết": "câu kết",
};

/** What minutes print: their blocks and the table of results. */
export const minutesTags: TagMeanings = {
  "tên loại": optional("“BIÊN BẢN”"),
  "#nội dung": "từng khối của biên bản; mỗi khối in một trong các phần dưới đây",
  "#căn cứ": "khối căn cứ",
  "#mục": "khối tiêu đề “I.”",
  "#khoản": "khối tiêu đề “1.”",
  "#đoạn": "khối đoạn văn",
  "#mã": "mã niêm phong",
  "#bảng kết quả": "kết quả của lượt bỏ phiếu",
  "#nhóm": "từng danh hiệu, và đơn vị nếu xếp theo đơn vị",
  "tên nhóm": "tên danh hiệu, và đơn vị",
  "#dòng": "mỗi dòng trên phiếu một hàng",
  tt: "số của dòng trên phiếu",
  "họ tên": "họ tên, hoặc tên tập thể",
  "chức vụ, đơn vị": optional("chức vụ, đơn vị"),
  "đồng ý": "số phiếu đồng ý",
  "không đồng ý": "số phiếu không đồng ý",
  trống: "số phiếu để trống",
  "không hợp lệ": "số phiếu không hợp lệ ở dòng này",
  "tỷ lệ": "tỷ lệ, kèm mẫu số",
  "kết quả": "đạt hay không, lý do",
  "#đoạn kết": "câu kết, giữ trên cùng trang với chữ ký",
};

/** What the tags of a count's minutes print beside those of all minutes. */
export const countMinutesTags: TagMeanings = {
  "#dòng ký": "Ban kiểm phiếu và chủ tọa, mỗi hàng hai người; chủ tọa ký bên phải",
};

/** What the tags of a meeting's minutes print beside those of all minutes. */
export const meetingMinutesTags: TagMeanings = {
  "#dòng ký": "thư ký ký bên trái, chủ tọa ký bên phải",
};

/** What the board on the wall prints. */
export const boardTags: TagMeanings = {
  "tên hội đồng": "tên Hội đồng, viết hoa",
  "kỳ xét": "tên kỳ xét",
  lúc: "lúc cập nhật",
  "#lượt": "lượt đang bỏ phiếu hay kiểm phiếu; nếu không thì lượt đóng sau cùng",
  tên: "“Lượt 1, xét Lao động tiên tiến”",
  "#dòng": "cách bỏ phiếu, số người có mặt, điều kiện, quy tắc, mỗi điều một dòng",
  "#bảng kết quả": "kết quả, khi lượt đã đóng",
  "#kết": "mỗi dòng trên phiếu một hàng",
  "#kết/tt": "số của dòng trên phiếu",
  "họ tên": "họ tên, hoặc tên tập thể",
  "danh hiệu": "danh hiệu, hình thức",
  "kết quả": "đạt, không đạt…",
  "cách tính": "phép tính của kết quả",
  "#các lượt khác": "phần này in khi có lượt khác",
  "#các lượt khác/#dòng": "mỗi lượt khác một dòng, đã đến đâu",
};

/** What slips with one-time codes print. */
export const codeSlipsTags: TagMeanings = {
  "#hàng": "mỗi hàng hai phiếu mã",
  tên: "“Lượt 2, xét Chiến sĩ thi đua cơ sở”",
  "mã trái": "mã của phiếu bên trái",
  "liên kết": "liên kết của biểu mẫu",
  "hướng dẫn": "cách dùng mã",
  "#phải": "phiếu bên phải, khi còn mã",
  mã: "mã của phiếu bên phải",
};

/** What the tally of a form prints. */
export const formSummaryTags: TagMeanings = {
  "tên hội đồng": "tên Hội đồng, viết hoa",
  "tên phiếu": "lượt bỏ phiếu và ngày họp",
  "kỳ xét": "tên kỳ xét",
  "#đoạn": "số mã, số phiếu; cách đối chiếu",
  "#dòng": "mỗi dòng trên phiếu một hàng",
  "#dòng/tt": "số của dòng trên phiếu",
  "họ tên": "họ tên, hoặc tên tập thể",
  "danh hiệu": "danh hiệu, hình thức",
  "đồng ý": "số phiếu đồng ý",
  "không đồng ý": "số phiếu không đồng ý",
  trống: "số phiếu để trống",
  "họ tên trái": "thành viên Ban kiểm phiếu ký bên trái",
  "họ tên phải": "thành viên Ban kiểm phiếu ký bên phải",
};
