/** What a row of an exported sheet is of: an award granted, an initiative, or a count of awards. */
export type ExportRows = "award" | "initiative" | "count";

/** What codes of another system are for. */
export type CodedThing = "award" | "category" | "unit";

/** What the secretary calls them. */
export const codedThings: Readonly<Record<CodedThing, string>> = {
  award: "Danh hiệu, hình thức",
  category: "Đối tượng",
  unit: "Đơn vị",
};

interface Field {
  readonly label: string;
  /** null: on any sheet. */
  readonly of: ExportRows | null;
  /** A code that another system may have another one for. */
  readonly coded?: CodedThing;
}

const fields = {
  rowNumber: { label: "Số thứ tự", of: null },
  fixed: { label: "Chữ cố định", of: null },
  schoolYear: { label: "Năm học", of: null },
  school: { label: "Tên trường", of: null },
  sector: { label: "Lĩnh vực", of: null },
  salutation: { label: "Tên gọi (Ông, Bà, Tập thể)", of: "award" },
  name: { label: "Họ tên, tên tập thể", of: "award" },
  staffCode: { label: "Mã nhân sự", of: "award" },
  studentCode: { label: "Mã học sinh, sinh viên", of: "award" },
  position: { label: "Chức vụ, lớp", of: "award" },
  unit: { label: "Đơn vị", of: "award" },
  unitCode: { label: "Mã đơn vị", of: "award", coded: "unit" },
  awardName: { label: "Danh hiệu hoặc hình thức", of: "award" },
  awardCode: { label: "Mã danh hiệu hoặc hình thức", of: "award", coded: "award" },
  awardClass: { label: "Danh hiệu hay hình thức", of: "award" },
  titleName: { label: "Danh hiệu thi đua", of: "award" },
  formName: { label: "Hình thức khen thưởng", of: "award" },
  category: { label: "Đối tượng", of: "award" },
  categoryCode: { label: "Mã đối tượng", of: "award", coded: "category" },
  achievement: { label: "Thành tích", of: "award" },
  from: { label: "Thành tích từ ngày", of: "award" },
  to: { label: "Thành tích đến ngày", of: "award" },
  decision: { label: "Số quyết định", of: "award" },
  decidedOn: { label: "Ngày quyết định", of: "award" },
  body: { label: "Cơ quan ban hành", of: "award" },
  goldenNumber: { label: "Số sổ vàng", of: "award" },
  reward: { label: "Tiền thưởng (đồng)", of: "award" },
  mode: { label: "Loại hình khen thưởng", of: "award" },
  review: { label: "Kỳ xét", of: "award" },
  initiative: { label: "Sáng kiến: tên", of: "initiative" },
  authors: { label: "Sáng kiến: tác giả", of: "initiative" },
  authorCodes: { label: "Sáng kiến: mã tác giả", of: "initiative" },
  authorUnits: { label: "Sáng kiến: đơn vị của tác giả", of: "initiative" },
  scope: { label: "Sáng kiến: phạm vi", of: "initiative" },
  initiativeDecision: { label: "Sáng kiến: số quyết định", of: "initiative" },
  initiativeDecidedOn: { label: "Sáng kiến: ngày quyết định", of: "initiative" },
  countAward: { label: "Số liệu: danh hiệu, hình thức", of: "count" },
  countAwardCode: { label: "Số liệu: mã danh hiệu, hình thức", of: "count", coded: "award" },
  countCategory: { label: "Số liệu: đối tượng", of: "count" },
  countCategoryCode: { label: "Số liệu: mã đối tượng", of: "count", coded: "category" },
  countCollectives: { label: "Số liệu: số tập thể", of: "count" },
  countIndividuals: { label: "Số liệu: số cá nhân", of: "count" },
  countAll: { label: "Số liệu: cộng", of: "count" },
} as const satisfies Readonly<Record<string, Field>>;

export type ExportField = keyof typeof fields;

/** Every field a column may show. */
export const exportFields: Readonly<Record<ExportField, Field>> = fields;

/** The fields of rows of one kind. */
export type FieldOf<Rows extends ExportRows> = {
  [F in ExportField]: (typeof fields)[F]["of"] extends Rows ? F : never;
}[ExportField];

/** The fields that any sheet may show. */
export type AnyField = {
  [F in ExportField]: (typeof fields)[F]["of"] extends null ? F : never;
}[ExportField];

/** How a column's cells are kept. */
export type ExportFormat = "text" | "date" | "number";

/** What the secretary calls them. */
export const exportFormats: Readonly<Record<ExportFormat, string>> = {
  text: "Chữ",
  date: "Ngày",
  number: "Số",
};

/** A column of an exported sheet: columns are data, for every system asks for others. */
export interface ExportColumn {
  readonly sheet: string;
  readonly order: number;
  readonly head: string;
  readonly field: ExportField;
  /** What every row says, of a column of fixed text. */
  readonly fixed: string;
  /** Whose codes it shows (`OtherCode`); "" for the register's own. */
  readonly system: string;
  /** null: codes and days as text, counts and sums as numbers. */
  readonly format: ExportFormat | null;
  /** A row that has nothing here is left out, and told. */
  readonly required: boolean;
}

/** What another system calls an award, a category or a unit of the register. */
export interface OtherCode {
  readonly system: string;
  readonly thing: CodedThing;
  readonly code: string;
  readonly theirs: string;
}
