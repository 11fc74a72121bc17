/**
 * What a tag prints, for the secretary who edits templates. A template without it silently lacks something, so that
 * nothing is composed of it, unless it is `optional`: a rule, a column the school does without.
 */
export type TagMeaning = string | { readonly prints: string; readonly optional: true };

/**
 * Meanings by tag, as templates write it: "số", "#nơi nhận". Numbers are told once, "*": "#bảng *", "ô *". A tag that means
 * something else within a section stands under its path: "#dòng/tt".
 */
export type TagMeanings = Readonly<Record<string, TagMeaning>>;

/** Where a meaning was found: its table and the key there. */
export interface FoundMeaning {
  readonly table: TagMeanings;
  readonly key: string;
  readonly prints: string;
  readonly optional: boolean;
}

export function optional(prints: string): TagMeaning {
  return { prints, optional: true };
}

/**
 * The meaning of a tag by its path in the template ("#nhóm", "#dòng", "tt"): the first table that knows it, by the longest
 * end of its path; null where none does.
 */
export function meaningOf(tables: readonly TagMeanings[], path: readonly string[]): FoundMeaning | null {
  const names = path.map(pattern);
  for (const table of tables) {
    for (let from = 0; from < names.length; from += 1) {
      const key = names.slice(from).join("/");
      const meaning: TagMeaning | undefined = Object.getOwnPropertyDescriptor(table, key)?.value;
      if (meaning === undefined) continue;
      return typeof meaning === "string"
        ? { table, key, prints: meaning, optional: false }
        : { table, key, ...meaning };
    }
  }
  return null;
}

/** A tag's name without its number: "#bảng *" of "#bảng 3". */
export function pattern(name: string): string {
  return name.replace(/\d+/g, "*");
}

/** What stands in any template. */
export const commonTags: TagMeanings = {
  t: "chữ của đoạn hay dòng ấy",
  tt: optional("số thứ tự"),
  "#đoạn kết": "đoạn cuối, giữ trên cùng trang với chữ ký",
};

/** What stands over documents (`letterheadView`). */
export const letterheadTags: TagMeanings = {
  "^tiêu đề riêng": optional("Quốc hiệu, Tiêu ngữ, và số của văn bản hành chính"),
  "#tiêu đề riêng": "tiêu đề của Đoàn, của Đảng thay cho Quốc hiệu, khi tab “Thông tin chung” chọn",
  "tiêu đề": "“ĐOÀN TNCS HỒ CHÍ MINH”, “ĐẢNG CỘNG SẢN VIỆT NAM”",
  "dấu sao": "“***” dưới tên cơ quan của Đoàn, “*” của Đảng",
  "từ số": "“Số:” của Đoàn, “Số” của Đảng",
};

/** The head of a document (`headerView`). */
export const headTags: TagMeanings = {
  "#cơ quan chủ quản": optional("phần này chỉ in khi có cơ quan chủ quản"),
  "cơ quan chủ quản": optional("tên cơ quan chủ quản, viết hoa"),
  "cơ quan ban hành": optional("tên cơ quan ban hành, viết hoa"),
  "#kẻ cơ quan * mm": optional(
    "một trong các đường kẻ dưới tên cơ quan ban hành, dài từ 1/3 đến 1/2 tên; sổ chọn một đường",
  ),
  ...letterheadTags,
  số: "“05”, hoặc khoảng trống để văn thư ghi",
  "ký hiệu": "“KH-CĐKTKT”",
  "địa danh": optional("“Thái Nguyên”"),
  ngày: "“ngày 03 tháng 11 năm 2020”, hoặc khoảng trống",
  "trích yếu": "trích yếu nội dung",
  "#kẻ trích yếu * mm": optional(
    "một trong các đường kẻ dưới trích yếu, dài từ 1/3 đến 1/2 trích yếu; sổ chọn một đường",
  ),
};

/** Recipients and signer (`footView`). */
export const footTags: TagMeanings = {
  "#nơi nhận": "từng dòng nơi nhận, đã có dấu câu",
  "#quyền hạn": "“TM. HỘI ĐỒNG”, “KT. HIỆU TRƯỞNG”…, từng dòng",
  "chức vụ": "chức vụ của người ký, viết hoa",
  "#chức danh": "chức danh ở trường của người ký, trên họ tên, khi Hội đồng ban hành và dùng dấu của trường",
  "họ tên": "họ tên người ký",
};

/** What the body of a decision prints (`articlesView`). */
export const articleTags: TagMeanings = {
  "thẩm quyền": "người ra quyết định, viết hoa: “HIỆU TRƯỞNG TRƯỜNG …”",
  "#căn cứ": "từng căn cứ, đã có dấu câu",
  "#điều": "từng điều, trừ điều cuối",
  "#điều cuối": "điều cuối, giữ trên cùng trang với chữ ký",
  "số điều": "“Điều 1.”",
  "#đoạn": "các đoạn, gạch đầu dòng của điều",
};

/** What the head of an annex prints (`annexHeadView`). */
export const annexTags: TagMeanings = {
  "tên phụ lục": "“DANH SÁCH”",
  "trích yếu phụ lục": "danh sách gì",
  "kèm theo": "“(Kèm theo Quyết định số …)”",
};

/** Whom a letter is addressed to (`addresseesView`). */
export const addresseeTags: TagMeanings = {
  "#kính gửi": "nơi gửi duy nhất, cùng dòng với “Kính gửi:”",
  "#kính gửi nhiều nơi": "phần này in khi gửi nhiều nơi",
  "#nơi gửi": "từng nơi gửi, mỗi nơi một dòng",
};
