import { rememberedOf } from "../../vietnamese/remembered";
import { isAwardHeading } from "../pasted/award-headings";
import { headingsOf, type PastedField, written } from "../pasted/fields";
import { awardColumn, type ListedAward } from "../pasted/list-awards";
import { peoplePhrases } from "../pasted/people-phrases";

/** The columns of a school's list of awards already given. */
export type PastAwardField =
  | "code"
  | "name"
  | "awards"
  | "schoolYear"
  | "decision"
  | "decidedOn"
  | "sudden"
  | "outcome"
  | `award:${string}`;

/** What schools write above each column. */
const fields: readonly PastedField<PastAwardField>[] = [
  {
    name: "name",
    required: true,
    spread: true,
    identifies: true,
    goesOn: `${peoplePhrases} | in hoa | chữ in hoa | có dấu`,
    labels:
      written(`Họ và tên | Họ & tên | Tập thể, cá nhân | Tập thể/Cá nhân | Cá nhân/Tập thể | Họ tên | Tên | Họ và tên/Tập thể | Họ tên, tên tập thể | Họ và tên, tập thể |
      Tên cá nhân, tập thể | Cá nhân, tập thể | Tập thể | Tên tập thể | Họ và chữ đệm | Họ và đệm | Họ và tên lót | Họ và tên đệm |
      Họ đệm | Họ lót | Họ`),
  },
  {
    name: "code",
    identifies: true,
    goesOn: `${peoplePhrases} | số | nhân sự`,
    labels:
      written(`Mã | Mã nhân sự | Mã số | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã GV |
      Mã CBGV | Mã người, tập thể | Mã tập thể | Mã HSSV | MSSV | MSV | Mã SV | Mã HS |
      Mã sinh viên | Mã học sinh | Số hiệu | Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "awards",
    required: true,
    mergedDown: ({ schoolYear }) => (schoolYear === "" ? null : "guess"),
    many: true,
    byYear: true,
    says: (rest, { proposed, registered, year }) =>
      !proposed &&
      !registered &&
      ((rest === "" && year !== null) || isAwardHeading(rest, { proposed, registered })),
    labels: written(`Danh hiệu | Danh hiệu đã đạt | Danh hiệu thi đua | Hình thức khen thưởng | Khen thưởng |
      Danh hiệu, hình thức khen thưởng | Danh hiệu/Hình thức khen thưởng | Danh hiệu thi đua đã đạt |
      Danh hiệu đạt được | Khen thưởng đã đạt | Danh hiệu đã đạt được | Mức khen | Mã danh hiệu`),
  },
  {
    name: "schoolYear",
    mergedDown: ({ awards }) => (awards === "" ? null : "guess"),
    goesOn: "đạt | đạt được | khen thưởng | công nhận | được khen",
    labels: written(`Năm học | Năm học đạt | Năm | Năm đạt | Năm học khen thưởng | Năm khen thưởng | NH`),
  },
  {
    name: "decidedOn",
    labels: written(
      `Ngày quyết định | Ngày QĐ | Ngày ký | Ngày ban hành | Ngày, tháng, năm QĐ | Ngày tháng năm |
      Quyết định ngày | Ngày tháng quyết định | Ngày ký quyết định | Ngày, tháng | Quyết định ngày, tháng, năm | Quyết định ngày ký`,
    ),
  },
  {
    name: "decision",
    labels: written(
      `Số quyết định | Số QĐ | QĐ khen thưởng | Số QĐ khen thưởng | Số quyết định khen thưởng | Quyết định | QĐ số | Quyết định số, ký hiệu | Số quyết định, ngày | Số QĐ, ngày | Số, ngày QĐ |
      Số, ngày quyết định | Số quyết định, ngày tháng năm | Số QĐ, ngày tháng năm | Số hiệu quyết định | Quyết định số | Số, ký hiệu | Quyết định khen thưởng`,
    ),
  },
  {
    // What became of an award that was registered or proposed.
    name: "outcome",
    goesOn: "xét | bình xét | xét duyệt | cuối năm | thi đua | khen thưởng",
    labels: written("Kết quả | KQ | Kết quả xét | Kết quả bình xét | Kết quả xét duyệt | Kết quả thi đua"),
  },
  { name: "sudden", labels: written(`Đột xuất, chuyên đề | Đột xuất | Chuyên đề | Khen đột xuất`) },
];

/** The columns to look for where these awards can have been given: an award's code, name and aliases head its own column. */
export const pastAwardFields = rememberedOf(
  (awards: readonly ListedAward[]): readonly PastedField<PastAwardField>[] => {
    const taken = headingsOf(fields);
    return [...fields, ...awards.map((award) => awardColumn(award, taken))];
  },
);
