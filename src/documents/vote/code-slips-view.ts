import { lineView } from "../engine/frame-view";

/** What slips with one-time codes are printed from. The codes are nowhere else: no row of the register has them. */
export interface CodeSlips {
  /** What is voted on: "Lượt 2, xét Chiến sĩ thi đua cơ sở". */
  readonly title: string;
  /** The address of the form. */
  readonly link: string;
  /** As they are typed: one a slip, spares among them, in an order of chance. */
  readonly codes: readonly string[];
}

/** Slips beside each other on a page. */
const across = 2;

const instructions =
  "Mở biểu mẫu, gõ mã, đánh dấu từng dòng rồi bấm Gửi. Mã chỉ dùng một lần; không cho ai xem mã. Mã bị lộ hoặc hỏng thì đổi mã khác với Ban kiểm phiếu.";

/** The slips as their template names things, two in a row, to be cut and drawn by the members at the meeting. */
export function codeSlipsView({ title, link, codes }: CodeSlips) {
  const rows: object[] = [];
  for (let at = 0; at < codes.length; at += across) {
    rows.push({ trái: slip(codes[at]), phải: slip(codes[at + 1]) });
  }
  return { hàng: rows };

  /** None where the number of codes is odd. */
  function slip(code: string | undefined): readonly object[] {
    if (code === undefined) return [];
    return [{ tên: title, mã: inGroups(code), "liên kết": [lineView(link)], "hướng dẫn": instructions }];
  }
}

/** "ABCD EFGH JKLM N": in groups of four, unless the code comes in groups already. */
export function inGroups(code: string): string {
  return /[\s-]/.test(code) ? code : (code.match(/.{1,4}/gu)?.join(" ") ?? code);
}
