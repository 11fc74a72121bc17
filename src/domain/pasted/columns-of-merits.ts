import { isAwardHeading, isFormHeading, isTitleHeading } from "./award-headings";
import { type PastedField, written } from "./fields";
import { isUnitWord } from "./lines";
import type { NamedField } from "./list-fields";
import { staffPhrases } from "./people-phrases";
import { parseRating } from "./values";

/** What schools write above the columns that say for which award, and for what: ratings, initiatives, results, evidence. */
export const meritColumns: readonly PastedField<NamedField>[] = [
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
];
