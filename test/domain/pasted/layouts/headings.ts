import type { Dice } from "../../../support/dice";

/**
 * What schools write above a column, as their public lists have it: wordings by what the column says. They were collected
 * without looking at what the reader knows; a wording it cannot know is to be told, never guessed in silence.
 */
const wordings = {
  counter: "TT|STT|Số TT|Stt|S TT|T.T|Số thứ tự",
  name: `Họ và tên|Họ và tên|Họ tên|HỌ VÀ TÊN|Họ & tên|Họ và tên CBGVNV|Họ và tên cán bộ, giáo viên, nhân viên|Họ tên CB, GV, NV
    |Họ và tên người được đề nghị|Họ và tên cá nhân|Tên cá nhân|Họ, tên|Ông (bà)|Họ và tên (ông, bà)|Tên cá nhân đề nghị khen thưởng
    |Họ và tên viên chức|Họ và tên nhà giáo|Họ và tên giáo viên|Họ và tên người lao động|Họ và tên (viết chữ in thường)`,
  studentName: "Họ và tên|Họ và tên HSSV|Họ và tên sinh viên|Họ tên học sinh|Họ và tên học sinh, sinh viên",
  collectiveName:
    "Tên tập thể|Tập thể|Tên tập thể được đề nghị|Tập thể đề nghị|Tên đơn vị, tập thể|Tên tập thể đề nghị khen thưởng",
  eitherName:
    "Họ và tên/Tập thể|Tên tập thể, cá nhân|Tên cá nhân, tập thể|Tập thể/Cá nhân|Cá nhân, tập thể|Tên tập thể, cá nhân được đề nghị",
  code: "Mã|Mã NV|Mã VC|Mã CB|Mã số|Mã GV|Mã viên chức|Mã nhân viên|Số hiệu viên chức|Mã CBVC|Mã số viên chức|Mã cán bộ",
  studentCode: "MSSV|Mã SV|Mã HSSV|Mã sinh viên|Mã số sinh viên|Mã học sinh",
  position: `Chức vụ|Chức danh|Chức vụ/Chức danh|Chức vụ công tác|Chức danh nghề nghiệp|Chức vụ, chức danh|Nhiệm vụ được giao
    |Công việc được giao|Chức vụ, nhiệm vụ|CV`,
  positionAndUnit:
    "Chức vụ, đơn vị|Chức vụ, đơn vị công tác|Chức vụ, nơi công tác|Chức danh, đơn vị công tác",
  category: "Đối tượng|Nhóm đối tượng|Đối tượng thi đua",
  rating: `Xếp loại|Xếp loại viên chức|Kết quả xếp loại viên chức|Đánh giá viên chức|Xếp loại CBVC|Xếp loại chất lượng viên chức
    |Mức độ hoàn thành nhiệm vụ|Kết quả đánh giá, xếp loại|Xếp loại chất lượng|XLVC|Đánh giá, xếp loại VC|Kết quả đánh giá viên chức
    |Mức độ HTNV|Xếp loại viên chức năm học 2022-2023|Kết quả xếp loại|KQ xếp loại`,
  collectiveRating: "Xếp loại|Xếp loại tập thể|Kết quả xếp loại|Mức độ hoàn thành nhiệm vụ",
  awards: `Danh hiệu|Danh hiệu đề nghị|Danh hiệu thi đua đề nghị|Đề nghị danh hiệu|Hình thức khen thưởng|Danh hiệu thi đua
    |Danh hiệu/Hình thức khen thưởng đề nghị|Danh hiệu đề nghị xét tặng|Danh hiệu đề nghị công nhận|Đề nghị khen thưởng|Danh hiệu TĐ
    |DH đề nghị|Danh hiệu thi đua, hình thức khen thưởng|Đề nghị công nhận danh hiệu|Danh hiệu, hình thức khen thưởng đề nghị
    |Đề nghị xét tặng danh hiệu|Hình thức khen thưởng đề nghị|Danh hiệu đề nghị năm học 2022-2023|Đề nghị|Danh hiệu đề nghị khen thưởng
    |Danh hiệu TĐ, HTKT đề nghị`,
  proposed:
    "Danh hiệu đề nghị|Danh hiệu đề nghị năm học 2022-2023|Danh hiệu thi đua đề nghị|Đề nghị danh hiệu|Đề nghị xét tặng",
  registered:
    "Danh hiệu đăng ký|Danh hiệu đăng ký đầu năm|Đăng ký danh hiệu|Danh hiệu thi đua đã đăng ký|Đăng ký thi đua",
  pastAwards: `Danh hiệu đã đạt|Danh hiệu đã đạt các năm trước|Danh hiệu năm trước|Các danh hiệu đã đạt|Danh hiệu đã được công nhận
    |Danh hiệu, hình thức khen thưởng đã đạt|Danh hiệu thi đua đã đạt|Danh hiệu được công nhận năm trước|Khen thưởng đã đạt
    |Thành tích khen thưởng đã đạt`,
  pastYear: `Danh hiệu năm học 2021-2022|Danh hiệu thi đua năm học 2021-2022|Danh hiệu đạt năm học 2021 - 2022|Danh hiệu thi đua đã đạt năm học 2021-2022
    |DHTĐ năm học 2021-2022`,
  initiative: `Tên sáng kiến|Sáng kiến|Tên đề tài, sáng kiến|Sáng kiến kinh nghiệm|Tên SKKN|SKKN|Tên sáng kiến, giải pháp|Tên sáng kiến/đề tài
    |Sáng kiến, đề tài NCKH`,
  initiativeDecision: `Số QĐ công nhận sáng kiến|Số quyết định công nhận sáng kiến|QĐ công nhận sáng kiến|QĐ công nhận SK
    |Quyết định công nhận sáng kiến (số, ngày)|Số QĐ sáng kiến`,
  summary: `Tóm tắt thành tích|Thành tích tóm tắt|Thành tích nổi bật|Tóm tắt thành tích nổi bật|Nội dung thành tích|Thành tích|Thành tích đạt được
    |Tóm tắt thành tích đạt được|Thành tích tiêu biểu`,
  product: "Sản phẩm|Sản phẩm cụ thể|Kết quả, sản phẩm",
  evidence: "Minh chứng|Link minh chứng|Đường link minh chứng|Hồ sơ minh chứng|Minh chứng (link)",
  votes:
    "Số phiếu bình xét|Số phiếu đồng ý|Kết quả bình xét|Số phiếu|Kết quả bỏ phiếu|Số phiếu đồng ý/Tổng số phiếu|Số phiếu tán thành",
  consent: "Đồng ý công khai|Đồng ý đăng website|Đồng ý công bố|Đồng ý đăng trang web",
  className: "Lớp|Lớp|Lớp học",
  total: "Tổng số|Tổng số CBVC|Tổng số người|Tổng số CB, GV, NV|Số người|Tổng số thành viên",
  goodWorkers: "Số LĐTT|LĐTT (SL)|Số lao động tiên tiến|SL LĐTT",
  champions: "Số CSTĐCS|CSTĐCS (SL)|SL CSTĐCS|Số chiến sĩ thi đua cơ sở",
  disciplined: "Kỷ luật|Số người bị kỷ luật|Bị kỷ luật|Vi phạm, kỷ luật",
  completion: "Tỷ lệ hoàn thành nhiệm vụ|Hoàn thành nhiệm vụ (%)|Tỷ lệ HTNV (%)|% hoàn thành nhiệm vụ",
  note: "Ghi chú|Ghi chú|Ghi chú (nếu có)",
  unit: "Đơn vị|Đơn vị công tác|Tổ|Tổ chuyên môn|Khoa/Phòng|Bộ môn|Nơi công tác|Phòng/Khoa/Tổ",
  born: "Ngày sinh|Ngày, tháng, năm sinh|Ngày tháng năm sinh",
  bornYear: "Năm sinh|Sinh năm",
} as const;

export type Said = keyof typeof wordings;

/** A heading for a column that says this. */
export function headingOf(dice: Dice, said: Said): string {
  return dice.pick(wordings[said].split("|").map((label) => label.trim()));
}

/** Columns real lists have and nominations have no place for: heading, and what stands below. Many begin like one of ours. */
export const strangeColumns: readonly (readonly [heading: string, cells: readonly string[]])[] = [
  ["Số điện thoại", ["0900000001", "0900000002"]],
  ["Giới tính", ["Nam", "Nữ"]],
  ["Trình độ", ["Thạc sĩ", "Cử nhân", "ThS"]],
  ["Trình độ chuyên môn", ["Đại học", "Thạc sĩ"]],
  ["Năm vào ngành", ["2005", "2011"]],
  ["Tổng số tiết", ["320", "420", "402"]],
  ["Số tiết dạy", ["320", "15"]],
  ["Mã đơn vị", ["K-CK"]],
  ["Mã số thuế", ["8012345678", "8012345679"]],
  ["Mã ngạch", ["V.07.05.15", "15.111"]],
  ["Mã số BHXH", ["7900000001"]],
  ["Hệ số lương", ["3,66", "4.98"]],
  ["Đơn vị ra quyết định", ["Sở Nội vụ"]],
  ["Dân tộc", ["Kinh", "Tày"]],
  ["Ngày vào Đảng", ["03/02/2010", ""]],
  ["Ký tên", [""]],
  ["Chữ ký xác nhận", [""]],
  ["Ngày nghỉ có phép", ["0", "2"]],
  ["Tên lớp chủ nhiệm", ["12A1", "MD-K15", ""]],
  ["Số năm công tác", ["5", "12", "1"]],
  ["Điểm tự chấm", ["95", "88,5"]],
  ["Điểm thi đua", ["95", "90"]],
  ["Xếp loại học kỳ I", ["Tốt", "Khá"]],
  ["Danh hiệu nhà giáo", ["NGƯT", ""]],
  ["Số tài khoản", ["001100000001"]],
  ["Email", ["thu@example.com", "mau@example.com"]],
];
