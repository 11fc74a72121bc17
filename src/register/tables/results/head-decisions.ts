import { type HeadChoice, type HeadDecision, headChoices } from "../../../domain/results/head-decision";
import { code, optionalChoice, text } from "../../column";
import { referenceTo, table } from "../../table";
import type { Tones } from "../../tones";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";
import { outcomes } from "../vote/outcomes";

/** Of what the head decided. */
export const headChoiceTones: Tones<HeadChoice> = { asProposed: "good", refused: "bad", putOff: "attention" };

export const headDecisions = table<HeadDecision>({
  tab: "Thủ trưởng quyết định",
  purpose:
    "Những gì Hội đồng đề nghị và quyết định của thủ trưởng về từng dòng: theo đề nghị, không khen, hay để lại; quyết định, tờ trình, tiền thưởng và giấy khen lấy từ đây.",
  key: ["nomination"],
  writtenBy: "both",
  columns: {
    review: code({ header: "Mã kỳ xét", note: "Sổ tự điền", of: referenceTo(reviewPeriods, "code") }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như in trên phiếu", width: 200, frozen: true }),
    unitName: text({ header: "Đơn vị", note: "Sổ tự điền", width: 180, optional: true }),
    award: code({ header: "Mã danh hiệu", note: "Sổ tự điền", of: referenceTo(awards, "code") }),
    outcome: outcomes.columns.outcome,
    choice: optionalChoice({
      header: "Thủ trưởng quyết định",
      by: "people",
      width: 160,
      note: "Để trống khi chưa quyết định; dòng chưa quyết định thì chưa soạn được quyết định",
      labels: headChoices,
      tones: headChoiceTones,
    }),
    reason: text({
      header: "Lý do",
      by: "people",
      width: 260,
      note: "Vì sao không khen hoặc để lại; chỉ ở trong sổ và thư gửi đơn vị",
      optional: true,
    }),
    nomination: text({ header: "Mã đề nghị", note: "Mã ở tab “Đề nghị”", width: 200, clipped: true }),
  },
  initial: [],
});
