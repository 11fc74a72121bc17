import type { Problem } from "../../domain/problem";
import { type ReceivedState, receivedState } from "../../domain/review/owed";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import type { Reply } from "../flow/reply";
import { composeReviewDocument } from "./compose-review-document";

const tables = { progress, returns: returnsForCorrection };

/**
 * Composes the reminder to the units that owe something by the state of submissions (domain.md 5.2). One that has been
 * signed stands; the next one is a letter of its own.
 */
export function composeReminder(code: string): Reply {
  return composeReviewDocument("reminder", code, tables, (open, { review, units }, at) => {
    const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
    const problem = nothingToRemindOf(state);
    return problem
      ? { ok: false, problems: [problem] }
      : { ok: true, value: { data: { state }, warnings: [] } };
  });
}

function nothingToRemindOf({ units, owing }: ReceivedState): Problem | null {
  if (units === 0) {
    return {
      what: "Chưa có tình hình nộp của kỳ xét này",
      where: { tab: progress.tab },
      remedy: "Bấm Sổ Thi đua → Hồ sơ → Kiểm tra lại, rồi bấm lại lệnh này",
    };
  }
  if (owing.length > 0) return null;
  return {
    what: "Không có đơn vị nào còn thiếu hồ sơ",
    where: { tab: progress.tab },
    remedy: "Nếu tình hình đã cũ thì bấm Sổ Thi đua → Hồ sơ → Nhận hồ sơ trước",
  };
}
