import { rememberedOf } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import type { PastedField } from "./header";
import type { ListedAward } from "./list-awards";

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
  | "className"
  | "consent"
  | "note"
  | "total"
  | "ldtt"
  | "cstdcs"
  | "discipline"
  | "completion";

/** A share of LĐTT or CSTĐCS beside its count: recognised and left out, for shares are computed from counts. */
type LeftOut = "share";

/** Besides them: the column that names awards, and one an award whose cells are ticked. */
export type ListField = TextField | LeftOut | "awards" | `award:${string}`;

/** Labels parted by bars. */
function written(labels: string): readonly string[] {
  return labels.split("|").map((label) => label.trim());
}

/** What schools write above each column. The order decides where a label stands twice: the first one has it. */
const textFields: readonly PastedField<TextField | LeftOut | "awards">[] = [
  {
    name: "name",
    required: true,
    spread: true,
    labels: written(`Họ và tên | Họ tên | Tên | Họ và tên cá nhân | Họ tên cá nhân | Cá nhân | Họ và chữ đệm |
      Họ và tên/Tập thể | Họ tên/Tập thể | Họ và tên, tập thể | Tên cá nhân/tập thể |
      Tên cá nhân, tập thể | Tập thể | Tên tập thể | Tên đơn vị, tập thể | Tập thể đề nghị |
      Cá nhân, tập thể | Cá nhân/Tập thể | Họ và tên người được đề nghị | Họ tên người được đề nghị |
      Người được đề nghị | Họ và tên CBGV | Họ và tên học sinh | Họ và tên sinh viên | Họ và tên HSSV |
      Họ và tên, chức danh | Full name | Họ | Họ đệm | Họ lót | Họ và tên đệm`),
  },
  {
    name: "code",
    labels:
      written(`Mã | Mã số | Mã nhân sự | Mã NS | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã VC | Mã GV | Mã CBGV |
      Mã giáo viên | Mã giảng viên | MSV | MSSV | Mã SV | Mã sinh viên | Mã HS | Mã HSSV | Mã học sinh |
      Mã số sinh viên | Mã số nhân viên | Mã số viên chức | Mã tập thể | Mã đơn vị | Số hiệu | MNV |
      MCB | Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "position",
    labels: written(`Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ/Chức danh | Chức danh, chức vụ |
      Chức vụ, đơn vị | Chức vụ công tác | Chức vụ, đơn vị công tác | Vị trí việc làm |
      Chức vụ, nơi công tác | Công việc`),
  },
  {
    name: "category",
    labels: written(`Đối tượng | Nhóm đối tượng | Loại đối tượng | Phân loại đối tượng`),
  },
  {
    name: "pastAwards",
    labels:
      written(`Danh hiệu đã đạt | Danh hiệu đã đạt được | Danh hiệu thi đua đã đạt | Khen thưởng đã đạt |
      Danh hiệu, hình thức khen thưởng đã đạt | Các danh hiệu đã đạt | Thành tích đã đạt được |
      Danh hiệu đã đạt (năm, số QĐ) | Hình thức khen thưởng đã đạt | Khen thưởng đã được nhận |
      Danh hiệu năm trước | Danh hiệu các năm trước | Quá trình khen thưởng | Đã được khen thưởng`),
  },
  {
    name: "awards",
    heads: true,
    labels: written(`Danh hiệu | Danh hiệu đề nghị | Đề nghị | Hình thức khen thưởng | Danh hiệu thi đua |
      Khen thưởng | Danh hiệu thi đua đề nghị | Đề nghị danh hiệu | Đề nghị khen thưởng |
      Đề nghị công nhận | Mức khen | Hình thức khen thưởng đề nghị | Đề nghị xét tặng |
      Danh hiệu, hình thức khen thưởng | Đề nghị xét | Danh hiệu, hình thức khen thưởng đề nghị |
      Danh hiệu/Hình thức khen thưởng | Hình thức đề nghị | Danh hiệu đăng ký | Đăng ký danh hiệu |
      Danh hiệu thi đua, hình thức khen thưởng | Hình thức khen`),
  },
  {
    name: "rating",
    labels: written(`Xếp loại | Xếp loại viên chức | Xếp loại chất lượng | Đánh giá | Đánh giá, xếp loại |
      Kết quả xếp loại | Mức độ hoàn thành nhiệm vụ | Mức độ hoàn thành | Kết quả đánh giá |
      Kết quả đánh giá, xếp loại | XL`),
  },
  {
    name: "initiativeDecision",
    labels:
      written(`Số QĐ sáng kiến | Số quyết định sáng kiến | QĐ công nhận sáng kiến | Quyết định sáng kiến |
      Số QĐ | Quyết định công nhận sáng kiến | Số QĐ công nhận | Số quyết định | Sáng kiến số QĐ |
      QĐ sáng kiến | Số QĐ công nhận sáng kiến | Số quyết định công nhận sáng kiến |
      Sáng kiến số quyết định | Sáng kiến QĐ | Sáng kiến quyết định công nhận |
      Sáng kiến số QĐ công nhận`),
  },
  {
    name: "initiative",
    labels:
      written(`Sáng kiến | Tên sáng kiến | Sáng kiến tên | Sáng kiến tên sáng kiến | Sáng kiến, đề tài | SKKN |
      Sáng kiến kinh nghiệm | Đề tài, sáng kiến | Tên đề tài, sáng kiến | Sáng kiến/Đề tài | Đề tài`),
  },
  {
    name: "summary",
    labels: written(`Tóm tắt thành tích | Thành tích | Thành tích nổi bật | Tóm tắt | Nội dung thành tích |
      Thành tích đạt được | Tóm tắt thành tích đạt được | Tóm tắt thành tích nổi bật`),
  },
  {
    name: "product",
    labels: written(`Sản phẩm | Sản phẩm cụ thể | Kết quả, sản phẩm | Sản phẩm đạt được`),
  },
  {
    name: "evidence",
    labels: written(
      `Minh chứng | Minh chứng cụ thể | Link minh chứng | Đường dẫn minh chứng | Hồ sơ minh chứng`,
    ),
  },
  {
    name: "votes",
    labels:
      written(`Số phiếu bình xét | Số phiếu | Phiếu bình xét | Số phiếu đồng ý | Bình xét đơn vị | Phiếu bầu |
      Kết quả bình xét | Bình xét | Kết quả bỏ phiếu | Số phiếu bầu | Số phiếu tán thành`),
  },
  {
    name: "className",
    labels: written(`Lớp | Đơn vị | Đơn vị công tác | Đơn vị/Lớp | Lớp/Đơn vị | Khoa | Phòng | Tổ | Bộ môn |
      Nơi công tác`),
  },
  {
    name: "consent",
    labels: written(`Đồng ý công khai | Đồng ý đăng | Đồng ý đăng trang web | Cho phép công khai | Công khai |
      Đồng ý đăng website | Đồng ý đăng tải | Đồng ý công bố`),
  },
  {
    name: "note",
    labels: written(`Ghi chú | Chú thích | Lưu ý | Ý kiến`),
  },
  {
    name: "total",
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
    labels: written(`Kỷ luật | Số người bị kỷ luật | Bị kỷ luật | Số bị kỷ luật | Vi phạm, kỷ luật`),
  },
  {
    name: "completion",
    labels: written(`Hoàn thành nhiệm vụ | Hoàn thành nhiệm vụ (%) | Hoàn thành nhiệm vụ % |
      Tỷ lệ hoàn thành nhiệm vụ | HTNV | Tỷ lệ hoàn thành | % hoàn thành nhiệm vụ | HTNV % |
      Tỷ lệ hoàn thành nhiệm vụ %`),
  },
  {
    name: "share",
    labels:
      written(`LĐTT % | % LĐTT | Tỷ lệ LĐTT | LĐTT tỷ lệ | LĐTT tỷ lệ % | CSTĐCS % | % CSTĐCS | Tỷ lệ CSTĐCS |
      CSTĐCS tỷ lệ | CSTĐCS tỷ lệ %`),
  },
];

/** The names of the fields kept as text. */
export const textFieldNames: readonly TextField[] = textFields.flatMap(({ name }) =>
  name === "awards" || name === "share" ? [] : name,
);

/** The columns to look for where these awards can be nominated: an award's code, name and aliases head its own column. */
export const listFields = rememberedOf(
  (awards: readonly ListedAward[]): readonly PastedField<ListField>[] => {
    const taken = new Set(textFields.flatMap(({ labels }) => labels.map(recognisable)));
    const own = awards.map(
      ({ code, name, aliases = [] }): PastedField<ListField> => ({
        name: `award:${code}`,
        title: `Danh hiệu ${name}`,
        labels: [code, name, ...aliases].filter((label) => !taken.has(recognisable(label))),
      }),
    );
    return [...textFields, ...own];
  },
);
