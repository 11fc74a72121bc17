import { expect, test } from "vitest";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { paymentAccounts } from "../../../src/register/tables/results/payment-accounts";
import { decidedReview } from "../../support/decided-review";
import {
  clickDecision,
  clickPaid,
  clickPaymentList,
  documentNamed,
  firstDecision,
  signedReview,
  textOf,
} from "../../support/decisions";
import { said } from "../../support/register";
import { typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

type Script = ReturnType<typeof signedReview>;

const name = "Bảng kê chi tiền CN-2023 LDTT-1";

/** The rows of a list by its head's last column, the sum among them. */
function rowsOf(script: Script, last: string, file = name) {
  const { tables } = documentNamed(script, file);
  const list = tables.find(({ rows }) => rows[0]?.cells.at(-1)?.join() === last);
  return list?.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.join(" ")).join(" | "));
}

const headsOf = (script: Script) =>
  documentNamed(script, name)
    .tables.flatMap(({ rows }) => rows.slice(0, 1))
    .map(({ cells }) => cells.map((cell) => cell.join(" ")).join(" | "))
    .filter((head) => head.startsWith("TT"));

test("what a signed decision grants is paid against signatures: its total, in words, and its source", () => {
  const script = signedReview();
  clickPaymentList(script, "LDTT");
  expect(headsOf(script)).toEqual([
    "TT | Họ và tên, tập thể | Đơn vị | Danh hiệu, hình thức | Số tiền (đồng) | Ký nhận",
  ]);
  expect(rowsOf(script, "Ký nhận")).toEqual([
    "1 | Phạm Văn Ví Dụ | Khoa Mộc | Lao động tiên tiến | 540.000 | ",
    "2 | Hoàng Thị Giả | Khoa Mộc | Lao động tiên tiến | 540.000 | ",
    "3 | Lê Thị Mẫu | Khoa Mộc | Lao động tiên tiến | 540.000 | ",
    "4 | Trần Văn Thử | Khoa Mộc | Lao động tiên tiến | 540.000 | ",
    "5 | Đỗ Văn Nháp | Phòng Đào tạo | Lao động tiên tiến | 540.000 | ",
    "Tổng cộng | 2.700.000 | ",
  ]);
  expect(textOf(documentNamed(script, name))).toEqual([
    "BẢNG KÊ",
    "Chi tiền thưởng kèm theo quyết định\ncông nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
    "(Theo Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023\ncủa Hiệu trưởng Trường Cao đẳng Thử Nghiệm)",
    "Bảng kê có 05 cá nhân, tổng số tiền là 2.700.000 đồng (Bằng chữ: Hai triệu bảy trăm nghìn đồng).",
    "Nguồn chi: nguồn kinh phí thi đua, khen thưởng của trường.",
  ]);
});

test("a draft's list says that it is one, with the sums the decision prints", () => {
  const script = decidedReview();
  expect(said(clickPaymentList(script, "LDTT")).at(-1)).toBe(
    "Bảng kê chi tiền: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023”, phần LDTT: chưa có quyết định khen thưởng (tab “Sổ văn bản”). Bấm Sổ Thi đua → Văn bản → Quyết định khen thưởng trước.",
  );
  clickDecision(script, "LDTT");
  clickPaymentList(script, "LDTT");
  expect(textOf(documentNamed(script, name))).toContain(
    "DỰ THẢO: quyết định chưa ký, chưa có số nên chưa chi theo bảng kê này",
  );
  expect(rowsOf(script, "Ký nhận")?.at(-1)).toBe("Tổng cộng | 2.700.000 | ");
});

test("a decision signed by hand whose list was not taken over is not paid", () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Trạng thái", "Đã ký, có số");
  expect(said(clickPaymentList(script, "LDTT")).at(-1)).toContain(
    `Quyết định ${firstDecision} đã ký nhưng chưa có dòng nào ở tab “Đã khen thưởng”`,
  );
});

test("by transfer: accounts with their zeros, whose they are, and a gap where none is known", () => {
  const script = signedReview();
  typeWhere(script, "Thông tin chung", ["Mục", "Cách chi tiền thưởng"], "Giá trị", "Chuyển khoản");
  pasteSample(script, [
    pastable(paymentAccounts, [
      {
        code: "003",
        name: "Phạm Văn Ví Dụ",
        account: "0011223344",
        bank: "Ngân hàng Thử, chi nhánh Mai Lâm",
      },
      { code: "005", name: "Đỗ Thị Nhà", account: "0099", bank: "Ngân hàng Thử" },
    ]),
  ]);
  expect(clickPaymentList(script, "LDTT").dialogs.at(-2)?.message).toContain(
    "• Chưa có số tài khoản của Hoàng Thị Giả, Lê Thị Mẫu, Trần Văn Thử (tab “Tài khoản nhận tiền”). Thêm tài khoản vào tab này, hoặc ghi tay vào bảng kê.",
  );
  expect(rowsOf(script, "Ghi chú")).toEqual([
    "1 | Phạm Văn Ví Dụ | 0011223344 | Ngân hàng Thử, chi nhánh Mai Lâm | 540.000 | ",
    "2 | Hoàng Thị Giả |  |  | 540.000 | ",
    "3 | Lê Thị Mẫu |  |  | 540.000 | ",
    "4 | Trần Văn Thử |  |  | 540.000 | ",
    "5 | Đỗ Văn Nháp | 0099 | Ngân hàng Thử | 540.000 | Chủ tài khoản: Đỗ Thị Nhà",
    "Tổng cộng | 2.700.000 | ",
  ]);
});

test("the head of the unit takes a collective's money, and an unknown one is told", () => {
  const script = decidedReview();
  clickDecision(script, "TTLDTT");
  clickPaymentList(script, "TTLDTT");
  const file = "Bảng kê chi tiền CN-2023 TTLDTT-1";
  expect(rowsOf(script, "Ký nhận", file)?.[0]).toBe(
    "1 | Khoa Mộc\n(Người nhận: Trần Văn Thử) |  | Tập thể lao động tiên tiến | 1.440.000 | ",
  );
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "K-MOC"], "Trưởng đơn vị", "");
  expect(clickPaymentList(script, "TTLDTT").dialogs.at(-2)?.message).toContain(
    "Chưa có người nhận tiền của Khoa Mộc",
  );
});

test("who is paid by another decision is not listed, but counted", () => {
  const elsewhere = { reward: 0, rewardNote: "hưởng mức thưởng của Chiến sĩ thi đua cơ sở" };
  const script = signedReview("elsewhere", new Map([[4, elsewhere]]));
  clickPaymentList(script, "LDTT");
  expect(rowsOf(script, "Ký nhận")?.map((row) => row.split(" | ")[1])).toEqual([
    "Phạm Văn Ví Dụ",
    "Hoàng Thị Giả",
    "Lê Thị Mẫu",
    "Đỗ Văn Nháp",
    "2.160.000",
  ]);
  expect(textOf(documentNamed(script, name))).toContain(
    "01 cá nhân hưởng mức thưởng khác được trao cùng lúc, không có trong bảng kê này.",
  );
});

test("what is paid is recorded once; of who has not come the row is deleted, and a second list has them alone", () => {
  const script = signedReview();
  clickPaymentList(script, "LDTT");
  const run = clickPaid(script, "LDTT");
  expect(run.dialogs.at(-2)?.message).toBe(
    "Ghi đã chi tiền thưởng 05 dòng, tổng số 2.700.000 đồng? Ai chưa nhận thì xóa dòng của người ấy ở tab “Đã chi thưởng” sau khi ghi.",
  );
  expect(tabRows(script, "Đã chi thưởng").map((row) => Object.values(row).join(" | "))).toEqual([
    `${firstDecision} | 1 | Phạm Văn Ví Dụ | 540000 | 18/07/2023 | 0`,
    `${firstDecision} | 2 | Hoàng Thị Giả | 540000 | 18/07/2023 | 0`,
    `${firstDecision} | 3 | Lê Thị Mẫu | 540000 | 18/07/2023 | 0`,
    `${firstDecision} | 4 | Trần Văn Thử | 540000 | 18/07/2023 | 0`,
    `${firstDecision} | 5 | Đỗ Văn Nháp | 540000 | 18/07/2023 | 0`,
  ]);
  expect(said(clickPaid(script, "LDTT")).at(-1)).toContain("đã chi hết");
  expect(said(clickPaymentList(script, "LDTT")).at(-1)).toContain(
    "tiền thưởng đã chi hết, không có gì phải thu hồi",
  );
  const row = tabRows(script, "Đã chi thưởng").findIndex((each) => each["Số sổ vàng"] === "4") + 2;
  script.spreadsheet.sheet("Đã chi thưởng").deleteRows(row, 1);
  clickPaymentList(script, "LDTT");
  expect(rowsOf(script, "Ký nhận")).toEqual([
    "1 | Trần Văn Thử | Khoa Mộc | Lao động tiên tiến | 540.000 | ",
    "Tổng cộng | 540.000 | ",
  ]);
  expect(textOf(documentNamed(script, name))).toContain("Đã chi trước đó: 2.160.000 đồng.");
});

test("what was paid of an annulled grant has to come back, and stands apart with the reason", () => {
  const script = signedReview();
  clickPaid(script, "LDTT");
  typeWhere(script, "Đã khen thưởng", ["Số sổ vàng", "2"], "Hiệu lực", "Bị hủy bỏ");
  clickPaymentList(script, "LDTT");
  expect(headsOf(script)).toEqual([
    "TT | Họ và tên, tập thể | Đơn vị | Danh hiệu, hình thức | Phải thu hồi (đồng) | Ghi chú",
  ]);
  expect(rowsOf(script, "Ghi chú")).toEqual([
    "1 | Hoàng Thị Giả | Khoa Mộc | Lao động tiên tiến | 540.000 | Bị hủy bỏ",
    "Tổng cộng | 540.000 | ",
  ]);
  expect(textOf(documentNamed(script, name))).toEqual(
    expect.arrayContaining([
      "PHẢI THU HỒI",
      "Đã chi trước đó: 2.160.000 đồng.",
      "Tổng số tiền phải thu hồi là 540.000 đồng (Bằng chữ: Năm trăm bốn mươi nghìn đồng).",
    ]),
  );
  typeWhere(script, "Đã chi thưởng", ["Số sổ vàng", "2"], "Đã thu hồi (đồng)", "540000");
  expect(said(clickPaymentList(script, "LDTT")).at(-1)).toContain("không có gì phải thu hồi");
});

test("a reward that was raised since is paid in addition, and recorded as one sum", () => {
  const script = signedReview();
  clickPaid(script, "LDTT");
  typeWhere(script, "Đã khen thưởng", ["Số sổ vàng", "1"], "Tiền thưởng (đồng)", "600000");
  clickPaymentList(script, "LDTT");
  expect(rowsOf(script, "Ký nhận")).toEqual([
    "1 | Phạm Văn Ví Dụ | Khoa Mộc | Lao động tiên tiến | 60.000 | ",
    "Tổng cộng | 60.000 | ",
  ]);
  clickPaid(script, "LDTT");
  expect(tabRows(script, "Đã chi thưởng").map((row) => row["Đã chi (đồng)"])).toEqual([
    "600000",
    ...Array.from({ length: 4 }, () => "540000"),
  ]);
});

test("nothing is recorded as paid before a decision was signed and its list taken over", () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  expect(said(clickPaid(script, "LDTT")).at(-1)).toContain(
    "Chưa có quyết định nào đã ký, có số và ghi danh sách khen thưởng",
  );
});
