import type { Moment } from "../../../domain/moment";
import { moment, text } from "../../column";
import { table } from "../../table";

/** In which Sheet the register was kept from when on, and by which account. The latest row counts. */
export interface OperationRow {
  readonly since: Moment;
  /** The id of the Sheet: a copy of it has this row as well, and another id. */
  readonly register: string;
  readonly account: string;
}

export const operations = table<OperationRow>({
  tab: "Vận hành sổ",
  purpose:
    "Trang tính nào là sổ và tài khoản nào vận hành sổ, từ lúc nào. Bản sao của trang tính nhận ra ở đây rằng mình là bản sao.",
  key: ["since", "register", "account"],
  writtenBy: "program",
  columns: {
    since: moment({ header: "Từ lúc", note: "Ngày, giờ" }),
    account: text({
      header: "Tài khoản vận hành",
      width: 260,
      note: "Làm chủ thư mục, mẫu, biểu mẫu của sổ",
    }),
    register: text({ header: "Mã trang tính", width: 320, clipped: true, note: "Mã của Google" }),
  },
  initial: [],
});
