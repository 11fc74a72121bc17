import { type Outcome, outcomeStates } from "../../../domain/vote/outcome";
import { choice, code, text } from "../../column";
import { count, whole } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { votingRules } from "../school/voting-rules";
import { votingSessions } from "./voting-sessions";

const { columns: usual } = votingRules;

export const outcomes = table<Outcome>({
  tab: "Kết quả bỏ phiếu",
  purpose: "Kết quả của từng dòng phiếu với mọi con số dẫn đến kết quả; biên bản và quyết định lấy từ đây.",
  key: ["session", "number"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    number: count({ header: "Số trên phiếu", note: "Số thứ tự in trên phiếu" }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như in trên phiếu", width: 200, frozen: true }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu được xét", of: referenceTo(awards, "code") }),
    outcome: choice({
      header: "Kết quả",
      width: 200,
      note: "Kết quả theo quy tắc của lượt",
      labels: outcomeStates,
      tones: {
        passed: "good",
        failed: "bad",
        ineligible: "attention",
        overQuota: "attention",
        tied: "attention",
      },
    }),
    reason: text({ header: "Cách tính", note: "Phép tính dẫn đến kết quả", width: 320 }),
    way: { ...votingSessions.columns.way, by: "program" },
    members: whole({ header: "Tổng thành viên", note: "Theo quyết định thành lập" }),
    eligible: whole({ header: "Được bỏ phiếu", note: "Thành viên được bỏ phiếu cho dòng này" }),
    present: whole({ header: "Có mặt", note: "Có mặt khi phát phiếu" }),
    asked: whole({
      header: "Có mặt hoặc được xin ý kiến",
      note: "Kể cả người được xin ý kiến mà không trả lời",
    }),
    issued: whole({ header: "Phát ra", note: "Số phiếu phát ra" }),
    returned: whole({ header: "Thu về", note: "Số phiếu thu về" }),
    valid: whole({ header: "Hợp lệ", note: "Số phiếu hợp lệ" }),
    yes: whole({ header: "Đồng ý", note: "Số phiếu đồng ý" }),
    no: whole({ header: "Không đồng ý", note: "Số phiếu không đồng ý" }),
    blank: whole({ header: "Để trống", note: "Số phiếu không đánh dấu dòng này" }),
    invalid: whole({ header: "Dòng không hợp lệ", note: "Số phiếu đánh dấu sai dòng này" }),
    recused: whole({ header: "Không bỏ phiếu", note: "Số thành viên không bỏ phiếu cho dòng này" }),
    denominator: usual.denominator,
    total: whole({ header: "Mẫu số", note: "Số được tính tỷ lệ" }),
    thresholdOf: usual.thresholdOf,
    thresholdIn: usual.thresholdIn,
    comparator: usual.comparator,
    needed: whole({ header: "Cần", note: "Số phiếu đồng ý ít nhất để đạt" }),
    nominee: text({
      header: "Người, tập thể",
      note: "Mã để nhận ra qua các lượt",
      width: 200,
      clipped: true,
    }),
    nomination: text({ header: "Mã đề nghị", note: "Mã ở tab “Đề nghị”", width: 200, clipped: true }),
  },
  initial: [],
});
