import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { type ReceivedState, receivedState } from "../../domain/review/owed";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { menuPath } from "../../vietnamese/captions";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "./compose-review-document";
import { readingFirst } from "./read-first";

const tables = { progress, returns: returnsForCorrection };

/**
 * Composes the reminder to the units that owe something by the state of submissions (domain.md 5.2). One that has been
 * signed stands; the next one is a letter of its own.
 */
export function composeReminder(code: string): Reply {
  return composeDocument(readingFirst("composeReminder", code, composingReminder(code)));
}

/** What the letter says (`Composing`). */
export function composingReminder(code: string): Composing {
  return composingReviewDocument(
    "composeReminder",
    "reminder",
    code,
    tables,
    (open, { review, units }, at) => {
      const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
      const problem = nothingToRemindOf(state);
      return problem ? failed(problem) : ok({ data: { state }, warnings: [] });
    },
  );
}

function nothingToRemindOf({ units, owing }: ReceivedState): Problem | null {
  if (units === 0) {
    return {
      what: "Chưa có tình hình nộp của kỳ xét này",
      where: { tab: progress.tab },
      remedy: `Bấm ${menuPath("recheck")}, rồi bấm lại lệnh này`,
    };
  }
  if (owing.length > 0) return null;
  return {
    what: "Không có đơn vị nào còn thiếu hồ sơ",
    where: { tab: progress.tab },
    remedy: `Nếu tình hình đã cũ thì bấm ${menuPath("receiveSubmissions")} trước`,
  };
}
