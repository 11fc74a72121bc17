import { ruleConditions } from "../../../src/documents/engine/shapes";

/** An inline run of a block. */
export interface ExampleRun {
  readonly t: string;
  readonly nghiêng: boolean;
  readonly đậm: boolean;
}

/** Every kind of block a plan has; a block has one of them true. */
export const blockKinds = [
  "căn cứ",
  "phần",
  "mục",
  "khoản",
  "tiểu khoản",
  "tiêu đề nhỏ",
  "dòng giữa",
  "đoạn",
] as const;
export type BlockKind = (typeof blockKinds)[number];

export const upright = (t: string): ExampleRun => ({ t, nghiêng: false, đậm: false });
export const italic = (t: string): ExampleRun => ({ t, nghiêng: true, đậm: false });

/** A block of the plan's text: its kind, and its runs (a text alone is one upright run). */
export function block(kind: BlockKind, ...runs: readonly (string | ExampleRun)[]) {
  return {
    ...Object.fromEntries([...blockKinds, "bảng", "bảng nhãn"].map((name) => [name, name === kind])),
    chữ: runs.map((run) => (typeof run === "string" ? upright(run) : run)),
  };
}

const issuing = "TRƯỜNG CAO ĐẲNG NGHỀ";
const summary = "Phát động phong trào thi đua năm học 2020 - 2021";

/** A short launch plan with a block of every kind, after the council's plans of 2020 and 2023. */
export const examplePlan = {
  "cơ quan chủ quản": "ỦY BAN NHÂN DÂN TỈNH AN GIANG",
  "cơ quan ban hành": issuing,
  "tiêu đề riêng": [],
  "ký cùng": [],
  số: "05",
  "ký hiệu": "KH-CĐN",
  "địa danh": "An Giang",
  ngày: "ngày 03 tháng 11 năm 2020",
  "tên loại": "KẾ HOẠCH",
  "trích yếu": summary,
  ...ruleConditions(issuing, summary),
  "nội dung": [
    block("căn cứ", "Thực hiện Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2020;"),
    block("phần", "A. NHỮNG VẤN ĐỀ CHUNG"),
    block("mục", "I. MỤC ĐÍCH, YÊU CẦU"),
    block("khoản", "1. Mục đích"),
    block("tiểu khoản", "1.1. Hội đồng Thi đua - Khen thưởng"),
    block("tiêu đề nhỏ", "Đối với nhà giáo:"),
    block("dòng giữa", "CHỦ ĐỀ: DẠY TỐT, HỌC TỐT"),
    block("đoạn", "Đổi mới ", italic("phương pháp"), " giảng dạy."),
    block("đoạn", "- Thi đua dạy tốt, học tốt."),
  ],
  "đoạn kết": [{ chữ: [upright("Trên đây là kế hoạch phát động thi đua năm học 2020 - 2021./.")] }],
  "nơi nhận": [{ t: "- Ban Giám hiệu;" }, { t: "- Các phòng, khoa;" }, { t: "- Lưu: VT, TH." }],
  "quyền hạn": [{ t: "TM. HỘI ĐỒNG" }],
  "chức vụ": "CHỦ TỊCH",
  "chức danh": [{ t: "HIỆU TRƯỞNG" }],
  "họ tên": "Ngô Xuân Hoàng",
  "phụ lục": [],
};
