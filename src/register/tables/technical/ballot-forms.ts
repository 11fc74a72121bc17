import type { BallotForm, BallotFormState } from "../../../domain/vote/ballot-form";
import { choice, code, list, text } from "../../column";
import { whole } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { votingSessions } from "../vote/voting-sessions";

const states: Readonly<Record<BallotFormState, string>> = {
  making: "Đang tạo",
  printing: "Đang in phiếu mã",
  open: "Đang nhận phiếu",
  stopped: "Đã dừng nhận",
  counted: "Đã kiểm",
  confirmed: "Đã đối chiếu",
  emptied: "Đã xóa câu trả lời",
};

export const ballotForms = table<BallotForm>({
  tab: "Phiếu điện tử",
  purpose:
    "Biểu mẫu của từng lượt bỏ phiếu điện tử. Không có trang tính nào nối với biểu mẫu, không có lệnh nào chạy khi có người gửi phiếu.",
  key: ["session"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    state: choice({
      header: "Trạng thái",
      width: 160,
      note: "Các lệnh của menu đổi",
      labels: states,
      tones: {
        making: "moving",
        printing: "moving",
        open: "moving",
        stopped: "attention",
        counted: "moving",
        confirmed: "good",
        emptied: "quiet",
      },
    }),
    publicLink: text({
      header: "Liên kết bỏ phiếu",
      clipped: true,
      width: 300,
      note: "In trên phiếu mã",
      optional: true,
    }),
    editLink: text({
      header: "Liên kết sửa biểu mẫu",
      clipped: true,
      width: 300,
      note: "Không sửa biểu mẫu khi đang bỏ phiếu",
      optional: true,
    }),
    summaryLink: text({
      header: "Bản tóm tắt của Google",
      clipped: true,
      width: 300,
      note: "Hai thành viên Ban kiểm phiếu so với bảng đối chiếu",
      optional: true,
    }),
    confirmedBy: list({ header: "Người đối chiếu", width: 240, note: "Hai thành viên Ban kiểm phiếu" }),
    late: whole({ header: "Đến muộn", note: "Câu trả lời đến sau khi đã đọc: không tính, giữ nguyên" }),
    form: text({ header: "Mã biểu mẫu", clipped: true, width: 200, note: "Mã của Google" }),
    items: text({
      header: "Mã câu hỏi",
      clipped: true,
      width: 200,
      note: "Câu hỏi nào là mã phiếu, câu nào là danh sách",
      optional: true,
    }),
  },
  initial: [],
});
