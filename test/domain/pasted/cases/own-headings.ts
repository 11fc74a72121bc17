import { type OwnCase, sheet } from "./own-case";

/** Headings in several rows (K1), headings that begin like another (K3), a unit's column (K4). */
export const ownHeadings: Readonly<Record<string, OwnCase>> = {
  "three rows of headings": {
    kind: "K1",
    text: sheet(
      "TT|Họ và tên|Đề nghị xét, công nhận||||Ghi chú",
      "||Danh hiệu thi đua||Hình thức khen thưởng||",
      "||LĐTT|CSTĐCS|Giấy khen|Bằng khen|",
      "1|Trần Văn Thử|x|x|||",
      "2|Lê Thị Mẫu|x||x||",
    ),
    rows: ["4 Trần Văn Thử|CSTDCS", "4 Trần Văn Thử|LDTT", "5 Lê Thị Mẫu|LDTT", "5 Lê Thị Mẫu|GK"],
    told: [],
  },
  "a row of group headings alone above the headings": {
    kind: "K1",
    text: sheet(
      "|||Danh hiệu đã đạt||Danh hiệu đề nghị|",
      "TT|Mã|Họ và tên|LĐTT|CSTĐCS|LĐTT|CSTĐCS",
      "1|001|Trần Văn Thử|x|x|x|",
      "2|002|Lê Thị Mẫu||x|x|x",
    ),
    rows: [
      "3 Trần Văn Thử|LDTT code=001 pastAwards=LĐTT: x; CSTĐCS: x",
      "4 Lê Thị Mẫu|CSTDCS code=002 pastAwards=CSTĐCS: x",
      "4 Lê Thị Mẫu|LDTT code=002 pastAwards=CSTĐCS: x",
    ],
    told: [],
  },
  "figures of collectives under two rows": {
    kind: "K1",
    text: sheet(
      "Số TT|Tên tập thể|Tổng số CBGV|Kết quả bình xét||||Đề nghị danh hiệu",
      "|||LĐTT||CSTĐCS||",
      "|||SL|%|SL|%|",
      "1|Khoa Mộc|4|3|75|1|25|Tập thể LĐTT",
    ),
    rows: ["4 Khoa Mộc|TTLDTT kind=collective memberCount=4 goodWorkers=3 champions=1"],
    told: [],
  },
  "ratings ticked under two rows, numbers below": {
    kind: "K1",
    text: sheet(
      "TT|Họ và tên|Chức vụ|Xếp loại viên chức|||Danh hiệu đề nghị",
      "|||Hoàn thành xuất sắc nhiệm vụ|Hoàn thành tốt nhiệm vụ|Hoàn thành nhiệm vụ|",
      "A|B|C|1|2|3|4",
      "1|Trần Văn Thử|Trưởng khoa|x|||CSTĐCS",
      "2|Lê Thị Mẫu|Giảng viên||x||LĐTT",
    ),
    rows: [
      "4 Trần Văn Thử|CSTDCS position=Trưởng khoa rating=excellent",
      "5 Lê Thị Mẫu|LDTT position=Giảng viên rating=good",
    ],
    told: [],
  },
  "names and initiatives under two rows": {
    kind: "K1",
    text: sheet(
      "TT|Họ và tên||Danh hiệu|Sáng kiến||Ghi chú",
      "|Họ lót|Tên||Tên sáng kiến|Số QĐ công nhận|",
      "1|Trần Văn|Thử|CSTĐCS|Khuôn bào cong|12/QĐ-CĐTN|",
      "2|Lê Thị|Mẫu|LĐTT|||",
    ),
    rows: [
      "3 Trần Văn Thử|CSTDCS initiative=Khuôn bào cong initiativeDecision=12/QĐ-CĐTN",
      "4 Lê Thị Mẫu|LDTT",
    ],
    told: [],
  },
  "staff: birth under day, month, year and names in two columns": {
    kind: "K1",
    into: "staff",
    text: sheet(
      "TT|Mã NV|Họ và tên||Ngày sinh||Đơn vị",
      "||Họ đệm|Tên|Nam|Nữ|",
      "1|051|Người Thử|Một|03/7/1980||Khoa Mộc",
      "2|052|Người Thử|Hai||04/8/1981|Phòng Đào tạo",
    ),
    rows: [
      "051 Người Thử Một|K-MOC birth=3/7/1980 sex=male",
      "052 Người Thử Hai|P-DT birth=4/8/1981 sex=female",
    ],
    told: [],
  },
  "history: number and day under one heading": {
    kind: "K1",
    into: "history",
    text: sheet(
      "TT|Mã|Họ và tên|Danh hiệu|Năm học|Quyết định|",
      "|||||Số|Ngày",
      "1|001|Trần Văn Thử|LĐTT|2020-2021|12/QĐ-CĐTN|05/7/2021",
    ),
    rows: ["001 Trần Văn Thử|LDTT 2020-2021 decision=12/QĐ-CĐTN on=5/7/2021"],
    told: [],
  },
  "an earlier year's column beside a bare one": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Danh hiệu năm học 2020-2021|Danh hiệu năm học 2021-2022|Đề nghị năm học 2022-2023",
      "1|Trần Văn Thử|LĐTT|CSTĐCS|LĐTT",
      "2|Lê Thị Mẫu||LĐTT|CSTĐCS",
    ),
    rows: [
      "2 Trần Văn Thử|LDTT pastAwards=2020-2021: LĐTT; 2021-2022: CSTĐCS",
      "3 Lê Thị Mẫu|CSTDCS pastAwards=2021-2022: LĐTT",
    ],
    told: [],
  },
  "an earlier year's column alone": {
    kind: "K3",
    text: sheet("TT|Họ và tên|Danh hiệu thi đua năm học 2020-2021", "1|Trần Văn Thử|LĐTT"),
    rows: [],
    told: ["2: Thiếu danh hiệu đề nghị"],
  },
  "who decided, when, and money are no award": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Hình thức khen thưởng|Đơn vị ra quyết định|Khen thưởng đột xuất số tiền|Mã ngạch",
      "1|Trần Văn Thử|GK|Khoa Mộc|500.000|V.07.02",
    ),
    rows: ["2 Trần Văn Thử|GK"],
    told: ["-: “Đơn vị ra quyết định”", "-: “Khen thưởng đột xuất số tiền”", "-: “Mã ngạch”"],
  },
  "a decision's number is of what stands left of it": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Danh hiệu đề nghị|Danh hiệu đã đạt|Số QĐ|Tên sáng kiến|Số QĐ",
      "1|Trần Văn Thử|LĐTT|CSTĐCS|01/QĐ|Khuôn bào cong|12/QĐ",
    ),
    rows: ["2 Trần Văn Thử|LDTT initiative=Khuôn bào cong initiativeDecision=12/QĐ pastAwards=CSTĐCS; 01/QĐ"],
    told: [],
  },
  "a decision's number with nothing left of it": {
    kind: "K3",
    text: sheet("TT|Họ và tên|Danh hiệu đề nghị|Số QĐ", "1|Trần Văn Thử|LĐTT|12/QĐ"),
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["-: Cột “Số QĐ” không được đọc"],
  },
  "totals of hours, people taught and votes are other things": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Tổng số giờ|Tổng số phiếu|Số phiếu đồng ý|Danh hiệu",
      "1|Trần Văn Thử|320|15|14|LĐTT",
      "2|Lê Thị Mẫu|300|15|15|GK",
    ),
    rows: ["2 Trần Văn Thử|LDTT votes=14/15", "3 Lê Thị Mẫu|GK votes=15/15"],
    told: ["-: Cột “Tổng số giờ” không được đọc"],
  },
  "two columns of this year that disagree": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Danh hiệu tổ đề nghị|Danh hiệu khoa đề nghị",
      "1|Trần Văn Thử|LĐTT|LĐTT",
      "2|Lê Thị Mẫu|CSTĐCS|LĐTT",
    ),
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["3: hai cột"],
  },
  "a title and a form beside it are both proposed": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Danh hiệu thi đua|Hình thức khen thưởng",
      "1|Trần Văn Thử|LĐTT|Giấy khen",
      "2|Lê Thị Mẫu||Giấy khen",
    ),
    rows: ["2 Trần Văn Thử|LDTT", "2 Trần Văn Thử|GK", "3 Lê Thị Mẫu|GK"],
    told: [],
  },
  "other people's names and other offices": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Họ và tên chồng/vợ|Chức vụ|Chức vụ Đảng|Danh hiệu",
      "1|Trần Văn Thử|Lê Thị Mẫu|Giảng viên|Đảng viên|LĐTT",
    ),
    rows: ["2 Trần Văn Thử|LDTT position=Giảng viên"],
    told: ["-: “Họ và tên chồng/vợ”", "-: “Chức vụ Đảng”"],
  },
  "two columns of ratings that disagree": {
    kind: "K3",
    text: sheet(
      "TT|Họ và tên|Xếp loại|Xếp loại|Danh hiệu",
      "1|Trần Văn Thử|HTXSNV|HTTNV|LĐTT",
      "2|Lê Thị Mẫu|HTTNV|HTTNV|LĐTT",
    ),
    rows: ["3 Lê Thị Mẫu|LDTT rating=good"],
    told: ["2: hai cột"],
  },
  "staff: codes of taxes, insurance and units": {
    kind: "K3",
    into: "staff",
    text: sheet(
      "TT|Mã số thuế|Mã số BHXH|Mã đơn vị|Mã NV|Họ và tên|Ngày sinh|Ngày cấp CCCD",
      "1|8012345678|7912345678|K-MOC|053|Người Thử Ba|03/7/1980|04/8/2021",
    ),
    rows: ["053 Người Thử Ba|K-MOC birth=3/7/1980"],
    told: ["-: “Mã số thuế”, “Mã số BHXH”, “Ngày cấp CCCD”"],
  },
  "history: what is proposed now is no award given": {
    kind: "K3",
    into: "history",
    text: sheet(
      "Mã|Họ và tên|Danh hiệu đã đạt|Năm học|Danh hiệu đề nghị",
      "001|Trần Văn Thử|LĐTT|2020-2021|CSTĐCS",
    ),
    rows: ["001 Trần Văn Thử|LDTT 2020-2021"],
    told: ["-: “Danh hiệu đề nghị”"],
  },
  "the part of the unit is no class": {
    kind: "K4",
    text: sheet(
      "TT|Họ và tên|Tổ bộ môn|Danh hiệu",
      "1|Trần Văn Thử|Tổ Mộc dân dụng|LĐTT",
      "2|Lê Thị Mẫu|Tổ Mộc mỹ nghệ|LĐTT",
    ),
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "the unit's own column, however headed": {
    kind: "K4",
    text: sheet(
      "TT|Họ và tên|Khoa/Phòng|Danh hiệu",
      "1|Trần Văn Thử|K-MOC|LĐTT",
      "2|Lê Thị Mẫu|khoa mộc|LĐTT",
    ),
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"],
    told: [],
  },
  "a person of another unit, under its code": {
    kind: "K4",
    text: sheet("Mã đơn vị|Họ và tên|Danh hiệu", "P-DT|Trần Văn Thử|LĐTT", "K-MOC|Lê Thị Mẫu|LĐTT"),
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"],
    told: ["2: Đơn vị “P-DT”"],
  },
  "another unit's name merged down": {
    kind: "K4",
    text: sheet("TT|Đơn vị|Họ và tên|Danh hiệu", "1|Khoa Sơn mài|Trần Văn Thử|LĐTT", "2||Lê Thị Mẫu|LĐTT"),
    rows: ["2 Trần Văn Thử|LDTT", "3 Lê Thị Mẫu|LDTT"],
    told: ["2: Đơn vị “Khoa Sơn mài”", "3: Đơn vị “Khoa Sơn mài”"],
  },
  "a class stays a class, beside a unit or under a heading of both": {
    kind: "K4",
    text: sheet("TT|MSSV|Họ và tên|Lớp|Khoa|Đề nghị", "1|SV01|Trần Thị Thử|MD-K15|Khoa Mộc|Giấy khen"),
    rows: ["2 Trần Thị Thử|GK code=SV01 className=MD-K15"],
    told: [],
  },
  "a class under “Lớp/Đơn vị” for students, a unit for staff": {
    kind: "K4",
    text: sheet("TT|Họ và tên|Lớp/Đơn vị|Đề nghị", "1|Trần Thị Thử|MD-K15|GK", "2|Trần Văn Thử|Khoa Mộc|GK"),
    rows: ["2 Trần Thị Thử|GK className=MD-K15", "3 Trần Văn Thử|GK"],
    told: [],
  },
};

/** Lists that came up while the others were mended: each was read wrong, or told without need, at first sight. */
export const ownLater: Readonly<Record<string, OwnCase>> = {
  "years as groups over ticks": {
    kind: "K1",
    text: sheet(
      "TT|Họ và tên|Năm học 2021-2022||Năm học 2022-2023||Ghi chú",
      "||LĐTT|CSTĐCS|LĐTT|CSTĐCS|",
      "1|Trần Văn Thử||x|x||",
      "2|Lê Thị Mẫu||||x|",
    ),
    rows: ["3 Trần Văn Thử|LDTT pastAwards=2021-2022 Chiến sĩ thi đua cấp cơ sở: x", "4 Lê Thị Mẫu|CSTDCS"],
    told: [],
  },
  "a heading that is not known over two": {
    kind: "K1",
    text: sheet("TT|Họ và tên|Năm sinh||Danh hiệu", "||Nam|Nữ|", "1|Trần Văn Thử|1980||LĐTT"),
    rows: ["3 Trần Văn Thử|LDTT"],
    told: ["-: Cột “Năm sinh Nam” không được đọc", "-: Cột “Năm sinh Nữ” không được đọc"],
  },
  "a name and a year of birth under one heading": {
    kind: "K3",
    text: sheet("TT|Họ và tên, năm sinh|Danh hiệu", "1|Trần Văn Thử, 1980|LĐTT"),
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["2: Ô “1980”"],
  },
  "a calendar year that two school years have": {
    kind: "K3",
    text: sheet("TT|Họ và tên|Danh hiệu 2022|Danh hiệu 2023", "1|Trần Văn Thử|CSTĐCS|LĐTT"),
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["-: Cột “Danh hiệu 2022” là của năm học khác"],
  },
  "a list of last year by its title": {
    kind: "K3",
    text: sheet("DANH SÁCH ĐỀ NGHỊ NĂM HỌC 2021 - 2022||", "TT|Họ và tên|Danh hiệu", "1|Trần Văn Thử|LĐTT"),
    rows: ["3 Trần Văn Thử|LDTT"],
    told: ["-: Tên danh sách ghi năm học 2021-2022"],
  },
  "people numbered in Roman, one without an award": {
    kind: "K5",
    text: sheet("TT|Họ và tên|Danh hiệu", "I|Trần Văn Thử|LĐTT", "II|Lê Thị Mẫu|", "III|Phạm Văn Ví Dụ|LĐTT"),
    rows: ["2 Trần Văn Thử|LDTT", "4 Phạm Văn Ví Dụ|LDTT"],
    told: ["3: Thiếu danh hiệu đề nghị"],
  },
  "an award with its count heads a group": {
    kind: "K5",
    text: sheet(
      "TT|Họ và tên|Chức vụ",
      "I|Danh hiệu Lao động tiên tiến: 02 người|",
      "1|Trần Văn Thử|GV",
      "2|Lê Thị Mẫu|GV",
    ),
    rows: ["3 Trần Văn Thử|LDTT position=GV", "4 Lê Thị Mẫu|LDTT position=GV"],
    told: [],
  },
  "TCVN3 in capitals": {
    kind: "K7",
    text: sheet("STT|Hä vµ tªn|Danh hiÖu", "1|NGUYÔN V¡N THö|L§TT"),
    rows: ["2 NGUYỄN VĂN THỬ|LDTT"],
    told: ["-: bảng mã TCVN3"],
  },
  "“Đạt” and “Không đạt” under awards": {
    kind: "K9",
    text: sheet("TT|Họ và tên|LĐTT|CSTĐCS|GK", "1|Trần Văn Thử|Đạt|Không đạt|Đề nghị"),
    rows: ["2 Trần Văn Thử|LDTT", "2 Trần Văn Thử|GK"],
    told: [],
  },
  "staff: a unit and its part in two columns": {
    kind: "K4",
    into: "staff",
    text: sheet("Mã NV|Họ và tên|Khoa|Tổ", "081|Người Thử|Khoa Mộc|Tổ Mộc dân dụng"),
    rows: ["081 Người Thử|K-MOC"],
    told: [],
  },
  "history: a column a year": {
    kind: "K1",
    into: "history",
    text: sheet("Mã|Họ và tên|Năm học 2019-2020|Danh hiệu năm học 2020-2021", "001|Trần Văn Thử|LĐTT|CSTĐCS"),
    rows: ["001 Trần Văn Thử|LDTT 2019-2020", "001 Trần Văn Thử|CSTDCS 2020-2021"],
    told: [],
  },
  "history: ticks under awards": {
    kind: "K1",
    into: "history",
    text: sheet("Mã|Họ và tên|Năm học|LĐTT|CSTĐCS", "001|Trần Văn Thử|2020-2021|x|"),
    rows: ["001 Trần Văn Thử|LDTT 2020-2021"],
    told: [],
  },
  "history: years above the rows": {
    kind: "K5",
    into: "history",
    text: sheet(
      "Mã|Họ và tên|Danh hiệu",
      "Năm học 2019-2020||",
      "001|Trần Văn Thử|LĐTT",
      "Năm học 2020-2021||",
      "001|Trần Văn Thử|CSTĐCS",
    ),
    rows: ["001 Trần Văn Thử|LDTT 2019-2020", "001 Trần Văn Thử|CSTDCS 2020-2021"],
    told: [],
  },
  "two columns of notes": {
    kind: "K3",
    text: sheet("TT|Họ và tên|Danh hiệu|Ghi chú|Ghi chú", "1|Trần Văn Thử|LĐTT|mới|cũ"),
    rows: ["2 Trần Văn Thử|LDTT"],
    told: ["2: Ghi chú của đơn vị: “mới; cũ”"],
  },
  "several people in one cell": {
    kind: "K9",
    text: sheet(
      "TT|Họ và tên|Danh hiệu",
      "1|Trần Văn Thử, Lê Thị Mẫu|LĐTT",
      '2|"Phạm Văn Ví Dụ',
      'Hoàng Thị Giả"|LĐTT',
      '3|"Đỗ Văn',
      'Nháp"|LĐTT',
    ),
    rows: ["5 Đỗ Văn Nháp|LDTT"],
    told: ["2: Một ô ghi tên 2 người", "3: Một ô ghi tên 2 người"],
  },
  "awards before the people they are for": {
    kind: "K9",
    text: ["Lao động tiên tiến: Trần Văn Thử, Lê Thị Mẫu", "Giấy khen: Phạm Văn Ví Dụ"].join("\n"),
    rows: ["? 2 Phạm Văn Ví Dụ|GK"],
    told: ["1: Một ô ghi tên 2 người"],
  },
  "a class under “Đơn vị”": {
    kind: "K4",
    text: sheet("TT|Họ và tên|Đơn vị|Đề nghị", "1|Trần Thị Thử|MD-K15|GK", "2|Trần Văn Mẫu|K-MOC|GK"),
    rows: ["2 Trần Thị Thử|GK className=MD-K15", "3 Trần Văn Mẫu|GK"],
    told: [],
  },
  "a running number without a heading, short headings": {
    kind: "K1",
    text: sheet("|HỌ VÀ TÊN|CV|ĐV|DHTĐ|XLVC", "1|Trần Văn Thử|GV|K.Mộc|LĐTT|HTTNV"),
    rows: ["2 Trần Văn Thử|LDTT position=GV rating=good"],
    told: [],
  },
  "staff: a code that lost its zeros": {
    kind: "K8",
    into: "staff",
    text: sheet("Mã|Họ tên|Đơn vị", "1|Trần Văn Thử|Khoa Mộc", "2|Người Khác|Khoa Mộc"),
    rows: ["2 Người Khác|K-MOC"],
    told: ["2: Mã 1 không có trong sổ"],
  },
};
