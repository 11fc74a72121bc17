/** The blocks a report is made of, by the sections of its template; the tables are beside them. */
const textBlocks = ["mục", "khoản", "đoạn", "dẫn"] as const;

/** The tables of a report, by the sections of its template. */
export const reportTables = [
  "bảng triển khai",
  "bảng kết quả",
  "bảng hình thức khen",
  "bảng đơn vị",
  "bảng chỉ tiêu",
] as const;

export type ReportTable = (typeof reportTables)[number];

/** A block in the words of the template: one of its sections is printed. */
export type ReportBlock = Readonly<Record<string, string | boolean | readonly object[]>>;

const nothing: ReportBlock = {
  ...Object.fromEntries(textBlocks.map((kind) => [kind, false])),
  ...Object.fromEntries(reportTables.map((name) => [name, []])),
  t: "",
};

export function heading(t: string): ReportBlock {
  return { ...nothing, mục: true, t };
}

export function subheading(t: string): ReportBlock {
  return { ...nothing, khoản: true, t };
}

export function paragraph(t: string): ReportBlock {
  return { ...nothing, đoạn: true, t };
}

/** A paragraph that leads to a table, and stays with it. */
export function lead(t: string): ReportBlock {
  return { ...nothing, dẫn: true, t };
}

export function tableBlock(name: ReportTable, table: object): ReportBlock {
  return { ...nothing, [name]: [table] };
}
