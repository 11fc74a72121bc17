import type { Dice } from "../../../support/dice";

/** What invented people are called, do and achieve: words with the traps of real lists in them, and nobody real. */

const families = [
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Đỗ",
  "Nguyễn",
  "Vũ",
  "Bùi",
  "Đặng",
  "Ngô",
  "Âu",
  "Ưng",
  "Lý",
];
const middles = ["Văn", "Thị", "Thị Ví", "Minh", "Hữu", "Thị Kim", "Đức", "Ngọc", "Quốc", "Xuân", "Thúy", ""];
// Some given names are words that totals, groups, headings and years have, too.
const givens = [
  ...["Thử", "Mẫu", "Dụ", "Giả", "Nháp", "Thí", "Phỏng", "Hoà", "Thuỷ", "Quý", "Huyền", "Nghĩa", "Ước"],
  ...["Tổng", "Cộng", "Khoa", "Phòng", "Tổ", "Danh", "Tiến", "Nhất", "Năm", "Hợp", "Công", "Toàn", "An"],
];
const ofOtherPeoples = ["Y Thử Niê", "H'Mẫu Byă", "K'Giả", "Ksor Thử", "Thạch Thị Mẫu", "Lò Văn Ví Dụ"];

/** A name nobody has, of two to five words. */
export function nameOf(dice: Dice): string {
  if (dice.chance(0.05)) return dice.pick(ofOtherPeoples);
  const words = [
    dice.pick(families),
    dice.pick(middles),
    dice.pick(["", "", "Ví", "Thử"]),
    dice.pick(givens),
  ];
  const filled = words.filter((word) => word !== "");
  // Nobody is called "Thử Thử": of such a name in two columns nobody could say whether it stands there once or twice.
  return filled.filter((word, at) => word !== filled[at - 1]).join(" ");
}

export const positions = [
  ...["Giảng viên", "Giáo viên", "Trưởng khoa", "Phó Trưởng khoa", "Tổ trưởng", "Tổ phó chuyên môn"],
  ...["Nhân viên", "Chuyên viên", "Kế toán", "Phó Trưởng phòng", "Giáo viên dạy thực hành", "Bảo vệ"],
  ...["Văn thư", "Giảng viên chính", "Cán bộ quản lý ký túc xá", "Thư viện", "Hiệu phó"],
];

export const initiatives = [
  ...[
    "Khuôn bào cong",
    "Bàn xếp gọn cho lớp học",
    "Mô hình cắt bổ động cơ",
    "Ứng dụng sơ đồ tư duy trong dạy Toán",
  ],
  ...["Đồ gá khoan nhanh", "Bộ câu hỏi trắc nghiệm môn Vật liệu", "Quy trình 5S cho xưởng thực hành"],
  ...["Phần mềm xếp thời khóa biểu", "Giải pháp tiết kiệm điện", "Nâng cao chất lượng chủ nhiệm lớp"],
];

export const summaries = [
  ...["Dạy 420 tiết", "Dạy 420 tiết; chủ nhiệm lớp tiên tiến", "Hướng dẫn 02 học sinh đạt giải Ba cấp tỉnh"],
  ...["Đạt LĐTT năm 2021, CSTĐCS năm 2022", "Tổng cộng 420 tiết, vượt 15%", "Giáo viên dạy giỏi cấp trường"],
  ...[
    "Hoàn thành tốt nhiệm vụ được giao, tham gia 3 phong trào",
    "Phụ trách phòng thực hành số 2",
    "Chiến sĩ thi đua 3 năm liền",
  ],
];

export const products = [
  "01 mô hình",
  "02 bài giảng điện tử",
  "Bộ đề cương",
  "Giáo trình Gia công 1",
  "01 bộ đồ gá",
];

export const evidences = [
  ...["https://example.com/minh-chung/1", "https://example.org/a?b=2", "bản giấy nộp kèm", "Bản giấy"],
  ...["https://example.com/ho-so"],
];

export const pastAwardTexts = ["LĐTT", "CSTĐCS", "LĐTT, GK", "Lao động tiên tiến", "Giấy khen"];

export const notes = [
  "Nghỉ thai sản từ tháng 3",
  "Mới chuyển đến",
  "Đảng viên",
  "Kiêm nhiệm công tác Đoàn",
  "Con nhỏ",
];

export const teams = ["Tổ Mộc dân dụng", "Tổ Mộc mỹ nghệ", "Tổ Sơn mài", "Bộ môn Chạm khắc", "Tổ Văn phòng"];

export const units = [
  "Khoa Mộc",
  "Khoa Cơ khí",
  "Phòng Đào tạo",
  "Phòng Tổ chức - Hành chính",
  "Trung tâm Tuyển sinh",
];

export const organisations = ["Công đoàn trường", "Đoàn Thanh niên", "Chi bộ Khoa Mộc", "Hội Cựu chiến binh"];

export const classes = ["MD-K15", "CK-K16A", "K14 Mộc 2", "12A1", "QTKD 15B"];
