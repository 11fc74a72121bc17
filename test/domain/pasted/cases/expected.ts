import type { Expected } from "./judge";

const unread = (heading: string) => `-: Cột “${heading}” không được đọc`;

/** What is right for each file of `nominations/`, by its name up to the first dash, decided from the list alone. */
export const nominationsExpected: Readonly<Record<string, Expected>> = {
  "00": { rows: ["2 Trần Văn Thử|LDTT code=001 rating=good"], told: [] },
  "01": {
    rows: [
      "9 Trần Văn Thử|CSTDCS position=Trưởng khoa rating=excellent",
      "9 Trần Văn Thử|LDTT position=Trưởng khoa rating=excellent",
      "10 Lê Thị Mẫu|LDTT position=Giảng viên rating=good",
      "12 Phạm Văn Ví Dụ|LDTT position=Giảng viên rating=good",
    ],
    told: [],
  },
  "02": {
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT", "4 Phạm Văn Ví Dụ|LDTT", "5 Hoàng Thị Giả|LDTT"],
    told: [],
  },
  "04": {
    rows: [
      '2 Trần Văn Thử|LDTT initiative="Khuôn bào cong',
      "3 Lê Thị Mẫu|LDTT initiative=Bàn xếp",
      '4 Phạm Văn Ví Dụ|LDTT initiative=Màn hình 24"',
      "5 Hoàng Thị Giả|LDTT initiative=Ghế gấp",
    ],
    told: [],
  },
  "05": {
    rows: [
      '2 Trần Văn Thử|LDTT initiative="Khuôn bào cong" dùng cho gỗ mềm initiativeDecision=12/QĐ',
      "3 Lê Thị Mẫu|LDTT initiative=Bàn xếp initiativeDecision=13/QĐ",
      '4 Phạm Văn Ví Dụ|LDTT initiative=Kệ "treo" initiativeDecision=14/QĐ',
    ],
    told: [],
  },
  "06": {
    rows: [
      "2 Trần Văn Thử|LDTT pastAwards=2021-2022: CSTĐCS",
      "3 Lê Thị Mẫu|LDTT pastAwards=2021-2022: LĐTT",
    ],
    told: [],
  },
  "07": {
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["-: Cột “Danh hiệu đăng ký”", "3: Thiếu danh hiệu đề nghị"],
  },
  "08": {
    rows: ["? 1 Trần Văn Thử|CSTDCS", "? 1 Trần Văn Thử|LDTT", "? 2 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "08b": {
    rows: [
      "? 2 Trần Văn Thử|CSTDCS rating=excellent",
      "? 2 Trần Văn Thử|LDTT rating=excellent",
      "3 Lê Thị Mẫu|LDTT rating=good",
    ],
    told: [],
  },
  "09": {
    rows: ["? 1 Trần Văn Thử|LDTT", "? 2 Lê Thị Mẫu|LDTT", "? 3 Phạm Văn Ví Dụ|CSTDCS"],
    told: [],
  },
  "11": { rows: ["? 1 Trần Văn Thử|LDTT code=001", "? 2 Lê Thị Mẫu|LDTT code=002"], told: [] },
  "12": {
    rows: [
      "2 Trần Văn Thử|LDTT position=Trưởng khoa",
      "3 Lê Thị Mẫu|LDTT position=Giảng viên",
      "4 Phạm Văn Ví Dụ|LDTT position=Giảng viên",
    ],
    told: ["-: bảng mã TCVN3"],
  },
  "12b": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"], told: ["-: bảng mã TCVN3"] },
  "12c": {
    rows: ["2 Trần Văn Thử|LDTT position=Trưởng khoa", "3 Lê Thị Mẫu|LDTT position=Giảng viên"],
    told: ["-: bảng mã TCVN3"],
  },
  "15": {
    rows: [
      "3 Khoa Mộc|TTLDTT kind=collective",
      "4 Tổ Mộc dân dụng|TTLDTT kind=collective",
      "6 Trần Văn Thử|LDTT position=Trưởng khoa",
      "7 Lê Thị Mẫu|LDTT position=Giảng viên",
    ],
    told: [],
  },
  "15b": {
    rows: ["2 Khoa Mộc|TTLDTT kind=collective", "? 3 Tổ Mộc dân dụng|TTLDTT kind=collective"],
    told: [],
  },
  "16": {
    rows: [..."ABCDEFGHIKLMPQRST"].map(
      (letter) => `${letter.charCodeAt(0) - 63} Trần Văn Thử ${letter}|LDTT`,
    ),
    told: ["11: R”", "15: Đ”", "16: o”"],
  },
  "17": {
    rows: [
      ["A", "excellent"],
      ["B", "good"],
      ["C", "complete"],
      ["D", "excellent"],
      ["E", "good"],
      ["F", "good"],
      ["G", ""],
      ["H", "excellent"],
      ["I", "good"],
      ["J", "good"],
      ["K", "excellent"],
      ["L", "good"],
      ["M", ""],
      ["N", ""],
      ["O", "excellent"],
      ["P", "excellent"],
      ["Q", "good"],
      ["R", "good"],
      ["S", "complete"],
      ["T", ""],
      ["U", "excellent"],
      ["V", "excellent"],
      ["W", "good"],
    ].map(
      ([letter = "", rating = ""], at) =>
        `${at + 2} Trần Văn Thử ${letter}|LDTT${rating === "" ? "" : ` rating=${rating}`}`,
    ),
    told: ["8: “HTSXNV”", "14: “Loại A”", "15: “A”", "21: “K”"],
  },
  "18": {
    rows: [
      ...[1, 2, 3, 4, 5].map((number) => `${number + 1} Trần Thử Số 0${number}|LDTT`),
      ...[6, 7, 8].map((number) => `${number + 1} Trần Thử Số 0${number}|CSTDCS`),
      "11 Trần Thử Số 10|CSTDCS",
      "12 Trần Thử Số 11|LDTT",
      ...[12, 13, 14, 15].flatMap((number) => [
        `${number + 1} Trần Thử Số ${number}|CSTDCS`,
        `${number + 1} Trần Thử Số ${number}|LDTT`,
      ]),
      "17 Trần Thử Số 16|LDTT",
      "17 Trần Thử Số 16|GK",
      ...[17, 18, 19].map((number) => `${number + 1} Trần Thử Số ${number}|GK`),
      "21 Trần Thử Số 20|CSTDCS",
      "22 Trần Thử Số 21|LDTT",
      "23 Trần Thử Số 22|TTLDTT kind=collective",
      "24 Trần Thử Số 23|LDTT",
      "27 Trần Thử Số 26|LDTT",
      "27 Trần Thử Số 26|GK",
      "30 Trần Thử Số 29|CSTDCS",
      "30 Trần Thử Số 29|LDTT",
      "32 Trần Thử Số 30|LDTT",
      "34 Trần Thử Số 32|LDTT",
      "35 Trần Thử Số 33|LDTT",
      "36 Trần Thử Số 34|CSTDCS",
      "36 Trần Thử Số 34|LDTT",
      "37 Trần Thử Số 35|LDTT",
      "38 Trần Thử Số 36|LDTT",
    ],
    told: [
      "10: “CSTĐ cấp trường”",
      "25: “CSTĐ”",
      "26: “Chiến sĩ thi đua”",
      "28: “LĐTT xuất sắc”",
      "29: “CSTĐCS 3 năm liền”",
      "33: “Không”",
      "39: “LĐXS”",
      "40: “HTTNV”",
    ],
  },
  "20": { rows: ["2 Trần Văn Thử|LDTT rating=good", "3 Lê Thị Mẫu|CSTDCS rating=excellent"], told: [] },
  "22": {
    rows: ["2 Trần Văn Thử|LDTT code=1", "3 Lê Thị Mẫu|LDTT code=2", "4 Phạm Văn Ví Dụ|LDTT code=003"],
    told: [],
  },
  "24": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|CSTDCS"], told: [] },
  "24b": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|CSTDCS"], told: [] },
  "25": { rows: ["2 Trần Văn Thử|CSTDCS", "2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"], told: [] },
  "25b": { rows: ["2 Trần Văn Thử|CSTDCS", "2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"], told: [] },
  "25d": { rows: ["2 Trần Văn Thử|CSTDCS", "2 Trần Văn Thử|LDTT"], told: [] },
  "26": { rows: ["? 4 Trần Văn Thử|LDTT", "? 7 Lê Thị Mẫu|LDTT"], told: [] },
  "29b": {
    rows: [
      "2 Trần Văn Thử|LDTT position=Trưởng khoa",
      "? 3 Trần Văn Thử|CSTDCS position=Trưởng khoa",
      "5 Phạm Văn Ví Dụ|LDTT position=Giảng viên",
    ],
    told: ["4: Thiếu danh hiệu đề nghị"],
  },
  "29c": {
    rows: ["2 Trần Văn Thử|LDTT", "? 3 Lê Thị Mẫu|LDTT", "? 4 Phạm Văn Ví Dụ|LDTT", "5 Hoàng Thị Giả|CSTDCS"],
    told: [],
  },
  "31": {
    rows: [
      "2 Khoa Mộc|TTLDTT kind=collective memberCount=4 goodWorkers=3 champions=1 disciplined=0",
      "3 Tổ Mộc dân dụng|TTLDTT kind=collective memberCount=2 goodWorkers=2 champions=0 disciplined=0",
      "4 Tổ Mộc mỹ nghệ|TTLDTT kind=collective memberCount=2 goodWorkers=2 champions=0 disciplined=0 completion=98.5",
    ],
    told: ["2: “1”", "3: “0.985”"],
  },
  "32": { rows: ["5 TRẦN VĂN THỬ|LDTT rating=good"], told: [] },
  "35": {
    rows: [
      "2 Trần Văn Thử|LDTT votes=4/4",
      "3 Lê Thị Mẫu|LDTT",
      "4 Phạm Văn Ví Dụ|LDTT votes=3/?",
      "5 Hoàng Thị Giả|LDTT votes=4/4",
      "6 Đỗ Văn Thử|LDTT",
      "7 Đỗ Văn Mẫu|LDTT",
    ],
    told: ["3: “04-Apr”", "6: “100%”", "7: “45020”"],
  },
  "37": { rows: ["? 2 Trần Văn Thử|LDTT", "? 3 Lê Thị Mẫu|LDTT", "? 5 Trần Văn Thử|CSTDCS"], told: [] },
  "37b": { rows: ["? 1 Trần Văn Thử|LDTT", "? 2 Lê Thị Mẫu|CSTDCS"], told: [] },
  "38": {
    rows: [
      "2 Đ/c Trần Văn Thử|LDTT",
      "3 Bà Lê Thị Mẫu|LDTT",
      "4 Ông Phạm Văn Ví Dụ (Tổ trưởng)|LDTT",
      "5 Cô Hoàng Thị Giả|LDTT",
    ],
    told: [],
  },
  "39": { rows: ["2 Trần Văn Thử|LDTT"], told: ["3: Ghi chú của danh sách"] },
  "40": { rows: ["2 Trần Văn Thử|LDTT rating=good"], told: [] },
  "40b": { rows: ["2 Trần Văn Thử|LDTT rating=good"], told: [] },
  "44": { rows: ["2 Trần Văn Thử|LDTT", "3 Trần Văn Thử|LDTT"], told: [unread("Ngày sinh")] },
  "45": { rows: ["3 Trần Văn Thử|LDTT", "4 Lê Thị Mẫu|CSTDCS"], told: [] },
  "46": {
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"],
    told: ["2: Ghi chú của đơn vị: “dạy lớp A|B”"],
  },
  "47": { rows: ["2 Người Không Có|LDTT code=999", "3 Trần Văn Thử|LDTT code=001"], told: [] },
  "47c": {
    rows: ["2 Trần Văn Thử|LDTT position=Trưởng khoa", "3 Lê Thị Mẫu|LDTT position=Giảng viên"],
    told: [],
  },
  "48": { rows: ["2 Trần Văn Thử|LDTT"], told: ["2: Đơn vị “Phòng Đào tạo”"] },
  "49c": { rows: ["3 Trần Văn Thử|LDTT pastAwards=2021-2022: CSTĐCS"], told: [] },
  "49d": { rows: ["2 Trần Văn Thử|LDTT pastAwards=năm trước: CSTĐCS"], told: [] },
  "50": { rows: ["2 Trần Văn Thử|LDTT rating=good"], told: ["-: Cột “Xếp loại năm học 2021-2022”"] },
  "51": { rows: ["2 Trần Văn Thử|LDTT rating=excellent", "3 Lê Thị Mẫu|LDTT rating=complete"], told: [] },
  "53": { rows: ["? 2 Trần Văn Thử|LDTT position=Trưởng khoa Mộc"], told: [] },
  "54": { rows: ["2 Trần Văn Thử|LDTT", "6 Phạm Văn Ví Dụ|LDTT"], told: [] },
  "55": {
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["3: “Không xét”", "4: Thiếu danh hiệu đề nghị"],
  },
  "56": {
    rows: ["2 Trần Văn Thử|LDTT votes=4/?", "3 Lê Thị Mẫu|LDTT votes=3/4"],
    told: [unread("Tỷ lệ %")],
  },
  "57": { rows: ["3 Trần Văn Thử|LDTT votes=3/4"], told: [] },
  "58": {
    rows: ["2 Trần Văn Thử|CSTDCS initiative=Khuôn bào cong initiativeDecision=12/QĐ-CĐTN, 01/9/2022"],
    told: [],
  },
  "59": {
    rows: ["3 Trần Văn Thử|LDTT", "3 Trần Văn Thử|GK", "4 Lê Thị Mẫu|CSTDCS"],
    told: [],
  },
  "61": {
    rows: ['2 Trần Văn Thử|LDTT summary=- Dạy 420 tiết⏎- 01 sáng kiến "Khuôn bào"', "4 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "62": { rows: ["2 TRẦN VĂN THỬ|LDTT", "3 LÊ THỊ MẪU|LDTT"], told: ["-: bảng mã VNI"] },
  "64": { rows: ["2 Trần Văn Thử|LDTT"], told: [] },
  "65": {
    rows: [
      "2 Trần Văn Thử|LDTT summary=Dạy 420 tiết; 01 sáng kiến",
      "? 3 Lê Thị Mẫu|LDTT summary=Dạy 400 tiết; chủ nhiệm giỏi",
    ],
    told: [],
  },
  "66": { rows: ["2 Trần Văn Thử|GK", "3 Lê Thị Mẫu|LDTT"], told: [unread("Tổng số tiết")] },
  "68": { rows: [], told: ["1: ", "2: "] },
  "69": { rows: ["2 Trần Văn Thử|CSTDCS", "3 Lê Thị Mẫu|LDTT"], told: [unread("Lý do")] },
  "70": {
    rows: ["3 Trần Văn Thử|LDTT category=CBQL", "5 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "71": {
    rows: ["? 3 Trần Văn Thử|LDTT position=Trưởng khoa", "? 4 Lê Thị Mẫu|LDTT position=Giảng viên"],
    told: [],
  },
  "72": {
    rows: ['2 Trần Văn Thử|LDTT initiative=Màn hình 24"', '3 Lê Thị Mẫu|LDTT initiative=Bảng 55"'],
    told: [],
  },
  "73": {
    rows: [
      "2 Trần Văn Thử|LDTT rating=good",
      "3 Lê Thị Mẫu|LDTT rating=good",
      "4 Phạm Văn Ví Dụ|LDTT rating=good",
    ],
    told: [],
  },
  "74": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT", "4 Phạm Văn Ví Dụ|LDTT"], told: [] },
  "75": {
    rows: ["3 Trần Văn Thử|CSTDCS", "3 Trần Văn Thử|LDTT", "5 Lê Thị Mẫu|LDTT", "6 Phạm Văn Ví Dụ|LDTT"],
    told: [],
  },
  "76": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|GK", "4 Phạm Văn Ví Dụ|LDTT"], told: [] },
  "76c": { rows: ["2 Trần Văn Thử|LDTT code=001"], told: [unread("Mã số thuế")] },
  "77": {
    rows: ['2 Trần Văn Thử|LDTT initiative="Khuôn bào product="Bàn xếp', "3 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "78": {
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT", "4 Phạm Văn Ví Dụ|LDTT"],
    told: ['3: Ghi chú của đơn vị: “"ghi chú”'],
  },
  "81": { rows: ["2 Trần Văn Thử|LDTT pastAwards=2021-2022: CSTĐCS"], told: [] },
  "82": {
    rows: ["2 Trần Thị Thử|GK code=SV001 className=MD-K15"],
    told: [unread("Điểm TBC"), unread("Xếp loại học tập"), unread("Xếp loại rèn luyện")],
  },
  "83": {
    rows: ["? 1 Trần Văn Thử|LDTT position=Trưởng khoa", "? 2 Lê Thị Mẫu|LDTT position=Giảng viên"],
    told: [],
  },
  "84": { rows: ["2 Khoa Mộc|TTLDTT kind=collective", "3 Trần Văn Thử|LDTT"], told: [] },
  "85": { rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"], told: [] },
  "86": { rows: ["2 Trần Văn Thử|LDTT", "? 3 Lê Thị Mẫu|LDTT", "4 Phạm Văn Ví Dụ|LDTT"], told: [] },
  "87": { rows: ["3 Lê Thị Mẫu|LDTT"], told: ["2: “Trần Văn Thử”"] },
};

/** The same for `staff/`. */
export const staffExpected: Readonly<Record<string, Expected>> = {
  S01: {
    rows: [
      "001 Trần Văn Thử|K-MOC birth=12/2/1971 sex=male",
      "002 Lê Thị Mẫu|K-MOC birth=23/9/1984 sex=female",
    ],
    told: [],
  },
  S02: { rows: [], told: ["2: Ngày sinh “1971”"] },
  S03: {
    rows: [
      "024 Người Thử D|K-MOC birth=8/9/1984",
      "025 Người Thử E|K-MOC birth=8/9/1984",
      "026 Người Thử F|K-MOC birth=8/9/1984",
      "027 Người Thử G|K-MOC birth=8/9/1984",
      "028 Người Thử H|K-MOC birth=8/9/1984",
      "030 Người Thử K|K-MOC birth=8/9/1984",
    ],
    told: ["2: “23/9/84”", "3: “9/23/1984”", "4: “08-Sep-84”", "10: “08/9/1984 (âm lịch)”"],
  },
  S04: { rows: ["031 Nguyễn Văn Thí Dụ|K-MOC"], told: ["-: bảng mã TCVN3"] },
  S05b: { rows: ["033 Nguyễn Thị Hai Cột|K-MOC"], told: [] },
  S08: { rows: ["038 Người Thử Tám|K-MOC", "039 Người Thử Chín|P-DT"], told: [] },
  S09: {
    rows: ["040 Người Thử Mười|K-MOC", "041 Người Thử Mười Một|K-MOC"],
    told: ["-: Dòng 3: ô đơn vị trống, hiểu là ô gộp với dòng trên"],
  },
  S10: { rows: ["042 Người Thử Nữ|K-MOC sex=female"], told: [] },
  S11: {
    rows: ["043 Người Thử Z|K-MOC", "044 Người Thử Y|K-MOC"],
    told: ["4: Đơn vị “Mộc”"],
  },
  S12: { rows: ["001 2022-2023 rating=good", "002 2022-2023 rating=excellent"], told: [] },
  S13: { rows: [], told: ["2: Mã 001"] },
};

/** The same for `history/`. */
export const historyExpected: Readonly<Record<string, Expected>> = {
  P01: {
    rows: [
      "2019-2020",
      "2018-2019",
      "2017-2018",
      "2016-2017",
      "2015-2016",
      "2014",
      "2013-2014",
      "2012-2013",
      "2011",
    ].map((year) => `001 Trần Văn Thử|LDTT ${year}`),
    told: ["7: Năm học “15-16”", "-: Năm “2011”", "-: Năm “2014”"],
  },
  P02: {
    rows: [
      "001 Trần Văn Thử|LDTT 2019-2020",
      "001 Trần Văn Thử|CSTDCS 2020-2021 decision=12/QĐ-CĐTN on=5/7/2021",
      "002 Lê Thị Mẫu|LDTT 2019-2020",
      "002 Lê Thị Mẫu|CSTDCS 2020-2021",
    ],
    told: [],
  },
  P04: {
    rows: [
      "001 Trần Văn Thử|LDTT 2019-2020 decision=12/QĐ-CĐTN on=7/5/2020",
      "002 Lê Thị Mẫu|LDTT 2019-2020 decision=12/QĐ-CĐTN on=5/7/2020",
    ],
    told: ["4: “05/7/20”"],
  },
  P05: {
    rows: [
      "001 Trần Văn Thử|LDTT 2019-2020",
      "002 Lê Thị Mẫu|LDTT 2019-2020",
      "003 Phạm Văn Ví Dụ|LDTT 2019-2020",
    ],
    told: [],
  },
};
