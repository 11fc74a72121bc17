import { type SessionState, type VotingSession, votingWays } from "../../../domain/vote/session";
import { choice, code, codes, moment, text } from "../../column";
import { count, optionalWhole, whole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";
import { meetings } from "./meetings";

const states: Readonly<Record<SessionState, string>> = {
  draft: "Dự kiến",
  printed: "Đã đánh số phiếu",
  open: "Đang bỏ phiếu",
  counted: "Đã kiểm phiếu",
  closed: "Đã đóng",
  adjourned: "Hoãn",
};

export const votingSessions = table<VotingSession>({
  tab: "Lượt bỏ phiếu",
  purpose:
    "Các lượt bỏ phiếu của một phiên họp, từ danh hiệu thấp đến danh hiệu cao. Trước khi mở lượt có thể đổi cách bỏ phiếu; từ khi mở, mọi điều được giữ nguyên.",
  key: ["code"],
  writtenBy: "both",
  columns: {
    code: code({ header: "Mã lượt", note: "Mã phiên họp và số thứ tự", frozen: true }),
    meeting: code({
      header: "Mã phiên họp",
      note: "Mã ở tab “Phiên họp”",
      of: referenceTo(meetings, "code"),
    }),
    review: code({ header: "Mã kỳ xét", note: "Mã ở tab “Kỳ xét”", of: referenceTo(reviewPeriods, "code") }),
    order: count({ header: "Thứ tự", note: "Thứ tự trong phiên họp" }),
    awards: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Danh hiệu",
      note: "Mã các danh hiệu được xét, từ thấp đến cao",
    }),
    ballot: count({ header: "Lần bỏ phiếu", note: "2 là bỏ phiếu lại" }),
    way: choice({
      header: "Cách thu phiếu",
      width: 210,
      by: "people",
      note: "Đổi được trước khi mở lượt",
      labels: votingWays,
    }),
    state: choice({
      header: "Trạng thái",
      width: 150,
      note: "Các lệnh của menu đổi trạng thái",
      labels: states,
      tones: {
        draft: "quiet",
        printed: "moving",
        open: "moving",
        counted: "moving",
        closed: "good",
        adjourned: "attention",
      },
    }),
    members: optionalWhole({ header: "Tổng thành viên", note: "Giữ nguyên từ khi mở lượt" }),
    openedAt: moment({ header: "Mở lúc", note: "Khi mở lượt", optional: true }),
    closedAt: moment({ header: "Đóng lúc", note: "Khi đóng lượt", optional: true }),
    version: whole({ header: "Lần công bố", note: "1 khi đóng lượt; mỗi lần đính chính thêm 1" }),
    correction: text({
      header: "Lý do đính chính",
      note: "Vì sao kết quả được tính lại",
      width: 240,
      optional: true,
    }),
    seal: text({
      header: "Mã niêm phong",
      note: "64 chữ số; in trong biên bản kiểm phiếu",
      width: 240,
      clipped: true,
      optional: true,
    }),
  },
  initial: [],
});
