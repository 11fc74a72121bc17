import { type Posting, postingStates } from "../../../domain/results/posting";
import { choice, code, date, text } from "../../column";
import { referenceTo, table } from "../../table";
import { documentBook } from "../review/document-book";

export const postings = table<Posting>({
  tab: "Đăng website",
  purpose:
    "Danh sách, thông báo nào đã đăng trên trang thông tin điện tử, ngày nào, ở đâu; danh sách đã đăng mà có dòng bị sửa, bị hủy bỏ thì sổ nhắc khi soạn lại.",
  key: ["document"],
  columns: {
    document: code({
      header: "Mã văn bản",
      width: 160,
      longest: 64,
      note: "Mã ở tab “Sổ văn bản”",
      of: referenceTo(documentBook, "id"),
    }),
    state: choice({ header: "Trạng thái đăng", note: "Đến đâu", labels: postingStates }),
    postedOn: date({ header: "Ngày đăng", note: "Ngày đăng lên trang", optional: true }),
    address: text({ header: "Địa chỉ đăng", width: 300, note: "Liên kết tới trang", optional: true }),
    note: text({ header: "Ghi chú", width: 240, note: "Của thư ký", optional: true }),
  },
  initial: [],
});
