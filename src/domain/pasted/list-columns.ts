import { rememberedOf } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import { isAwardHeading, isFormHeading, isTitleHeading } from "./award-headings";
import { type PastedField, written } from "./fields";
import { isUnitWord } from "./lines";
import { type AwardBook, awardBook, type ListedAward } from "./list-awards";
import { parseRating } from "./values";

/** The columns of a list of nominees whose text is kept as it is. */
export type TextField =
  | "code"
  | "name"
  | "position"
  | "category"
  | "rating"
  | "initiative"
  | "initiativeDecision"
  | "pastAwards"
  | "summary"
  | "product"
  | "evidence"
  | "votes"
  | "votesAgainst"
  | "votesCast"
  | "unit"
  | "className"
  | "classOrUnit"
  | "consent"
  | "note"
  | "total"
  | "ldtt"
  | "cstdcs"
  | "discipline"
  | "completion";

/**
 * Recognised and no text of a line: a share of LĐTT or CSTĐCS beside its count, a decision of nobody knows what, a part of a unit, "Ông/Bà" beside
 * names, the school year a row is of, what became of the proposal.
 */
type LeftOut = "share" | "decision" | "unitPart" | "address" | "schoolYear" | "outcome";

/** Besides them: the column that names awards, and one an award whose cells are ticked. */
export type ListField = TextField | LeftOut | "awards" | `award:${string}`;

/** The people of a school, who may follow "Tổng số", "Xếp loại". */
export const staffPhrases = `CB | GV | NV | VC | CC | CBGV | CBGVNV | CBVC | CCVC | CBCNV | cán bộ | giáo viên | giảng viên | nhân viên | viên chức | công chức |
  người lao động | lao động | NLĐ | nhà giáo`;

/** The same with students and collectives, who may follow "Họ và tên", "Mã". */
export const peoplePhrases = `${staffPhrases} | HS | SV | HSSV | học sinh | sinh viên | học viên | cá nhân | tập thể | đồng chí | Đ C | ông | bà | ông bà`;

/** What schools write above each column. The order decides where a label stands twice: the first one has it. */
const textFields: readonly PastedField<TextField | LeftOut | "awards">[] = [
  {
    name: "name",
    required: true,
    spread: true,
    identifies: true,
    goesOn: `${peoplePhrases} | in hoa | chữ in hoa | chữ in thường | viết | có dấu | đầy đủ | khai sinh | các | người | được | đề nghị | xét tặng |
      công nhận | khen thưởng`,
    labels:
      written(`Họ và tên | Họ tên | Tên | Họ và tên cá nhân | Họ tên cá nhân | Cá nhân | Họ và chữ đệm | Họ và đệm | Họ và tên lót |
      Họ và tên/Tập thể | Họ tên/Tập thể | Họ và tên, tập thể | Tên cá nhân/tập thể |
      Tên cá nhân, tập thể | Tập thể | Tên tập thể | Tên đơn vị, tập thể | Tập thể đề nghị |
      Cá nhân, tập thể | Cá nhân/Tập thể | Họ và tên người được đề nghị | Họ tên người được đề nghị |
      Người được đề nghị | Họ và tên CBGV | Họ và tên học sinh | Họ và tên sinh viên | Họ và tên HSSV |
      Full name | Họ | Họ đệm | Họ lót | Họ và tên đệm | Họ & tên |
      Tập thể/Cá nhân | Tập thể, cá nhân | Tên tập thể, cá nhân | Tên tập thể/cá nhân | Tên cá nhân | Họ tên, tập thể |
      Họ và tên (tập thể) | Danh sách cá nhân | Tên người được đề nghị`),
  },
  {
    // Over names where no other column has them; else over "Ông" and "Bà".
    name: "address",
    title: "Xưng hô",
    spread: true,
    ofPersons: true,
    standsFor: "name",
    onlyStands: true,
    labels: written("Ông (bà) | Ông, bà | Ông/Bà | Đồng chí | Đ/c"),
  },
  {
    name: "code",
    identifies: true,
    goesOn: `${peoplePhrases} | số | nhân sự`,
    labels:
      written(`Mã | Mã số | Mã nhân sự | Mã NS | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã VC | Mã GV | Mã CBGV |
      Mã giáo viên | Mã giảng viên | MSV | MSSV | Mã SV | Mã sinh viên | Mã HS | Mã HSSV | Mã học sinh |
      Mã số sinh viên | Mã số nhân viên | Mã số viên chức | Mã tập thể | Số hiệu | MNV |
      MCB | Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "position",
    ofPersons: true,
    goesOn:
      "nghề nghiệp | công tác | chính quyền | vị trí việc làm | đơn vị | nơi công tác | được giao | đảm nhận | phụ trách | nhiệm vụ | công việc | chuyên môn",
    labels: written(`Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ/Chức danh | Chức danh, chức vụ |
      Chức vụ, đơn vị | Chức vụ công tác | Chức vụ, đơn vị công tác | Vị trí việc làm | Nhiệm vụ |
      Chức vụ, nơi công tác | Công việc | CV | CV, ĐV | Công tác được giao | Công tác đảm nhận`),
  },
  {
    name: "category",
    goesOn: "thi đua | khen thưởng",
    labels: written(`Đối tượng | Nhóm đối tượng | Loại đối tượng | Phân loại đối tượng`),
  },
  {
    name: "pastAwards",
    many: true,
    labels:
      written(`Danh hiệu đã đạt | Danh hiệu đã đạt được | Danh hiệu thi đua đã đạt | Khen thưởng đã đạt |
      Danh hiệu, hình thức khen thưởng đã đạt | Các danh hiệu đã đạt | Thành tích đã đạt được |
      Hình thức khen thưởng đã đạt | Khen thưởng đã được nhận |
      Danh hiệu năm trước | Danh hiệu các năm trước | Quá trình khen thưởng | Đã được khen thưởng | Đã đạt |
      Thành tích các năm trước | Khen thưởng các năm trước | Thành tích khen thưởng`),
    goesOn:
      "đã đạt | đã đạt được | đã nhận | đã có | các năm trước | các năm gần đây | năm trước | gần nhất | liền kề",
  },
  {
    name: "awards",
    title: "Danh hiệu đề nghị",
    heads: true,
    many: false,
    earlier: "pastAwards",
    aspect: (heading) => (isTitleHeading(heading) ? "title" : isFormHeading(heading) ? "form" : ""),
    answers: "outcome",
    mergedDown: (cells, above) => {
      if (isUnitWord(cells.name ?? "") !== isUnitWord(above.name ?? "")) return null;
      const isTold = [cells.note, cells.summary].some((text = "") => text !== "");
      return isTold || Object.keys(cells).some((key) => key.startsWith("award:")) ? null : "guess";
    },
    says: isAwardHeading,
    labels: written(`Danh hiệu | Danh hiệu đề nghị | Đề nghị | Hình thức khen thưởng | Danh hiệu thi đua |
      Khen thưởng | Danh hiệu thi đua đề nghị | Đề nghị danh hiệu | Đề nghị khen thưởng |
      Đề nghị công nhận | Mức khen | Hình thức khen thưởng đề nghị | Đề nghị xét tặng |
      Danh hiệu, hình thức khen thưởng | Đề nghị xét | Danh hiệu, hình thức khen thưởng đề nghị |
      Danh hiệu/Hình thức khen thưởng | Hình thức đề nghị | Danh hiệu đăng ký | Đăng ký danh hiệu |
      Danh hiệu thi đua, hình thức khen thưởng | Hình thức khen`),
  },
  {
    name: "rating",
    earlier: null,
    choice: (heading) => parseRating(heading) !== null,
    goesOn: `${staffPhrases} | chất lượng | cuối năm | cả năm | của | đánh giá | xếp loại | nhiệm vụ | mức độ | hoàn thành | đơn vị | tập thể | HTNV`,
    labels: written(`Xếp loại | Xếp loại viên chức | Xếp loại chất lượng | Đánh giá | Đánh giá, xếp loại |
      Kết quả xếp loại | Mức độ hoàn thành nhiệm vụ | Mức độ hoàn thành | Kết quả đánh giá |
      Kết quả đánh giá, xếp loại | XL | XLVC | XL VC | KQXL | KQ xếp loại | Kết quả XL | Kết quả phân loại | Phân loại |
      Xếp loại đánh giá | ĐG, XL | Đánh giá xếp loại | KQ đánh giá | Mức xếp loại | ĐGXL | XLCB | XLCBVC | Mức độ`),
  },
  {
    name: "initiativeDecision",
    title: "Số QĐ sáng kiến",
    goesOn: "công nhận | ngày | ngày tháng | ngày tháng năm",
    labels:
      written(`Số QĐ sáng kiến | Số quyết định sáng kiến | QĐ công nhận sáng kiến | Quyết định sáng kiến |
      Quyết định công nhận sáng kiến | Sáng kiến số QĐ |
      QĐ sáng kiến | Số QĐ công nhận sáng kiến | Số quyết định công nhận sáng kiến |
      Sáng kiến số quyết định | Sáng kiến QĐ | Sáng kiến quyết định công nhận |
      Sáng kiến số QĐ công nhận | Sáng kiến số QĐ, ngày QĐ | QĐ SK | Số QĐ SK | QĐ công nhận SK | Số QĐ công nhận SK`),
  },
  {
    // Of what, says the column left of it.
    name: "decision",
    title: "Số quyết định",
    besides: { initiative: "initiativeDecision", pastAwards: "pastAwards" },
    goesOn: "công nhận | ngày | tháng | ngày tháng | ngày tháng năm | khen thưởng | ký hiệu",
    labels:
      written(`Số QĐ | Số quyết định | Số QĐ công nhận | Số QĐ, ngày tháng năm | Quyết định | QĐ số | Quyết định số |
      Số quyết định công nhận | Quyết định công nhận | Số, ngày quyết định | Số QĐ, ngày QĐ`),
  },
  {
    // Awards may stand under it, each with a column; so it is looked at in their rows alone.
    name: "outcome",
    title: "Kết quả xét",
    heads: true,
    many: true,
    labels:
      written(`Kết quả | KQ | Kết quả xét | Kết quả xét duyệt | Kết quả xét thi đua | Kết quả thi đua | Kết quả xét chọn |
      Kết luận | Đồng ý đề nghị | Có đề nghị | Đề nghị có không`),
  },
  {
    // Of the awards, but beside what was given or done before: that has a year of its own. "Năm" alone folds to "Nam", a sex.
    name: "schoolYear",
    title: "Năm học",
    besides: { pastAwards: "pastAwards", initiative: null, initiativeDecision: null, decision: null },
    alone: true,
    goesOn: "đề nghị | xét | khen thưởng",
    labels: written("Năm học | NH | Năm học đề nghị | Năm học xét | Năm đề nghị"),
  },
  {
    name: "initiative",
    goesOn:
      "kinh nghiệm | đề tài | tên | giải pháp | NCKH | nghiên cứu khoa học | được công nhận | hoặc | tên đề tài",
    labels:
      written(`Sáng kiến | Tên sáng kiến | Sáng kiến tên | Sáng kiến tên sáng kiến | Sáng kiến, đề tài | SKKN |
      Sáng kiến kinh nghiệm | Đề tài, sáng kiến | Tên đề tài, sáng kiến | Sáng kiến/Đề tài | Đề tài | Tên SKKN | Tên đề tài | SK | Tên SK`),
  },
  {
    name: "summary",
    many: true,
    goesOn:
      "nổi bật | đạt được | tiêu biểu | chính | cụ thể | trong | công tác | cá nhân | tập thể | tóm tắt | trong năm | trong năm học",
    labels: written(`Tóm tắt thành tích | Thành tích | Thành tích nổi bật | Tóm tắt | Nội dung thành tích |
      Thành tích đạt được | Tóm tắt thành tích đạt được | Tóm tắt thành tích nổi bật`),
  },
  {
    name: "product",
    many: true,
    labels: written(`Sản phẩm | Sản phẩm cụ thể | Kết quả, sản phẩm | Sản phẩm đạt được`),
  },
  {
    name: "evidence",
    many: true,
    labels: written(
      `Minh chứng | Minh chứng cụ thể | Link minh chứng | Đường dẫn minh chứng | Hồ sơ minh chứng | Đường link minh chứng |
      Link | Đường link | Đường dẫn | Tài liệu minh chứng | Minh chứng kèm theo`,
    ),
  },
  {
    name: "votes",
    heads: true,
    goesOn:
      "bình xét | đồng ý | tán thành | đạt | đạt được | của đơn vị | đơn vị | bầu | kín | tín nhiệm | trên | tổng số | tổng số phiếu",
    labels:
      written(`Số phiếu bình xét | Số phiếu | Phiếu bình xét | Số phiếu đồng ý | Bình xét đơn vị | Phiếu bầu |
      Kết quả bình xét | Bình xét | Kết quả bỏ phiếu | Số phiếu bầu | Số phiếu tán thành | Kết quả bình xét đồng ý |
      Bình xét đồng ý | Phiếu đồng ý | Số phiếu đồng ý/tổng số | Bỏ phiếu đồng ý | Kết quả bỏ phiếu đồng ý | Số phiếu bầu đồng ý`),
  },
  {
    name: "votesAgainst",
    title: "Số phiếu không đồng ý",
    labels:
      written(`Số phiếu không đồng ý | Phiếu không đồng ý | Kết quả bình xét không đồng ý | Bình xét không đồng ý |
      Kết quả bỏ phiếu không đồng ý | Số phiếu bầu không đồng ý | Số phiếu bình xét không đồng ý | Số phiếu không tán thành`),
  },
  {
    name: "votesCast",
    title: "Tổng số phiếu",
    labels:
      written(`Tổng số phiếu | Số phiếu tổng | Số phiếu tổng số | Tổng phiếu | Số phiếu thu về | Số phiếu tổng cộng |
      Kết quả bình xét tổng số | Kết quả bình xét tổng | Kết quả bỏ phiếu tổng số | Số phiếu bình xét tổng số | Số phiếu phát ra`),
  },
  {
    name: "className",
    ofPersons: true,
    goesOn: "học | sinh hoạt",
    labels: written("Lớp | Tên lớp | Chi đoàn | Lớp học | Mã lớp | Lớp, khóa"),
  },
  {
    // A class has a figure in its name, a unit none.
    name: "classOrUnit",
    title: "Lớp hoặc đơn vị",
    mergedDown: () => "certain",
    labels: written(
      "Đơn vị/Lớp | Lớp/Đơn vị | Lớp, đơn vị | Đơn vị, lớp | Lớp/Khoa | Lớp, khoa | Khoa/Lớp | Khoa, lớp",
    ),
  },
  {
    name: "unit",
    title: "Đơn vị",
    many: true,
    standsFor: "name",
    mergedDown: () => "certain",
    goesOn: "công tác | trực thuộc | khoa | phòng | quản lý | trung tâm",
    labels:
      written(`Đơn vị | Mã đơn vị | Mã ĐV | ĐV | ĐVCT | Tên đơn vị | Đơn vị công tác | Khoa | Phòng | Nơi công tác | Khoa/Phòng |
      Phòng/Khoa | Phòng, khoa | Khoa, phòng | Phòng ban | Trung tâm |
      Phòng/Khoa/Trung tâm | Phòng, khoa, trung tâm | Khoa/Tổ | Tổ, khoa`),
  },
  {
    name: "unitPart",
    title: "Tổ, bộ môn",
    standsFor: "unit",
    many: true,
    goesOn: "chuyên môn | bộ môn",
    labels: written(
      "Tổ | Bộ môn | Tổ bộ môn | Tổ chuyên môn | Tổ/Bộ môn | Bộ phận | Tổ, bộ môn | Tổ công tác",
    ),
  },
  {
    name: "consent",
    labels: written(`Đồng ý công khai | Đồng ý đăng | Đồng ý đăng trang web | Cho phép công khai | Công khai |
      Đồng ý đăng website | Đồng ý đăng tải | Đồng ý công bố`),
  },
  {
    name: "note",
    many: true,
    labels: written(`Ghi chú | Chú thích | Lưu ý | Ý kiến`),
  },
  {
    name: "total",
    goesOn: `${staffPhrases} | trong đơn vị | của đơn vị | hiện có | thành viên | biên chế | người`,
    labels:
      written(`Tổng số | Tổng số CBGV | Tổng số CBVC | Tổng số người | Tổng số lao động | Tổng số viên chức |
      Sĩ số | Tổng số CB, GV, NV | Tổng số CBGVNV | Số người | Quân số | Tổng số thành viên |
      Tổng số cán bộ | Số lượng tổng số`),
  },
  {
    name: "ldtt",
    labels:
      written(`Số LĐTT | SL LĐTT | LĐTT SL | LĐTT số lượng | Số lao động tiên tiến | Lao động tiên tiến SL |
      Số người đạt LĐTT`),
  },
  {
    name: "cstdcs",
    labels: written(`Số CSTĐCS | SL CSTĐCS | CSTĐCS SL | CSTĐCS số lượng | Số chiến sĩ thi đua cơ sở |
      Số người đạt CSTĐCS`),
  },
  {
    name: "discipline",
    goesOn: "số người | người",
    labels: written(`Kỷ luật | Số người bị kỷ luật | Bị kỷ luật | Số bị kỷ luật | Vi phạm, kỷ luật`),
  },
  {
    name: "completion",
    goesOn: "tỷ lệ | phần trăm",
    labels: written(`Hoàn thành nhiệm vụ | Hoàn thành nhiệm vụ (%) | Hoàn thành nhiệm vụ % |
      Tỷ lệ hoàn thành nhiệm vụ | HTNV | Tỷ lệ hoàn thành | Tỷ lệ HTNV | Tỷ lệ HTNV % | % hoàn thành nhiệm vụ | HTNV % |
      Tỷ lệ hoàn thành nhiệm vụ %`),
  },
  {
    name: "share",
    many: true,
    labels:
      written(`LĐTT % | % LĐTT | Tỷ lệ LĐTT | LĐTT tỷ lệ | LĐTT tỷ lệ % | CSTĐCS % | % CSTĐCS | Tỷ lệ CSTĐCS |
      CSTĐCS tỷ lệ | CSTĐCS tỷ lệ %`),
  },
];

/** What a line of a list says in texts: votes in one, a class or a unit told apart. */
export type LineField = Exclude<TextField, "votesAgainst" | "votesCast" | "classOrUnit">;

export const lineFieldNames: readonly LineField[] = textFields.flatMap(({ name }) =>
  isLineField(name) ? name : [],
);

function isLineField(name: TextField | LeftOut | "awards"): name is LineField {
  return ![
    "awards",
    "share",
    "decision",
    "unitPart",
    "address",
    "schoolYear",
    "outcome",
    "votesAgainst",
    "votesCast",
    "classOrUnit",
  ].includes(name);
}

/** The columns to look for where these awards can be nominated: an award's code, name and aliases head its own column. */
export const listFields = rememberedOf(
  (awards: readonly ListedAward[]): readonly PastedField<ListField>[] => {
    const taken = new Set(textFields.flatMap(({ labels }) => labels.map(recognisable)));
    const book = awardBook(awards);
    const own = awards.map((award) => awardColumn(award, taken, book));
    // One who has two awards in two lines has all else once.
    const others = textFields.map((field) => ({ ...field, ofNominee: field.name !== "awards" }));
    return [...others, ...own];
  },
);

function awardColumn(
  { code, name, aliases = [] }: ListedAward,
  taken: ReadonlySet<string>,
  book: AwardBook,
): PastedField<ListField> {
  return {
    name: `award:${code}`,
    title: `Danh hiệu ${name}`,
    earlier: "pastAwards",
    says: (rest) => !taken.has(rest) && book.one(rest.replace(/^(?:dat|danh hieu) /, "")) === code,
    labels: [code, name, ...aliases].filter((label) => !taken.has(recognisable(label))),
  };
}
