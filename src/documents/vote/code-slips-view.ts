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
    const [left = "", right] = codes.slice(at, at + across).map(inGroups);
    rows.push({ "mã trái": left, phải: right === undefined ? [] : [{ mã: right }] });
  }
  return { tên: title, "liên kết": link, "hướng dẫn": instructions, hàng: rows };
}

/** "ABCD EFGH JKLM N": in groups of four, unless the code comes in groups already. */
function inGroups(code: string): string {
  return /[\s-]/.test(code) ? code : (code.match(/.{1,4}/gu)?.join(" ") ?? code);
}
