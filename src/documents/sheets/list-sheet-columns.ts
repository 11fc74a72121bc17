/** A column of the list sheet that units get: its heading is one the reader of pasted lists knows (domain/pasted/list-columns.ts). */
export interface ListSheetColumn {
  readonly heading: string;
  /** In characters of Excel's default font. */
  readonly width: number;
  /** What a drop-down of the column offers: a column of the sheet of choices, or words. */
  readonly offers?: ListChoices | { readonly words: string };
}

/** The lists of choices, in the order of their columns on the second sheet. */
export const listChoices = ["categories", "awards", "ratings"] as const;

export type ListChoices = (typeof listChoices)[number];

export const choicesHeadings: Readonly<Record<ListChoices, string>> = {
  categories: "Đối tượng",
  awards: "Danh hiệu",
  ratings: "Xếp loại",
};

/** The columns in their order; the first five are filled from the register's staff. */
export const listSheetColumns: readonly ListSheetColumn[] = [
  { heading: "TT", width: 4 },
  { heading: "Mã", width: 9 },
  { heading: "Họ và tên", width: 22 },
  { heading: "Chức vụ", width: 17 },
  { heading: "Đối tượng", width: 14, offers: "categories" },
  { heading: "Danh hiệu đề nghị", width: 18, offers: "awards" },
  { heading: "Xếp loại", width: 16, offers: "ratings" },
  { heading: "Sáng kiến", width: 18 },
  { heading: "Số QĐ sáng kiến", width: 12 },
  { heading: "Danh hiệu đã đạt (năm, số QĐ)", width: 16 },
  { heading: "Tóm tắt thành tích", width: 24 },
  { heading: "Sản phẩm", width: 13 },
  { heading: "Minh chứng", width: 15 },
  { heading: "Số phiếu bình xét", width: 9 },
  { heading: "Đồng ý công khai", width: 9, offers: { words: "x" } },
  { heading: "Ghi chú", width: 10 },
];

/** Of a line of text in the list, in points. */
export const lineHeight = 15;

export const listSheetNames = { list: "Danh sách", choices: "Danh mục" } as const;

/** The rows above the list: a title, a hint, the headings. The first row of the list follows. */
export const rowsAboveList = 3;
export const rowsAboveChoices = 1;

export const listSheetHint =
  "Chọn danh hiệu ở dòng của người được đề nghị (nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy), điền các cột còn lại; xóa dòng của người không được đề nghị. Xong thì sao chép cả bảng, kể cả dòng tiêu đề cột, rồi dán vào biểu mẫu.";

/** The letters of a column, from 1: "A", "P". */
export function columnLetters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);
}
