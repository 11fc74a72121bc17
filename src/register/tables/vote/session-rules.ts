import { lastResorts, markings, overQuotas, ties } from "../../../domain/awards/voting-rule";
import type { SessionRule } from "../../../domain/vote/session";
import { choice, code, text, yesNo } from "../../column";
import { count, optionalCount } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { votingRules } from "../school/voting-rules";
import { votingSessions } from "./voting-sessions";

const { columns: usual } = votingRules;

export const sessionRules = table<SessionRule>({
  tab: "Quy tắc của lượt",
  purpose:
    "Bản sao quy tắc bỏ phiếu, giữ nguyên từ khi mở lượt: sửa tab “Ngưỡng phiếu” về sau không đổi lượt đã mở.",
  key: ["session", "award"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu được xét", of: referenceTo(awards, "code") }),
    order: count({ header: "Thứ tự xét", note: "Từ danh hiệu thấp đến danh hiệu cao" }),
    ballot: usual.ballot,
    thresholdOf: usual.thresholdOf,
    thresholdIn: usual.thresholdIn,
    comparator: usual.comparator,
    denominator: usual.denominator,
    writtenOpinions: usual.writtenOpinions,
    recusal: usual.recusal,
    quorumOf: count({ header: "Đủ họp: tử số", note: "Ít nhất bao nhiêu phần tổng thành viên phải có mặt" }),
    quorumIn: count({ header: "Đủ họp: mẫu số", note: "Đủ 2/3 thì là 2 và 3" }),
    standInsInQuorum: yesNo({
      header: "Người dự thay tính đủ họp",
      note: "Người dự thay có tính là có mặt không",
    }),
    standInsInDenominator: yesNo({
      header: "Người dự thay tính mẫu số",
      note: "Người dự thay có tính vào số có mặt, số được xin ý kiến không",
    }),
    standInsVote: yesNo({ header: "Người dự thay bỏ phiếu", note: "Người dự thay có được bỏ phiếu không" }),
    marking: choice({
      header: "Cách đánh dấu phiếu",
      width: 180,
      note: "Như in trên phiếu",
      labels: markings,
    }),
    womenFirst: yesNo({ header: "Bằng nhau thì ưu tiên nữ", note: "Ưu tiên nữ, hoặc tập thể có từ 70% nữ" }),
    tie: choice({
      header: "Bằng phiếu thì",
      width: 200,
      note: "Ai quyết định khi số phiếu bằng nhau",
      labels: ties,
    }),
    mostBallots: count({ header: "Bỏ phiếu nhiều nhất", note: "Số lần bỏ phiếu nhiều nhất cho một đề nghị" }),
    afterMost: choice({
      header: "Hết số lần thì",
      width: 200,
      note: "Ai quyết định khi đã bỏ phiếu hết số lần",
      labels: lastResorts,
    }),
    overQuota: choice({
      header: "Vượt chỉ tiêu thì",
      width: 200,
      note: "Số người đủ phiếu nhiều hơn chỉ tiêu",
      labels: overQuotas,
    }),
    secondBodyOf: optionalCount({
      header: "Phiếu đơn vị: tử số",
      note: "Tỷ lệ phiếu bình xét của đơn vị cũng phải đạt; trống là không xét",
    }),
    secondBodyIn: optionalCount({ header: "Phiếu đơn vị: mẫu số", note: "Tỷ lệ 80% thì là 4 và 5" }),
    lowerAward: code({
      names: namedBy(referenceTo(awards, "code")),
      header: "Thấp hơn một bậc",
      note: "Danh hiệu vẫn giữ nếu đã đạt",
      optional: true,
    }),
    grounds: text({ header: "Căn cứ của ngưỡng", note: "Như in trong biên bản", width: 280, optional: true }),
  },
  initial: [],
});
