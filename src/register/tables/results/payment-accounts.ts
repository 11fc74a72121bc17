import type { PaymentAccount } from "../../../domain/results/payment";
import { code, text } from "../../column";
import { table } from "../../table";
import { namedNominees } from "../records/named-nominees";

export const paymentAccounts = table<PaymentAccount>({
  tab: "Tài khoản nhận tiền",
  purpose: "Tài khoản để chuyển tiền thưởng; chỉ cần khi mục “Cách chi tiền thưởng” là Chuyển khoản.",
  key: ["code"],
  columns: {
    code: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Mã nhân sự, mã học sinh sinh viên; mã đơn vị nếu là tài khoản nhận tiền của tập thể",
    }),
    name: text({ header: "Chủ tài khoản", width: 200, note: "Như ngân hàng ghi", frozen: true }),
    account: text({ header: "Số tài khoản", width: 160, note: "Viết đủ số 0 ở đầu" }),
    bank: text({ header: "Ngân hàng", width: 240, note: "Tên ngân hàng, chi nhánh" }),
  },
  initial: [],
});
