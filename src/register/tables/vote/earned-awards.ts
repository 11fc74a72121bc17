import type { EarnedAward } from "../../../domain/vote/record";
import { code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { votingSessions } from "./voting-sessions";

/** What nominees of a session had before it. */
export interface EarnedBefore extends EarnedAward {
  readonly session: string;
}

export const earnedAwards = table<EarnedBefore>({
  tab: "Đã có trước lượt",
  purpose:
    "Danh hiệu cùng năm học mà người được xét đã có khi mở lượt, từ các lượt trước hoặc lịch sử khen thưởng.",
  key: ["session", "nominee", "award"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    nominee: text({ header: "Người, tập thể", note: "Mã để nhận ra qua các lượt", width: 200 }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu đã có", of: referenceTo(awards, "code") }),
  },
  initial: [],
});
